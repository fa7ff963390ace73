extension Questionnaire {
  /// Whether a gate that fires, or may, holds back: it caps the level below what the score gives,
  /// or the advice below what the two risks would allow without any gate (scoring §17).
  package func binds(_ gate: Int, _ assessment: Assessment) -> Bool {
    if assessment.level.heldBy.contains(gate) { return true }
    guard let cap = gates[gate].advice, let highest = highestAdviceWithoutGates(assessment)
    else { return false }
    return cap < highest
  }

  /// The highest advice of the rule without gates, over the ends of both risks and the levels of
  /// the score.
  package func highestAdviceWithoutGates(_ assessment: Assessment) -> Advice? {
    guard let absence = assessment.risks?.absence.range,
      let launch = assessment.risks?.launch.range
    else { return nil }
    return [absence.low, absence.high].flatMap { absence in
      [launch.low, launch.high].flatMap { launch in
        (assessment.level.fromScore?.levels ?? 0...0).map {
          advice.advice(absence: absence, launch: launch, level: $0)
        }
      }
    }.max()
  }
}
