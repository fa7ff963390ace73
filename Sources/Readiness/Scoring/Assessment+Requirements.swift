/// What a requirement of the command line asks of an assessment.
extension Assessment {
  /// Whether the level is at least this one, whatever fills the gaps.
  package func isCertain(toReachLevel level: LevelIndex) -> Bool {
    self.level.status != .none && self.level.held.map { $0.worst >= level } ?? false
  }

  /// The targets of the answers file that are not certain to be reached.
  package var unmetTargets: [TargetDistance] { targetDistances.filter { !$0.isReached } }

  /// Whether the advice is this one or a bolder one.
  package func reaches(_ required: Advice) -> Bool {
    advice.map { $0.answer >= required } ?? false
  }
}
