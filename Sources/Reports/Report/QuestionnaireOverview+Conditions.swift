import Localization
import Readiness

/// Weights and conditions, for those who review a questionnaire.
extension QuestionnaireOverview {
  func weight(of dimension: Dimension) -> String {
    words.dimensionWeight(
      dimension.weight, of: questionnaire.dimensions.reduce(0) { $0 + $1.weight })
  }

  /// The weight of a scored question; nil for another one.
  func weight(of question: Question) -> String? {
    guard question.isScored else { return nil }
    let dimension = questionnaire.dimension(of: question)
    let all = questionnaire.dimensions.filter { dimension in
      dimension.questions.contains { questionnaire.questions[$0].isScored }
    }.reduce(0) { $0 + $1.weight }
    let inside = dimension.questions.map { questionnaire.questions[$0] }.filter(\.isScored)
      .reduce(0) { $0 + $1.weight }
    let points =
      100 * Double(dimension.weight) / Double(all) * Double(question.weight) / Double(inside)
    return words.questionWeight(question.weight, points: points)
  }

  /// The gates with what they test and hold.
  var gates: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    return [.heading(2, words.gatesOnPaper)]
      + questionnaire.gates.flatMap { gate -> [Block] in
        let level = gate.level.map { text(questionnaire.levels[$0].title) }
        let advice = gate.advice.map { words.name(of: AdviceWord($0)) }
        return [
          .heading(3, gate.id),
          .paragraph(Inline(words.gate(sentence(gate.when), level: level, advice: advice))),
          .paragraph(Inline(text(gate.reason))),
        ]
      }
  }

  /// The risks with the questions that their scenarios depend on.
  var risks: [Block] {
    guard let risks = questionnaire.risks else { return [] }
    return [.heading(2, words.risksOnPaper)]
      + [risks.absence, risks.launch].flatMap { risk -> [Block] in
        [.heading(3, text(risk.title)), .list(risk.scenarios.map { Inline(sentence($0)) })]
      }
  }

  private func sentence(_ scenario: Scenario) -> String {
    let weight = scenario.weight > 1 ? " ×\(scenario.weight)" : ""
    let parts: [String] =
      switch scenario.basis {
      case .level(let items): [part(.level, items)]
      case .parts(let likelihood, let impact):
        [part(.likelihood, likelihood), part(.impact, impact)]
      }
    return words.labelled(
      "\(scenario.id) \(text(scenario.title))\(weight)", words.longList(parts))
  }

  private func part(_ word: ScenarioPartWord, _ items: [Scenario.Item]) -> String {
    func names(_ rises: Bool) -> [String] {
      items.filter { $0.rises == rises }.map { item in
        let id = questionnaire.questions[item.question].id
        return item.weight > 1 ? "\(id) ×\(item.weight)" : id
      }
    }
    return words.scenarioPart(word, rising: names(true), falling: names(false))
  }
}

// MARK: - Conditions

extension QuestionnaireOverview {
  /// A condition in words.
  func sentence(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): words.allOf(parts.map { nested($0) })
    case .any(let parts): words.either(parts.map { nested($0) })
    case .not(let part): words.not(sentence(part))
    case .test(let question, let test): sentence(test, of: questionnaire.questions[question])
    }
  }

  /// A part of a condition, in brackets if it has several parts itself.
  private func nested(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts) where parts.count > 1, .any(let parts) where parts.count > 1:
      "(\(sentence(condition)))"
    case .all, .any, .not, .test: sentence(condition)
    }
  }

  private func sentence(_ test: Condition.Test, of question: Question) -> String {
    switch test {
    case .lines(let lines): words.isOnLines(question.id, lines)
    case .lineAtLeast(let line): words.isOnLine(question.id, orHigher: line)
    case .lineAtMost(let line): words.isOnLine(question.id, orLower: line)
    case .yesNo(let isYes): words.isYes(question.id, isYes)
    case .includesAny(let positions):
      words.includes(question.id, question.optionIDs(positions))
    case .number(let bound, let number):
      words.compares(question.id, ComparisonWord(bound), number)
    }
  }
}

extension ComparisonWord {
  fileprivate init(_ bound: Condition.Bound) {
    self =
      switch bound {
      case .below: .below
      case .above: .above
      case .atLeast: .atLeast
      case .atMost: .atMost
      }
  }
}
