/// A weighted mean of scores, summed up as far as it does not depend on a gap.
struct WeightedMean {
  private var sum = 0.0
  private var weight = 0.0
  private var terms: [Term] = []

  /// A score that depends on a gap.
  private struct Term {
    let weight: Double

    /// Whether the term is 100 minus the score.
    let isReversed: Bool

    /// The unknown question whose value gives the score; nil if the score is known.
    let unknown: Int?
    let score: Double

    /// The undecided question that must be asked; nil if it is certainly asked.
    let undecided: Int?
  }

  /// Adds a score that is known and counts whatever is answered.
  mutating func add(_ score: Double, weight added: Double, isReversed: Bool) {
    sum += added * (isReversed ? 100 - score : score)
    weight += added
  }

  /// Adds a score that depends on an unknown value, on an undecided question, or on both.
  mutating func add(
    unknown: Int?, score: Double, undecided: Int?, weight: Double, isReversed: Bool
  ) {
    terms.append(
      Term(
        weight: weight, isReversed: isReversed, unknown: unknown, score: score,
        undecided: undecided))
  }

  /// The mean in one way of filling the gaps; nil if nothing counts.
  func value(_ scores: [[Double]], _ choices: [Int], _ asked: [Bool]) -> Double? {
    var sum = sum
    var weight = weight
    for term in terms {
      if let undecided = term.undecided, !asked[undecided] { continue }
      let score = term.unknown.map { scores[$0][choices[$0]] } ?? term.score
      sum += term.weight * (term.isReversed ? 100 - score : score)
      weight += term.weight
    }
    return weight > 0 ? sum / weight : nil
  }
}
