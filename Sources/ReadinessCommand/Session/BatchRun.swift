import Interview
import Localization
import Readiness

/// A run of `answer` that asks nothing: what was given is saved, what is missing is named.
struct BatchRun: Localized {
  let interview: InterviewState

  /// The answers file as the person named it.
  let file: String
  let hasSaved: Bool

  /// Why nothing may be asked.
  let reason: NonInteractiveReason

  var language: Language { interview.language }

  /// The one line that says where things stand.
  var summary: String {
    hasSaved
      ? interview.savedSentence(file.neutralised)
      : language.labelled(file.neutralised, interview.countsSentence)
  }

  /// What is missing and how to give it; nil if nothing is.
  var complaint: String? {
    let open = interview.openQuestions.map { interview.questionnaire.questions[$0] }
    if open.isEmpty { return nil }
    let shown = open.prefix(10).map { question in
      (
        question.id, question.text.text(in: interview.textLanguage).neutralised.cut(to: 50),
        question
      )
    }
    let idWidth = shown.map(\.0.count).max() ?? 0
    let textWidth = shown.map(\.1.count).max() ?? 0
    var lines = [questionsStayOpen(open.count)]
    lines += shown.map { id, text, question in
      "  \(id.padded(to: idWidth))  \(text.padded(to: textWidth))  "
        + "--set \(id)=\(question.setForm)"
    }
    if open.count > shown.count { lines.append("  " + more(open.count - shown.count)) }
    lines.append(howToAnswer.neutralised)
    return lines.map { $0 + "\n" }.joined()
  }
}

extension String {
  fileprivate func cut(to width: Int) -> String {
    count > width ? prefix(width - 3) + "..." : self
  }
}

// MARK: - Words

extension BatchRun {
  private func questionsStayOpen(_ open: Int) -> String {
    let count = interview.askedQuestions.count
    let all = language.questions(count)
    let questions = plural(
      open,
      en: (
        one: "\(open) of \(all) has no answer", other: "\(open) of \(all) have no answer"
      ),
      fr: (
        one: "\(open) question sur \(count) sans réponse",
        other: "\(open) questions sur \(count) sans réponse"
      ))
    let reason = reason.text(in: language)
    return error(
      en: "\(questions), and input is off (\(reason)).",
      fr: "\(questions), et on ne peut pas y répondre ici (\(reason)).")
  }

  private func more(_ count: Int) -> String {
    say(en: "and \(count) more", fr: "et \(count) de plus")
  }

  private var howToAnswer: String {
    let command = interview.answering(file)
    return say(
      en: "Answer them in a terminal with: \(command)",
      fr: "Répondez-y dans un terminal avec\u{A0}: \(command)")
  }
}
