package import Localization
package import YAML

/// What a rule found in a questionnaire.
package struct Finding: Fault {
  package let code: String
  package let severity: Severity

  /// The byte offsets of the smallest text that is wrong.
  let range: Range<Int>
  package let message: Wording
  package let help: Wording?

  /// Another place that explains this one.
  let note: Diagnostic.Note?
  let proof: Proof

  package var example: Wording? { proof.example?.text }

  var diagnostic: Diagnostic { Diagnostic(self, at: range, note: note) }
}

/// What shows that a finding is true.
enum Proof: Equatable, Sendable {
  /// The text shows it where it was found, so that no answers are needed.
  case text

  /// These answers show it when they are scored.
  case answers(Example)

  /// No answers that show it were found.
  case notFound
}

extension Proof {
  init(_ example: Example?) {
    self = example.map(Proof.answers) ?? .notFound
  }

  /// The answers that show it; nil where the text does, and where none were found.
  var example: Example? {
    switch self {
    case .answers(let example): example
    case .text, .notFound: nil
    }
  }
}
