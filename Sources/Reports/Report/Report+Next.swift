import Localization
import Readiness

/// What comes next: when to ask again, how to compare then, and what to go on with.
extension Report {
  var nextSection: [Block] {
    nextSection(
      comparing: Inline(say(en: "Keep the answers file.", fr: "Gardez le fichier de réponses."))
        + compareThen)
  }

  /// - Parameter comparing: what to keep, and how to see what has changed.
  func nextSection(comparing: Inline) -> [Block] {
    var blocks: [Block] = [
      .heading(2, say(en: "Next time", fr: "La prochaine fois")), .paragraph(comparing),
    ]
    if let id = questionnaire.then {
      let title = input.thenTitle.map(text) ?? id
      blocks.append(
        .paragraph(
          Inline(goOn(with: title) + " ") + .code("readiness answer --questionnaire \(id)")))
    }
    return blocks
  }

  /// When to ask the same questions again; nil where there is no advice or no date.
  var againSentence: String? {
    guard let advice = assessment.advice,
      let date = questionnaire.askAgain(after: input.answers.date, advice.answer)
    else { return nil }
    return lookAgain(on: language.date(date))
  }
}

// MARK: - Words

extension Report {
  private func lookAgain(on date: String) -> String {
    say(
      en: "Ask the same questions again on \(date).",
      fr: "Reposez les mêmes questions le \(date).")
  }

  private var compareCommand: String {
    commandLine(
      "compare",
      input.arguments?.path ?? say(en: "BEFORE.answers.yaml", fr: "AVANT.answers.yaml"),
      questionnaire: input.arguments?.questionnaire,
      say(en: "AFTER.answers.yaml", fr: "APRES.answers.yaml"))
  }

  /// How to compare two answers files, as a sentence behind another.
  var compareThen: Inline {
    Inline(
      say(
        en: " To see later what has changed: ",
        fr: " Pour voir plus tard ce qui a changé\u{A0}: "))
      + .code(compareCommand)
  }

  private func goOn(with title: String) -> String {
    language.labelled(say(en: "To go on", fr: "Pour aller plus loin"), language.quoted(title))
  }
}
