import Localization
package import YAML

/// A table with a row for each respondent and a column for each question, as a person writes it or
/// as a survey tool exports it.
///
/// The header holds question ids, or the questions in words; between cells stand commas, semicolons
/// or tabs. Rows are read one after another.
package struct AnswerTable: Sendable {
  /// The text of the table in UTF-8, which the places of faults are of.
  package private(set) var source: SourceText

  /// The columns in their order.
  package let columns: [TableColumn]

  /// Of each column, whether its cells say anything.
  private let isRead: [Bool]

  /// The positions of the columns that may tell when a response was given, that of the date first.
  private let timeColumns: [Int]

  let questionnaire: Questionnaire
  private(set) var scanner: TableScanner

  /// How many cells a row must have.
  let width: Int

  var reader: CellReader
  let meanings: ColumnMeanings

  /// The rows that were read; nil where repeated ones are not looked for.
  private var repeatedRows: RepeatedRows? = RepeatedRows()

  /// Whether the rows may hold bytes that are no UTF-8.
  private var mayBeIllFormed = false

  /// The rows from the first one on.
  private(set) var start: TableScanner

  /// What is wrong with the header, or with whole columns; the columns in question are not read.
  package let columnFaults: Diagnostics

  /// What is passed over, and what whole columns leave open; no errors.
  package let columnWarnings: Diagnostics

  /// The most bytes of a table.
  package static let byteLimit = 256 << 20

  /// One respondent.
  package struct Row {
    /// The line that the row begins on, from 1.
    package let line: Int
    package let range: Range<Int>

    /// What could be read; nil if nothing could, or if nothing tells which cell is which, or whose
    /// answers they are.
    package let answers: Answers?

    /// Why the row, or cells of it, cannot be read.
    package let faults: Diagnostics

    /// Whether the same row stands earlier; nil if not.
    package let repetition: Repetition?

    /// When the response was given, with a time of day; nil if no column tells, or where repeated
    /// rows are not looked for.
    package let time: WrittenDate?
  }

  /// A row that is, byte for byte, an earlier one.
  package enum Repetition: Equatable, Sendable {
    /// An id, a name or a time says that both are one response; the line of the first.
    case sameResponse(line: Int)

    /// Two people may have answered alike; the line of the first.
    case sameAnswers(line: Int)
  }

  /// Reads the header, and what whole columns tell.
  ///
  /// - Parameter mayBeEmpty: whether no row need stand below the header.
  /// - Throws: what keeps the whole table from being read.
  package init(
    _ original: SourceText, for questionnaire: Questionnaire, _ map: ColumnMap? = nil,
    mayBeEmpty: Bool = false
  ) throws(InvalidSource) {
    let (source, encodingWarning) = try original.decodedTable()
    let conflicts = source.tableConflicts
    if !conflicts.isEmpty { throw InvalidSource(source, Diagnostics(conflicts)) }
    let lookup = HeaderLookup(questionnaire)
    let headers = TableScanner.beginnings(of: source).map { TableHeader($0, lookup, map) }
    guard let best = headers.max(by: { $0.questions < $1.questions }) else {
      throw InvalidSource(source, [Diagnostic(TableFault.noQuestion, at: 0..<0)])
    }
    if best.isTooLarge { throw InvalidSource(source, Diagnostics(best.diagnostics.prefix(1))) }
    if best.questions == 0 {
      throw InvalidSource(source, [Diagnostic(TableFault.noQuestion, at: headers[0].range)])
    }
    var rows = best.scanner
    if !mayBeEmpty, rows.next() == nil {
      throw InvalidSource(source, [Diagnostic(TableFault.noRow, at: best.range)])
    }
    self.source = source
    self.questionnaire = questionnaire
    scanner = best.scanner
    start = best.scanner
    columns = best.columns
    isRead = best.columns.map { ![.ignored, .unknown, .nameless].contains($0.content) }
    timeColumns = [.date, .ignored].flatMap { content in
      best.columns.indices.filter { best.columns[$0].content == content }
    }
    width = best.width
    meanings = ColumnMeanings(best, questionnaire, map)
    reader = CellReader(questionnaire, best.columns, map)
    let diagnostics = [encodingWarning].compactMap(\.self) + best.diagnostics + meanings.diagnostics
    columnFaults = Diagnostics(diagnostics.filter { $0.fault.severity == .error })
    columnWarnings = Diagnostics(diagnostics.filter { $0.fault.severity != .error })
  }

  /// The next respondent; nil at the end.
  package mutating func next() -> Row? {
    guard let row = scanner.next() else { return nil }
    var reading = RowReading(questionnaire)
    if let fault = row.fault ?? encodingFault(row) {
      reading.refuse(fault)
    } else {
      read(row, &reading)
    }
    let answers = reading.answers
    return Row(
      line: row.line, range: row.range, answers: answers, faults: Diagnostics(reading.faults),
      repetition: answers.flatMap { repetition(of: row, $0) },
      time: repeatedRows == nil ? nil : firstTime(of: row))
  }

  private mutating func read(_ row: TableScanner.Row, _ reading: inout RowReading) {
    if let misfit = misfit(of: row) {
      let diagnostic = Diagnostic(misfit, at: row.range)
      if case .wrongCount(_, _, isRead: false) = misfit { return reading.refuse(diagnostic) }
      reading.report(diagnostic)
    }
    for (position, cell) in row.cells.prefix(columns.count).enumerated()
    where !cell.range.isEmpty && isRead[position] {
      let text = scanner.text(cell)
      if text.isEmpty { continue }
      reader.read(text, position, at: cell.range, meanings, &reading)
    }
    reading.addTicks()
  }
}

