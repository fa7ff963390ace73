/// Weighted means of scores, each summed up as far as it does not depend on a gap.
///
/// All of them lie in flat arrays of plain values: tens of thousands of ways of filling the gaps
/// are gone through, and each looks at every mean.
struct WeightedMeans {
  private var means: IndexedList<Mean, Mean> = []
  private var terms: [Term] = []

  struct Mean {
    fileprivate var sum = 0.0
    fileprivate var weight = 0.0

    /// The terms that depend on a gap.
    fileprivate var terms: Range<Int>
  }

  /// A score that depends on a gap.
  private struct Term {
    let weight: Double

    /// Whether the mean rises with the score, and does not fall with it.
    let rises: Bool
    let score: Score

    /// The undecided question that must be asked; nil if it is certainly asked.
    let undecided: QuestionIndex?
  }

  private enum Score {
    case known(Double)
    /// The score in the way in which a gap is filled.
    case gap(GapIndex)

    func value(_ way: PartialCompletion) -> Double {
      switch self {
      case .known(let score): score
      case .gap(let gap): way.scores[gap]
      }
    }
  }

  /// Begins a mean; what is added next belongs to it.
  ///
  /// - Returns: its index.
  mutating func begin() -> MeanIndex {
    means.append(Mean(terms: terms.count..<terms.count))
    return means.index(before: means.endIndex)
  }

  /// Adds a score to the mean begun last.
  ///
  /// - Parameters:
  ///   - gap: the gap that gives the score; nil if it is known.
  ///   - undecided: the undecided question that must be asked; nil if it is certainly asked.
  ///   - rises: whether the mean rises with the score, and does not fall with it.
  mutating func add(
    gap: GapIndex?, score: Double, undecided: QuestionIndex?, weight: Double, rises: Bool
  ) {
    add(
      Term(
        weight: weight, rises: rises, score: gap.map { .gap($0) } ?? .known(score),
        undecided: undecided))
  }

  private mutating func add(_ term: Term) {
    let last = means.index(before: means.endIndex)
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
      let last = settled.begin()
      settled.means[last].sum = mean.sum
      settled.means[last].weight = mean.weight
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
  func value(_ index: MeanIndex, _ way: PartialCompletion) -> Double? {
    let mean = means[index]
    var sum = mean.sum
    var weight = mean.weight
    for term in terms[mean.terms] {
      if let undecided = term.undecided, !way.asked.contains(undecided) { continue }
      sum +=
        term.weight
        * Scenario.Item.contribution(of: term.score.value(way), rises: term.rises)
      weight += term.weight
    }
    return weight > 0 ? sum / weight : nil
  }
}

/// The index of a mean among those begun.
typealias MeanIndex = ElementIndex<WeightedMeans.Mean>

/// One way of filling all gaps.
struct PartialCompletion {
  /// The way that is chosen for each gap.
  private(set) var choices: PerGap<ElementIndex<Gap.Way>>

  /// The score that it gives.
  private(set) var scores: PerGap<Double>

  /// The undecided questions that are asked.
  var asked: QuestionSet = []

  /// The scores of all ways of each gap.
  private let all: PerGap<IndexedList<Gap.Way, Double>>

  /// How many ways of each gap are gone through.
  private var tried: PerGap<Int>

  /// The first way of every gap.
  init(_ gaps: PerGap<Gap>) {
    all = gaps.mapElements { $0.ways.mapElements(\.score) }
    tried = gaps.mapElements(\.tried)
    choices = all.mapElements(\.startIndex)
    scores = all.mapElements { $0[$0.startIndex] }
  }

  /// Fills a gap in one way for good.
  mutating func settle(_ gap: GapIndex, _ choice: ElementIndex<Gap.Way>) {
    choices[gap] = choice
    scores[gap] = all[gap][choice]
    tried[gap] = 1
  }

  /// Whether more than one way is gone through for a gap.
  func isOpen(_ gap: GapIndex) -> Bool { tried[gap] > 1 }

  /// Turns to the next way, the last gap turning fastest.
  ///
  /// - Returns: whether there was one.
  mutating func advance() -> Bool {
    for gap in choices.indices.reversed() where tried[gap] > 1 {
      let next = choices[gap].advanced(by: 1)
      let isOver = next.position == tried[gap]
      choices[gap] = isOver ? all[gap].startIndex : next
      scores[gap] = all[gap][choices[gap]]
      if !isOver { return true }
    }
    return false
  }
}
