import Localization
import YAML

/// A rule about the sense of a questionnaire that was read without an error.
///
/// Each rule is a file in `Rules` and a line in `CheckRules.all`, and nothing else. The file holds
/// what the rule looks for, an example of it, and at its end the words in which it is reported.
protocol CheckRule: Sendable {
  /// The name of the rule, in findings and in the comments that allow them: “gate-never-fires”.
  static var code: String { get }

  /// An error where a part of the questionnaire can never do anything, a hint where only a reader
  /// may stumble, otherwise a warning.
  static var severity: Severity { get }

  /// What the rule finds and how it decides, as `check --explain` prints it.
  static var explanation: Wording { get }

  /// A defect that the rule must find.
  static var defect: PlantedDefect { get }

  /// All that the rule finds, in the order of the file.
  func findings(in context: CheckContext) -> [Finding]
}

/// A rule about the comments that allow findings, which runs after all other rules.
protocol AllowanceRule: CheckRule {
  /// What is wrong with a comment.
  ///
  /// - Parameters:
  ///   - isUsed: whether there was a finding for it to allow.
  ///   - search: finds the code that was meant.
  func finding(
    about allowance: Allowance, isUsed: Bool, _ search: inout NearestWordSearch
  ) -> Finding?
}

extension AllowanceRule {
  func findings(in context: CheckContext) -> [Finding] { [] }
}

extension CheckRule {
  /// A finding of this rule.
  ///
  /// - Parameters:
  ///   - range: the byte offsets of the smallest text that is wrong.
  ///   - message: what is wrong, in lower case and without a full stop.
  ///   - help: what to do about it, in the same form.
  ///   - note: another place that explains this one.
  func finding(
    at range: Range<Int>, _ message: Wording, help: Wording, proof: Proof,
    note: Diagnostic.Note? = nil
  ) -> Finding {
    Finding(
      code: Self.code, severity: Self.severity, range: range, message: message, help: help,
      note: note, proof: proof)
  }
}
