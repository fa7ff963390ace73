import YAML

/// What a row of a table holds so far.
struct RowReading {
  private let questionnaire: Questionnaire
  var name: String?
  var id: String?
  var role: String?
  var organisation: String?
  var date: String?
  var labels: [String: String] = [:]
  var byQuestion: PerQuestion<Answer?>
  private(set) var faults: [Diagnostic] = []

  /// The options that are ticked in columns of their own, and where the first one stands.
  private var ticks: [QuestionIndex: (options: [OptionIndex], place: Range<Int>)] = [:]

  /// Whether nothing of the row can be counted.
  private var isRefused = false

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    byQuestion = PerQuestion(repeating: nil, count: questionnaire.questions.count)
  }
}

extension RowReading {
  /// Notes what cannot be read; the rest of the row can.
  mutating func report(_ fault: Diagnostic) { faults.append(fault) }

  /// Notes why the row is not counted at all.
  mutating func refuse(_ fault: Diagnostic) {
    faults.append(fault)
    isRefused = true
  }

  mutating func tick(_ option: OptionIndex, of question: QuestionIndex, at place: Range<Int>) {
    ticks[question, default: ([], place)].options.append(option)
  }

  /// Whether any option is ticked in a column of its own.
  var hasTicks: Bool { !ticks.isEmpty }

  /// Makes answers of the options that are ticked in columns of their own.
  mutating func addTicks() {
    for (index, ticked) in ticks.sorted(by: { $0.key < $1.key }) {
      let question = questionnaire.questions[index]
      let value = AnswerValue.options(ticked.options.sorted())
      if let other = byQuestion[index] {
        if other.value != value {
          report(Diagnostic(TableFault.contradictingColumns(question.id), at: ticked.place))
          byQuestion[index] = nil
        }
      } else if let answer = question.answer(value) {
        byQuestion[index] = answer
      } else {
        let exclusive = ticked.options.first { question.isExclusive($0) }
        let fault = AnswersFault.isExclusive(exclusive.map { question.id(of: $0) } ?? "")
        report(
          Diagnostic(
            TableFault.cell("", TableFault.Cell(column: question.id, question: nil, fault)),
            at: ticked.place))
      }
    }
  }

  /// What the row says; nil if nothing of it can be counted.
  var answers: Answers? {
    if isRefused || (!faults.isEmpty && byQuestion.allSatisfy { $0 == nil }) { return nil }
    var answers = Answers(
      version: questionnaire.version, organisation: organisation,
      respondent: name == nil && id == nil && role == nil
        ? nil : Answers.Respondent(id: id, name: name, role: role, isNameShown: false),
      fileDate: date, recipient: nil, byQuestion: byQuestion, outdated: [:], foreign: [])
    answers.labels = labels
    return answers
  }
}
