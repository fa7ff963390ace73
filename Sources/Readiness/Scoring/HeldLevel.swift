import Localization

/// The level that a score gives, and what gates hold it at.
public struct HeldLevel: Equatable, Sendable {
  public let status: Publication

  /// The levels of the least and of the greatest score; nil without a score.
  public let fromScore: Span?

  /// The same after the gates.
  public let held: Span?

  /// The gates below the best level that fire or may fire.
  public let heldBy: [GateIndex]

  public struct Span: Equatable, Sendable {
    public let worst: LevelIndex
    public let best: LevelIndex

    public var levels: ClosedRange<LevelIndex> { worst...max(worst, best) }
  }

  /// How much of a level may be printed.
  public enum Publication: String, Sendable {
    /// At least 80% of the weight is answered.
    case firm
    /// At least 60%.
    case provisional
    /// Less: no level is printed.
    case none
  }
}

extension Questionnaire {
  /// The level of a score (Scoring, “Level and supplementary indicators”).
  public func level(ofScore score: Double) -> LevelIndex {
    levels.indices.last { reaches(score, levels[$0].from) } ?? lowestLevel
  }
}

extension HeldLevel {
  /// The level of a score range under gates (Scoring, “Blocking conditions”).
  init(_ questionnaire: Questionnaire, _ score: ScoreFigures?, gates: PerGate<Ternary>) {
    guard let score else {
      self.init(status: .none, fromScore: nil, held: nil, heldBy: [])
      return
    }
    let worst = questionnaire.level(ofScore: score.range.low)
    let best = questionnaire.level(ofScore: score.range.high)
    let certain = questionnaire.cap(of: .yes, in: gates)
    let possible = questionnaire.cap(of: .yes, .undetermined, in: gates)
    self.init(
      status: Publication(completeness: score.completeness),
      fromScore: Span(worst: worst, best: best),
      held: Span(worst: min(worst, possible.level), best: min(best, certain.level)),
      heldBy: gates.indices.filter { gate in
        gates[gate] != .no && questionnaire.gates[gate].level.map { $0 < best } ?? false
      })
  }
}

extension HeldLevel.Publication {
  init(completeness: Double) {
    self =
      if reaches(completeness, 0.8) { .firm } else if reaches(completeness, 0.6) {
        .provisional
      } else { .none }
  }
}
