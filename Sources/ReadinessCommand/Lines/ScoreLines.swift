import Localization
import Readiness
import Reports
import YAML

/// Scores companies one after the other and writes a line of JSON for each on standard output, in
/// the order of what was named: answers files, folders of them, rows of tables.
///
/// What is kept in memory does not grow with their number.
struct ScoreLines {
  let questionnaireName: String?
  let map: SourceText?
  let scorer: LineScorer

  private var loader = QuestionnaireLoader()
  private var skipped: Int
  private var counts = Counts()

  /// What was written.
  private struct Counts {
    var lines = 0

    /// The lines that tell an error, or a fault beside the result.
    var faulty = 0
  }

  /// Some lines, and what was learned on the way.
  private struct Lines: Sendable {
    var text = ""
    var count = 0
    var faulty = 0
    var warnings = ""
    var loader: QuestionnaireLoader?

    /// The part of a table whose rows they tell, with the texts that it has read.
    var table: AnswerTable?

    mutating func add(_ line: String, isFaulty: Bool) {
      text += line
      count += 1
      faulty += isFaulty ? 1 : 0
    }
  }

  /// - Parameters:
  ///   - questionnaire: its id or path; nil where the files name it.
  ///   - map: how the columns of tables are to be read.
  ///   - skipped: how many companies are passed over, as their lines were written before.
  init(questionnaire: String?, map: SourceText?, skipping skipped: Int, _ scorer: LineScorer) {
    questionnaireName = questionnaire
    self.map = map
    self.skipped = skipped
    self.scorer = scorer
  }
}

extension ScoreLines {
  /// Scores everything that was named.
  ///
  /// - Parameter paths: files, folders and tables; `-` for a table on standard input.
  /// - Returns: how the command ends.
  /// - Throws: `CommandFailure` when nothing can be read or written at all.
  mutating func write(_ paths: [String]) throws(CommandFailure) -> ExitStatus {
    let progress = Progress()
    defer { progress.end() }
    let files = try AnswersFolder.files(paths)
    var group: [String] = []
    for file in files {
      if file != "-", !AnswersFolder.isTable(file) {
        if skipped > 0 { skipped -= 1 } else { group.append(file) }
        continue
      }
      try write(files: group)
      group = []
      do throws(CommandFailure) { try write(table: file) } catch {
        if files.count == 1 { throw error }
        try tell(error, file)
      }
    }
    try write(files: group)
    if counts.faulty > 0 { printError(Self.rest(counts.faulty, of: counts.lines)) }
    return counts.faulty > 0 ? .invalidInput : .success
  }

  /// Hands lines on, in their order.
  private mutating func add(_ lines: Lines) throws(CommandFailure) {
    printError(lines.warnings)
    counts.lines += lines.count
    counts.faulty += lines.faulty
    if let other = lines.loader { loader.adopt(other) }
    try printLines(lines.text)
  }

  private mutating func tell(_ failure: CommandFailure, _ path: String) throws(CommandFailure) {
    if skipped > 0 { return skipped -= 1 }
    var lines = Lines()
    lines.add(LineScorer.line(path, error: failure.line), isFaulty: true)
    try add(lines)
  }

  private static func rest(_ faulty: Int, of count: Int) -> String {
    let language = Language.ofLocale
    let (faults, lines) = (language.grouped(faulty), language.grouped(count))
    return language.say(
      en: "\(faults) of \(lines) lines tell an error, or what could not be read.\n",
      fr: "\(faults) lignes sur \(lines) disent une erreur, ou ce qui n’a pas pu être lu.\n")
  }
}

// MARK: - Files

extension ScoreLines {
  private mutating func write(files: [String]) throws(CommandFailure) {
    var this = self
    var pipeline = Pipeline<Lines> { lines throws(CommandFailure) in try this.add(lines) }
    try pipeline.add(files: files) { paths in
      let (scorer, loader, name) = (scorer, this.loader, questionnaireName)
      return { Self.lines(of: paths, scorer, loader, questionnaire: name) }
    }
    try pipeline.finish()
    self = this
  }

