extension Assessment {
  /// The assessment without anything that tells the answers to some questions (Scoring, “Several
  /// respondents”).
  ///
  /// What sums up many answers stays: the scores of the whole and of the dimensions, the level, the
  /// two risks and the advice.
  ///
  /// - Parameter questions: the questions whose answers are withheld.
  package func withholding(_ questions: QuestionSet) -> Assessment {
    guard !questions.isEmpty else { return self }
    let isGateHidden = questionnaire.gates.mapElements { $0.when.reads(questions) }
    let isChainHidden = questionnaire.prerequisiteChain.contains { questions.contains($0) }
    return Assessment(
      questionnaire: questionnaire, answers: nil,
      states: PerQuestion(
        states.indexed().map { questions.contains($0) ? $1.withheld : $1 }),
      score: score, dimensions: dimensions,
      level: HeldLevel(
        status: level.status, fromScore: level.fromScore, held: level.held,
        heldBy: level.heldBy.filter { !isGateHidden[$0] }),
      gates: PerGate(zip(gates, isGateHidden).map { $1 ? .no : $0 }),
      risks: withheldRisks(questions), advice: advice?.withholding(questions),
      companions: SupplementaryIndicators(
        weakest: companions.weakest, geometricMean: companions.geometricMean, medianLine: nil,
        breaksAt: isChainHidden ? nil : companions.breaksAt,
        evidenceFloor: companions.evidenceFloor),
      points: points.filter { !questions.contains($0.question) })
  }

  private func withheldRisks(_ questions: QuestionSet) -> TwoRisks? {
    guard let risks, let model = questionnaire.risks else { return nil }
    func shown(_ risk: Risk, _ figures: RiskFigures) -> RiskFigures {
      RiskFigures(
        range: figures.range,
        scenarios: zip(risk.scenarios, figures.scenarios).map { scenario, figures in
          scenario.items.contains { questions.contains($0.question) }
            ? ScenarioFigures(likelihood: nil, impact: nil, level: nil) : figures
        })
    }
    return TwoRisks(
      absence: shown(model.absence, risks.absence), launch: shown(model.launch, risks.launch))
  }
}

extension Condition {
  /// Whether the condition tests one of some questions.
  package func reads(_ questions: QuestionSet) -> Bool {
    var reads = false
    forEachTest { question, _ in reads = reads || questions.contains(question) }
    return reads
  }
}

extension QuestionState {
  /// The state without answer and score: whatever was said, it counts as answered.
  fileprivate var withheld: QuestionState {
    QuestionState(.answered, value: nil, score: nil, evidence)
  }
}

extension AdviceFigures {
  /// The advice without what answers to some questions would settle.
  fileprivate func withholding(_ questions: QuestionSet) -> AdviceFigures {
    AdviceFigures(
      answer: answer, isFirm: isFirm, isHesitation: isHesitation, possible: possible,
      completions: completions, combinations: combinations,
      settleFirst: settleFirst.filter { !questions.contains($0.question) })
  }
}
