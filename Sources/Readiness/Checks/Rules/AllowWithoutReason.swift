import Localization
import YAML

/// A comment that allows a finding and does not say why.
///
/// Whoever changes the questionnaire later cannot tell whether the reason still holds.
struct AllowWithoutReason: AllowanceRule {
  static let code = "allow-without-reason"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A comment that allows a finding does not say why; a few words will do.",
    fr: "Un commentaire qui permet une remarque ne dit pas pourquoi\u{202F}; quelques mots "
      + "suffisent.")
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
  fileprivate static func message(_ code: String) -> Wording {
    Wording(
      en: "the comment does not say why '\(code)' is allowed",
      fr: "le commentaire ne dit pas pourquoi «\u{A0}\(code)\u{A0}» est permis")
  }

  fileprivate static func help(_ code: String) -> Wording {
    Wording(
      en: "write '# readiness: allow \(code) why it is right here'",
      fr: "écrivez «\u{A0}# readiness: allow \(code) pourquoi c’est juste ici\u{A0}»")
  }
}
