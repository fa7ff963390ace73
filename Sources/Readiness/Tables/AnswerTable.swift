import Localization
package import YAML

/// A table with a row for each respondent and a column for each question.
///
/// The header holds question ids, or the questions in words; between cells stand commas, semicolons
/// or tabs. Rows are read one after another.
package struct AnswerTable {
  private let questionnaire: Questionnaire
  private let source: SourceText
  private var scanner: TableScanner
  private let columns: [ColumnMap.Column]
  private let map: ColumnMap?
  private let readers: PerQuestion<CellReader>
  private let meanings: ColumnMeanings
  private var repeatedRows = RepeatedRows()
  private var nearestWords = NearestWordSearch()

  /// The rows from the first one on.
  private let start: TableScanner

  /// What is wrong with the header, or with whole columns; the columns in question are not read.
  package let columnFaults: Diagnostics

  /// What whole columns leave open; no errors.
  package let columnWarnings: Diagnostics

  /// The most bytes of a table.
  package static let byteLimit = 256 << 20

  /// One respondent.
  package struct Row {
    /// The line that the row begins on, from 1.
    package let line: Int
    package let range: Range<Int>
    package let answers: Result<Answers, InvalidSource>

    /// Whether the same row stands earlier; nil if not.
    package let repetition: Repetition?
  }

  /// A row that is, byte for byte, an earlier one.
  package enum Repetition: Equatable, Sendable {
    /// An id, a name or a time says that both are one response; the line of the first.
    case sameResponse(line: Int)

    /// Two people may have answered alike; the line of the first.
    case sameAnswers(line: Int)
  }

  /// Reads the header.
  ///
  /// - Throws: what keeps the whole table from being read.
  package init(
    _ source: SourceText, for questionnaire: Questionnaire, _ map: ColumnMap? = nil
  ) throws(InvalidSource) {
    if let place = source.bytes.firstFaultOfUTF8 {
      throw InvalidSource(source, [Diagnostic(TableFault.notUTF8, at: place..<(place + 1))])
    }
    let conflicts = source.tableConflicts
    if !conflicts.isEmpty { throw InvalidSource(source, Diagnostics(conflicts)) }
    let headers = [",", ";", "\t"].map { delimiter in
      TableHeader(source, UInt8(ascii: delimiter), questionnaire, map)
    }
    let best = headers.max { $0.questions < $1.questions }
    if let best, best.isTooLarge { throw InvalidSource(source, Diagnostics(best.faults.prefix(1))) }
    guard let best, best.questions > 0 else {
      throw InvalidSource(
        source, [Diagnostic(TableFault.noQuestion, at: headers[0].range)])
    }
    self.source = source
    self.questionnaire = questionnaire
    self.map = map
    scanner = best.scanner
    start = best.scanner
    columns = best.columns
    meanings = ColumnMeanings(best, questionnaire, map)
    columnFaults = Diagnostics(best.faults + meanings.faults)
    columnWarnings = Diagnostics(meanings.warnings)
    readers = questionnaire.questions.mapElements {
      CellReader($0, languages: questionnaire.languages)
    }
  }

  /// The next respondent; nil at the end.
  package mutating func next() -> Row? {
    guard let row = scanner.next() else { return nil }
    let answers = read(row)
    return Row(
      line: row.line, range: row.range, answers: answers, repetition: repetition(of: row, answers))
  }

  private mutating func read(_ row: TableScanner.Row) -> Result<Answers, InvalidSource> {
    if let fault = row.fault { return .failure(InvalidSource(source, [fault])) }
    if row.cells.count != columns.count {
      let fault = TableFault.wrongCount(cells: row.cells.count, columns: columns.count)
      return .failure(InvalidSource(source, [Diagnostic(fault, at: row.range)]))
    }
    var reading = RowReading(questionnaire)
    for (column, cell) in zip(columns, row.cells) where !cell.range.isEmpty {
      let text = scanner.text(cell)
      if !text.isBlank { read(text, column, at: cell.range, &reading) }
    }
    return reading.faults.isEmpty
      ? .success(reading.answers) : .failure(InvalidSource(source, Diagnostics(reading.faults)))
  }

  private mutating func read(
    _ text: String, _ column: ColumnMap.Column, at range: Range<Int>, _ reading: inout RowReading
  ) {
    switch column {
    case .ignored: break
    case .name: reading.name = text
    case .id: reading.id = text
    case .organisation: reading.organisation = text
    case .date: reading.date = meanings.dates.date(text)
    case .role:
      let role = map?.roles[text] ?? text
      guard let id = questionnaire.roleID(role) else {
        let valid = questionnaire.roles.map(\.id)
        reading.faults.append(
          Diagnostic(TableFault.unknownRole(role.excerpt, valid: valid), at: range))
        return
      }
      reading.role = id
    case .question(let index):
      let question = questionnaire.questions[index]
      let mapped = map?.words(for: text, of: index)
      if mapped?.isBlank == true { return }
      // What a map says stands as in an answers file: a number is that of a line.
      let line = mapped.map { Int($0) } ?? meanings.line(text, of: index)
      if let line, let answer = question.answer(.line(line)) {
        reading.byQuestion[index] = answer
        return
      }
      if meanings.isUndecided(index) { return }
      do {
        reading.byQuestion[index] = try readers[index].read(mapped ?? text, &nearestWords)
      } catch {
        reading.faults.append(Diagnostic(error.fault, at: range))
      }
    }
  }
}

