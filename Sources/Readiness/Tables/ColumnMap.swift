import Localization
package import YAML

/// How the columns of a form that some other tool exported are to be read.
///
///     columns: {"What will it be used for?": U1, "Your part": role, "Timestamp": ignore}
///     answers: {all: {"No idea": dont-know}, role: {"Boss": sponsor}, U1: {"Not yet": 1}}
///     dates: dmy
package struct ColumnMap: Sendable {
  /// What each column holds, by its header as `String.headerKey`.
  private let columns: [String: ColumnContent]

  /// What a cell stands for, by its text as `String.folded`, for questions and for roles.
  private let answers: [QuestionIndex: [String: String]]
  private let roles: [String: String]

  /// What a cell of any question stands for, where `answers` says nothing of it.
  private let allAnswers: [String: String]

  /// The order of the numbers in dates, where a column does not tell.
  let dates: DateOrder?

  /// Reads a mapping file.
  ///
  /// - Throws: every fault of the text.
  package init(
    _ source: SourceText, for questionnaire: Questionnaire
  ) throws(InvalidSource) {
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    var columns: [String: ColumnContent] = [:]
    var answers: [QuestionIndex: [String: String]] = [:]
    var roles: [String: String] = [:]
    var allAnswers: [String: String] = [:]
    let fields = MappingReader(document.root, ColumnMapKeys.table, ReadingContext(log: log))
    for entry in fields.read(\.columns)?.entries ?? [] {
      let name = entry.value.text
      if let content = ColumnContent(name, in: questionnaire) {
        columns[entry.key.text.headerKey] = content
      } else {
        Self.report(name, at: entry.value.range, questionnaire, log)
      }
    }
    for entry in fields.read(\.answers)?.entries ?? [] {
      let words = Dictionary(
        entry.value.entries.map { ($0.key.text.folded, $0.value.words) },
        uniquingKeysWith: { first, _ in first })
      if entry.key.text == Self.all {
        allAnswers = words
        continue
      }
      switch ColumnContent(entry.key.text, in: questionnaire) {
      case .question(let index): answers[index] = words
      case .role: roles = words
      case .option, .name, .id, .date, .organisation, .label, .ignored, .unknown, .nameless,
        nil:
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

  /// What a column holds whose header says one of some texts; nil if the map says nothing of it.
  func content(of headers: [String]) -> ColumnContent? {
    if columns.isEmpty { return nil }
    return headers.lazy.filter { !$0.isEmpty }.compactMap { columns[$0.headerKey] }.first
  }

  /// What a cell of a question stands for; nil if the map says nothing of it.
  func words(for text: String, of question: QuestionIndex) -> String? {
    if allAnswers.isEmpty, answers[question] == nil { return nil }
    let key = text.folded
    return answers[question]?[key] ?? allAnswers[key]
  }

  /// The role that a cell stands for; nil if the map says nothing of it.
  func role(_ text: String) -> String? { roles.isEmpty ? nil : roles[text.folded] }

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

extension Node {
  /// What a cell stands for; of a list of options, with marks between as in a cell.
  fileprivate var words: String {
    kind == .sequence ? elements.map(\.text).joined(separator: ";") : text
  }
}
