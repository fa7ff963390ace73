import Interview
import Localization
import Readiness

/// A run of `answer` that asks nothing: what was given is saved, what is missing is named.
struct BatchRun {
  let interview: InterviewState

  /// The answers file as the person named it.
  let file: String
  let hasSaved: Bool

  /// Why nothing may be asked.
  let reason: NonInteractiveReason

  /// The one line that says where things stand.
  var summary: String {
    let counts = interview.countsSentence
    return hasSaved
      ? interview.words.savedFile(file.neutralised, String(counts.dropLast()))
      : "\(file.neutralised): \(counts)"
  }

  /// What is missing and how to give it; nil if nothing is.
  var complaint: String? {
    let open = interview.openPositions.map { interview.questionnaire.questions[$0] }
    if open.isEmpty { return nil }
    let shown = open.prefix(10).map { question in
      (question.id, question.text.text(in: interview.language).neutralised.cut(to: 50), question)
    }
    let idWidth = shown.map(\.0.count).max() ?? 0
    let textWidth = shown.map(\.1.count).max() ?? 0
    let words = interview.words
    var lines = [
      words.questionsStayOpen(open.count, of: interview.askedPositions.count, reason)
    ]
    lines += shown.map { id, text, question in
      "  \(id.padded(to: idWidth))  \(text.padded(to: textWidth))  "
        + "--set \(id)=\(question.setForm)"
    }
    if open.count > shown.count { lines.append("  " + words.more(open.count - shown.count)) }
    lines.append(words.answerThem("readiness answer \(file.shellQuoted)"))
    return lines.map { $0 + "\n" }.joined()
  }
}

extension String {
  fileprivate func cut(to width: Int) -> String {
    count > width ? prefix(width - 3) + "..." : self
  }
}
