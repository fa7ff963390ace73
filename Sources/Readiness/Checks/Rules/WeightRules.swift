import YAML

/// Weights, questions and roles that make no difference.
extension CheckContext {
  func weightFindings() -> [Diagnostic] {
    dimensionWeights() + questionWeights() + scenarioWeights()
  }

  private func dimensionWeights() -> [Diagnostic] {
    let scored = questionnaire.dimensions.indices.filter { scoredQuestions(of: $0).count > 0 }
    return questionnaire.dimensions.indices.compactMap { position in
      let dimension = questionnaire.dimensions[position]
      guard let place = places.dimensions[position]["weight"]?.range, dimension.weight > 0 else {
        return nil
      }
      if !scored.contains(position) {
        return Diagnostic(
          .idleWeight(.dimensionWithoutScoredQuestion), at: place,
          proof: unmoved(by: dimension.questions))
      }
      let points = worth(ofDimension: position)
      if isVanishing(points, among: scored.count) {
        return Diagnostic(
          .idleWeight(.vanishing(points: points)), at: place,
          proof: unmoved(
            by: dimension.questions, shows: "the score moves by \(points.short) at most"))
      }
      guard scored == [position], dimension.weight > 1 else { return nil }
      return Diagnostic(
        .idleWeight(.onlyDimension), at: place,
        proof: Example(
          worstAnswers, to: questionnaire,
          shows: "the score is that of '\(dimension.id)'\(score(worstAnswers))"))
    }
  }

  private func scoredQuestions(of dimension: Int) -> [Int] {
    questionnaire.dimensions[dimension].questions.filter { questions[$0].isScored }
  }

  /// The points of 100 that a dimension is worth if all apply.
  private func worth(ofDimension position: Int) -> Double {
    let all = questionnaire.dimensions.indices.filter { !scoredQuestions(of: $0).isEmpty }
      .reduce(0) { $0 + questionnaire.dimensions[$1].weight }
    return 100 * Double(questionnaire.dimensions[position].weight) / Double(max(1, all))
  }

  /// Whether a share cannot be seen, and is far below that of its neighbours.
  private func isVanishing(_ points: Double, among count: Int) -> Bool {
    points < 0.05 && points < 5 / Double(max(1, count))
  }

  private func questionWeights() -> [Diagnostic] {
    let worth = pointsWorth()
    let scored = worth.count { $0 > 0 }
    return questions.compactMap { question in
      let node = places.questions[question.position]
      guard let place = node["weight"]?.range, question.weight > 0 else { return nil }
      let dimension = questionnaire.dimension(of: question)
      let proof = unmoved(by: question.position..<question.position + 1)
      if case .text = question.kind {
        return Diagnostic(.idleWeight(.textQuestion), at: place, proof: proof)
      }
      if dimension.weight == 0 {
        return Diagnostic(.idleWeight(.dimensionUnscored(dimension.id)), at: place, proof: proof)
      }
      if question.weight > 1, scoredQuestions(of: question.dimension) == [question.position] {
        return Diagnostic(
          .idleWeight(.onlyQuestion(dimension: dimension.id)), at: place,
          proof: question.worst.map {
            Example(
              [question.position: $0], to: questionnaire,
              shows: "'\(dimension.id)' scores what '\(question.id)' scores")
          })
      }
      let points = worth[question.position]
      guard isVanishing(points, among: scored),
        !isVanishing(self.worth(ofDimension: question.dimension), among: scored)
      else { return nil }
      return Diagnostic(
        .idleWeight(.vanishing(points: points)), at: place,
        proof: unmoved(
          by: question.position..<question.position + 1,
          shows: "the score moves by \(points.short) at most"))
    }
  }

  /// The points of 100 that each question is worth if all apply.
  private func pointsWorth() -> [Double] {
    var worth = Array(repeating: 0.0, count: questions.count)
    for position in questionnaire.dimensions.indices {
      let scored = scoredQuestions(of: position)
      let weights = scored.reduce(0) { $0 + questions[$1].weight }
      for question in scored {
        worth[question] =
          self.worth(ofDimension: position) * Double(questions[question].weight) / Double(weights)
      }
    }
    return worth
  }

  /// The lowest and the highest answers to some questions, which leave the score where it is.
  private func unmoved(
    by positions: Range<Int>, shows: String = "the score is the same"
  ) -> Example? {
    var worst: [Int: AnswerValue] = [:]
    var best: [Int: AnswerValue] = [:]
    for position in positions {
      worst[position] = questions[position].worst
      best[position] = questions[position].best
    }
    if worst.isEmpty { return nil }
    return Example(worst, best, to: questionnaire, shows: shows)
  }

  private func score(_ answers: [Int: AnswerValue]) -> String {
    assessment(answers)?.score.map { ", \($0.range.low.short)" } ?? ""
  }
}

// MARK: - Scenarios

extension CheckContext {
  private func scenarioWeights() -> [Diagnostic] {
    risks.flatMap { name, risk -> [Diagnostic] in
      let nodes = places.scenarios(of: name)
      var findings: [Diagnostic] = []
      if risk.scenarios.count == 1, risk.scenarios[0].weight > 1,
        let place = nodes.first?["weight"]?.range
      {
        findings.append(
          Diagnostic(
            .idleWeight(.onlyScenario), at: place,
            proof: Example(
              worstAnswers, to: questionnaire,
              shows: "the \(name) risk is 100 times the level of '\(risk.scenarios[0].id)'")))
      }
      for (scenario, node) in zip(risk.scenarios, nodes) {
        for part in ["likelihood", "impact", "level"] {
          guard let value = node[part] else { continue }
          findings += itemWeights(in: value, of: scenario, part)
        }
      }
      return findings
    }
  }

  /// The weight of an item that stands alone.
  private func itemWeights(
    in part: Node, of scenario: Scenario, _ name: String
  ) -> [Diagnostic] {
    let lists = ["rises-with", "falls-with"].compactMap { part[$0] }
    let count = lists.reduce(0) { $0 + $1.entries.count + $1.elements.count }
    guard count == 1, let entry = lists.first(where: { !$0.entries.isEmpty })?.entries.first,
      Double(decimal: entry.value.text) ?? 1 > 1,
      let position = questionnaire.position(of: entry.key.text),
      let worst = questions[position].worst
    else { return [] }
    return [
      Diagnostic(
        .idleWeight(.onlyItem), at: entry.value.range,
        proof: Example(
          [position: worst], to: questionnaire,
          shows: "the \(name) of '\(scenario.id)' follows '\(entry.key.text)' alone"))
    ]
  }
}
