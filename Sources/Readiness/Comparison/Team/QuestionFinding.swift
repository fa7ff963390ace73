/// What may be told of the answers of a team to one question.
package struct QuestionFinding: Sendable {
  package let question: QuestionIndex

  /// The merged answer; nil where it is withheld.
  package let merged: MergedAnswer?

  /// What each group said; nil where nobody knows the answer or it is withheld.
  package let groups: PerGroup<GroupFinding?>

  /// Whether the answers of anybody in each group count: those of a role that the question is put
  /// to, or of one that stands in for them.
  package let counts: PerGroup<Bool>

  /// Whether it is withheld what each group said, and whether it said anything.
  package let isWithheld: PerGroup<Bool>

  /// The gaps between any two groups; none where the merged answer is withheld.
  package let gaps: [Gap]

  /// What a group said to a question.
  package struct GroupFinding: Equatable, Sendable {
    /// The lines that its members chose, ascending.
    package let lines: [Int]

    /// The middle score, 0–100.
    package let score: Double

    /// The middle number, if the scale gives it that score; nil for questions of another type.
    package let number: Double?
    package let agreement: Agreement
  }

  /// How far two groups are apart on a question.
  package struct Gap: Equatable, Sendable {
    package let first: GroupIndex
    package let second: GroupIndex

    /// The middle score of the first less that of the second.
    package let points: Double
    package let cliffDelta: CliffDelta

    /// Whether it is between two single persons who are less than two lines apart.
    package let isOneLine: Bool

    /// Whether both are groups in which somebody’s answers count.
    package let isCounted: Bool
  }
}

extension QuestionFinding.Gap {
  /// At least 25 points, and one group nearly always on one side of the other.
  package var isLarge: Bool {
    points.magnitude + tolerance >= 25 && cliffDelta.delta.magnitude + tolerance >= 0.474
  }

  package var lower: GroupIndex { points < 0 ? first : second }
  package var higher: GroupIndex { points < 0 ? second : first }
}

extension QuestionFinding {
  /// The gaps between groups in both of which somebody’s answers count.
  package var countedGaps: [Gap] { gaps.filter(\.isCounted) }

  /// The widest of the large ones among those; that of two single persons counts from two lines
  /// on.
  package var widestGap: Gap? {
    countedGaps.filter { $0.isLarge && !$0.isOneLine }
      .max { $0.points.magnitude + tolerance < $1.points.magnitude }
  }

  /// The groups that are of two minds, of those in which somebody’s answers count.
  package var twoCamps: [GroupIndex] {
    groups.indices.filter { counts[$0] && groups[$0]?.agreement.hasTwoCamps ?? false }
  }
}

extension Team {
  /// The findings on questions that apply to the team.
  package var findingsToDiscuss: [QuestionFinding] {
    findings.filter { assessment.states[$0.question].status != .skipped }
  }

  /// The findings with a gap to talk about, the widest first.
  package var widestGaps: [(finding: QuestionFinding, gap: QuestionFinding.Gap)] {
    findingsToDiscuss.compactMap { finding in
      finding.widestGap.map { (finding, $0) }
    }.sorted { one, two in
      let (width, other) = (one.gap.points.magnitude, two.gap.points.magnitude)
      return abs(width - other) > tolerance
        ? width > other : one.finding.question < two.finding.question
    }
  }
}
