import Localization
import YAML

/// A comment that allows a finding which is not there, or no longer.
///
/// If the finding comes back for another reason, nobody is told.
struct AllowUnused: AllowanceRule {
  static let code = "allow-unused"
  static let severity = Severity.warning
  static let explanation = "A comment allows a finding that is not there, or no longer."
  static let defect = PlantedDefect(
    replacing: "title: Workshop",
    with: "title: Workshop  # readiness: allow idle-role it is needed later",
    foundAt: "# readiness")

  func finding(
    about allowance: Allowance, isUsed: Bool, _ search: inout NearestWordSearch
  ) -> Finding? {
    guard !isUsed, Catalogue.codes.contains(allowance.code) else { return nil }
    return finding(
      at: allowance.range, Self.message(allowance.code), help: Self.help, proof: .text)
  }
}

extension AllowUnused {
  fileprivate static func message(_ code: String) -> String {
    "nothing here is found by '\(code)'"
  }

  fileprivate static let help = "take the comment out"
}
