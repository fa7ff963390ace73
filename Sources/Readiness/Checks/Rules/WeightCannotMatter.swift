import Localization
import YAML

/// A weight that changes no figure, whatever number it is.
///
/// Its author meant something to count more or less, and it does not.
struct WeightCannotMatter: CheckRule {
  static let code = "weight-cannot-matter"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A weight counts against its neighbours: questions inside a dimension, dimensions "
      + "inside the questionnaire, scenarios inside a risk. Where nothing stands beside it, "
      + "where nothing is scored, or where it is worth less than 0.05 of 100 points, no "
      + "value of it changes a figure.",
    fr: "Un poids compte face à ses voisins\u{A0}: les questions dans une dimension, les "
      + "dimensions dans le questionnaire, les scénarios dans un risque. Si rien n’est à "
      + "côté, si rien n’est noté, ou s’il vaut moins de 0,05 point sur 100, aucune valeur "
      + "ne change un chiffre.")
  static let defect = PlantedDefect(
    replacing: "- id: rivals\n", with: "- id: rivals\n        weight: 2\n", foundAt: "2\n")

  func findings(in context: CheckContext) -> [Finding] {
    let worth = ShareOfScore(context.questionnaire)
    return dimensionWeights(worth, context) + questionWeights(worth, context)
      + scenarioWeights(context)
  }

  private func finding(_ reason: Reason, at range: Range<Int>, proof: Proof) -> Finding {
    finding(at: range, Self.message(reason), help: Self.help(reason), proof: proof)
  }
}

// MARK: - Dimensions and questions

extension WeightCannotMatter {
  private func dimensionWeights(_ worth: ShareOfScore, _ context: CheckContext) -> [Finding] {
    let questionnaire = context.questionnaire
    let scored = worth.dimensions.count { $0 > 0 }
    return questionnaire.dimensions.indexed().compactMap { index, dimension in
      guard let range = context.nodes.dimensions[index][DimensionKeys.keys.weight]?.range,
        dimension.weight > 0
      else { return nil }
      let points = worth.dimensions[index]
      if points == 0 {
        return finding(
          .dimensionWithoutScoredQuestion, at: range,
          proof: unmoved(by: dimension.questions, context))
      }
      if isVanishing(points, among: scored) {
        return finding(
          .vanishing(points: points), at: range,
          proof: unmoved(by: dimension.questions, atMost: points, context))
      }
      guard scored == 1, dimension.weight > 1 else { return nil }
      return finding(.onlyDimension, at: range, proof: scoreOfDimension(index, context))
    }
  }

  private func questionWeights(_ worth: ShareOfScore, _ context: CheckContext) -> [Finding] {
    let questionnaire = context.questionnaire
    let scored = worth.questions.count { $0 > 0 }
    return questionnaire.questions.indexed().compactMap { index, question in
      guard let range = context.nodes.questions[index][QuestionKeys.keys.weight]?.range,
        question.weight > 0
      else { return nil }
      let dimension = questionnaire.dimension(of: question)
      if case .text = question.kind { return finding(.textQuestion, at: range, proof: .text) }
      if dimension.weight == 0 {
        return finding(
          .dimensionUnscored(dimension.id), at: range, proof: unmoved(by: [index], context))
      }
      let scoredQuestions = dimension.questions.count { questionnaire.questions[$0].isScored }
      if question.weight > 1, question.isScored, scoredQuestions == 1 {
        return finding(
          .onlyQuestion(dimension: dimension.id), at: range,
          proof: scoreOfQuestion(question, dimension, context))
      }
      let points = worth.questions[index]
      guard isVanishing(points, among: scored),
        !isVanishing(worth.dimensions[question.dimension], among: scored)
      else { return nil }
      return finding(
        .vanishing(points: points), at: range,
        proof: unmoved(by: [index], atMost: points, context))
    }
  }

  /// Whether a share cannot be seen, and is far below that of its neighbours.
  private func isVanishing(_ points: Double, among count: Int) -> Bool {
    points < 0.05 && points < 5 / Double(max(1, count))
  }

