extension Question {
  /// Answers among which each score, step and kind of answer occurs: all lines, both of yes and
  /// no, the knots of a scale with numbers between them, options by themselves and together.
  ///
  /// - Parameter bounds: numbers that conditions compare with.
  func samples(bounds: [Double] = []) -> [AnswerValue] {
    switch kind {
    case .choice(let lines): lines.indices.map { .line($0 + 1) }
    case .yesNo: [.yesNo(false), .yesNo(true)]
    case .multiple(let multiple): multiple.sampleSets.map { .options($0) }
    case .number(let field): field.sampleNumbers(bounds).map { .number($0) }
    case .text: []
    }
  }

  /// The answer with the lowest score, the first of several; nil for a text.
  var worst: AnswerValue? { extreme { $0 < $1 } }

  /// The answer with the highest score, the first of several; nil for a text.
  var best: AnswerValue? { extreme { $0 > $1 } }

  /// The score of an answer, 0–100; nil without a score.
  func points(of value: AnswerValue) -> Double? { score(of: value)?.low }

  /// The lowest and the highest score of any answer; nil without a score.
  var scoreRange: Interval? {
    let scores = samples().compactMap { points(of: $0) }
    guard let low = scores.min(), let high = scores.max() else { return nil }
    return Interval(low, high)
  }

  private func extreme(_ isBetter: (Double, Double) -> Bool) -> AnswerValue? {
    let values = samples()
    guard var chosen = values.first else { return nil }
    guard var score = points(of: chosen) else { return chosen }
    for value in values.dropFirst() {
      if let other = points(of: value), isBetter(other, score) { (chosen, score) = (value, other) }
    }
    return chosen
  }
}

extension MultipleChoice {
  /// Each option by itself, then those that may stand together, one more each time: once in the
  /// order of the file, once by their points.
  fileprivate var sampleSets: [[OptionIndex]] {
    let others = options.indices.filter { !options[$0].isExclusive }
    let growing = others.count < 2 ? [] : (2...others.count).map { Array(others.prefix($0)) }
    let falling = others.sorted { (options[$0].points, $0) < (options[$1].points, $1) }
    let cheapest = others.count < 2 ? [] : (2...others.count).map { falling.prefix($0).sorted() }
    return options.indices.map { [$0] } + growing + cheapest
  }
}

extension NumberField {
  /// The ends of the range, the knots and bounds inside it, the numbers at which the step changes,
  /// and a number between each two of these.
  fileprivate func sampleNumbers(_ bounds: [Double]) -> [Double] {
    let knots = scale?.knots.map(\.number) ?? []
    let marks = sorted([range.lowerBound, range.upperBound] + knots + bounds)
    let crossings = zip(marks, marks.dropFirst()).flatMap { steps(from: $0, to: $1) }
    let all = sorted(marks + crossings)
    return sorted(all + zip(all, all.dropFirst()).map { between($0, $1) })
  }

  private func sorted(_ numbers: [Double]) -> [Double] {
    var result: [Double] = []
    for number in numbers.filter(range.contains).sorted() where result.last != number {
      result.append(number)
    }
    return result
  }

  /// The numbers between two neighbouring knots at which the step changes.
  private func steps(from left: Double, to right: Double) -> [Double] {
    guard let scale else { return [] }
    let (low, high) = (scale.score(at: left), scale.score(at: right))
    return [25, 50, 75].filter { $0 > min(low, high) && $0 < max(low, high) }
      .map { left + ($0 - low) * (right - left) / (high - low) }
  }

  /// A number between two others, a whole one if there is one.
  private func between(_ left: Double, _ right: Double) -> Double {
    let middle = (left + right) / 2
    let whole = middle.rounded()
    return whole > left && whole < right ? whole : middle
  }
}
