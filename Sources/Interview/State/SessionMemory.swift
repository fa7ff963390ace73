package import Readiness

/// What a session keeps for the next one besides the answers: the question it was at, and what was
/// marked or written without being accepted.
package struct SessionMemory: Equatable, Sendable {
  /// The question that was shown last.
  package var question: QuestionIndex?

  package var drafts: [QuestionIndex: Draft] = [:]

  /// The changed questions that were answered again while the file still names the
  /// older version.
  package var answeredAgain: [QuestionIndex] = []

  package init() {}
}

extension SessionMemory {
  /// What is kept of an interview.
  package init(_ interview: InterviewState) {
    question = interview.question?.index
    drafts = interview.drafts.filter { !$0.value.isEmpty }
    if interview.answers.version < interview.questionnaire.version {
      answeredAgain = interview.questionnaire.questions.filter {
        $0.since > interview.answers.version && interview.answers.byQuestion[$0.index] != nil
      }.map(\.index)
    }
  }

  /// Reads what `text` wrote; what no longer fits the questionnaire is left out.
  package init(_ text: String, _ questionnaire: Questionnaire) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2, let index = questionnaire.index(of: fields[1]) else {
        continue
      }
      switch fields[0] {
      case "at": question = index
      case "again": answeredAgain.append(index)
      case "draft" where fields.count == 4:
        readDraft(fields[2], fields[3].unescaped, questionnaire.questions[index])
      default: break
      }
    }
  }

  /// One line for each thing, its parts separated by tabs.
  package func text(_ questionnaire: Questionnaire) -> String {
    func id(_ index: QuestionIndex) -> String { questionnaire.questions[index].id }
    var lines = question.map { ["at\t\(id($0))"] } ?? []
    lines += answeredAgain.map { "again\t\(id($0))" }
    for (index, draft) in drafts.sorted(by: { $0.key < $1.key }) {
      let question = questionnaire.questions[index]
      let parts = [
        draft.value.map { ("value", question.typed($0)) },
        draft.evidence.map { ("evidence", $0.rawValue) }, draft.note.map { ("note", $0) },
        draft.writing.map { ("writing", $0) },
      ]
      lines += parts.compactMap { $0 }.map { "draft\t\(question.id)\t\($0.0)\t\($0.1.escaped)" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func readDraft(_ part: String, _ text: String, _ question: Question) {
    var draft = drafts[question.index] ?? Draft()
    switch part {
    case "value":
      // Typed, nothing means no answer; here it means that every option is unmarked.
      let isUnmarked = text.isEmpty && question.takesSeveral
      draft.value = isUnmarked ? .options([]) : try? question.answer(typed: text)
    case "evidence": draft.evidence = Evidence(rawValue: text)
    case "note": draft.note = text
    case "writing": draft.writing = question.hasField ? text : nil
    default: break
    }
    if !draft.isEmpty { drafts[question.index] = draft }
  }
}

extension Question {
  /// Whether several options can be marked.
  fileprivate var takesSeveral: Bool {
    if case .multiple = kind { true } else { false }
  }

  /// Whether the answer is written into a field, not chosen from lines.
  fileprivate var hasField: Bool {
    switch kind {
    case .number, .text: true
    case .choice, .multiple, .yesNo: false
    }
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  fileprivate var unescaped: String {
    var result = ""
    var isEscape = false
    for character in self {
      switch (isEscape, character) {
      case (false, "\\"): isEscape = true
      case (false, _): result.append(character)
      case (true, "n"): (result, isEscape) = (result + "\n", false)
      case (true, "t"): (result, isEscape) = (result + "\t", false)
      case (true, _): (result, isEscape) = (result + String(character), false)
      }
    }
    return result
  }
}
