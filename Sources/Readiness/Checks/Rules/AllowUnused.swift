import Localization
import YAML

/// A comment that allows a finding which is not there, or no longer.
///
/// If the finding comes back for another reason, nobody is told.
struct AllowUnused: AllowanceRule {
  static let code = "allow-unused"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A comment allows a finding that is not there, or no longer.",
    fr: "Un commentaire permet une remarque qui n’est pas là, ou n’y est plus.")
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
  fileprivate static func message(_ code: String) -> Wording {
    Wording(
      en: "nothing here is found by '\(code)'", fr: "«\u{A0}\(code)\u{A0}» ne trouve rien ici")
  }

  fileprivate static let help = Wording(en: "take the comment out", fr: "retirez le commentaire")
}
