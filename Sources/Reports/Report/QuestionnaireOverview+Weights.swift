import Localization
import Readiness

/// Weights, points and scenarios, for those who review a questionnaire.
extension QuestionnaireOverview {
  /// “Weight 20 of 100.”
  func weight(of dimension: Dimension) -> String {
    if dimension.weight == 0 {
      return say(en: "Asked, not scored.", fr: "Questions posées, non notées.")
    }
    let all = questionnaire.dimensions.reduce(0) { $0 + $1.weight }
    return say(
      en: "Weight \(dimension.weight) of \(all).", fr: "Poids \(dimension.weight) sur \(all).")
  }

  /// The weight of a scored question and the points that it is worth if all questions apply:
  /// “Weight 3, worth 6.7 of 100 points.”; nil for a question that is not scored.
  func weight(of question: Question) -> String? {
    let scored = questionnaire.questions.filter(\.isScored).map(\.index)
    guard let place = scored.firstIndex(of: question.index) else { return nil }
    let worth = language.oneDecimal(questionnaire.worths(counting: scored)[place].points)
    return say(
      en: "Weight \(question.weight), worth \(worth) of 100 points.",
      fr: "Poids \(question.weight), soit \(language.points(worth)) sur 100.")
  }

  /// The points of the numbers at which the scale of a number bends: “Points: 0 → 0; 10 → 100”.
  func points(of scale: Scale) -> String {
    let steps = scale.knots.map { "\(language.number($0.number)) → \(language.number($0.score))" }
    return language.labelled(say(en: "Points", fr: "Points"), language.longList(steps))
  }

  // MARK: Risks

  /// The risks with the questions that their scenarios depend on.
  var risks: [Block] {
    guard let risks = questionnaire.risks else { return [] }
    return [.heading(2, say(en: "Risks", fr: "Risques"))]
      + [risks.absence, risks.launch].flatMap { risk -> [Block] in
        [.heading(3, text(risk.title)), .list(risk.scenarios.map { Inline(sentence($0)) })]
      }
  }

  private func sentence(_ scenario: Scenario) -> String {
    let weight = scenario.weight > 1 ? " ×\(scenario.weight)" : ""
    let parts: [String] =
      switch scenario.basis {
      case .level(let items): [part(theSeverity, items)]
      case .parts(let likelihood, let impact):
        [part(theLikelihood, likelihood), part(theImpact, impact)]
      }
    return language.labelled(
      "\(text(scenario.title)) (\(scenario.id))\(weight)", language.longList(parts))
  }

  /// What a part of a scenario depends on: “the likelihood falls with The smallest test (X1) ×2”.
  private func part(_ name: String, _ items: [Scenario.Item]) -> String {
    func names(_ rises: Bool) -> String {
      language.conjunction(
        items.filter { $0.rises == rises }.map { item in
          let name = quoted(questionnaire.questions[item.question])
          return item.weight > 1 ? "\(name) ×\(item.weight)" : name
        })
    }
    let (rising, falling) = (names(true), names(false))
    var directions: [String] = []
    if !rising.isEmpty {
      directions.append(say(en: "rises with \(rising)", fr: "croît avec \(rising)"))
    }
    if !falling.isEmpty {
      directions.append(say(en: "falls with \(falling)", fr: "décroît avec \(falling)"))
    }
    return "\(name) \(language.list(directions))"
  }
}
