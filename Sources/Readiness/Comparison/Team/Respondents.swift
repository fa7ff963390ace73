/// Everything that the members of a team said, gathered one after another.
///
/// Of each respondent a few numbers are kept for each question, and what was written in words.
package struct Respondents: Sendable {
  package let questionnaire: Questionnaire

  /// The ids of the roles: those of the questionnaire in its order, then unknown ones as they come;
  /// nil for respondents who name none.
  package private(set) var roles: [String?]

  /// The respondents in the order of adding.
  package private(set) var members: [Member] = []

  /// What the members said, question by question for each.
  private(set) var responses: [Response] = []

  /// How often an option was ticked by people whose answer counts, by question and option.
  private(set) var ticks: [[Int]]

  /// The answers of questions that one person alone has answered so far, of those whose answer
  /// counts.
  private(set) var only: [Only]

  /// What was written beside answers, and answers to questions that take a text.
  package private(set) var remarks: [Remark] = []

  package private(set) var organisation: String?

  /// The latest date of any answers.
  package private(set) var date: String?

  /// A respondent.
  package struct Member: Equatable, Sendable {
    /// The file, or the row of a table, that the answers come from.
    package let source: String

    /// The position of the role in `roles`.
    package let role: Int
    package let name: String?
  }

  /// What one person wrote.
  package struct Remark: Equatable, Sendable {
    /// The positions of the question and of the member.
    package let question: Int
    package let member: Int
    package let text: String
  }

  /// The known answers to a question.
  enum Only: Sendable {
    case none
    case one(Answer, member: Int)
    case several
  }

  package init(to questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    roles = questionnaire.roles.map(\.id)
    ticks = questionnaire.questions.map { question in
      if case .multiple(let multiple) = question.kind {
        return Array(repeating: 0, count: multiple.options.count)
      }
      return []
    }
    only = Array(repeating: .none, count: questionnaire.questions.count)
  }
}

extension Respondents {
  /// Adds the answers of one respondent.
  ///
  /// - Parameter source: the file, or the row of a table, that they come from.
  package mutating func add(_ answers: Answers, from source: String) {
    let role = position(ofRole: answers.respondent?.role)
    let member = members.count
    members.append(Member(source: source, role: role, name: answers.respondent?.name))
    organisation = organisation ?? answers.organisation
    if let date = answers.date { self.date = self.date.map { max($0, date) } ?? date }
    for position in questionnaire.questions.indices {
      guard let answer = answers.byQuestion[position] else {
        responses.append(.nothing)
        continue
      }
      let question = questionnaire.questions[position]
      let response = Response(question, answer)
      responses.append(response)
      if let note = answer.note { write(note, question: position, member) }
      if case .text(let text) = answer.value { write(text, question: position, member) }
      if response.said == .known, isCompetent(role, question) {
        count(answer, position, member)
      }
    }
  }

  private mutating func write(_ text: String, question: Int, _ member: Int) {
    remarks.append(Remark(question: question, member: member, text: text))
  }

  private mutating func count(_ answer: Answer, _ question: Int, _ member: Int) {
    if case .options(let ticked) = answer.value {
      for option in ticked { ticks[question][option] += 1 }
    }
    if case .none = only[question] {
      only[question] = .one(answer, member: member)
    } else {
      only[question] = .several
    }
  }

  private mutating func position(ofRole id: String?) -> Int {
    if let known = roles.firstIndex(of: id) { return known }
    roles.append(id)
    return roles.count - 1
  }

  /// Whether the answers of a role count for a question.
  func isCompetent(_ role: Int, _ question: Question) -> Bool {
    question.ask.isEmpty || roles[role].map(question.ask.contains) ?? false
  }

  /// What a member said to a question.
  func response(of member: Int, to question: Int) -> Response {
    responses[member * questionnaire.questions.count + question]
  }

  /// How many members each role has.
  package var counts: [Int] {
    members.reduce(into: Array(repeating: 0, count: roles.count)) { $0[$1.role] += 1 }
  }
}
