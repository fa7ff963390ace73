import Localization

extension Question {
  /// The score of an answer, 0–100; nil for what has none: texts, don't know, not applicable, and
  /// numbers without a scale (Scoring, “Answer and score”).
  // A question is too large to be copied for each answer.
  @inline(__always)
  package func score(of value: AnswerValue) -> Interval? {
    switch (kind, value) {
    case (.choice(let lines), .line(let line)): Interval(lines[line - 1].score)
    case (.yesNo(let scores), .yesNo(let isYes)): Interval(isYes ? scores.yes : scores.no)
    case (.number(let field), .number(let number)):
      field.scale.map { Interval($0.score(at: number)) }
    case (.number(let field), .between(let low, let high)):
      field.scale.map { $0.scores(from: low, to: high) }
    case (.multiple(let multiple), .options(let ticked)):
      Interval(multiple.score(of: ticked))
    default: nil
    }
  }

  /// The scores that an answer may have when nothing is known of it.
  package var span: Interval? {
    switch kind {
    case .choice, .yesNo, .multiple:
      triedValues.compactMap { score(of: $0) }.reduce(nil) { $0?.hull($1) ?? $1 }
    case .number(let field):
      field.scale?.scores(from: field.range.lowerBound, to: field.range.upperBound)
    case .text: nil
    }
  }

  /// The answer with the least score.
  package var lowestAnswer: AnswerValue {
    switch kind {
    case .choice: .line(1)
    case .yesNo(let scores): .yesNo(scores.yes < scores.no)
    case .number(let field): .number(field.lowestNumber)
    case .multiple(let multiple):
      .options(multiple.options.firstIndex(where: \.isExclusive).map { [$0] } ?? [])
    case .text: .text("")
    }
  }

  /// The answers that stand for all answers when the gaps are filled.
  ///
  /// For a number, the ends of its range; its knots and the bounds of conditions come from
  /// `triedNumbers`.
  var triedValues: [AnswerValue] {
    switch kind {
    case .choice(let lines): lines.indices.map { .line($0 + 1) }
    case .yesNo: [.yesNo(false), .yesNo(true)]
    case .multiple(let multiple): multiple.triedSets.map { .options($0) }
    case .number(let field):
      [.number(field.range.lowerBound), .number(field.range.upperBound)]
    case .text: []
    }
  }

  /// The numbers tried between two: both, and the knots and given bounds between them.
  func triedNumbers(from low: Double, to high: Double, bounds: [Double]) -> [AnswerValue] {
    guard case .number(let field) = kind else { return [] }
    let inner = ((field.scale?.knots.map(\.number) ?? []) + bounds).filter { $0 > low && $0 < high }
    return Set([low, high] + inner).sorted().map { .number($0) }
  }
}

extension MultipleChoice {
  /// The score of ticked options: 100·min(1, Σ points / full).
  package func score(of ticked: [OptionIndex]) -> Double {
    100 * min(1, ticked.reduce(0) { $0 + options[$1].points } / full)
  }

  /// The sets tried: each exclusive option by itself (nothing ticked if there is none), then the
  /// first of the others, the first two, and so on.
  var triedSets: [[OptionIndex]] {
    let alone = options.indices.filter { options[$0].isExclusive }
    let others = options.indices.filter { !options[$0].isExclusive }
    return (alone.isEmpty ? [[]] : alone.map { [$0] })
      + others.indices.map { Array(others[...$0]) }
  }
}

extension NumberField {
  /// The smallest of the range's ends and inner knots with the least score.
  fileprivate var lowestNumber: Double {
    guard let scale else { return range.lowerBound }
    let inner = scale.knots.map(\.number).filter(range.contains)
    let candidates = ([range.lowerBound] + inner + [range.upperBound]).sorted()
    return candidates.reduce(range.lowerBound) {
      scale.score(at: $1) < scale.score(at: $0) ? $1 : $0
    }
  }
}

extension Scale {
  /// The score of a number: linear between the knots, flat outside.
  package func score(at number: Double) -> Double {
    let above = knots.partitionIndex { $0.number >= number }
    if above == knots.count { return knots[knots.count - 1].score }
    let right = knots[above]
    if above == 0 || right.number == number { return right.score }
    let left = knots[above - 1]
    let share = (number - left.number) / (right.number - left.number)
    return left.score + (right.score - left.score) * share
  }

  /// The least and the greatest score between two numbers, at the ends or at a knot between.
  func scores(from low: Double, to high: Double) -> Interval {
    let ends = Interval(score(at: low)).hull(Interval(score(at: high)))
    return knots.filter { $0.number > low && $0.number < high }
      .reduce(ends) { $0.hull(Interval($1.score)) }
  }
}
