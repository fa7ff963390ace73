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

    /// Whether the mean rises with the score, and does not fall with it.
    let rises: Bool
    let score: Score

    /// The undecided question that must be asked; nil if it is certainly asked.
    let undecided: Int?
  }

  private enum Score {
    case known(Double)
    /// The score in the way in which a gap is filled.
    case gap(Int)

    func value(_ way: PartialCompletion) -> Double {
      switch self {
      case .known(let score): score
      case .gap(let gap): way.scores[gap]
      }
    }
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
  ///   - rises: whether the mean rises with the score, and does not fall with it.
  mutating func add(gap: Int?, score: Double, undecided: Int?, weight: Double, rises: Bool) {
    add(
      Term(
        weight: weight, rises: rises, score: gap.map { .gap($0) } ?? .known(score),
        undecided: undecided))
  }

  private mutating func add(_ term: Term) {
    let last = means.count - 1
    if term.undecided == nil, case .known(let score) = term.score {
      means[last].sum += term.weight * Scenario.Item.contribution(of: score, rises: term.rises)
      means[last].weight += term.weight
      return
    }
    terms.append(term)
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
        if case .gap(let gap) = term.score, way.isOpen(gap) {
          settled.add(term)
        } else {
          settled.add(
            Term(
              weight: term.weight, rises: term.rises, score: .known(term.score.value(way)),
              undecided: term.undecided))
        }
      }
    }
    return settled
  }

  /// A mean in one way of filling the gaps; nil if nothing counts.
  func value(_ number: Int, _ way: PartialCompletion) -> Double? {
    let mean = means[number]
    var sum = mean.sum
    var weight = mean.weight
    for index in mean.terms {
      let term = terms[index]
      if let undecided = term.undecided, !way.asked.contains(undecided) { continue }
      sum +=
        term.weight
        * Scenario.Item.contribution(of: term.score.value(way), rises: term.rises)
      weight += term.weight
    }
    return weight > 0 ? sum / weight : nil
  }
}

/// One way of filling all gaps.
struct PartialCompletion {
  /// The number of the way that is chosen for each gap.
  private(set) var choices: [Int]

  /// The score that it gives.
  private(set) var scores: [Double]

  /// The undecided questions that are asked, by their number.
  var asked: PositionSet = []

  /// The scores of all ways of each gap.
  private let all: [[Double]]

  /// How many ways of each gap are gone through.
  private var tried: [Int]

  /// The first way of every gap.
  init(_ gaps: [Gap]) {
    all = gaps.map { $0.ways.map(\.score) }
    tried = gaps.map(\.tried)
    choices = Array(repeating: 0, count: gaps.count)
    scores = all.map { $0[0] }
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