// MARK: - The same row twice

extension AnswerTable {
  /// Whether a row that can be read stands earlier.
  private mutating func repetition(
    of row: TableScanner.Row, _ answers: Result<Answers, InvalidSource>
  ) -> Repetition? {
    guard case .success(let answers) = answers,
      let line = repeatedRows.line(ofSame: row, in: source.bytes)
    else { return nil }
    let respondent = answers.respondent
    if respondent?.id != nil || respondent?.name != nil { return .sameResponse(line: line) }
    let time = writtenTime(of: row)
    if time.isEmpty { return .sameAnswers(line: line) }
    if !repeatedRows.knowsTimes { repeatedRows.compareTimes(times()) }
    let isOneResponse = repeatedRows.isOfOneResponse(time)
    return isOneResponse ? .sameResponse(line: line) : .sameAnswers(line: line)
  }

  /// The time of each row, with its bytes.
  private func times() -> [(time: String, bytes: ArraySlice<UInt8>)] {
    var rows = start
    var times: [(time: String, bytes: ArraySlice<UInt8>)] = []
    while let row = rows.next() { times.append((writtenTime(of: row), source.bytes[row.range])) }
    return times
  }

  /// The cells of a row that are a date with a time of day; empty if none is.
  private func writtenTime(of row: TableScanner.Row) -> String {
    zip(columns, row.cells).compactMap { column, cell in
      guard column == .date || column == .ignored else { return nil }
      let text = scanner.text(cell)
      return WrittenDate(text)?.time == nil ? nil : text
    }.joined(separator: "\n")
  }
}

/// What a row holds so far.
private struct RowReading {
  private let version: Int
  var name: String?
  var id: String?
  var role: String?
  var organisation: String?
  var date: String?
  var byQuestion: PerQuestion<Answer?>
  var faults: [Diagnostic] = []

  init(_ questionnaire: Questionnaire) {
    version = questionnaire.version
    byQuestion = PerQuestion(repeating: nil, count: questionnaire.questions.count)
  }

  var answers: Answers {
    Answers(
      version: version, organisation: organisation,
      respondent: name == nil && id == nil && role == nil
        ? nil : Answers.Respondent(id: id, name: name, role: role),
      date: date, byQuestion: byQuestion, outdated: [:], foreign: [])
  }
}

extension Questionnaire {
  /// The id of a role that is named by its id or by its title in any language.
  fileprivate func roleID(_ name: String) -> String? {
    let role = roles.first { $0.id == name } ?? roles.first { $0.title.says(name) }
    return role?.id
  }
}

extension [UInt8] {
  /// Where the first byte stands that is no UTF-8; nil if all is.
  fileprivate var firstFaultOfUTF8: Int? {
    if (try? UTF8Span(validating: span)) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var place = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): place += scalar.count
      case .error: return place
      case .emptyInput: return nil
      }
    }
  }
}
