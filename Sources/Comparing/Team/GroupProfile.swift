/// A group over all questions.
package struct GroupProfile: Equatable, Sendable {
  /// The mean line of each member who chose any.
  package let meanLines: [Double]
  package let alpha: Alpha

  /// r_wg(J) over the questions that three of its members or more chose a line of.
  package let agreement: Double?
}

extension GroupComparison {
  /// What each group is like over all questions.
  func profiles(
    _ rules: TeamRules, _ findings: [QuestionFinding]
  ) -> [GroupProfile] {
    groups.indices.map { group in
      let lines = meanLines(of: group)
      return GroupProfile(
        // Whose mean is whose is nobody's business unless everybody is shown anyway.
        meanLines: rules.minimum > 1 ? lines.sorted() : lines,
        alpha: alpha(of: group),
        agreement: Comparing.agreement(
          over: findings.compactMap { $0.groups[group]?.agreement }))
    }
  }
}
