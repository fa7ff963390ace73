import Localization
import Readiness

/// The blocking conditions that the plan does not remove, though actions could.
extension Report {
  /// The gates that actions could clear and the plan does not, with the share that it begins or
  /// why it leaves them out; nothing where the plan is not printed as a whole.
  var uncleared: [String] {
    if isWaiting { return [] }
    var told: ItemSet = []
    return input.remedies.keys.sorted().compactMap { gate in
      let items = input.remedies[gate] ?? []
      let done = items.filter { item in plan.order.contains { $0.index == item.index } }
      if plan.clearedGates.contains(gate) || done.count == items.count { return nil }
      let needed = days(items, besides: told)
      told.formUnion(ItemSet(items.map(\.index)))
      let title = quotedTitle(of: questionnaire.gates[gate])
      let name = assessment.gates[gate] == .yes ? title : whichMayApply(title)
      if done.days > 0 { return gateBegun(name, language.number(done.days), of: needed) }
      return items.days > plan.budget
        ? gateTooDear(name, needed, budget: language.number(plan.budget))
        : gateComesLater(name, needed)
    }
  }

  /// What a blocking condition is called inside a sentence: “nobody can say what it is for” (U1).
  private func quotedTitle(of gate: Gate) -> String {
    guard let title = gate.title else { return phrase(gate) }
    let questions = gate.when.decidingQuestions(in: assessment.states)
    let name = language.quoted(text(title))
    return questions.isEmpty ? name : "\(name) (\(ids(questions)))"
  }

  /// The person-days of some actions, and how many of them actions take that were told of before.
  private func days(_ items: [PlanItem], besides told: ItemSet) -> String {
    let days = language.personDays(language.number(items.days))
    let shared = items.filter { told.contains($0.index) }.days
    return shared > 0 ? daysShared(days, language.number(shared)) : days
  }
}

// MARK: - Words

extension Report {
  private func gateBegun(_ gate: String, _ begun: String, of days: String) -> String {
    say(
      en: "The plan only begins to remove \(gate): that takes \(days), and \(begun) of them are "
        + "in the plan.",
      fr: "Le plan commence seulement à lever \(gate)\u{A0}: cela demande \(days), dont \(begun) "
        + "dans le plan.")
  }

  private func gateTooDear(_ gate: String, _ days: String, budget: String) -> String {
    let hand = plural(
      printed: budget, en: (one: "the 1 at hand", other: "the \(budget) at hand"),
      fr: (one: "\(budget) disponible", other: "\(budget) disponibles"))
    return say(
      en: "The plan does not remove \(gate): that takes \(days), more than \(hand).",
      fr: "Le plan ne lève pas \(gate)\u{A0}: cela demande \(days), pour \(hand).")
  }

  private func gateComesLater(_ gate: String, _ days: String) -> String {
    say(
      en: "The plan does not remove \(gate): that takes \(days), and other blocking conditions "
        + "come first.",
      fr: "Le plan ne lève pas \(gate)\u{A0}: cela demande \(days), et d’autres conditions "
        + "bloquantes passent avant.")
  }

  private func whichMayApply(_ gate: String) -> String {
    say(en: "\(gate), which may apply", fr: "\(gate), qui s’applique peut-être")
  }

  /// “5 person-days (2 of them counted above)”
  private func daysShared(_ days: String, _ shared: String) -> String {
    say(
      en: "\(days) (\(shared) of them counted above)",
      fr: "\(days) (dont \(shared) déjà comptés plus haut)")
  }
}
