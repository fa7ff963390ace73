import YAML

/// Scenarios that say the same whatever is answered, and items that count twice.
extension CheckContext {
  func riskFindings() -> [Diagnostic] {
    risks.flatMap { name, risk in
      zip(risk.scenarios, places.scenarios(of: name)).flatMap { scenario, node in
        repeatedItems(of: node) + constants(of: scenario, node)
      }
    }
  }

  private func constants(of scenario: Scenario, _ node: Node) -> [Diagnostic] {
    let place = node.place(of: "id")
    if scenario.parts.contains(where: isNeverAsked) {
      return [
        Diagnostic(
          .scenarioNeverAssessed(scenario.id), at: place,
          proof: Example(
            worstAnswers, bestAnswers, to: questionnaire,
            shows: "scenario '\(scenario.id)' has no level"))
      ]
    }
    guard let level = bounds(of: scenario) else { return [] }
    if level.range.high - level.range.low < tolerance {
      return [
        Diagnostic(
          .scenarioConstant(scenario.id, level: level.range.low), at: place,
          proof: ends(of: scenario.items, "scenario '\(scenario.id)' has the same level"))
      ]
    }
    guard case .parts(let likelihood, let impact) = scenario.basis else { return [] }
    return [("likelihood", likelihood), ("impact", impact)].compactMap { part, items in
      guard let range = bounds(of: items)?.range, range.high - range.low < tolerance
      else { return nil }
      return Diagnostic(
        .partConstant(scenario.id, part: part, value: range.low),
        at: node.entry(part)?.key.range ?? place,
        proof: ends(of: items, "the \(part) of '\(scenario.id)' is the same"))
    }
  }

  private func isNeverAsked(_ items: [Scenario.Item]) -> Bool {
    items.allSatisfy { questions[$0.question].when.map { constant($0) == .no } ?? false }
  }

  private func ends(of items: [Scenario.Item], _ shows: String) -> Example {
    var worst: [Int: AnswerValue] = [:]
    var best: [Int: AnswerValue] = [:]
    for item in items {
      worst[item.question] = questions[item.question].worst
      best[item.question] = questions[item.question].best
    }
    return Example(worst, best, to: questionnaire, shows: shows)
  }

  private func repeatedItems(of node: Node) -> [Diagnostic] {
    ["likelihood", "impact", "level"].compactMap { node[$0] }.flatMap { part -> [Diagnostic] in
      let lists = ["rises-with", "falls-with"].compactMap { part[$0] }
      let items = lists.flatMap { $0.elements + $0.entries.map(\.key) }
      return items.indices.compactMap { index in
        guard let first = items[..<index].first(where: { $0.hasText(items[index].text) })
        else { return nil }
        return Diagnostic(
          .repeatedItem(items[index].text), at: items[index].range,
          note: .init("it stands here too", at: first.range))
      }
    }
  }
}

extension Scenario {
  /// The items of likelihood and impact, or of the level.
  fileprivate var parts: [[Item]] {
    switch basis {
    case .parts(let likelihood, let impact): [likelihood, impact]
    case .level(let items): [items]
    }
  }
}
