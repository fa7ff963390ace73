import Localization
import Readiness

/// The list of all questions, with a field to find one.
struct Outline: Equatable, Sendable {
  var field = TextField()

  /// Its index is the position of a question in the questionnaire.
  var focus: ListCursor

  init(at question: QuestionIndex) { focus = ListCursor(index: question.position) }

  /// The question with the focus.
  var question: QuestionIndex {
    get { QuestionIndex(focus.index) }
    set { focus.index = newValue.position }
  }

  /// Moves the focus among the questions that are shown.
  mutating func move(_ step: ListStep, among shown: [QuestionIndex], page: Int) {
    focus.move(step, among: shown.map(\.position), page: page)
  }
}

extension ScreenSession {
  /// The questions that an outline shows.
  func matches(of outline: Outline) -> [QuestionIndex] {
    let text = outline.field.text.trimmed
    let asked = interview.askedQuestions
    if text.isEmpty { return asked }
    if let number = Int(text), (1...max(1, asked.count)).contains(number), !asked.isEmpty {
      return [asked[number - 1]]
    }
    return interview.questions(containing: text)
  }

  /// Among matching questions the one whose id is the text, else the first.
  func best(of matches: [QuestionIndex], for text: String) -> QuestionIndex? {
    let wanted = text.trimmed.lowercased()
    let questions = interview.questionnaire.questions
    return matches.first { questions[$0].id.lowercased() == wanted } ?? matches.first
  }

  mutating func beginOutline() {
    let first = interview.questionnaire.questions.startIndex
    open(.outline(Outline(at: interview.question?.index ?? interview.openQuestions.first ?? first)))
  }

  /// The questions in the order of the review: what is open or unsure first, then the rest.
  var reviewQuestions: [QuestionIndex] {
    let asked = interview.askedQuestions
    let open = asked.filter { interview.isOpen($0) }
    let unsure = asked.filter { !interview.isOpen($0) && isProblem($0) }
    return open + unsure + asked.filter { !isProblem($0) }
  }

  /// Whether a question is open, not known, or has an answer that is not accepted.
  func isProblem(_ index: QuestionIndex) -> Bool {
    interview.isOpen(index) || hasDraft(index)
      || interview.answers.byQuestion[index]?.value == .dontKnow
  }

  /// Whether something was marked or written without being accepted.
  func hasDraft(_ index: QuestionIndex) -> Bool {
    interview.drafts[index] != nil || fields[index].map { isWrong($0, index) } ?? false
  }

  /// Whether a field holds what cannot be taken as an answer.
  func isWrong(_ field: TextField, _ index: QuestionIndex) -> Bool {
    let question = interview.questionnaire.questions[index]
    return !field.isEmpty && question.fault(typed: field.text) != nil
  }
}
