import Localization

/// Everything that the members of a team said, gathered one after another.
///
/// Of each respondent a few numbers are kept for each question, and what was written in words.
package struct Respondents: Sendable {
  package let questionnaire: Questionnaire

  /// The ids of the roles: those of the questionnaire in its order, then unknown ones as they come;
  /// nil for respondents who name none.
  package private(set) var roles: PerRole<String?>

  /// The respondents in the order of adding.
  package private(set) var members: PerMember<Member> = []

  /// What the members said, question by question for each.
  private(set) var responses: [Response] = []

  /// The known answers to each question, by role.
  private var known: PerQuestion<[RoleIndex: KnownAnswers]>

  /// What was written beside answers, and answers to questions that take a text.
  package private(set) var remarks: [Remark] = []

  /// The organisations that the answers name, each as it is written first and with its source; of
  /// very many, the first ones.
  package private(set) var organisations: [(name: String, source: String)] = []

  /// The organisation as whoever merges the answers names it; nil to take it from the answers.
  package var givenOrganisation: String?

  /// The latest day of any answers.
  private var latestDay: CalendarDate?

  /// A respondent.
  package struct Member: Equatable, Sendable {
    /// The file, or the row of a table, that the answers come from.
    package let source: String

    package let role: RoleIndex
    package let name: String?
  }

  /// What one person wrote.
  package struct Remark: Equatable, Sendable {
    package let question: QuestionIndex
    package let member: MemberIndex
    package let text: String
  }

  /// The known answers of several people to a question.
  struct KnownAnswers: Sendable {
    /// How often each option was ticked.
    var ticks: IndexedList<MultipleOption, Int>

    /// The answer, if one person alone has answered so far.
    var only = Only.none
  }

  enum Only: Sendable {
    case none
    case one(Answer, member: MemberIndex)
    case several
  }

  package init(to questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    roles = PerRole(questionnaire.roles.map { $0.id })
    known = questionnaire.questions.mapElements { _ in [:] }
  }
}

package typealias MemberIndex = ElementIndex<Respondents.Member>
package typealias PerMember<Element> = IndexedList<Respondents.Member, Element>

/// The index of a role in `Respondents.roles`, which may hold more roles than the questionnaire.
package typealias RoleIndex = ElementIndex<Role>
package typealias PerRole<Element> = IndexedList<Role, Element>
typealias RoleSet = ElementSet<Role>

extension Respondents {
  /// Adds the answers of one respondent.
  ///
  /// - Parameter source: the file, or the row of a table, that they come from.
  package mutating func add(_ answers: Answers, from source: String) {
    let role = index(ofRole: answers.respondent?.role)
    let member = members.endIndex
    members.append(Member(source: source, role: role, name: answers.respondent?.shownName))
    if let name = answers.organisation { note(organisation: name, source) }
    if let day = answers.date.flatMap(CalendarDate.init) {
      latestDay = latestDay.map { $0.daysSinceEpoch < day.daysSinceEpoch ? day : $0 } ?? day
    }
    for index in questionnaire.questions.indices {
      guard let answer = answers.byQuestion[index] else {
        responses.append(.nothing)
        continue
      }
      let question = questionnaire.questions[index]
      let response = Response(question, answer)
      responses.append(response)
      if let note = answer.note { write(note, question: index, member) }
      if case .text(let text) = answer.value { write(text, question: index, member) }
      if response.said == .known {
        known[index][role, default: KnownAnswers(question)].count(answer, member)
      }
    }
  }

  /// The most organisations that are kept.
  private static let mostOrganisations = 20

  private mutating func note(organisation name: String, _ source: String) {
    if organisations.last?.name == name || organisations.count >= Self.mostOrganisations { return }
    if organisations.contains(where: { $0.name.folded == name.folded }) { return }
    organisations.append((name, source))
  }

  private mutating func write(_ text: String, question: QuestionIndex, _ member: MemberIndex) {
    remarks.append(Remark(question: question, member: member, text: text))
  }

  private mutating func index(ofRole id: String?) -> RoleIndex {
    if let known = roles.firstIndex(of: id) { return known }
    roles.append(id)
    return roles.index(before: roles.endIndex)
  }

  /// Whether a question is to be asked of a role; of people who name none, every question is.
  func isCompetent(_ role: RoleIndex, _ question: Question) -> Bool {
    question.ask.isEmpty || roles[role].map(question.ask.contains) ?? true
  }

  /// The known answers of some roles to a question.
  func knownAnswers(to question: QuestionIndex, of roles: [RoleIndex]) -> KnownAnswers {
    roles.compactMap { known[question][$0] }
      .reduce(into: KnownAnswers(questionnaire.questions[question])) { $0.add($1) }
  }

  /// The organisation that was given, or that the answers name first.
  package var organisation: String? { givenOrganisation ?? organisations.first?.name }

  /// The latest day of any answers, as `YYYY-MM-DD`.
  package var date: String? { latestDay?.description }

  /// What a member said to a question.
  func response(of member: MemberIndex, to question: QuestionIndex) -> Response {
    responses[member.position * questionnaire.questions.count + question.position]
  }

  /// How many members each role has.
  package var counts: PerRole<Int> {
    members.reduce(into: PerRole(repeating: 0, count: roles.count)) { $0[$1.role] += 1 }
  }
}

extension Respondents.KnownAnswers {
  fileprivate init(_ question: Question) {
    if case .multiple(let multiple) = question.kind {
      self.init(ticks: multiple.options.mapElements { _ in 0 })
    } else {
      self.init(ticks: [])
    }
  }

  fileprivate mutating func count(_ answer: Answer, _ member: MemberIndex) {
    if case .options(let ticked) = answer.value {
      for option in ticked { ticks[option] += 1 }
    }
    only.add(.one(answer, member: member))
  }

  fileprivate mutating func add(_ other: Self) {
    for option in ticks.indices { ticks[option] += other.ticks[option] }
    only.add(other.only)
  }
}

extension Respondents.Only {
  fileprivate mutating func add(_ other: Self) {
    switch (self, other) {
    case (_, .none): break
    case (.none, _): self = other
    case (.one, _), (.several, _): self = .several
    }
  }
}
