extension Assessment {
  /// Whether a gate that fires, or may fire, limits: it caps the level below what the score gives,
  /// or the advice below what the two risks would allow without any gate (Scoring, “Blocking
  /// conditions”). Any other gate only rules out what is higher anyway.
  package func isLimited(by gate: GateIndex) -> Bool {
    if level.heldBy.contains(gate) { return true }
    guard let cap = questionnaire.gates[gate].advice,
      let highest = advicesWithoutGates?.highest
    else { return false }
    return cap < highest
  }

  /// The gates that fire and limit, the most severe first.
  package var limitingGates: [GateIndex] {
    let limiting = questionnaire.gates.indices.filter { gates[$0] == .yes && isLimited(by: $0) }
    return limiting.sorted { left, right in
      let (mine, theirs) = (
        questionnaire.severity(of: questionnaire.gates[left]),
        questionnaire.severity(of: questionnaire.gates[right])
      )
      return mine == theirs ? left < right : mine > theirs
    }
  }

  /// What the gates that fire rule out above the advice; nil if that is nothing.
  ///
  /// - Returns: the advices, the lowest first, and the gates that rule out the lowest of them, the
  ///   strictest first.
  package var ruledOut: (advices: [Advice], gates: [GateIndex])? {
    guard let answer = advice?.answer else { return nil }
    let caps = gates.indices.filter { gates[$0] == .yes }
      .compactMap { questionnaire.gates[$0].advice }
    let highest = max(caps.min() ?? .go, answer)
    let advices = Advice.allCases.filter { $0 > highest }
    return advices.first.map { (advices, gates(rulingOut: $0)) }
  }

  /// The gates that fire and rule out an advice, the strictest first.
  package func gates(rulingOut advice: Advice) -> [GateIndex] {
    let all = questionnaire.gates
    return gates.indices.filter {
      gates[$0] == .yes && all[$0].advice.map { $0 < advice } ?? false
    }.sorted {
      (all[$0].advice?.rank ?? 0, -questionnaire.severity(of: all[$0]), $0)
        < (all[$1].advice?.rank ?? 0, -questionnaire.severity(of: all[$1]), $1)
    }
  }

  /// What the rule says without gates, over the ends of both risks and the levels of the score; nil
  /// if a risk cannot be assessed.
  package var advicesWithoutGates: AdviceSet? { advices(without: Array(gates.indices)) }

  /// The same under the gates that fire, without some of them.
  package func advices(without removed: [GateIndex]) -> AdviceSet? {
    guard let absence = risks?.absence.range, let launch = risks?.launch.range else { return nil }
    return questionnaire.advice.advices(
      absence: absence, launch: launch, levels: levels(without: removed)
    ).capped(at: cap(without: removed).advice)
  }

  /// The lowest and the highest level of the score under the gates that fire, without some of them.
  package func levels(without removed: [GateIndex]) -> ClosedRange<LevelIndex> {
    let levels = level.fromScore?.levels ?? questionnaire.lowestLevel...questionnaire.lowestLevel
    let cap = cap(without: removed).level
    return min(levels.lowerBound, cap)...min(levels.upperBound, cap)
  }

  /// What the gates that fire hold the advice and the level at, without some of them.
  private func cap(without removed: [GateIndex]) -> GateCap {
    questionnaire.cap(
      of: gates.indices.filter { gates[$0] == .yes && !removed.contains($0) }
        .map { questionnaire.gates[$0] })
  }
}

extension Questionnaire {
  /// How severe a gate is: how many advices and levels lie above what it allows.
  package func severity(of gate: Gate) -> Int {
    let advicesAbove = gate.advice.map { Advice.go.rank - $0.rank } ?? 0
    let levelsAbove = gate.level.map { $0.distance(to: highestLevel) } ?? 0
    return advicesAbove + levelsAbove
  }
}
