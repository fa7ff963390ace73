import Localization
import YAML

/// Reading of the two risks.
extension Resolver {
  func risks(_ fields: MappingReader<RisksKeys>?) -> Risks? {
    guard let fields else { return nil }
    let absence = risk(fields.read(\.absence), RisksKeys.table.keys.absence.name)
    let launch = risk(fields.read(\.launch), RisksKeys.table.keys.launch.name)
    guard let absence, let launch else { return nil }
    return Risks(absence: absence, launch: launch)
  }

  private func risk(_ fields: MappingReader<RiskKeys>?, _ name: String) -> Risk? {
    guard let fields else { return nil }
    var table = ReferenceTable<Scenario>("scenario")
    var directions = Directions(risk: name, log: log)
    let scenarios = log.list(fields.read(\.scenarios), of: "scenarios") {
      scenario($0, &table, &directions)
    }
    let title = fields.read(\.title) ?? LocalizedText(name)
    return scenarios.map { Risk(title: title, scenarios: $0) }
  }

  private func scenario(
    _ node: Node, _ table: inout ReferenceTable<Scenario>, _ directions: inout Directions
  ) -> Scenario? {
    guard let fields = MappingReader(node, ScenarioKeys.table, context) else { return nil }
    let id = table.declare(fields.read(\.id), log)
    let title = fields.read(\.title) ?? LocalizedText(id)
    let weight = fields.read(\.weight)
    let level = part(fields.read(\.level), &directions)
    let likelihood = part(fields.read(\.likelihood), &directions)
    let impact = part(fields.read(\.impact), &directions)
    switch (fields.has(\.level), fields.has(\.likelihood), fields.has(\.impact)) {
    case (true, false, false), (false, true, true): break
    case (true, _, _):
      log.report(.scenarioWithTwoBases, at: fields.range(of: \.level))
    default:
      if fields.lacks(\.level), fields.lacks(\.likelihood) || fields.lacks(\.impact) {
        log.report(.scenarioWithoutBasis, at: node.headRange)
      }
    }
    if let level { return Scenario(id: id, title: title, weight: weight, basis: .level(level)) }
    guard let likelihood, let impact else { return nil }
    return Scenario(
      id: id, title: title, weight: weight, basis: .parts(likelihood: likelihood, impact: impact))
  }

  private func part(
    _ fields: MappingReader<ScenarioPartKeys>?, _ directions: inout Directions
  ) -> [Scenario.Item]? {
    guard let fields else { return nil }
    if fields.lacks(\.risesWith), fields.lacks(\.fallsWith) {
      log.report(.emptyList("questions"), at: fields.node.headRange)
    }
    let rising = items(fields.read(\.risesWith), rises: true, &directions)
    let falling = items(fields.read(\.fallsWith), rises: false, &directions)
    return rising + falling
  }

  /// A list of questions, or a mapping from question to weight.
  private func items(
    _ node: Node?, rises: Bool, _ directions: inout Directions
  ) -> [Scenario.Item] {
    guard let node else { return [] }
    if node.kind == .mapping {
      if node.entries.isEmpty, !node.isIncomplete {
        log.report(.emptyList("questions"), at: node.headRange)
      }
      return node.entries.compactMap { entry in
        if entry.value.isEmpty {
          log.report(.emptyValue(key: entry.key.text), at: entry.key.range)
        }
        let weight = log.wholeNumber(entry.value.isEmpty ? nil : entry.value, in: 1...Limits.weight)
        return item(entry.key, weight: weight ?? 1, rises: rises, &directions)
      }
    }
    let read = log.list(node, of: "questions") { item($0, weight: 1, rises: rises, &directions) }
    return read ?? []
  }

  private func item(
    _ node: Node, weight: Int, rises: Bool, _ directions: inout Directions
  ) -> Scenario.Item? {
    guard let question = questionWithScore(node) else { return nil }
    directions.note(question, rises: rises, at: node)
    return Scenario.Item(question: question, weight: weight, rises: rises)
  }
}

/// The direction of each question in one risk, to report one that has both.
private struct Directions {
  let risk: String
  let log: FaultLog
  var first: [QuestionIndex: (rises: Bool, node: Node)] = [:]

  mutating func note(_ question: QuestionIndex, rises: Bool, at node: Node) {
    guard let known = first[question] else {
      first[question] = (rises, node)
      return
    }
    if known.rises != rises {
      log.report(
        .twoDirections(node.text, risk: risk), at: node.range,
        note: .init(
          Wording(en: "the other direction is here", fr: "l’autre sens est ici"),
          at: known.node.range))
    }
  }
}