  /// The worst and the best answers to some questions, between which the score hardly moves.
  ///
  /// - Parameter points: the most it moves by, in points of 100.
  private func unmoved(
    by questions: some Sequence<QuestionIndex>, atMost points: Double = 0, _ context: CheckContext
  ) -> Proof {
    Proof(
      context.worstAndBest(
        of: questions,
        shows: points == 0
          ? Wording(en: "the score is the same", fr: "la note est la même")
          : Wording(
            en: "the score moves by \(points.short) at most",
            fr: "la note bouge de \(points.short) au plus")
      ) { $0.scoreMoves(atMost: points) })
  }

  private func scoreOfDimension(_ dimension: DimensionIndex, _ context: CheckContext) -> Proof {
    let answers = context.worstAnswers
    let score = context.assessment(answers)?.score.map { ", \($0.range.low.short)" } ?? ""
    return .answers(
      Example(
        answers, to: context.questionnaire,
        shows: Wording(
          en: "the score is that of "
            + "'\(context.questionnaire.dimensions[dimension].id)'\(score)",
          fr: "la note est celle de "
            + "«\u{A0}\(context.questionnaire.dimensions[dimension].id)\u{A0}»\(score)")
      ) { example in
        example.assessments.allSatisfy {
          $0.dimensions.map(\.dimension) == [dimension]
            && $0.dimensions[0].figures.range == $0.score?.range
        }
      })
  }

  private func scoreOfQuestion(
    _ question: Question, _ dimension: Dimension, _ context: CheckContext
  ) -> Proof {
    guard let worst = question.worst else { return .notFound }
    return .answers(
      Example(
        [question.index: worst], to: context.questionnaire,
        shows: Wording(
          en: "'\(dimension.id)' scores what '\(question.id)' scores",
          fr: "«\u{A0}\(dimension.id)\u{A0}» vaut ce que vaut «\u{A0}\(question.id)\u{A0}»")
      ) { example in
        example.assessments.allSatisfy { assessment in
          let figures = assessment.dimensions.first { $0.dimension == question.dimension }?.figures
          return figures != nil && figures?.range == assessment.states[question.index].score
        }
      })
  }
}

// MARK: - Scenarios

extension WeightCannotMatter {
  private func scenarioWeights(_ context: CheckContext) -> [Finding] {
    let scenarios = Dictionary(grouping: context.scenarios, by: \.risk).mapValues(\.count)
    return context.scenarios.flatMap { scenario -> [Finding] in
      let items = CheckContext.ScenarioPart.allCases.compactMap { part in
        scenario.node[part.rawValue].flatMap { itemWeight(in: $0, part, of: scenario, context) }
      }
      let isOnly = scenarios[scenario.risk] == 1
      guard isOnly, scenario.scenario.weight > 1,
        let range = scenario.node[ScenarioKeys.keys.weight]?.range
      else { return items }
      return [finding(.onlyScenario, at: range, proof: riskOfOne(scenario, context))] + items
    }
  }

  private func riskOfOne(
    _ scenario: CheckContext.RiskScenario, _ context: CheckContext
  ) -> Proof {
    .answers(
      Example(
        context.worstAnswers, to: context.questionnaire,
        shows:
          Wording(
            en: "the \(scenario.risk.rawValue) risk is 100 times the level of "
              + "'\(scenario.scenario.id)'",
            fr: "le risque \(scenario.risk.rawValue.french) est 100 fois la gravité de "
              + "«\u{A0}\(scenario.scenario.id)\u{A0}»")
      ) { example in
        zip(example.risks(scenario.risk), example.figures(of: scenario)).allSatisfy {
          guard let risk = $0.range, let level = $1.level else { return false }
          return abs(risk.low - 100 * level.low) < tolerance
            && abs(risk.high - 100 * level.high) < tolerance
        }
      })
  }

