import Localization
import Readiness

/// What is said of answers that are withheld: that they are not shown, and why. Nothing is
/// concluded from them; a sentence that they might make untrue is not printed.
extension Report {
  /// Whether the answers to any question are withheld.
  var isWithholding: Bool { !input.withheld.isEmpty }

  func isWithheld(_ question: QuestionIndex) -> Bool { input.withheld.contains(question) }

  /// Whether a scenario rests on an answer that is withheld.
  func isWithheld(_ scenario: Scenario) -> Bool {
    scenario.items.contains { isWithheld($0.question) }
  }

  /// Whether a rule rests on an answer that is withheld.
  var isWithholdingGates: Bool {
    questionnaire.gates.contains { $0.when.reads(input.withheld.questions) }
  }

  /// Whether a scored question is withheld.
  var isWithholdingScores: Bool {
    questionnaire.questions.contains { $0.isScored && isWithheld($0.index) }
  }

  /// Whether a question that a scenario rests on is withheld.
  var isWithholdingRisks: Bool {
    guard let risks = questionnaire.risks else { return false }
    return (risks.absence.scenarios + risks.launch.scenarios).contains(where: isWithheld)
  }

  /// Which of some questions are withheld, and why; nil if none is.
  func withheldNote(_ questions: [QuestionIndex]) -> String? {
    let withheld = questions.filter(isWithheld)
    return withheld.isEmpty ? nil : language.labelled(notShown, ids(withheld)) + "."
  }

  /// How many of some questions are withheld, as a paragraph; the first page names them.
  func withheldParagraph(_ questions: [QuestionIndex]) -> [Block] {
    let count = questions.count(where: isWithheld)
    return count == 0 ? [] : [.paragraph(Inline(notShownHere(count)))]
  }
}

// MARK: - Words

extension Report {
  private func notShownHere(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "Not shown here: 1 question with confidential answers, named on the first page.",
        other: "Not shown here: \(count) questions with confidential answers, named on the first "
          + "page."
      ),
      fr: (
        one: "Non présenté ici\u{A0}: 1 question aux réponses confidentielles, nommée en première "
          + "page.",
        other: "Non présenté ici\u{A0}: \(count) questions aux réponses confidentielles, nommées "
          + "en première page."
      ))
  }

  /// What stands in the place of an answer that too few people of a confidential role gave.
  var notShown: String {
    say(en: "Not shown, because confidential", fr: "Non présenté, car confidentiel")
  }
}
