/// Why nothing can be told of a team.
package enum TeamProblem: Error {
  /// Too many open answers decide which questions are asked.
  case tooManyBranches(TooManyBranches)
  /// Nobody said anything to any question.
  case nobodyCounts
  /// Nobody said anything but in a small confidential role.
  case nothingToTell
}
