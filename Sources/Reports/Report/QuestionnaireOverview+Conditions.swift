import Localization
import Readiness

/// Blocking conditions and those of questions in words, for those who review a questionnaire.
extension QuestionnaireOverview {
  /// The blocking conditions with what they test and cap.
  var gates: [Block] {
    if questionnaire.gates.isEmpty { return [] }
    return [.heading(2, say(en: "Blocking conditions", fr: "Conditions bloquantes"))]
      + questionnaire.gates.flatMap { gate -> [Block] in
        [
          .heading(3, gate.title.map { title(of: gate, $0) } ?? gate.id),
          .paragraph(Inline(sentence(gate))),
          .paragraph(Inline(text(gate.reason))),
        ]
      }
  }

  private func title(of gate: Gate, _ title: LocalizedText) -> String {
    let title = title.text(in: textLanguage).withCapital
    return "\(language.foreign(title, in: textLanguage)) (\(gate.id))"
  }

  /// “If “Use, users, what it replaces” (U1) is line 2 or lower: the level is at most Curious.”
  private func sentence(_ gate: Gate) -> String {
    let condition = sentence(gate.when)
    var caps: [String] = []
    if let level = gate.level {
      let title = text(questionnaire.levels[level].title)
      caps.append(say(en: "the level is at most \(title)", fr: "le niveau est au plus \(title)"))
    }
    if let advice = gate.advice.map({ language.quoted($0.title(in: language)) }) {
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
    let name = quoted(question)
    switch test {
    case .lines(let lines):
      let list = language.alternatives(lines.map(String.init))
      return say(en: "\(name) is line \(list)", fr: "\(name) est à la ligne \(list)")
    case .lineAtLeast(let line):
      return say(
        en: "\(name) is line \(line) or higher",
        fr: "\(name) est à la ligne \(line) ou plus haut")
    case .lineAtMost(let line):
      return line == 1
        ? say(en: "\(name) is line 1", fr: "\(name) est à la ligne 1")
        : say(
          en: "\(name) is line \(line) or lower",
          fr: "\(name) est à la ligne \(line) ou plus bas")
    case .yesNo(true): return say(en: "\(name) is yes", fr: "la réponse à \(name) est oui")
    case .yesNo(false): return say(en: "\(name) is no", fr: "la réponse à \(name) est non")
    case .includesAny(let included):
      let options = language.alternatives(question.optionIDs(included))
      return say(en: "\(name) includes \(options)", fr: "\(name) comprend \(options)")
    case .number(let bound, let number):
      return "\(name) \(comparison(bound, language.number(number)))"
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
