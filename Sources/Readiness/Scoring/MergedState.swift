extension QuestionState {
  /// The state, if it is asked, of a question that several people answered (Scoring, “Several
  /// respondents”).
  ///
  /// - Parameters:
  ///   - value: the answer that conditions read; nil if there is none, or if people are evenly
  ///     divided.
  ///   - score: a range where a role that was missed may shift it; nil if it has none or is not
  ///     applicable.
  package init(
    merged status: Status, value: AnswerValue?, score: Interval?, evidence: Evidence
  ) {
    self.init(status, value: value, score: score, evidence)
  }
}

extension Question {
  /// The highest line of a choice whose score is not above a merged score; nil for other types.
  package func line(ofMergedScore score: Double) -> AnswerValue? {
    guard case .choice(let lines) = kind else { return nil }
    return .line((lines.lastIndex { $0.score <= score + tolerance } ?? 0) + 1)
  }

  /// The ways in which an answer of several people may still turn out: a score between the ends of
  /// its range, and with it what conditions read.
  ///
  /// - Returns: nil for any other answer.
  func waysOfMerged(_ state: QuestionState) -> [Gap.Way]? {
    guard state.isAnsweredIfAsked, let score = state.score else { return nil }
    if case .between = state.value { return nil }
    let ends = score.low < score.high ? [score.low, score.high] : [score.low]
    switch kind {
    case .choice(let lines):
      let inner = lines.map(\.score).filter { $0 > score.low && $0 < score.high }
      return (ends + inner).sorted().map { Gap.Way(value: line(ofMergedScore: $0), score: $0) }
    case .yesNo:
      let values = state.value.map { [$0] } ?? triedValues
      return ends.flatMap { score in values.map { Gap.Way(value: $0, score: score) } }
    case .multiple, .number, .text:
      return ends.map { Gap.Way(value: state.value, score: $0) }
    }
  }
}
