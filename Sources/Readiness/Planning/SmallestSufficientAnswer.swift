extension Question {
  /// A state lifted to a score, its answer being the smallest that reaches it.
  func lifting(_ state: QuestionState, to target: Double) -> QuestionState {
    state.lifted(to: target, smallestSufficientAnswer(reaching: target, from: state.value))
  }

  /// The smallest answer whose score reaches a target, starting from the present one (Scoring,
  /// “Plan”).
  ///
  /// - Returns: nil if no answer reaches it.
  func smallestSufficientAnswer(reaching target: Double, from present: AnswerValue?) -> AnswerValue?
  {
    let least = target - tolerance
    switch kind {
    case .choice(let lines):
      return lines.firstIndex { $0.score >= least }.map { .line($0 + 1) }
    case .yesNo(let scores):
      let reaching = [(false, scores.no), (true, scores.yes)].filter { $0.1 >= least }
      return reaching.min { $0.1 < $1.1 }.map { .yesNo($0.0) }
    case .number(let field):
      return field.nearestNumber(reaching: target, from: present).map { .number($0) }
    case .multiple(let multiple):
      return multiple.smallestSet(reaching: least, from: present).map { .options($0) }
    case .text: return nil
    }
  }
}

extension MultipleChoice {
  /// The present options and the next ones in file order, until the score is reached.
  fileprivate func smallestSet(reaching least: Double, from present: AnswerValue?) -> [OptionIndex]?
  {
    guard case .options(let ticked) = present else { return nil }
    var picks = ticked.filter { !options[$0].isExclusive }
    var rest = options.indices.filter { !options[$0].isExclusive && !picks.contains($0) }[...]
    while score(of: picks) < least {
      guard let next = rest.popFirst() else { return nil }
      picks.append(next)
    }
    return picks.sorted()
  }
}

extension NumberField {
  /// The number of the range nearest to the present one, the smaller on a tie, that reaches the
  /// score; a range counts at its middle.
  fileprivate func nearestNumber(reaching target: Double, from present: AnswerValue?) -> Double? {
    let start: Double
    switch present {
    case .number(let number): start = number
    case .between(let low, let high): start = (low + high) / 2
    case .line, .options, .yesNo, .text, .dontKnow, .notApplicable, nil: return nil
    }
    guard let scale else { return nil }
    let inner = scale.knots.map(\.number)
      .filter { $0 > range.lowerBound && $0 < range.upperBound }
    let ends = [range.lowerBound] + inner + [range.upperBound]
    let candidates = zip(ends, ends.dropFirst()).compactMap { left, right in
      scale.part(from: left, to: right, reaching: target)
        .map { min(max(start, $0.lowerBound), $0.upperBound) }
    }
    return candidates.min { (abs($0 - start), $0) < (abs($1 - start), $1) }
  }
}

extension Scale {
  /// The part between two neighbouring knots where the score reaches a target.
  fileprivate func part(
    from left: Double, to right: Double, reaching target: Double
  ) -> ClosedRange<Double>? {
    let (low, high) = (score(at: left), score(at: right))
    if low >= target, high >= target { return left...right }
    if low < target, high < target { return nil }
    let crossing =
      low == target
      ? left : high == target ? right : left + (target - low) * (right - left) / (high - low)
    return low < target ? crossing...right : left...crossing
  }
}
