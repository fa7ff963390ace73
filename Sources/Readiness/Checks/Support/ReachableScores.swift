import Localization

/// The scores that the whole questionnaire can have, while those questions are asked that are asked
/// with the lowest answers.
struct ReachableScores {
  /// What the answers to each question can add to the whole score, in points of 100; ascending.
  private var shares: [[Double]] = []

  /// Whether the score can also lie between those of two answers, as with a number.
  private var isContinuous = false

  /// Whether some questions may drop out, so that there are other scores too.
  private var isPartial = false

  /// Scores that come about when the lowest answers are raised step by step, ascending.
  private var found: [Double] = []
}

extension ReachableScores {
  init(_ context: CheckContext) {
    self.init()
    guard let assessment = context.assessment(context.worstAnswers) else {
      isPartial = true
      return
    }
    for points in assessment.points {
      let question = context.questions[points.question]
      isContinuous = isContinuous || question.isNumber
      let scores = question.samples().compactMap { question.points(of: $0) }
      shares.append(Set(scores).sorted().map { points.points(of: $0) })
    }
    isPartial = context.questions.contains { $0.isScored && context.mayDropOut($0.index) }
    found = scoresOnTheWayUp().sorted()
  }

  /// Whether a score of a band was found; there may be one even if it was not.
  func include(from: Double, below end: Double) -> Bool {
    let first = found.partitionIndex { $0 + tolerance >= from }
    return first < found.count && found[first] + tolerance < end
  }

  /// Every score there can be; nil if they are more than 50,000, or cannot be counted.
  func all() -> [Double]? {
    if isPartial || isContinuous { return nil }
    var sums: Set<Double> = [0]
    for share in shares {
      var next: Set<Double> = []
      for sum in sums {
        for value in share { next.insert(((sum + value) * 1e9).rounded() / 1e9) }
      }
      if next.count > 50_000 { return nil }
      sums = next
    }
    return sums.sorted()
  }

  /// The scores while one question after another is raised answer by answer, once beginning with
  /// the question that adds least, once with the one that adds most.
  private func scoresOnTheWayUp() -> [Double] {
    let bySize = shares.sorted {
      ($0.last ?? 0) - ($0.first ?? 0) < ($1.last ?? 0) - ($1.first ?? 0)
    }
    return scores(raising: bySize) + scores(raising: bySize.reversed())
  }

  private func scores(raising shares: [[Double]]) -> [Double] {
    var score = shares.reduce(0) { $0 + ($1.first ?? 0) }
    var scores = [score]
    for share in shares {
      for (lower, higher) in zip(share, share.dropFirst()) {
        score += higher - lower
        scores.append(score)
      }
    }
    return scores
  }
}

extension Question {
  fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}
