import Localization

/// The respondents of a team as they are gathered one after another; refuses those that cannot be
/// counted with the others, and counts the latest answers of each person.
package struct TeamGathering: Sendable {
  /// Everything that was counted; nil before the first questionnaire is known. Whoever gave an id
  /// or a name is counted by `finish`, as later answers may replace theirs.
  package private(set) var respondents: Respondents?

  /// The text of the team's questionnaire.
  private var questionnaireText: [UInt8] = []

  /// The answers that wait for `finish`, in the order of adding; nil where others replaced them.
  private var waiting: [Waiting?] = []

  /// Where each person's answers wait.
  private var byID: [String: Int] = [:]
  private var byName: [Person: Int] = [:]

  private var tableResponses = TableResponses()

  fileprivate struct Waiting {
    let answers: Answers
    let source: String

    /// The table that they are a row of; nil for a file.
    let table: String?
  }

  /// Who signs with a name, however it is spaced and whatever its capitals.
  fileprivate struct Person: Hashable {
    let role: String
    let name: String
  }

  /// What became of the answers of one respondent.
  package enum Admission: Equatable, Sendable {
    case counted

    /// They are counted; they say the same as a row of another table, and neither an id nor a time
    /// tells whether both are one response.
    case isLike(String)

    /// Nothing was answered yet; nobody is counted.
    case empty

    /// They say the same as those of the same person in another source, which are counted.
    case isSame(as: String, isRespelled: Bool = false)

    /// They are later than those of the same person in another source, which no longer count.
    case replaces(String, isRespelled: Bool = false)

    /// They are earlier than those of the same person in another source, which are counted.
    case isReplaced(by: String, isRespelled: Bool = false)
  }

  package init() {}
}

extension TeamGathering {
  /// Makes the first questionnaire that of the team, and refuses any other.
  ///
  /// - Parameter text: the bytes of the questionnaire, by which copies of it are told apart.
  /// - Throws: `otherQuestionnaire` or `otherCopy` when it is not the team's.
  package mutating func adopt(
    _ questionnaire: Questionnaire, text: [UInt8]
  ) throws(TeamFault) {
    guard let expected = respondents?.questionnaire.id else {
      respondents = Respondents(to: questionnaire)
      questionnaireText = text
      return
    }
    if questionnaire.id != expected {
      throw .otherQuestionnaire(questionnaire.id, expected: expected)
    }
    if text != questionnaireText { throw .otherCopy(expected) }
  }

  /// Counts a respondent who has answered anything.
  ///
  /// Two answers with one id are those of one person; where one of the two has no id, those with
  /// one name and role are, also where the name has other capitals or spaces, and the same answers
  /// in two tables that were given at the same time.
  ///
  /// - Parameters:
  ///   - source: the file, or the row of a table, that the answers come from.
  ///   - table: the table that they are a row of; of two rows of one date the later one counts.
  ///   - time: when the row says that they were given, with a time of day.
  /// - Throws: `respondentTwice` when the person has answered otherwise before, and no date tells
  ///   which answers are later.
  package mutating func add(
    _ answers: Answers, from source: String, ofTable table: String? = nil,
    at time: WrittenDate? = nil
  ) throws(TeamFault) -> Admission {
    if answers.byQuestion.allSatisfy({ $0 == nil }) { return .empty }
    let new = Waiting(answers: answers, source: source, table: table)
    let twin = table.flatMap {
      tableResponses.add(answers, from: source, ofTable: $0, at: time)
    }
    guard let position = position(of: answers.respondent), let old = waiting[position] else {
      if let twin, time != nil { return .isSame(as: twin) }
      wait(new)
      return twin.map { .isLike($0) } ?? .counted
    }
    let (name, otherName) = (answers.respondent?.name, old.answers.respondent?.name)
    let isRespelled = name != otherName && name?.folded == otherName?.folded
    if answers.byQuestion == old.answers.byQuestion, !new.isLater(than: old) {
      return .isSame(as: old.source, isRespelled: isRespelled)
    }
    let isLaterRow = table != nil && table == old.table && new.hasSameDate(as: old)
    if new.isLater(than: old) || isLaterRow {
      waiting[position] = nil
      wait(new)
      note(old.answers.respondent, at: waiting.count - 1)
      return .replaces(old.source, isRespelled: isRespelled)
    }
    if old.isLater(than: new) {
      return .isReplaced(by: old.source, isRespelled: isRespelled)
    }
    let respondent = answers.respondent
    throw .respondentTwice(
      name: respondent?.shownName ?? respondent?.shownID ?? "", first: old.source,
      date: new.hasSameDate(as: old) ? answers.date : nil)
  }

  /// Counts everyone whose answers waited for later ones.
  package mutating func finish() {
    for case .some(let entry) in waiting { respondents?.add(entry.answers, from: entry.source) }
    waiting = []
    byID = [:]
    byName = [:]
    tableResponses = TableResponses()
  }
}

extension TeamGathering {
  private mutating func wait(_ new: Waiting) {
    let respondent = new.answers.respondent
    if waiting.isEmpty, respondent?.id == nil, respondent?.name == nil {
      respondents?.add(new.answers, from: new.source)
      return
    }
    waiting.append(new)
    note(respondent, at: waiting.count - 1)
  }

  private mutating func note(_ respondent: Answers.Respondent?, at position: Int) {
    if let id = respondent?.id { byID[id] = position }
    if let person = Person(respondent) { byName[person] = position }
  }

  /// Where earlier answers of a person wait; nil if there are none.
  private func position(of respondent: Answers.Respondent?) -> Int? {
    if let id = respondent?.id, let position = byID[id] { return position }
    guard let person = Person(respondent), let position = byName[person] else { return nil }
    let hasOtherID = respondent?.id != nil && waiting[position]?.answers.respondent?.id != nil
    return hasOtherID ? nil : position
  }
}

extension TeamGathering.Person {
  /// Nil for whoever gives no name.
  fileprivate init?(_ respondent: Answers.Respondent?) {
    guard let name = respondent?.name else { return nil }
    self.init(role: respondent?.role ?? "", name: name.folded)
  }
}

extension TeamGathering.Waiting {
  /// Whether the dates tell that these answers are later than others, as exactly as both say.
  fileprivate func isLater(than other: Self) -> Bool {
    seconds(with: other).map { $0[0] > $0[1] } ?? false
  }

  /// Whether both have dates, and none of them is the later one.
  fileprivate func hasSameDate(as other: Self) -> Bool {
    seconds(with: other).map { $0[0] == $0[1] } ?? false
  }

  /// The dates of both, as exactly as both say; nil if one of them has none that means one day.
  private func seconds(with other: Self) -> [Double]? {
    let dates = [answers.date, other.answers.date].compactMap { $0.flatMap(WrittenDate.init) }
    return dates.count == 2 ? dates.comparableSeconds : nil
  }
}
