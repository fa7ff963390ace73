package import Readiness

/// Many companies together, as `readiness portfolio --format json` prints them; null is withheld,
/// or there is none.
package struct PortfolioJSON {
  private let portfolio: Portfolio
  private let tool: String

  package init(_ portfolio: Portfolio, tool: String) {
    self.portfolio = portfolio
    self.tool = tool
  }

  package var object: [String: JSONValue] {
    let questionnaire = portfolio.questionnaire
    let days = portfolio.days.map { [$0.lowerBound, $0.upperBound].map(\.description) }
    return [
      "format": 1, "tool": .string(tool),
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": JSONValue(questionnaire.version),
      ]),
      "companies": JSONValue(portfolio.count), "minimum": JSONValue(portfolio.minimum),
      "incomplete": count(portfolio.incomplete), "repeated": JSONValue(portfolio.repeated),
      "dates": days.map { JSONValue($0) } ?? .null,
      "score": spread(portfolio.scores), "areas": areas(portfolio.areas),
      "levels": row(portfolio.levels.cells.last, levelIDs),
      "advice": row(portfolio.advices.cells.last, adviceIDs),
      "risks": row(
        portfolio.quarters.cells.last, ["absence", "both", "neither", "launch", "open"]),
      "gates": .array(
        portfolio.gates.map { entry(questionnaire.gates[$0.gate].id, $0.counts) }),
      "plans": JSONValue(portfolio.planned),
      "actions": .array(
        portfolio.actions.map { entry($0.id, $0.counts, ["gain": JSONValue($0.gain)]) }),
      "open": portfolio.open.map { JSONValue($0.count) } ?? .null,
      "missing": .array(
        portfolio.missing.map { entry(questionnaire.questions[$0.question].id, $0.counts) }),
      "by": JSONValue(portfolio.label), "groups": portfolio.label == nil ? .null : groups,
      "change": portfolio.change.map(change) ?? .null,
      "outcomes": portfolio.outcomes.map {
        table($0, adviceIDs.dropLast(), Outcome.Verdict.allCases.map(\.rawValue))
      } ?? .null,
    ]
  }
}

extension PortfolioJSON {
  private var levelIDs: [String] { portfolio.questionnaire.levels.map(\.id) + ["none"] }

  private var adviceIDs: [String] { Advice.allCases.map(\.rawValue) + ["none"] }

  private func count(_ count: Int?) -> JSONValue { count.map { JSONValue($0) } ?? .null }

  private func spread(_ spread: Portfolio.Spread?) -> JSONValue {
    guard let spread else { return .null }
    return .object([
      "companies": count(spread.count), "median": .number(spread.median),
      "quarters": JSONValue(spread.quarters), "tenths": JSONValue(spread.tenths),
    ])
  }

  private func areas(_ areas: PerDimension<Portfolio.Spread?>) -> JSONValue {
    let ids = portfolio.questionnaire.dimensions.map(\.id)
    return .object(
      Dictionary(
        zip(ids, areas).map { ($0, spread($1)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The counts of a row by their names.
  private func row(_ row: [Int?]?, _ names: some Sequence<String>) -> JSONValue {
    .object(
      Dictionary(
        zip(names, row ?? []).map { ($0, count($1)) }, uniquingKeysWith: { first, _ in first }))
  }

  private func table(
    _ table: CountTable, _ rows: some Sequence<String>, _ columns: [String]
  ) -> JSONValue {
    .object(
      Dictionary(
        zip(rows, table.cells).map { ($0, row($1, columns)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func entry(
    _ id: String, _ counts: Portfolio.Told, _ more: [String: JSONValue] = [:]
  ) -> JSONValue {
    .object(
      ["id": .string(id), "companies": JSONValue(counts.count), "of": JSONValue(counts.total)]
        .merging(more) { $1 })
  }

  private var groups: JSONValue {
    .array(
      portfolio.groups.enumerated().map { index, group in
        let (levels, advices) = (portfolio.levels.cells[index], portfolio.advices.cells[index])
        return .object([
          "name": JSONValue(group.name), "companies": count(levels.last ?? nil),
          "score": spread(group.scores), "areas": areas(group.areas),
          "levels": row(levels, levelIDs), "advice": row(advices, adviceIDs),
          "gate": group.gate.map {
            entry(portfolio.questionnaire.gates[$0.gate].id, $0.counts)
          } ?? .null,
        ])
      })
  }

  private func change(_ change: PortfolioChange) -> JSONValue {
    .object([
      "companies": JSONValue(change.count), "points": spread(change.points),
      "certain": row(change.directions.cells.last, ["rose", "fell", "open"]),
      "advice": table(change.advices, adviceIDs.dropLast(), Array(adviceIDs.dropLast())),
    ])
  }
}
