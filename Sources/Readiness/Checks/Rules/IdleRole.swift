import Localization
import YAML

/// A role that no question asks and no action names, where all questions name whom they ask.
///
/// Several questionnaires may share one list of roles, so that this is a hint only.
struct IdleRole: CheckRule {
  static let code = "idle-role"
  static let severity = Severity.hint
  static let explanation = Wording(
    en: "Every question says whom it asks, and this role is never among them, nor does it "
      + "own an action.",
    fr: "Chaque question dit qui elle interroge, et ce rôle n’en est jamais\u{202F}; il ne "
      + "mène pas non plus d’action.")
  static let defect = PlantedDefect(
    replacing: "roles:\n", with: "roles:\n  guest: Guest\n", foundAt: "guest")

  func findings(in context: CheckContext) -> [Finding] {
    let questions = context.questions
    if questions.contains(where: \.ask.isEmpty) { return [] }
    let owners = questions.flatMap(\.actions).compactMap(\.owner)
    return zip(context.questionnaire.roles, context.nodes.roles).compactMap { role, entry in
      guard !owners.contains(role.id), !questions.contains(where: { $0.ask.contains(role.id) })
      else { return nil }
      return finding(
        at: entry.key.range, Self.message(role.id), help: Self.help, proof: .text)
    }
  }
}

extension IdleRole {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "the role '\(id)' is asked nothing and does nothing",
      fr: "rien n’est demandé au rôle «\u{A0}\(id)\u{A0}», et il ne fait rien")
  }

  fileprivate static let help = Wording(
    en: "put it into 'ask' or 'owner' somewhere, or take it out",
    fr: "mettez-le quelque part dans «\u{A0}ask\u{A0}» ou «\u{A0}owner\u{A0}», ou retirez-le")
}
