import Readiness

/// What reports claim of risks at or near their limits, where the advice may turn.
extension Claims {
  static func limits() throws -> [Claim] {
    [
      try Claim(
        "at the limit",
        en:
          #"(the risk of staying out|the risk of launching|“[^”]+”) only just reaches its limit; any lower, and the advice could be (“.+?”)"#,
        fr: #"(le risque de rester absents|le risque de se lancer|«[^»]+») atteint tout juste son "#
          + #"seuil\s; s’il baissait, le conseil pourrait être («.+?»)"#
      ) { facts, said in
        guard let (risk, cut, isOfAbsence) = facts.risk(named: said[1]) else { return false }
        return facts.possible.count == 1 && abs(risk.low - cut) < 1e-8
          && facts.advices(crossing: isOfAbsence).contains { [$0] == facts.advices(said[2]) }
      },
      try Claim(
        "neither limit turns the advice",
        en:
          "no answer is missing, and the advice would stay the same if either risk were on the other side",
        fr:
          "aucune réponse ne manque, et le conseil resterait le même si l’un des deux risques était de l’autre"
      ) { facts, _ in
        facts.openAnswers.isEmpty
          && [true, false].allSatisfy {
            facts.advices(crossing: $0).allSatisfy { $0 == facts.advice?.answer }
          }
      },
    ]
  }
}

extension Facts {
  /// The advices that are possible if one of the two risks were on the other side of its limit;
  /// none if it lies on both sides.
  fileprivate func advices(crossing isOfAbsence: Bool) -> [Advice] {
    let reaches = [absenceReaches, launchReaches]
    guard let crossing = reaches[isOfAbsence ? 0 : 1] else { return [] }
    let others = reaches[isOfAbsence ? 1 : 0].map { [$0] } ?? [false, true]
    let firing = questionnaire.gates.indexed().filter { assessment.gates[$0.0] == .yes }.map(\.1)
    let policy = questionnaire.advice
    func risk(_ reaches: Bool, _ cut: Double) -> Double { reaches ? cut : cut - 1 }
    let level = assessment.level.held?.worst ?? questionnaire.lowestLevel
    return others.map { other in
      let advice = policy.advice(
        absence: risk(isOfAbsence ? !crossing : other, policy.absenceCut),
        launch: risk(isOfAbsence ? other : !crossing, policy.launchCut), level: level)
      return firing.compactMap(\.advice).reduce(advice, min)
    }
  }
}
