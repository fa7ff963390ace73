/// One part of a weighted mean, which may lie anywhere between two numbers.
struct MeanPart {
  let weight: Double
  let range: Interval

  /// Whether the part may be missing from the mean.
  let isOptional: Bool
}

extension [MeanPart] {
  /// The least and the greatest weighted mean; nil without any part.
  ///
  /// Optional parts are counted where they draw the mean further out.
  var meanBounds: Interval? {
    guard let low = extreme({ $0.low }, isFurther: <), let high = extreme({ $0.high }, isFurther: >)
    else { return nil }
    return Interval(low, high)
  }

  private func extreme(
    _ end: (Interval) -> Double, isFurther: (Double, Double) -> Bool
  ) -> Double? {
    var sum = (weight: 0.0, value: 0.0)
    for part in self where !part.isOptional && part.weight > 0 {
      sum = (sum.weight + part.weight, sum.value + part.weight * end(part.range))
    }
    let optional = filter { $0.isOptional && $0.weight > 0 }
      .sorted { isFurther(end($0.range), end($1.range)) }
    for part in optional where sum.weight == 0 || isFurther(end(part.range), sum.value / sum.weight)
    {
      sum = (sum.weight + part.weight, sum.value + part.weight * end(part.range))
    }
    return sum.weight > 0 ? sum.value / sum.weight : nil
  }

  /// Whether all parts may be missing.
  fileprivate var isOptional: Bool { allSatisfy(\.isOptional) }
}

/// Between what bounds the figures lie, whatever is answered. Not every number between the bounds
/// need be reached, but none outside is.
extension CheckContext {
  /// The scores of a dimension; nil if none of its questions is scored.
  func scoreBounds(of index: DimensionIndex) -> MeanPart? {
    let dimension = questionnaire.dimensions[index]
    let parts = dimension.questions.compactMap { question -> MeanPart? in
      guard questions[question].isScored, let range = scoreRanges[question]
      else { return nil }
      return MeanPart(
        weight: Double(questions[question].weight), range: range, isOptional: mayDropOut(question))
    }
    return parts.meanBounds.map {
      MeanPart(weight: Double(dimension.weight), range: $0, isOptional: parts.isOptional)
    }
  }

  /// The scores of the whole.
  var scoreBounds: Interval? {
    questionnaire.dimensions.indices.compactMap { scoreBounds(of: $0) }.meanBounds
  }

  /// A part of a scenario, 0–1.
  func bounds(of items: [Scenario.Item]) -> MeanPart? {
    let parts = items.compactMap { item -> MeanPart? in
      guard let score = scoreRanges[item.question] else { return nil }
      let part = item.contribution(of: score)
      return MeanPart(
        weight: Double(item.weight), range: Interval(part.low / 100, part.high / 100),
        isOptional: mayDropOut(item.question))
    }
    return parts.meanBounds.map { MeanPart(weight: 1, range: $0, isOptional: parts.isOptional) }
  }

  /// The level of a scenario, 0–1; nil if it has no item with a score.
  func bounds(of scenario: Scenario) -> MeanPart? {
    let weight = Double(scenario.weight)
    switch scenario.basis {
    case .level(let items):
      return bounds(of: items).map {
        MeanPart(weight: weight, range: $0.range, isOptional: $0.isOptional)
      }
    case .parts(let likelihood, let impact):
      guard let first = bounds(of: likelihood), let second = bounds(of: impact) else { return nil }
      return MeanPart(
        weight: weight,
        range: Interval(
          Scenario.level(likelihood: first.range.low, impact: second.range.low),
          Scenario.level(likelihood: first.range.high, impact: second.range.high)),
        isOptional: first.isOptional || second.isOptional)
    }
  }

  /// A risk, 0–100.
  func bounds(of risk: Risk) -> Interval? {
    let scenarios = risk.scenarios.compactMap { bounds(of: $0) }
    let certain = scenarios.filter { !$0.isOptional }
    guard let mean = scenarios.meanBounds,
      let high = scenarios.map(\.range.high).max(),
      let low = certain.isEmpty
        ? scenarios.map(\.range.low).min() : certain.map(\.range.low).max()
    else { return nil }
    return RiskTerms(worst: Interval(low, high), mean: mean).risk
  }
}
