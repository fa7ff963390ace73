/// A group over all questions.
package struct GroupProfile: Equatable, Sendable {
  /// The mean line of each member who chose any.
  package let meanLines: [Double]
  package let alpha: Alpha
}

extension GroupComparison {
  /// What each group is like over all questions.
  func profiles() -> PerGroup<GroupProfile> {
    PerGroup(
      groups.indices.map { group in
        let lines = meanLines(of: group)
        return GroupProfile(
          // Sorted, so that the order does not tell whose mean is whose, where it may not.
          meanLines: groups[group].roles.contains(where: disclosure.confidential.contains)
            ? lines.sorted() : lines,
          alpha: alpha(of: group))
      })
  }
}
