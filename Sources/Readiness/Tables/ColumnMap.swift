import Localization
package import YAML

/// How the columns of a form that some other tool exported are to be read.
///
///     columns: {"What will it be used for?": U1, "Your part": role, "Timestamp": ignore}
///     answers: {all: {"No idea": dont-know}, role: {"Boss": sponsor}, U1: {"Not yet": 1}}
///     dates: dmy
package struct ColumnMap: Sendable {
  /// What each column is, by its header.
  let columns: [String: Column]

  /// What a cell stands for, by its text, for questions and for roles.
  private let answers: [QuestionIndex: [String: String]]
  let roles: [String: String]

  /// What a cell of any question stands for, where `answers` says nothing of it.
  private let allAnswers: [String: String]

  /// The order of the numbers in dates, where a column does not tell.
  let dates: DateOrder?

  /// What a column holds.
  enum Column: Hashable, Sendable {
    case question(QuestionIndex)
    case role, name, id, date, organisation
    case ignored

    init?(_ name: String, in questionnaire: Questionnaire) {
      switch name {
      case "role": self = .role
      case "name": self = .name
      case "id": self = .id
      case "date": self = .date
      case "organisation": self = .organisation
      case "ignore": self = .ignored
      default:
        guard let index = questionnaire.index(of: name) else { return nil }
        self = .question(index)
      }
    }
  }

  /// Reads a mapping file.
  ///
  /// - Throws: every fault of the text.
  package init(
    _ source: SourceText, for questionnaire: Questionnaire
  ) throws(InvalidSource) {
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    var columns: [String: Column] = [:]
    var answers: [QuestionIndex: [String: String]] = [:]
    var roles: [String: String] = [:]
    var allAnswers: [String: String] = [:]
    let fields = MappingReader(document.root, ColumnMapKeys.table, ReadingContext(log: log))
    for entry in fields.read(\.columns)?.entries ?? [] {
      let name = entry.value.text
      if let column = Column(name, in: questionnaire) {
        columns[entry.key.text] = column
      } else {
        Self.report(name, at: entry.value.range, questionnaire, log)
      }
    }
    for entry in fields.read(\.answers)?.entries ?? [] {
      let words = Dictionary(
        entry.value.entries.map { ($0.key.text, $0.value.text) },
        uniquingKeysWith: { first, _ in first })
      if entry.key.text == Self.all {
        allAnswers = words
        continue
      }
      switch Column(entry.key.text, in: questionnaire) {
      case .question(let index): answers[index] = words
      case .role: roles = words
      case .name, .id, .date, .organisation, .ignored, nil:
        Self.report(entry.key.text, at: entry.key.range, questionnaire, log)
      }
    }
    dates = fields.read(\.dates)
    let diagnostics = log.diagnostics.inOrderOfPlace
    if diagnostics.containError { throw InvalidSource(source, diagnostics) }
    self.columns = columns
    self.answers = answers
    self.roles = roles
    self.allAnswers = allAnswers
  }

  /// What a cell of a question stands for; nil if the map says nothing of it.
  func words(for text: String, of question: QuestionIndex) -> String? {
    answers[question]?[text] ?? allAnswers[text]
  }

  /// The word for every question; an id cannot be the same.
  private static let all = "all"

  private static func report(
    _ name: String, at range: Range<Int>, _ questionnaire: Questionnaire, _ log: FaultLog
  ) {
    log.report(
      table:
        .unknownTarget(
          String(name.prefix(Limits.idCharacters)),
          nearest: log.nearest(to: name, among: questionnaire.questions.map(\.id))), at: range)
  }
}
