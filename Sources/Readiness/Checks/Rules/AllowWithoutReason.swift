import Localization
import YAML

/// A comment that allows a finding and does not say why.
///
/// Whoever changes the questionnaire later cannot tell whether the reason still holds.
struct AllowWithoutReason: AllowanceRule {
  static let code = "allow-without-reason"
  static let severity = Severity.warning
  static let explanation = "A comment that allows a finding says in a few words why."
  static let defect = PlantedDefect(
    replacing: "roles:\n", with: "roles:\n  guest: Guest  # readiness: allow idle-role\n",
    foundAt: "# readiness")

  func finding(
    about allowance: Allowance, isUsed: Bool, _ search: inout NearestWordSearch
  ) -> Finding? {
    guard isUsed, allowance.reason.isEmpty else { return nil }
    return finding(
      at: allowance.range, Self.message(allowance.code), help: Self.help(allowance.code),
      proof: .text)
  }
}

extension AllowWithoutReason {
  fileprivate static func message(_ code: String) -> String {
    "the comment does not say why '\(code)' is allowed"
  }

  fileprivate static func help(_ code: String) -> String {
    "write '# readiness: allow \(code) why it is right here'"
  }
}
