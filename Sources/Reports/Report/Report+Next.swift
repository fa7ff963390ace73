import Localization
import Readiness

/// What comes next: when to ask again, how to compare then, and what to go on with.
extension Report {
  /// When to ask again, how to compare then, and with what to go on.
  var nextSection: [Block] {
    var blocks: [Block] = [.heading(2, words.nextHeading)]
    if let again = againSentence { blocks.append(.paragraph(Inline(again))) }
    blocks.append(
      .paragraph(
        Inline(words.compareThen + " ")
          + .code("readiness compare OLD.answers.yaml NEW.answers.yaml")))
    if let id = questionnaire.then {
      let title = input.thenTitle.map(text) ?? id
      blocks.append(
        .paragraph(
          Inline(words.then(title: title) + " ")
            + .code("readiness answer --questionnaire \(id)")))
    }
    return blocks
  }

  var againSentence: String? {
    guard let advice = assessment.advice,
      let date = questionnaire.askAgain(after: input.sheet.date, advice.answer),
      let days = questionnaire.advice.askAgain[advice.answer]
    else { return nil }
    return words.lookAgain(date: words.date(date), days: "\(days)")
  }
}
