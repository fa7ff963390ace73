extension AdvicePolicy {
  /// Where the two risks turn the advice.
  package var cuts: RiskCuts { RiskCuts(absence: absenceCut, launch: launchCut) }

  /// What the two risks say by themselves (Scoring, “Two risks, one advice”).
  ///
  /// - Parameters:
  ///   - absenceReaches: whether the risk of staying away reaches its cut.
  ///   - launchReaches: whether the risk of launching reaches its cut.
  package static func advice(absenceReaches: Bool, launchReaches: Bool) -> Advice {
    switch (absenceReaches, launchReaches) {
    case (_, false): .go
    case (true, true): .test
    case (false, true): .wait
    }
  }

  /// What two risks and a level come to before any gate (Scoring, “Two risks, one advice”).
  ///
  /// - Parameters:
  ///   - absence: the risk of staying away, 0–100.
  ///   - launch: the risk of launching, 0–100.
  ///   - level: the level, as held by the gates.
  ///   - cuts: where the risks turn the advice; the questionnaire's own by default.
  package func advice(
    absence: Double, launch: Double, level: LevelIndex, cuts: RiskCuts? = nil
  ) -> Advice {
    let cuts = cuts ?? self.cuts
    return Self.advice(
      absenceReaches: reaches(absence, cuts.absence), launchReaches: reaches(launch, cuts.launch)
    ).lowered(
      sufficesForGo: levelForGo.map { level >= $0 } ?? true,
      sufficesForTest: levelForTest.map { level >= $0 } ?? true)
  }

  /// The advices at the ends of both risks and at some levels, before any gate: every advice that
  /// figures inside these bounds come to.
  package func advices(
    absence: Interval, launch: Interval, levels: ClosedRange<LevelIndex>, cuts: RiskCuts? = nil
  ) -> AdviceSet {
    var advices = AdviceSet()
    for absence in [absence.low, absence.high] {
      for launch in [launch.low, launch.high] {
        for level in levels {
          advices.insert(advice(absence: absence, launch: launch, level: level, cuts: cuts))
        }
      }
    }
    return advices
  }

  /// The level below which an advice is lowered; nil if no level lowers it.
  package func levelNeeded(for advice: Advice) -> LevelIndex? {
    switch advice {
    case .go: levelForGo
    case .test: levelForTest
    case .prepare, .wait: nil
    }
  }
}

extension Advice {
  /// The advice under a level that may not suffice for it.
  ///
  /// - Parameters:
  ///   - sufficesForGo: whether the level suffices for `go`.
  ///   - sufficesForTest: whether it suffices for a test.
  func lowered(sufficesForGo: Bool, sufficesForTest: Bool) -> Advice {
    let advice = self == .go && !sufficesForGo ? .test : self
    return advice == .test && !sufficesForTest ? .prepare : advice
  }

  /// What to advise when several advices are possible: the most cautious one, or a test by the
  /// hesitation rule, where the possible advices include it or lie on both sides of it.
  ///
  /// - Parameters:
  ///   - possible: the advices, the most cautious first.
  ///   - mayTest: whether blocking conditions and level allow a test in any case.
  /// - Returns: nil if there are none.
  static func answer(
    among possible: [Advice], mayTest: Bool
  ) -> (advice: Advice, hesitates: Bool)? {
    guard let cautious = possible.first, let boldest = possible.last else { return nil }
    let hesitates = possible.count > 1 && cautious <= .test && boldest >= .test && mayTest
    return (hesitates ? .test : cautious, hesitates)
  }
}