// MARK: - Later parts

extension AnswerTable {
  /// The table with the rows of a later part of it, which are read as the beginning tells; repeated
  /// ones are not looked for.
  ///
  /// - Parameter part: whole rows, with the line of the first.
  package func continued(in part: SourceText) -> AnswerTable {
    var table = self
    table.source = part
    table.scanner = TableScanner(
      continuing: start, in: part.bytes, from: 0, line: part.firstLine)
    table.start = table.scanner
    table.repeatedRows = nil
    table.mayBeIllFormed = (try? UTF8Span(validating: part.bytes.span)) == nil
    return table
  }

  /// Takes over what another part of the table has read, so that the same texts are read once.
  package mutating func learn(from other: AnswerTable) { reader.learn(from: other.reader) }

  private func encodingFault(_ row: TableScanner.Row) -> Diagnostic? {
    guard mayBeIllFormed,
      let place = Array(source.bytes[row.range]).firstFaultOfUTF8?.place
    else { return nil }
    let start = row.range.lowerBound + place
    return Diagnostic(TableFault.notUTF8, at: start..<(start + 1))
  }
}

// MARK: - The same row twice

extension AnswerTable {
  /// Whether a row that can be read stands earlier.
  private mutating func repetition(of row: TableScanner.Row, _ answers: Answers) -> Repetition? {
    guard let line = repeatedRows?.line(ofSame: row, in: source.bytes) else { return nil }
    let respondent = answers.respondent
    if respondent?.id != nil || respondent?.name != nil { return .sameResponse(line: line) }
    let time = textOfTimes(of: row)
    if time.isEmpty { return .sameAnswers(line: line) }
    if repeatedRows?.knowsTimes == false {
      let times = times()
      repeatedRows?.compareTimes(times)
    }
    let isOneResponse = repeatedRows?.isOfOneResponse(time) ?? false
    return isOneResponse ? .sameResponse(line: line) : .sameAnswers(line: line)
  }

  /// The time of each row, with its bytes.
  private func times() -> [(time: String, bytes: ArraySlice<UInt8>)] {
    var rows = start
    var times: [(time: String, bytes: ArraySlice<UInt8>)] = []
    while let row = rows.next() { times.append((textOfTimes(of: row), source.bytes[row.range])) }
    return times
  }

  private func textOfTimes(of row: TableScanner.Row) -> String {
    timeColumns.compactMap { timeCell(of: row, $0)?.text }.joined(separator: "\n")
  }

  private func firstTime(of row: TableScanner.Row) -> WrittenDate? {
    for position in timeColumns {
      if let cell = timeCell(of: row, position) { return cell.time }
    }
    return nil
  }

  /// A cell that is a date with a time of day; nil for midnight, too, which programs write behind
  /// a day that has none.
  private func timeCell(
    of row: TableScanner.Row, _ position: Int
  ) -> (text: String, time: WrittenDate)? {
    guard position < row.cells.count else { return nil }
    let text = scanner.text(row.cells[position])
    guard let date = WrittenDate(text), date.time?.isMidnight == false else { return nil }
    return (text, date)
  }
}
