import Localization
import Readiness

/// What keeps a level from being held though its points are reached.
extension PlanText {
  /// The blocking conditions that cap the level below one whatever the score, each with the actions
  /// that remove it; without those that a way there removes.
  func caps(below level: LevelIndex, besides path: LevelPath) -> [String] {
    let questionnaire = report.questionnaire
    return questionnaire.gates.indices.compactMap { index in
      let gate = questionnaire.gates[index]
      let state = report.assessment.gates[index]
      guard state != .no, let cap = gate.level, cap < level else { return nil }
      let remedy = report.input.remedies[index] ?? []
      let done = path.items.map(\.index)
      if !remedy.isEmpty, remedy.allSatisfy({ done.contains($0.index) }) { return nil }
      let title = report.text(questionnaire.levels[cap].title)
      return report.sentences([
        capped(at: title, by: report.phrase(gate), isCertain: state == .yes),
        remedy.isEmpty ? nil : removal(by: remedy),
      ])
    }
  }
}

// MARK: - Words

extension PlanText {
  /// - Parameter isCertain: whether the condition applies; otherwise it may.
  private func capped(at level: String, by gate: String, isCertain: Bool) -> String {
    isCertain
      ? say(
        en: "But the level is capped at \(level) by: \(gate)",
        fr: "Mais le niveau est plafonné à \(level) à cause de ceci\u{A0}: \(gate)")
      : say(
        en: "But the level may be capped at \(level) by: \(gate)",
        fr: "Mais le niveau est peut-être plafonné à \(level) à cause de ceci\u{A0}: \(gate)")
  }

  private func removal(by items: [PlanItem]) -> String {
    let days = language.personDays(language.number(items.days))
    let actions = language.conjunction(items.map(\.id))
    return say(
      en: "Removing this condition takes \(days): \(actions).",
      fr: "Lever cette condition demande \(days)\u{A0}: \(actions).")
  }
}
