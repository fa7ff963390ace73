import Localization
import Readiness

/// Gates and conditions in words, for those who review a questionnaire.
extension QuestionnaireOverview {
  /// The gates with what they test and hold.
  var gates: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    return [.heading(2, say(en: "Gates", fr: "Conditions bloquantes"))]
      + questionnaire.gates.flatMap { gate -> [Block] in
        [
          .heading(3, gate.id), .paragraph(Inline(sentence(gate))),
          .paragraph(Inline(text(gate.reason))),
        ]
      }
  }

  /// “If U1 is on line 2 or lower: the level is at most Curious.”
  private func sentence(_ gate: Gate) -> String {
    let condition = sentence(gate.when)
    var caps: [String] = []
    if let level = gate.level {
      let title = text(questionnaire.levels[level].title)
      caps.append(say(en: "the level is at most \(title)", fr: "le niveau est au plus \(title)"))
    }
    if let advice = gate.advice?.title(in: language) {
      caps.append(
        say(en: "the advice is at most \(advice)", fr: "le conseil est au plus \(advice)"))
    }
    return language.labelled(
      say(en: "If \(condition)", fr: "Si \(condition)"), language.list(caps) + ".")
  }

  // MARK: Conditions

  /// A condition in words.
  func sentence(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): allOf(parts.map(nested))
    case .any(let parts): anyOf(parts.map(nested))
    case .not(let part): not(sentence(part))
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
}

// MARK: - Words

extension QuestionnaireOverview {
  private func sentence(_ test: Condition.Test, of question: Question) -> String {
    let id = question.id
    switch test {
    case .lines(let lines):
      let list = anyOf(lines.map(String.init))
      return say(en: "\(id) is on line \(list)", fr: "\(id) est à la ligne \(list)")
    case .lineAtLeast(let line):
      return say(
        en: "\(id) is on line \(line) or higher", fr: "\(id) est à la ligne \(line) ou plus haut")
    case .lineAtMost(let line):
      return say(
        en: "\(id) is on line \(line) or lower", fr: "\(id) est à la ligne \(line) ou plus bas")
    case .yesNo(true): return say(en: "\(id) is yes", fr: "la réponse à \(id) est oui")
    case .yesNo(false): return say(en: "\(id) is no", fr: "la réponse à \(id) est non")
    case .includesAny(let included):
      let options = anyOf(question.optionIDs(included))
      return say(en: "\(id) includes \(options)", fr: "\(id) comprend \(options)")
    case .number(let bound, let number):
      return "\(id) \(comparison(bound, language.number(number)))"
    }
  }

  /// “is at least 3”
  private func comparison(_ bound: Condition.Bound, _ number: String) -> String {
    switch bound {
    case .below: say(en: "is below \(number)", fr: "est inférieur à \(number)")
    case .above: say(en: "is above \(number)", fr: "est supérieur à \(number)")
    case .atLeast: say(en: "is at least \(number)", fr: "est d’au moins \(number)")
    case .atMost: say(en: "is at most \(number)", fr: "est d’au plus \(number)")
    }
  }

  private func not(_ condition: String) -> String {
    say(en: "not (\(condition))", fr: "non (\(condition))")
  }

  /// “a and b”
  private func allOf(_ conditions: [String]) -> String {
    conditions.joined(separator: say(en: " and ", fr: " et "))
  }

  /// “a or b”
  private func anyOf(_ items: [String]) -> String {
    items.joined(separator: say(en: " or ", fr: " ou "))
  }
}
