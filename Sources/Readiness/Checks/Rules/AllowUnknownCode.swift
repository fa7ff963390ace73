import Localization
import YAML

/// A comment that allows a finding whose code does not exist.
///
/// Usually the code is misspelt, and the finding is still reported.
struct AllowUnknownCode: AllowanceRule {
  static let code = "allow-unknown-code"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A comment '# readiness: allow CODE' names a code that does not exist.",
    fr: "Un commentaire «\u{A0}# readiness: allow CODE\u{A0}» nomme un code qui n’existe pas.")
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
  fileprivate static func message(_ code: String) -> Wording {
    Wording(
      en: "no finding has the code '\(code)'",
      fr: "aucune remarque n’a le code «\u{A0}\(code)\u{A0}»")
  }

  fileprivate static func help(nearest: String?) -> Wording {
    nearest.map {
      Wording(
        en: "the nearest code is '\($0)'", fr: "le code le plus proche est «\u{A0}\($0)\u{A0}»")
    }
      ?? Wording(
        en: "“readiness check --explain all” lists the codes",
        fr: "«\u{A0}readiness check --explain all\u{A0}» donne la liste des codes")
  }
}
