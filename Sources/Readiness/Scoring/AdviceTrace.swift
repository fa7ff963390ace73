/// What the advice is made of (Scoring, “Two risks, one advice”).
package struct AdviceTrace: Sendable {
  package let absence: CutTrace
  package let launch: CutTrace

  /// What the two risks say by themselves, over their ends, whatever the level.
  package let ofRisks: AdviceSet

  /// What they say with the levels of the score, before any gate.
  package let withoutGates: AdviceSet

  /// Where the advice turns if one of the risks crosses its cut; nil if neither lies wholly on one
  /// side, or if it turns at neither cut.
  package let nearestTurn: Turn?

  /// Another advice, and how far away it is.
  package struct Turn: Equatable, Sendable {
    /// The points of risk up to the cut; 0 for a risk that only just reaches it.
    package let points: Double
    package let advice: Advice

    /// Whether it is the risk of staying away that would cross its cut.
    package let isOfAbsence: Bool
  }
}

/// A risk and the cut that it is compared with.
package struct CutTrace: Sendable {
  /// 0–100.
  package let risk: Interval

  /// 0–100.
  package let cut: Double
}

extension CutTrace {
  /// Whether the risk reaches the cut; nil if only its high end does.
  package var reaches: Bool? {
    let isCertain = Readiness.reaches(risk.low, cut)
    return isCertain == Readiness.reaches(risk.high, cut) ? isCertain : nil
  }

  /// How far all of the risk lies on one side of the cut, in points; 0 if it does not.
  package var distance: Double { max(0, max(risk.low - cut, cut - risk.high)) }

  /// A risk just on the other side of the cut; nil if this one lies on both sides.
  fileprivate var crossed: Double? { reaches.map { $0 ? cut - 2 * tolerance : cut } }
}

extension AdviceTrace {
  /// nil if a risk cannot be assessed.
  init?(_ assessment: Assessment) {
    guard let absence = assessment.risks?.absence.range,
      let launch = assessment.risks?.launch.range,
      let withoutGates = assessment.advicesWithoutGates
    else { return nil }
    let questionnaire = assessment.questionnaire
    let highest = questionnaire.highestLevel
    self.absence = CutTrace(risk: absence, cut: questionnaire.advice.absenceCut)
    self.launch = CutTrace(risk: launch, cut: questionnaire.advice.launchCut)
    ofRisks = questionnaire.advice.advices(
      absence: absence, launch: launch, levels: highest...highest)
    self.withoutGates = withoutGates
    nearestTurn = Self.nearestTurn(assessment, self.absence, self.launch)
  }

  /// The nearer of the two cuts behind which the advice is another one for some value of the other
  /// risk, under the lowest level that is held and the gates that fire.
  private static func nearestTurn(
    _ assessment: Assessment, _ absence: CutTrace, _ launch: CutTrace
  ) -> Turn? {
    guard let now = assessment.advice?.answer else { return nil }
    let questionnaire = assessment.questionnaire
    let level = assessment.level.held?.worst ?? questionnaire.lowestLevel
    let cap = questionnaire.cap(of: .yes, in: assessment.gates).advice
    func turn(_ crossing: CutTrace, isOfAbsence: Bool) -> Turn? {
      guard let crossed = crossing.crossed.map({ Interval($0) }) else { return nil }
      let advices = questionnaire.advice.advices(
        absence: isOfAbsence ? crossed : absence.risk,
        launch: isOfAbsence ? launch.risk : crossed, levels: level...level
      ).capped(at: cap).advices
      return advices.first { $0 != now }.map {
        Turn(points: crossing.distance, advice: $0, isOfAbsence: isOfAbsence)
      }
    }
    let turns = [turn(absence, isOfAbsence: true), turn(launch, isOfAbsence: false)]
    return turns.compactMap { $0 }.min { $0.points < $1.points }
  }
}
