import YAML

/// A role that no question asks and no action names, where all questions name whom they ask.
///
/// Several questionnaires may share one list of roles, so that this is a hint only.
struct IdleRole: CheckRule {
  static let code = "idle-role"
  static let severity = Severity.hint
  static let explanation = """
    Every question says whom it asks, and this role is never among them, nor does it own an \
    action.
    """
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
  fileprivate static func message(_ id: String) -> String {
    "the role '\(id)' is asked nothing and does nothing"
  }

  fileprivate static let help = "put it into 'ask' or 'owner' somewhere, or take it out"
}
