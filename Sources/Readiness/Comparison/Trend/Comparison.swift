/// What changed between two dates (Scoring, “Two dates”).
package struct Comparison: Sendable {
  package let earlier: Snapshot
  package let later: Snapshot

  /// The change on the questions that were answered at both dates.
  package let commonQuestions: CommonQuestions

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
    commonQuestions = CommonQuestions(earlier, later)
    revision = Revision(earlier, later)
    dimensions = Self.dimensions(earlier, later)
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

  /// How much of the change comes from questions that were answered at one date only.
  package var scopeEffect: Double? {
    guard let knownChange, let change = commonQuestions.change else { return nil }
    return knownChange - change
  }

  /// Whether no way of filling the gaps of either date undoes the change.
  package var isCertain: Bool {
    guard let before = earlier.assessment.score?.range, let after = later.assessment.score?.range
    else { return false }
    return after.low > before.high + tolerance || after.high < before.low - tolerance
  }

  /// Whether both dates hold the same answers to the same questions.
  package var isStandstill: Bool {
    commonQuestions.contributions.allSatisfy { $0.points.magnitude <= tolerance }
      && (scopeEffect ?? 0).magnitude <= tolerance
  }
}

extension Snapshot {
  fileprivate func figures(ofDimension id: String) -> ScoreFigures? {
    assessment.dimensions.first { questionnaire.dimensions[$0.dimension].id == id }?.figures
  }
}
