/// Why nothing can be told of a team.
package enum TeamProblem: Error {
  /// Too many open answers decide which questions are asked.
  case tooManyBranches(TooManyBranches)
  /// No question is asked of the role of anyone who answered it.
  case nobodyCounts
  /// Every figure would tell what a small role said.
  case nothingToTell
}