  private static func lines(
    of paths: [String], _ scorer: LineScorer, _ loader: QuestionnaireLoader,
    questionnaire name: String?
  ) -> Lines {
    var (lines, loader) = (Lines(), loader)
    for path in paths {
      do throws(CommandFailure) {
        if AnswersFolder.isWorkbook(path) { throw CommandFailure.workbook(path) }
        let loaded = try loader.loadAnswers(path, questionnaire: name)
        lines.warnings += loaded.warningText
        do throws(TooManyBranches) {
          let line = try scorer.line(
            path, loaded.answers, by: loaded.questionnaire, hash: { loaded.hash }, faults: [])
          lines.add(line, isFaulty: false)
        } catch { throw CommandFailure(error, path) }
      } catch { lines.add(LineScorer.line(path, error: error.line), isFaulty: true) }
    }
    lines.loader = loader
    return lines
  }
}

// MARK: - Rows

extension ScoreLines {
  private mutating func write(table path: String) throws(CommandFailure) {
    guard let questionnaireName else { throw .noQuestionnaire(ofTable: path) }
    let loaded = try loader.load(named: questionnaireName)
    let reader = try PieceReader(path)
    defer { reader.close() }
    let beginning = try reader.beginning(of: TableParts.beginning)
    var parts = try TableParts.read(
      SourceText(name: path, bytes: beginning.bytes), isWhole: beginning.isWhole,
      for: loaded.questionnaire, map: map, skipping: skipped)
    tell(parts.table)
    var (this, table) = (self, parts.table)
    var pipeline = Pipeline<Lines> { lines throws(CommandFailure) in
      try this.add(lines)
      if let read = lines.table { table.learn(from: read) }
    }
    let scorer = scorer
    while true {
      while let part = parts.next() {
        let rows = table.continued(in: part)
        try pipeline.add { Self.lines(of: rows, scorer, loaded) }
      }
      if parts.isOver { break }
      parts.append(try reader.next())
    }
    try pipeline.finish()
    self = this
    skipped = parts.rowsToSkip
  }

  /// Tells what is wrong with the columns.
  private mutating func tell(_ table: AnswerTable) {
    let all = Diagnostics(Array(table.columnFaults) + Array(table.columnWarnings))
    if all.isEmpty { return }
    printError(DiagnosticPrinter(table.source, in: .ofLocale).text(all))
    counts.faulty += table.columnFaults.count
  }

  private static func lines(
    of table: AnswerTable, _ scorer: LineScorer, _ questionnaire: LoadedQuestionnaire
  ) -> Lines {
    var (lines, table) = (Lines(), table)
    var known: DiagnosticPrinter?
    while let row = table.next() {
      let name = "\(table.source.name):\(row.line)"
      var faults: [String] = []
      if !row.faults.isEmpty {
        let printer = known ?? DiagnosticPrinter(table.source, in: .ofLocale)
        known = printer
        faults = row.faults.map(printer.line)
      }
      guard let answers = row.answers else {
        lines.add(LineScorer.line(name, error: faults.first ?? ""), isFaulty: true)
        continue
      }
      do throws(TooManyBranches) {
        let line = try scorer.line(
          name, answers, by: questionnaire,
          hash: { SHA256.hexadecimal(Array(table.source.bytes[row.range])) }, faults: faults)
        lines.add(line, isFaulty: !faults.isEmpty)
      } catch {
        lines.add(
          LineScorer.line(name, error: CommandFailure(error, name).line), isFaulty: true)
      }
    }
    lines.table = table
    return lines
  }
}

/// Writes lines on standard output.
///
/// - Throws: `CommandFailure` when they cannot be written; without a word where nobody reads them
///   any longer.
private func printLines(_ text: String) throws(CommandFailure) {
  let isRead: Bool
  do { isRead = try StandardStream.output.isRead(writing: text) } catch {
    throw CommandFailure(.cannotSave, error)
  }
  if !isRead { throw CommandFailure(.success, text: "") }
}
