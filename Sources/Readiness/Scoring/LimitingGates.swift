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

  /// What the rule says without gates, over the ends of both risks and the levels of the score; nil
  /// if a risk cannot be assessed.
  var advicesWithoutGates: AdviceSet? {
    guard let absence = risks?.absence.range, let launch = risks?.launch.range else { return nil }
    return questionnaire.advice.advices(
      absence: absence, launch: launch,
      levels: level.fromScore?.levels ?? questionnaire.lowestLevel...questionnaire.lowestLevel)
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
