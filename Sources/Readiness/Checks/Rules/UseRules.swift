import YAML

/// Questions whose answers change nothing, and roles that have nothing to do.
extension CheckContext {
  func useFindings() -> [Diagnostic] { idleQuestions() + idleRoles() }

  private func idleQuestions() -> [Diagnostic] {
    var isRead = usesScore
    for condition in questions.compactMap(\.when) + questionnaire.gates.map(\.when) {
      condition.forEachTest { question, _ in isRead[question] = true }
    }
    for need in questions.flatMap(\.actions).flatMap(\.needs) { isRead[need.question] = true }
    return questions.compactMap { question in
      if case .text = question.kind { return nil }
      guard !isRead[question.position], let worst = question.worst, let best = question.best
      else { return nil }
      return Diagnostic(
        .questionWithoutEffect(question.id),
        at: places.questions[question.position].place(of: "id"),
        proof: Example(
          [question.position: worst], [question.position: best], to: questionnaire,
          shows: "score, level, risks and advice are the same"))
    }
  }

  /// Roles that no question asks and no action names, where questions name whom they ask.
  private func idleRoles() -> [Diagnostic] {
    if questions.contains(where: \.ask.isEmpty) { return [] }
    let owners = questions.flatMap(\.actions).compactMap(\.owner)
    return zip(questionnaire.roles, places.roles).compactMap { role, entry in
      guard !owners.contains(role.id), !questions.contains(where: { $0.ask.contains(role.id) })
      else { return nil }
      return Diagnostic(.idleRole(role.id), at: entry.key.range)
    }
  }
}
