/// What one respondent answered.
public struct Answers: Equatable, Sendable {
  /// The version of the questionnaire that was answered.
  public internal(set) var version: Int

  public let organisation: String?
  public internal(set) var respondent: Respondent?

  /// The date that the file gives for its answers, as it was written, usually `YYYY-MM-DD`.
  public internal(set) var fileDate: String?

  /// Who collects the answers, and until when, as the file says it.
  public let recipient: String?

  /// The answer to each question; nil where there is none.
  public internal(set) var byQuestion: PerQuestion<Answer?>

  /// What was answered, as it was written, to questions that have changed since: these answers do
  /// not count.
  public internal(set) var outdated: [QuestionIndex: String]

  /// Ids that belong to no question; their answers are kept and not counted.
  public let foreign: [String]

  /// The groups of companies that this one is in, by the name of what they are groups of: `retail`
  /// by `sector`.
  public internal(set) var labels: [String: String] = [:]

  /// What became of the actions, by the id of each; they change no score.
  public internal(set) var actions: [String: ActionRecord] = [:]

  public internal(set) var targets: Targets?
  public internal(set) var outcome: Outcome?

  public struct Respondent: Equatable, Sendable {
    /// What tells the person, or the response, from all others; nil if nothing does.
    public let id: String?
    public let name: String?

    /// The id of a role.
    public let role: String?

    /// Whether the name and the id may be shown; those of a table only tell people apart.
    var isNameShown = true
  }
}

extension Answers.Respondent {
  func withID(_ id: String) -> Self {
    Self(id: id, name: name, role: role, isNameShown: isNameShown)
  }

  /// The name and the id, where they may be shown.
  var shownName: String? { isNameShown ? name : nil }
  var shownID: String? { isNameShown ? id : nil }
}

extension Answers {
  /// No answers yet.
  public init(
    for questionnaire: Questionnaire, organisation: String? = nil, role: String? = nil,
    date: String? = nil
  ) {
    self.init(
      version: questionnaire.version, organisation: organisation,
      respondent: role.map { Respondent(id: nil, name: nil, role: $0) }, fileDate: date,
      recipient: nil,
      byQuestion: PerQuestion(repeating: nil, count: questionnaire.questions.count), outdated: [:],
      foreign: [])
  }

  /// The date of the answers as it was written: the latest of those that the file and its answers
  /// give; an answer that was given again has its own.
  public var date: String? {
    let dates = ([fileDate] + byQuestion.map { $0?.on }).compactMap(\.self)
    let days = dates.compactMap { text in CalendarDate(text).map { (text: text, day: $0) } }
    return days.max { $0.day < $1.day }?.text ?? fileDate
  }

  /// The day of the answers as `YYYY-MM-DD`, or their date as it was written where it is none.
  public var day: String? { date.map { CalendarDate($0)?.description ?? $0 } }

  /// Whether every answer fits the questionnaire's present version.
  public var isUpToDate: Bool { outdated.isEmpty }

  /// Says that the answers are to the present version, if they are.
  public mutating func bringUpToDate(with questionnaire: Questionnaire) {
    if isUpToDate { version = max(version, questionnaire.version) }
  }

  /// The answered questions that changed since the version of these answers: their answers are
  /// newer than that version.
  func answeredAgain(in questionnaire: Questionnaire) -> [QuestionIndex] {
    questionnaire.questions.indices.filter {
      byQuestion[$0] != nil && questionnaire.questions[$0].since > version
    }
  }

  /// The answer to a question, nil to take it back.
  ///
  /// An answer that is set now replaces one that had gone out of date.
  public subscript(question: Question) -> Answer? {
    get { byQuestion[question.index] }
    set {
      byQuestion[question.index] = newValue
      if newValue != nil { outdated[question.index] = nil }
    }
  }
}
