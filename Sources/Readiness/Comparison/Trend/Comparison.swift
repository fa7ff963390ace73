/// What changed between two dates (Scoring, “Two dates”).
package struct Comparison: Sendable {
  package let earlier: Snapshot
  package let later: Snapshot

  /// The change on the questions that were answered at both dates.
  package let commonQuestions: CommonQuestions

  /// What the change of the known score comes from; nil if no question counts at both dates.
  package let parts: ChangeParts?

  /// The questions that count at one date only, or that mean something else at the other; in the
  /// order of each questionnaire.
  package let countedOnce: (earlier: [Question], later: [Question])

  /// The two risks; nil where one cannot be assessed at both dates.
  package let risks: (absence: RiskChange?, launch: RiskChange?)

  /// The dimensions of either date, with their known scores.
  package let dimensions: [DimensionChange]

  /// What changed in the questionnaire itself.
  package let revision: Revision

  /// A dimension at both dates; nil where it is missing or nothing is known.
  package struct DimensionChange: Sendable {
    package let id: String
    package let title: LocalizedText
    package let earlier: ScoreFigures?
    package let later: ScoreFigures?
  }

  package init(_ earlier: Snapshot, _ later: Snapshot) {
    self.earlier = earlier
    self.later = later
    let common = CommonQuestions(earlier, later)
    commonQuestions = common
    parts = ChangeParts(earlier, later, common)
    let ids = Set(common.contributions.map(\.question.id))
    countedOnce = (
      earlier.counted.filter { !ids.contains($0.id) },
      later.counted.filter { !ids.contains($0.id) }
    )
    risks = Self.risks(earlier, later)
    revision = Revision(earlier, later)
    dimensions = Self.dimensions(earlier, later)
  }

  private static func risks(
    _ earlier: Snapshot, _ later: Snapshot
  ) -> (absence: RiskChange?, launch: RiskChange?) {
    guard let old = earlier.questionnaire.risks, let new = later.questionnaire.risks,
      let before = earlier.assessment.risks, let after = later.assessment.risks
    else { return (nil, nil) }
    return (
      RiskChange((old.absence, before.absence), (new.absence, after.absence)),
      RiskChange((old.launch, before.launch), (new.launch, after.launch))
    )
  }

  private static func dimensions(_ earlier: Snapshot, _ later: Snapshot) -> [DimensionChange] {
    let kept = later.questionnaire.dimensions
    let gone = earlier.questionnaire.dimensions.filter { old in
      !kept.contains { $0.id == old.id }
    }
    return (kept + gone).compactMap { dimension in
      let figures = [earlier, later].map { $0.figures(ofDimension: dimension.id) }
      if figures.allSatisfy({ $0 == nil }) { return nil }
      return DimensionChange(
        id: dimension.id, title: dimension.title, earlier: figures[0], later: figures[1])
    }
  }
}

extension Comparison {
  /// The change of the known score; nil if nothing is known at a date.
  package var knownChange: Double? {
    guard let before = earlier.assessment.score?.known, let after = later.assessment.score?.known
    else { return nil }
    return after - before
  }

  /// Whether no way of filling the gaps of either date undoes the change.
  package var isCertain: Bool {
    guard let before = earlier.assessment.score?.range, let after = later.assessment.score?.range
    else { return false }
    return after.isAbove(before) || before.isAbove(after)
  }

  /// Whether the same questions count at both dates, with answers and weights that are worth the
  /// same; never where the two dates have no question in common.
  package var isStandstill: Bool {
    guard let parts, parts.questionnaire.magnitude <= tolerance,
      countedOnce.earlier.isEmpty, countedOnce.later.isEmpty,
      let before = earlier.assessment.score?.range, let after = later.assessment.score?.range
    else { return false }
    return commonQuestions.contributions.allSatisfy { $0.points.magnitude <= tolerance }
      && (before.low - after.low).magnitude <= tolerance
      && (before.high - after.high).magnitude <= tolerance
  }

  /// Whether every question has the same answer at both dates, texts left aside.
  package var hasSameAnswers: Bool {
    later.questionnaire.questions.allSatisfy { later.hasSameAnswer(to: $0, as: earlier) }
      && earlier.questionnaire.questions.allSatisfy { question in
        later.questionnaire.index(of: question.id) != nil || !earlier.isAnswered(question)
      }
  }
}

extension Snapshot {
  fileprivate func figures(ofDimension id: String) -> ScoreFigures? {
    assessment.dimensions.first { questionnaire.dimensions[$0.dimension].id == id }?.figures
  }
}
