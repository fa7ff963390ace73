extension AdvicePolicy {
  /// What two risks and a level come to before any gate (scoring §8).
  ///
  /// - Parameters:
  ///   - absence: the risk of staying away, 0–100.
  ///   - launch: the risk of launching, 0–100.
  ///   - level: the position of the level, as held by the gates.
  ///   - cuts: where the risks turn the advice; the questionnaire's own by default.
  package func advice(
    absence: Double, launch: Double, level: Int, cuts: RiskCuts? = nil
  ) -> Advice {
    let absenceCosts = absence + tolerance >= cuts?.absence ?? absenceCut
    let launchCosts = launch + tolerance >= cuts?.launch ?? launchCut
    var advice: Advice =
      switch (absenceCosts, launchCosts) {
      case (true, false): .go
      case (true, true), (false, false): .test
      case (false, true): .wait
      }
    if advice == .go, let least = levelForGo, level < least { advice = .test }
    if advice == .test, let least = levelForTest, level < least { advice = .prepare }
    return advice
  }
}
