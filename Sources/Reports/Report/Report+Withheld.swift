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

  /// What stands in the place of an answer that is withheld.
  func withheldAnswer(_ question: QuestionIndex) -> String {
    input.withheld.secondary.contains(question) ? notShownBesideFew : notShownOfFew
  }

  /// Which of some questions are withheld, and why; nil if none is.
  func withheldNote(_ questions: [QuestionIndex]) -> String? {
    let withheld = questions.filter(isWithheld)
    let secondary = withheld.filter { input.withheld.secondary.contains($0) }
    let primary = withheld.filter { !secondary.contains($0) }
    func note(_ reason: String, _ questions: [QuestionIndex]) -> String? {
      questions.isEmpty ? nil : language.labelled(reason, ids(questions)) + "."
    }
    let notes = [note(notShownOfFew, primary), note(notShownBesideFew, secondary)]
    return withheld.isEmpty ? nil : sentences(notes)
  }

  /// The note as a paragraph of its own.
  func withheldParagraph(_ questions: [QuestionIndex]) -> [Block] {
    withheldNote(questions).map { [.paragraph(Inline($0))] } ?? []
  }
}

// MARK: - Words

extension Report {
  /// Where too few people of a confidential role answered.
  var notShownOfFew: String {
    say(en: "Not shown, because confidential", fr: "Non présenté, car confidentiel")
  }

  /// Where enough people answered, but would tell what few said elsewhere.
  var notShownBesideFew: String {
    say(
      en: "Not shown, because it would tell confidential answers",
      fr: "Non présenté, car cela dirait des réponses confidentielles")
  }
}
