package import Readiness

/// What changed between dates, as `readiness compare --format json` prints it.
package struct TrendJSON {
  private let trend: Trend
  private let tool: String

  package init(_ trend: Trend, tool: String) {
    self.trend = trend
    self.tool = tool
  }

  /// The first date against the last; with more than two, each step and the whole series too.
  package var object: [String: JSONValue] {
    var values = comparison(trend.whole)
    values["tool"] = .string(tool)
    values["steps"] = .array(trend.steps.map { .object(comparison($0)) })
    values["series"] = trend.series.map(series) ?? .null
    let promised = trend.promisedActions
    if !promised.isEmpty { values["promised"] = .array(promised.map(action)) }
    if !trend.outcomes.isEmpty {
      values["outcomes"] = .array(
        trend.outcomes.map { snapshot, outcome in
          .object(outcome.json.merging(["file": .string(snapshot.source)]) { $1 })
        })
    }
    return values
  }

  private func comparison(_ comparison: Comparison) -> [String: JSONValue] {
    let scores = [comparison.earlier, comparison.later].map(\.assessment.score)
    func pair(_ value: (ScoreFigures) -> Double?) -> JSONValue {
      .array(scores.map { JSONValue($0.flatMap(value)) })
    }
    return [
      "earlier": .string(comparison.earlier.source),
      "later": .string(comparison.later.source),
      "dates": .array([comparison.earlier, comparison.later].map { JSONValue($0.answers.day) }),
      "known": pair(\.known), "low": pair(\.range.low), "high": pair(\.range.high),
      "knownChange": JSONValue(comparison.knownChange),
      "certain": .bool(comparison.isCertain),
      "parts": parts(comparison.parts),
      "countedOnce": .object([
        "earlier": JSONValue(comparison.countedOnce.earlier.map(\.id)),
        "later": JSONValue(comparison.countedOnce.later.map(\.id)),
      ]),
      "scoredWith": .array(
        [comparison.earlier, comparison.later].map { JSONValue($0.questionnaire.version) }),
      "risks": .object([
        "absence": risk(comparison.risks.absence), "launch": risk(comparison.risks.launch),
      ]),
      "dimensions": .array(comparison.dimensions.map(dimension)),
      "likeForLike": commonQuestions(comparison.commonQuestions),
      "counts": counts(comparison.commonQuestions),
      "revision": revision(comparison.revision),
    ]
  }

  private func action(_ promised: PromisedAction) -> JSONValue {
    .object([
      "id": .string(promised.action.id), "question": .string(promised.question.id),
      "status": .string(promised.record.status.rawValue),
      "before": JSONValue(promised.before), "forecast": JSONValue(promised.forecast),
      "after": JSONValue(promised.after), "askAgain": .bool(promised.asksAgain),
    ])
  }

  private func parts(_ parts: ChangeParts?) -> JSONValue {
    guard let parts else { return .null }
    return .object([
      "answers": .number(parts.answers), "questionnaire": .number(parts.questionnaire),
      "scope": .number(parts.scope),
    ])
  }

  private func risk(_ change: RiskChange?) -> JSONValue {
    guard let change else { return .null }
    return .object([
      "low": .array([.number(change.earlier.low), .number(change.later.low)]),
      "high": .array([.number(change.earlier.high), .number(change.later.high)]),
      "mostRisen": JSONValue(change.mostRisen?.id),
    ])
  }

  private func dimension(_ change: Comparison.DimensionChange) -> JSONValue {
    .object([
      "id": .string(change.id),
      "known": .array([change.earlier, change.later].map { JSONValue($0?.known) }),
      "low": .array([change.earlier, change.later].map { JSONValue($0?.range.low) }),
      "high": .array([change.earlier, change.later].map { JSONValue($0?.range.high) }),
    ])
  }

  private func commonQuestions(_ result: CommonQuestions) -> JSONValue {
    .object([
      "before": JSONValue(result.before), "after": JSONValue(result.after),
      "change": JSONValue(result.change), "count": JSONValue(result.contributions.count),
      "questions": JSONValue(result.contributions.map(\.question.id)),
      "contributions": .array(
        result.ranked.map {
          .object(["question": .string($0.question.id), "points": .number($0.points)])
        }),
    ])
  }

  private func counts(_ result: CommonQuestions) -> JSONValue {
    let counts = result.counts
    return .object([
      "up": JSONValue(counts.up), "down": JSONValue(counts.down),
      "unchanged": JSONValue(counts.unchanged),
    ])
  }

  private func revision(_ revision: Revision) -> JSONValue {
    .object([
      "versions": .array(revision.versions.map { JSONValue($0) }),
      "added": JSONValue(revision.added), "removed": JSONValue(revision.removed),
      "reworded": JSONValue(revision.reworded), "reweighted": JSONValue(revision.reweighted),
      "rescored": JSONValue(revision.rescored),
    ])
  }

  private func series(_ series: Series) -> JSONValue {
    .object([
      "values": .array(series.values.map { .number($0) }),
      "times": .array(series.times.map { .number($0) }),
      "timeUnit": series.isDated ? "day" : "round",
      "questions": JSONValue(series.questions),
      "mannKendall": .object([
        "s": JSONValue(series.tendency.score), "tau": .number(series.tendency.tau),
        "p": JSONValue(series.tendency.p),
      ]),
      "slope": .number(series.slope), "slopeUnit": series.isDated ? "year" : "round",
    ])
  }
}
