import QuestionnaireModel
import Scoring

extension Question {
  /// The score of an answer as an exact ratio, a range at its middle; nil if it has none, or if it
  /// is too fine for whole numbers.
  func exactScore(of value: AnswerValue) -> Fraction? {
    switch (kind, value) {
    case (.choice(let lines), .line(let line)):
      let even = 100 * Double(line - 1) / Double(lines.count - 1)
      let score = lines[line - 1].score
      return score == even
        ? Fraction(Int128(100 * (line - 1)), over: Int128(lines.count - 1))
        : Fraction(decimal: score)
    case (.yesNo(let scores), .yesNo(let isYes)):
      return Fraction(decimal: isYes ? scores.yes : scores.no)
    case (.multiple(let multiple), .options(let positions)):
      return multiple.exactScore(ofOptionsAt: positions)
    case (.number(let field), .number(let number)):
      return field.scale?.exactScore(at: number)
    case (.number(let field), .between(let low, let high)):
      return field.scale?.exactMiddle(from: low, to: high)
    default: return nil
    }
  }
}

extension MultipleChoice {
  fileprivate func exactScore(ofOptionsAt positions: [Int]) -> Fraction? {
    if score(ofOptionsAt: positions) >= 100 { return Fraction(100) }
    var sum: Fraction? = Fraction(0)
    for position in positions {
      guard let points = Fraction(decimal: options[position].points) else { return nil }
      sum = sum.flatMap { $0 + points }
    }
    guard let sum, let full = Fraction(decimal: full) else { return nil }
    return (Fraction(100) * sum).flatMap { $0 / full }
  }
}

extension Scale {
  fileprivate func exactScore(at number: Double) -> Fraction? {
    guard let above = knots.firstIndex(where: { $0.number >= number }) else {
      return knots.last.flatMap { Fraction(decimal: $0.score) }
    }
    let right = knots[above]
    if above == 0 || right.number == number { return Fraction(decimal: right.score) }
    let left = knots[above - 1]
    guard let at = Fraction(decimal: number), let start = Fraction(decimal: left.number),
      let end = Fraction(decimal: right.number), let low = Fraction(decimal: left.score),
      let high = Fraction(decimal: right.score), let way = at - start, let length = end - start,
      let rise = high - low, let share = way / length, let part = rise * share
    else { return nil }
    return low + part
  }

  /// The middle between the least and the greatest score from one number to another.
  fileprivate func exactMiddle(from low: Double, to high: Double) -> Fraction? {
    let numbers = [low, high] + knots.map(\.number).filter { $0 > low && $0 < high }
    let scores = numbers.map { (approximate: score(at: $0), number: $0) }
    guard let least = scores.min(by: { $0.approximate < $1.approximate }),
      let most = scores.max(by: { $0.approximate < $1.approximate }),
      let first = exactScore(at: least.number), let second = exactScore(at: most.number),
      let sum = first + second
    else { return nil }
    return sum / Fraction(2)
  }
}
