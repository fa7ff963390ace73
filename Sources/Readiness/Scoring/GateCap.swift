/// The most that some gates allow together (Scoring, “Blocking conditions”).
struct GateCap: Equatable {
  /// The highest level.
  var level: LevelIndex

  /// The highest advice.
  var advice: Advice

  mutating func formMinimum(_ other: GateCap) {
    level = min(level, other.level)
    advice = min(advice, other.advice)
  }
}

extension Questionnaire {
  /// The most that some gates allow together: the highest level and `go` if they cap nothing.
  func cap(of gates: [Gate]) -> GateCap {
    GateCap(
      level: gates.compactMap(\.level).min() ?? highestLevel,
      advice: gates.compactMap(\.advice).min() ?? .go)
  }

  /// The most that the gates in one of some states allow together.
  ///
  /// - Parameter all: whether each gate fires.
  func cap(of states: Ternary..., in all: PerGate<Ternary>) -> GateCap {
    cap(of: gates(states, in: all))
  }

  /// The gates in one of some states.
  ///
  /// - Parameter all: whether each gate fires.
  func gates(_ states: Ternary..., in all: PerGate<Ternary>) -> [Gate] {
    gates(states, in: all)
  }

  private func gates(_ states: [Ternary], in all: PerGate<Ternary>) -> [Gate] {
    gates.indices.filter { states.contains(all[$0]) }.map { gates[$0] }
  }
}
