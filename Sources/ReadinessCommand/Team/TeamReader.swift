import Localization
import Readiness
import YAML

/// The respondents of a team, gathered from files; what cannot be counted is named and left out.
struct TeamReader {
  /// The id or the path of the questionnaire; nil for the one that the first file names.
  let questionnaireName: String?

  private(set) var loader: QuestionnaireLoader
  private(set) var questionnaire: LoadedQuestionnaire?
  private(set) var respondents: Respondents?

  /// Files or rows that are not counted, and the first thing that is wrong with each.
  private(set) var skipped: [(source: String, reason: String)] = []

  /// How to end: as the only kind of failure asks for, or with that of invalid input.
  private(set) var status = ExitStatus.success

  /// The hashes of everything that was counted.
  private var hashes = ""

  /// Where each named respondent was found first, by role and name.
  private var sources: [String: String] = [:]
  private var files: [[UInt64]: String] = [:]

  init(questionnaire name: String?, _ loader: QuestionnaireLoader) {
    questionnaireName = name
    self.loader = loader
  }

  /// The SHA-256 over the hashes of everything that was counted.
  var hash: String { SHA256.hexadecimal(Array(hashes.utf8)) }
}

extension TeamReader {
  /// Reads every file; the order in which they were named does not matter.
  ///
  /// - Parameter map: how the columns of tables are to be read.
  mutating func read(_ paths: [String], map: SourceText?) throws(CommandFailure) {
    var bar = ProgressBar(of: paths.count, "files")
    for (number, path) in paths.enumerated() {
      do throws(CommandFailure) {
        if try isRepeated(path) { continue }
        if path.hasSuffix(".csv") || path.hasSuffix(".tsv") {
          try readTable(path, map: map)
        } else {
          try readFile(path)
        }
      } catch {
        skip(path, error)
      }
      bar.advance(to: number + 1)
    }
    bar.finish()
  }

  private mutating func isRepeated(_ path: String) throws(CommandFailure) -> Bool {
    guard let identity = File.identity(of: path) else { return false }
    if let first = files[identity] {
      let source = SourceText(name: path, bytes: [])
      throw CommandFailure(
        InvalidSource(source, [Diagnostic(TeamFault.fileTwice(first: first), at: 0..<0)]))
    }
    files[identity] = path
    return false
  }

  private mutating func readFile(_ path: String) throws(CommandFailure) {
    let loaded = try loader.loadAnswers(path, questionnaire: questionnaireName)
    let root = loaded.document.root
    try adopt(loaded.questionnaire, loaded.document.source, at: root["questionnaire"]?.range)
    try admit(
      loaded.answers, path, loaded.document.source, at: root["respondent"]?.range ?? 0..<0)
    printError(loaded.warningText)
    hashes += loaded.hash
  }

  private mutating func readTable(_ path: String, map: SourceText?) throws(CommandFailure) {
    let source: SourceText
    do {
      source = SourceText(name: path, bytes: try File.read(path, limit: AnswerTable.byteLimit))
    } catch { throw CommandFailure(.cannotRead, error.message) }
    let loaded = try questionnaireOfTables(path)
    try adopt(loaded, source, at: nil)
    var table = try Self.table(source, for: loaded.questionnaire, map)
    let printer = DiagnosticPrinter(source)
    if !table.columnFaults.isEmpty { skip(path, table.columnFaults, printer) }
    var bar = ProgressBar(of: source.bytes.count, "bytes")
    while let row = table.next() {
      let name = "\(path):\(row.line)"
      switch row.answers {
      case .success(let answers):
        do throws(CommandFailure) { try admit(answers, name, source, at: row.range) } catch {
          skip(name, error)
        }
      case .failure(let invalid): skip(name, invalid.diagnostics, printer)
      }
      bar.advance(to: row.range.upperBound)
    }
    bar.finish()
    hashes += SHA256.hexadecimal(source.bytes)
  }

  /// The questionnaire for a table, which names none itself.
  private mutating func questionnaireOfTables(
    _ path: String
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    if let questionnaire { return questionnaire }
    if let questionnaireName { return try loader.load(named: questionnaireName) }
    throw CommandFailure(
      .usage, "\(path) does not name its questionnaire. Say which with --questionnaire ID.")
  }

  private static func table(
    _ source: SourceText, for questionnaire: Questionnaire, _ map: SourceText?
  ) throws(CommandFailure) -> AnswerTable {
    do throws(InvalidSource) {
      let columns = try map.map { text throws(InvalidSource) in
        try ColumnMap(text, for: questionnaire)
      }
      return try AnswerTable(source, for: questionnaire, columns)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Takes the first questionnaire, and refuses any other.
  private mutating func adopt(
    _ loaded: LoadedQuestionnaire, _ source: SourceText, at range: Range<Int>?
  ) throws(CommandFailure) {
    guard let known = questionnaire else {
      questionnaire = loaded
      respondents = Respondents(to: loaded.questionnaire)
      return
    }
    let (id, expected) = (loaded.questionnaire.id, known.questionnaire.id)
    if id == expected, loaded.source.bytes == known.source.bytes { return }
    let fault: TeamFault =
      id == expected ? .otherCopy(id) : .otherQuestionnaire(id, expected: expected)
    throw CommandFailure(InvalidSource(source, [Diagnostic(fault, at: range ?? 0..<0)]))
  }

  /// Counts a respondent who has answered anything, and has not answered before.
  private mutating func admit(
    _ answers: Answers, _ name: String, _ source: SourceText, at range: Range<Int>
  ) throws(CommandFailure) {
    if answers.byQuestion.allSatisfy({ $0 == nil }) {
      return printError("\(name) holds no answer yet; it is not counted.\n")
    }
    if let person = answers.respondent?.name {
      let key = "\(answers.respondent?.role ?? "")\u{0}\(person)"
      if let first = sources[key] {
        throw CommandFailure(
          InvalidSource(
            source,
            [Diagnostic(TeamFault.respondentTwice(name: person, first: first), at: range)]))
      }
      sources[key] = name
    }
    respondents?.add(answers, from: name)
  }
}

// MARK: - What is left out

extension TeamReader {
  /// The most sources whose faults are printed in full.
  private static let printed = 20

  private mutating func skip(
    _ source: String, _ faults: [Diagnostic], _ printer: DiagnosticPrinter
  ) {
    skipped.append((source, faults.first.map(printer.line) ?? ""))
    note(.invalidInput)
    if skipped.count <= Self.printed { printError(printer.text(faults)) }
  }

  private mutating func skip(_ source: String, _ failure: CommandFailure) {
    skipped.append((source, failure.line))
    note(failure.status)
    if skipped.count <= Self.printed { printError(failure.text) }
  }

  private mutating func note(_ failure: ExitStatus) {
    status = status == .success || status == failure ? failure : .invalidInput
  }

  /// Says how many are left out beyond those that were printed.
  func printRest() {
    if skipped.count > Self.printed {
      printError("... and \(grouped(skipped.count - Self.printed)) more.\n")
    }
  }
}
