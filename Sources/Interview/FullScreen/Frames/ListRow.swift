import Localization
import Readiness
import Terminal

extension ScreenSession {
  /// A question with its answer on one row, in the outline and in the review.
  ///
  /// - Parameters:
  ///   - mark: what stands in the first column.
  ///   - hasCursor: whether the cursor stands there too.
  func listRow(_ index: QuestionIndex, mark: String, hasCursor: Bool = false) -> StyledText {
    let question = interview.questionnaire.questions[index]
    let answerWidth = max(13, size.columns / 4)
    let idWidth = min(10, longestID + 3)
    let textWidth = max(1, size.columns - 4 - idWidth - answerWidth)
    let id = StyledText(question.id.neutralised).clipped(to: idWidth - 1).padded(to: idWidth)
    let name = (question.title ?? question.text).text(in: interview.textLanguage)
    let text = StyledText(name.neutralised)
    let answer = StyledText(answerText(question).neutralised)
      .truncated(to: answerWidth, mark: size.cutMark)
    let short = text.truncated(to: textWidth, mark: size.cutMark).padded(to: textWidth + 2)
    let row = StyledText(mark + " ") + id + short + answer
    return (hasCursor ? StyledText.cursor : StyledText("")) + row
  }

  /// “4 of 5, documented”, “don't know, 1 d”, “open, not accepted”
  private func answerText(_ question: Question) -> String {
    var parts: [String] = []
    if let answer = interview.answers.byQuestion[question.index] {
      if case (.choice(let lines), .line(let line)) = (question.kind, answer.value) {
        parts.append(language.part(line, of: lines.count))
      } else {
        parts.append(question.label(of: answer.value, in: language))
      }
      if answer.evidence != .declared { parts.append(answer.evidence.name(in: language)) }
      if answer.note != nil, answer.value != .notApplicable {
        parts.append(say(en: "remark", fr: "remarque"))
      }
    } else if interview.isOpen(question.index) {
      parts.append(language.openStatus)
    }
    if hasDraft(question.index) { parts.append(say(en: "not accepted", fr: "pas validée")) }
    return language.list(parts)
  }
}

// MARK: - Words

extension Language {
  /// “4 of 5”: the line of a choice, or how many of several.
  func part(_ part: some CustomStringConvertible, of whole: Int) -> String {
    say(en: "\(part) of \(whole)", fr: "\(part) sur \(whole)")
  }
}