  /// The weight of an item that has no other item beside it.
  private func itemWeight(
    in node: Node, _ part: CheckContext.ScenarioPart, of scenario: CheckContext.RiskScenario,
    _ context: CheckContext
  ) -> Finding? {
    let lists = [ScenarioPartKeys.keys.risesWith, ScenarioPartKeys.keys.fallsWith]
      .compactMap { node[$0] }
    let count = lists.reduce(0) { $0 + $1.entries.count + $1.elements.count }
    guard count == 1, let entry = lists.first(where: { !$0.entries.isEmpty })?.entries.first,
      Double(decimal: entry.value.text) ?? 1 > 1,
      let question = context.questionnaire.index(of: entry.key.text),
      let worst = context.worstAnswers[question]
    else { return nil }
    return finding(
      .onlyItem, at: entry.value.range,
      proof: .answers(
        Example(
          [question: worst], to: context.questionnaire,
          shows:
            Wording(
              en: "the \(part.rawValue) of '\(scenario.scenario.id)' follows "
                + "'\(entry.key.text)' alone",
              fr: "\(part.rawValue.french) de «\u{A0}\(scenario.scenario.id)\u{A0}» ne suit "
                + "que «\u{A0}\(entry.key.text)\u{A0}»")
        ) { example in
          zip(example.figures(of: scenario), example.answeredScores).allSatisfy { figures, score in
            guard let score, let share = figures[part] else { return false }
            return abs(100 * share.low - score.low) < tolerance
              || abs(100 * share.low - (100 - score.high)) < tolerance
          }
        }))
  }
}

extension WeightCannotMatter {
  fileprivate enum Reason {
    case dimensionUnscored(String)
    case textQuestion
    case onlyQuestion(dimension: String)
    case dimensionWithoutScoredQuestion
    case onlyDimension
    case onlyScenario
    case onlyItem
    /// - Parameter points: the share of the whole score, in points of 100.
    case vanishing(points: Double)
  }

  fileprivate static func message(_ reason: Reason) -> Wording {
    switch reason {
    case .dimensionUnscored(let id):
      Wording(
        en: "the weight cannot matter: the dimension '\(id)' has weight 0",
        fr: "le poids ne peut pas compter\u{A0}: la dimension «\u{A0}\(id)\u{A0}» a le poids " + "0"
      )
    case .textQuestion:
      Wording(
        en: "the weight cannot matter: a text has no score",
        fr: "le poids ne peut pas compter\u{A0}: un texte n’a pas de note")
    case .onlyQuestion(let id):
      Wording(
        en: "the weight cannot matter: no other question of '\(id)' is scored",
        fr: "le poids ne peut pas compter\u{A0}: aucune autre question de "
          + "«\u{A0}\(id)\u{A0}» n’est notée")
    case .dimensionWithoutScoredQuestion:
      Wording(
        en: "the weight cannot matter: no question of the dimension is scored",
        fr: "le poids ne peut pas compter\u{A0}: aucune question de la dimension n’est notée")
    case .onlyDimension:
      Wording(
        en: "the weight cannot matter: no other dimension is scored",
        fr: "le poids ne peut pas compter\u{A0}: aucune autre dimension n’est notée")
    case .onlyScenario:
      Wording(
        en: "the weight cannot matter: the risk has no other scenario",
        fr: "le poids ne peut pas compter\u{A0}: le risque n’a pas d’autre scénario")
    case .onlyItem:
      Wording(
        en: "the weight cannot matter: no other question stands beside it",
        fr: "le poids ne peut pas compter\u{A0}: aucune autre question n’est à côté")
    case .vanishing(let points):
      Wording(
        en: "the weight cannot be seen: it is worth \(points.short) of 100 points",
        fr: "le poids ne se voit pas\u{A0}: il vaut \(points.short) point sur 100")
    }
  }

  fileprivate static func help(_ reason: Reason) -> Wording {
    switch reason {
    case .dimensionUnscored:
      Wording(
        en: "leave it out, or give the dimension a weight",
        fr: "omettez-le, ou donnez un poids à la dimension")
    case .textQuestion, .onlyScenario, .onlyItem: Wording(en: "leave it out", fr: "omettez-le")
    case .onlyQuestion:
      Wording(
        en: "leave it out, or ask more questions there",
        fr: "omettez-le, ou posez-y plus de questions")
    case .dimensionWithoutScoredQuestion:
      Wording(
        en: "write 'weight: 0', or score one of its questions",
        fr: "écrivez «\u{A0}weight: 0\u{A0}», ou notez une de ses questions")
    case .onlyDimension:
      Wording(
        en: "leave it out, or score another dimension",
        fr: "omettez-le, ou notez une autre dimension")
    case .vanishing:
      Wording(
        en: "raise it, lower the others, or write 0",
        fr: "relevez-le, baissez les autres, ou écrivez 0")
    }
  }
}
