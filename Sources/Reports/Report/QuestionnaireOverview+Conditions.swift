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

  /// “If the answer to “Use, users, what it replaces” (U1) is line 1 or 2: the level is at most
  /// Curious.”
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
    case .not(let part): not(part)
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
      return answer(to: name, is: say(en: "answer \(list)", fr: "la réponse \(list)"))
    case .lineAtLeast(let line):
      return answer(to: name, is: language.lines(line...max(line, question.lineCount)))
    case .lineAtMost(let line): return answer(to: name, is: language.lines(min(1, line)...line))
    case .yesNo(let isYes):
      return answer(
        to: name, is: isYes ? say(en: "yes", fr: "oui") : say(en: "no", fr: "non"))
    case .includesAny(let included):
      let options = language.alternatives(texts(of: included, question))
      return say(
        en: "\(options) is ticked in \(name)", fr: "\(options) est coché dans \(name)")
    case .number(let bound, let number):
      let quantity = language.quantity(language.number(number), field(question)?.unit.map(text))
      return "\(name) \(comparison(bound, quantity))"
    }
  }

  private func answer(to name: String, is answer: String) -> String {
    say(en: "the answer to \(name) is \(answer)", fr: "la réponse à \(name) est \(answer)")
  }

  /// The texts of some options, in quotes.
  private func texts(of options: some Sequence<OptionIndex>, _ question: Question) -> [String] {
    guard case .multiple(let multiple) = question.kind else { return [] }
    return options.map { language.quoted(text(multiple.options[$0].text)) }
  }

  private func field(_ question: Question) -> NumberField? {
    if case .number(let field) = question.kind { field } else { nil }
  }

  /// “is at least 3”
  private func comparison(_ bound: Condition.Bound, _ number: String) -> String {
    switch bound {
    case .below: say(en: "is below \(number)", fr: "est de moins de \(number)")
    case .above: say(en: "is above \(number)", fr: "est de plus de \(number)")
    case .atLeast: say(en: "is at least \(number)", fr: "est d’au moins \(number)")
    case .atMost: say(en: "is at most \(number)", fr: "est d’au plus \(number)")
    }
  }

  private func not(_ condition: Condition) -> String {
    if case .test(let index, .includesAny(let options)) = condition {
      let question = questionnaire.questions[index]
      let (name, texts) = (quoted(question), texts(of: options, question))
      return texts.count == 1
        ? say(
          en: "\(texts[0]) is not ticked in \(name)",
          fr: "\(texts[0]) n’est pas coché dans \(name)")
        : say(
          en: "none of \(language.alternatives(texts)) is ticked in \(name)",
          fr: "rien de \(language.alternatives(texts)) n’est coché dans \(name)")
    }
    let said = sentence(condition)
    return say(en: "it is not so that \(said)", fr: "il n’est pas vrai que \(said)")
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
