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

  /// What is wrong with the header; the columns in question are not read.
  package let columnFaults: [Diagnostic]

  /// The most bytes of a table.
  package static let byteLimit = 256 << 20

  /// One respondent.
  package struct Row {
    /// The line that the row begins on, from 1.
    package let line: Int
    package let range: Range<Int>
    package let answers: Result<Answers, InvalidSource>
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
    let headers = [",", ";", "\t"].map { delimiter in
      TableHeader(source, UInt8(ascii: delimiter), questionnaire, map)
    }
    let best = headers.max { $0.questions < $1.questions }
    guard let best, best.questions > 0 else {
      throw InvalidSource(
        source, [Diagnostic(TableFault.noQuestion, at: headers[0].range)])
    }
    self.source = source
    self.questionnaire = questionnaire
    self.map = map
    scanner = best.scanner
    columns = best.columns
    columnFaults = best.faults
    readers = questionnaire.questions.mapElements {
      CellReader($0, languages: questionnaire.languages)
    }
  }

  /// The next respondent; nil at the end.
  package mutating func next() -> Row? {
    guard let row = scanner.next() else { return nil }
    return Row(line: row.line, range: row.range, answers: read(row))
  }

  private func read(_ row: TableScanner.Row) -> Result<Answers, InvalidSource> {
    if let fault = row.fault { return .failure(InvalidSource(source, [fault])) }
    if row.cells.count != columns.count {
      let fault = TableFault.wrongCount(cells: row.cells.count, columns: columns.count)
      return .failure(InvalidSource(source, [Diagnostic(fault, at: row.range)]))
    }
    var reading = RowReading(questionnaire)
    for (column, cell) in zip(columns, row.cells) where !cell.range.isEmpty {
      let text = scanner.text(cell)
      if !text.isEmpty { read(text, column, at: cell.range, &reading) }
    }
    return reading.faults.isEmpty
      ? .success(reading.answers) : .failure(InvalidSource(source, reading.faults))
  }

  private func read(
    _ text: String, _ column: ColumnMap.Column, at range: Range<Int>, _ reading: inout RowReading
  ) {
    switch column {
    case .ignored: break
    case .name: reading.name = text
    case .organisation: reading.organisation = text
    case .date: reading.date = text
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
      do {
        let words = map?.answers[index]?[text] ?? text
        reading.byQuestion[index] = try readers[index].read(words)
      } catch {
        reading.faults.append(Diagnostic(error.fault, at: range))
      }
    }
  }
}

/// What a row holds so far.
private struct RowReading {
  private let version: Int
  var name: String?
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
      respondent: name == nil && role == nil
        ? nil : Answers.Respondent(name: name, role: role),
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
    if String(validating: self, as: UTF8.self) != nil { return nil }
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
