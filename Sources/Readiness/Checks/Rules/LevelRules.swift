import YAML

/// Levels that nobody reaches.
extension CheckContext {
  func levelFindings() -> [Diagnostic] {
    guard let bounds = scoreBounds else { return [] }
    let levels = questionnaire.levels
    let open = levels.indices.filter { index in
      levels[index].from <= bounds.high + tolerance && upperEnd(index) > bounds.low + tolerance
    }
    var findings = levels.indices.filter { !open.contains($0) }.map { index in
      let answers = levels[index].from > bounds.high ? bestAnswers : worstAnswers
      return Diagnostic(
        Fact.levelUnreachable(levels[index].id, least: bounds.low, most: bounds.high),
        at: places.levels[index].place(of: "from"), proof: scored(answers))
    }
    let totals = Totals(self)
    let missed = open.filter { !totals.reach(from: levels[$0].from, below: upperEnd($0)) }
    guard !missed.isEmpty, let all = totals.all() else { return findings }
    for index in missed where !all.contains(where: { isIn(index, $0) }) {
      findings.append(
        Diagnostic(
          .levelPassedOver(levels[index].id), at: places.levels[index].place(of: "from"),
          proof: stepOver(index)))
    }
    return findings
  }

  private func upperEnd(_ index: Int) -> Double {
    index + 1 < questionnaire.levels.count ? questionnaire.levels[index + 1].from : .infinity
  }

  /// Answers below a level and above it that differ in one answer to one question.
  private func stepOver(_ index: Int) -> Example? {
    var answers = worstAnswers
    var before = answers
    for question in questions where question.isScored {
      let rising = question.samples().map { (points: question.points(of: $0) ?? 0, value: $0) }
        .sorted { $0.points < $1.points }
      for (_, value) in rising {
        answers[question.position] = value
        guard let score = assessment(answers)?.score?.range.low else { return nil }
        if questionnaire.level(ofScore: score) > index {
          return Example(
            before, answers, to: questionnaire,
            shows: "the score steps over '\(questionnaire.levels[index].id)' to \(score.short)")
        }
        before = answers
      }
    }
    return nil
  }

  private func isIn(_ index: Int, _ score: Double) -> Bool {
    questionnaire.level(ofScore: score) == index
  }

  private func scored(_ answers: [Int: AnswerValue]) -> Example? {
    guard let assessment = assessment(answers), let score = assessment.score,
      let level = assessment.level.fromScore
    else { return nil }
    return Example(
      answers, to: questionnaire,
      shows: "the score is \(score.range.low.short), the level '"
        + questionnaire.levels[level.worst].id + "'")
  }
}

/// The scores that the whole questionnaire can have, while all questions are asked that may be
/// with the lowest answers.
private struct Totals {
  /// What one question can add to the whole score; ascending.
  private var shares: [[Double]] = []

  /// Whether the score can also lie between those of two answers.
  private var isContinuous = false

  /// Whether some questions may drop out, so that there are other scores too.
  private var isPartial = false

  /// Scores on a way from the lowest to the highest answers, ascending.
  private var way: [Double] = []

  init(_ subject: CheckContext) {
    guard let assessment = subject.assessment(subject.worstAnswers) else {
      isPartial = true
      return
    }
    for points in assessment.points {
      let question = subject.questions[points.question]
      isContinuous = isContinuous || question.isContinuous
      let scores = question.samples().compactMap { question.points(of: $0) }
      shares.append(Set(scores).sorted().map { $0 * points.worth / 100 })
    }
    isPartial = subject.questions.contains { $0.isScored && subject.mayDropOut($0.position) }
    way = waysUp()
  }

  /// Whether a score in a band was found.
  func reach(from: Double, below end: Double) -> Bool {
    way.contains { $0 + tolerance >= from && $0 + tolerance < end }
  }

  /// Every score there can be; nil if they are too many, or not of a finite number.
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

  /// Raises one question after another by one answer, the smallest share first and last.
  private func waysUp() -> [Double] {
    let bySize = shares.sorted {
      ($0.last ?? 0) - ($0.first ?? 0) < ($1.last ?? 0) - ($1.first ?? 0)
    }
    return up(bySize) + up(bySize.reversed())
  }

  private func up(_ shares: [[Double]]) -> [Double] {
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
  /// Whether a number between two answers has a score between theirs.
  fileprivate var isContinuous: Bool { if case .number = kind { true } else { false } }
}
