import Localization
import YAML

/// A comment that allows a finding whose code does not exist.
///
/// Usually the code is misspelt, and the finding is still reported.
struct AllowUnknownCode: AllowanceRule {
  static let code = "allow-unknown-code"
  static let severity = Severity.warning
  static let explanation =
    "A comment '# readiness: allow CODE' names a code that does not exist."
  static let defect = PlantedDefect(
    replacing: "title: Workshop", with: "title: Workshop  # readiness: allow idle-rule as it is",
    foundAt: "# readiness")

  func finding(
    about allowance: Allowance, isUsed: Bool, _ search: inout NearestWordSearch
  ) -> Finding? {
    let codes = Catalogue.codes
    if codes.contains(allowance.code) { return nil }
    return finding(
      at: allowance.range, Self.message(allowance.code),
      help: Self.help(nearest: search.nearest(to: allowance.code, among: codes)), proof: .text)
  }
}

extension AllowUnknownCode {
  fileprivate static func message(_ code: String) -> String {
    "there is no finding with the code '\(code)'"
  }

  fileprivate static func help(nearest: String?) -> String {
    nearest.map { "the nearest code is '\($0)'" } ?? "'readiness check --explain all' lists them"
  }
}
