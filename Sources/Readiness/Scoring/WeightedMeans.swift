/// Weighted means of scores, each summed up as far as it does not depend on a gap.
///
/// All of them lie in flat arrays of plain values: tens of thousands of ways of filling the gaps
/// are gone through, and each looks at every mean.
struct WeightedMeans {
  private var means: [Mean] = []
  private var terms: [Term] = []

  private struct Mean {
    var sum = 0.0
    var weight = 0.0

    /// The terms that depend on a gap.
    var terms: Range<Int>
  }

  /// A score that depends on a gap.
  private struct Term {
    let weight: Double

    /// 1 for the score itself, -1 for 100 minus the score.
    let sign: Double

    /// The gap that gives the score; -1 if the score is known.
    let gap: Int
    let score: Double

    /// The undecided question that must be asked; -1 if it is certainly asked.
    let undecided: Int
  }

  /// Begins a mean; what is added next belongs to it.
  ///
  /// - Returns: its number.
  mutating func begin() -> Int {
    means.append(Mean(terms: terms.count..<terms.count))
    return means.count - 1
  }

  /// Adds a score to the mean begun last.
  ///
  /// - Parameters:
  ///   - gap: the gap that gives the score; nil if it is known.
  ///   - undecided: the undecided question that must be asked; nil if it is certainly asked.
  mutating func add(
    gap: Int?, score: Double, undecided: Int?, weight: Double, isReversed: Bool
  ) {
    let last = means.count - 1
    if gap == nil, undecided == nil {
      means[last].sum += weight * (isReversed ? 100 - score : score)
      means[last].weight += weight
      return
    }
    terms.append(
      Term(
        weight: weight, sign: isReversed ? -1 : 1, gap: gap ?? -1, score: score,
        undecided: undecided ?? -1))
    means[last].terms = means[last].terms.lowerBound..<terms.count
  }

  /// The means with the gaps filled in that are no longer open.
  func settling(_ way: PartialCompletion) -> WeightedMeans {
    var settled = WeightedMeans()
    for mean in means {
      _ = settled.begin()
      settled.means[settled.means.count - 1].sum = mean.sum
      settled.means[settled.means.count - 1].weight = mean.weight
      for term in terms[mean.terms] {
        let isOpen = term.gap >= 0 && way.isOpen(term.gap)
        settled.add(
          gap: isOpen ? term.gap : nil,
          score: term.gap >= 0 ? way.scores[term.gap] : term.score,
          undecided: term.undecided >= 0 ? term.undecided : nil,
          weight: term.weight, isReversed: term.sign < 0)
      }
    }
    return settled
  }

  /// A mean in one way of filling the gaps; NaN if nothing counts.
  func value(_ number: Int, _ way: PartialCompletion) -> Double {
    let mean = means[number]
    var sum = mean.sum
    var weight = mean.weight
    for index in mean.terms {
      let term = terms[index]
      if term.undecided >= 0, !way.asked[term.undecided] { continue }
      let score = term.gap >= 0 ? way.scores[term.gap] : term.score
      sum += term.weight * (term.sign > 0 ? score : 100 - score)
      weight += term.weight
    }
    return weight > 0 ? sum / weight : .nan
  }
}

/// One way of filling all gaps.
struct PartialCompletion {
  /// The number of the way that is chosen for each gap.
  private(set) var choices: [Int]

  /// The score that it gives.
  private(set) var scores: [Double]

  /// Whether each undecided question is asked.
  var asked: [Bool]

  /// The scores of all ways of each gap.
  private let all: [[Double]]

  /// How many ways of each gap are gone through.
  private var tried: [Int]

  /// The first way of every gap.
  init(_ gaps: [Gap], undecided: Int) {
    all = gaps.map { $0.ways.map(\.score) }
    tried = gaps.map(\.tried)
    choices = Array(repeating: 0, count: gaps.count)
    scores = all.map { $0[0] }
    asked = Array(repeating: false, count: undecided)
  }

  /// Fills a gap in one way for good.
  mutating func settle(_ gap: Int, _ choice: Int) {
    choices[gap] = choice
    scores[gap] = all[gap][choice]
    tried[gap] = 1
  }

  /// Whether more than one way is gone through for a gap.
  func isOpen(_ gap: Int) -> Bool { tried[gap] > 1 }

  /// Turns to the next way, the last gap turning fastest.
  ///
  /// - Returns: whether there was one.
  mutating func advance() -> Bool {
    var gap = choices.count - 1
    while gap >= 0 {
      if tried[gap] > 1 {
        let next = choices[gap] + 1 < tried[gap] ? choices[gap] + 1 : 0
        choices[gap] = next
        scores[gap] = all[gap][next]
        if next > 0 { return true }
      }
      gap -= 1
    }
    return false
  }
}
