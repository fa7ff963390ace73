import Localization
import Readiness

/// The list of all questions, with a field to find one.
struct Outline: Equatable, Sendable {
  var field = TextField()

  /// The question with the focus; its index is its position in the questionnaire.
  var focus: ListCursor
}

extension ScreenSession {
  /// The questions that an outline shows, by their positions.
  func matches(of outline: Outline) -> [Int] {
    let text = outline.field.text.trimmed
    let asked = interview.askedPositions
    if text.isEmpty { return asked }
    if let number = Int(text), (1...max(1, asked.count)).contains(number), !asked.isEmpty {
      return [asked[number - 1]]
    }
    return interview.questions(containing: text)
  }

  /// Among matching questions the one whose id is the text, else the first.
  func best(of matches: [Int], for text: String) -> Int? {
    let wanted = text.trimmed.lowercased()
    let questions = interview.questionnaire.questions
    return matches.first { questions[$0].id.lowercased() == wanted } ?? matches.first
  }

  mutating func beginOutline() {
    let position = interview.question?.position ?? interview.openPositions.first ?? 0
    open(.outline(Outline(focus: ListCursor(index: position))))
  }

  /// The questions in the order of the review: what is open or unsure first, then the rest.
  var reviewPositions: [Int] {
    let asked = interview.askedPositions
    let open = asked.filter { interview.isOpen($0) }
    let unsure = asked.filter { !interview.isOpen($0) && isProblem($0) }
    return open + unsure + asked.filter { !isProblem($0) }
  }

  /// Whether a question is open, not known, or has an answer that is not accepted.
  func isProblem(_ position: Int) -> Bool {
    interview.isOpen(position) || hasDraft(position)
      || interview.answers.byQuestion[position]?.value == .dontKnow
  }

  /// Whether something was marked or written without being accepted.
  func hasDraft(_ position: Int) -> Bool {
    interview.drafts[position] != nil || fields[position].map { isWrong($0, position) } ?? false
  }

  /// Whether a field holds what cannot be taken as an answer.
  func isWrong(_ field: TextField, _ position: Int) -> Bool {
    let question = interview.questionnaire.questions[position]
    return !field.isEmpty && question.fault(typed: field.text) != nil
  }
}
