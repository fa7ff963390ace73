package import YAML

/// How a table is read, before anything of it is counted.
package struct TableInspection: Sendable {
  /// How many rows stand below the header.
  package private(set) var rows = 0
  package private(set) var columns: [Column]

  /// Why whole rows cannot be read.
  package private(set) var rowFaults: Diagnostics = []

  /// A column, and how its cells are read. Of columns that may hold names, no cell is shown.
  package struct Column: Sendable {
    package let name: String
    package let content: ColumnContent

    /// What a map calls the column: `role`, `K1`, `K9.simple`, `ignore`.
    package let target: String

    /// Some cells that are understood, each text once.
    package fileprivate(set) var examples: [Example] = []

    /// The cells that are not understood, each text once; of very many, the first ones.
    package fileprivate(set) var misread: [Misread] = []
  }

  /// A cell and what it is read as.
  package struct Example: Sendable {
    package let cell: String
    package let meaning: Meaning
  }

  /// What a cell says.
  package enum Meaning: Equatable, Sendable {
    /// These words of an answers file.
    case words(String)

    /// Nothing, as a map passes it over.
    case nothing
  }

  /// A text that is not understood.
  package struct Misread: Sendable {
    package let cell: String
    package fileprivate(set) var count: Int

    /// The line of its first row, from 1.
    package let line: Int
  }

  private static let mostExamples = 3
  private static let mostMisread = 100

  /// Reads all rows of a table.
  package init(_ table: AnswerTable) {
    let questionnaire = table.questionnaire
    columns = table.columns.map {
      Column(name: $0.name, content: $0.content, target: questionnaire.word(for: $0.content))
    }
    var table = table
    var (reader, scanner) = (table.reader, table.start)
    while let row = scanner.next() {
      rows += 1
      if row.fault != nil { continue }
      if case .wrongCount(_, _, isRead: false) = table.misfit(of: row) { continue }
      var reading = RowReading(questionnaire)
      for (position, cell) in row.cells.prefix(columns.count).enumerated() {
        let text = cell.range.isEmpty ? "" : scanner.text(cell)
        if text.isEmpty || !columns[position].showsCells { continue }
        let content = columns[position].content
        let meaning: Meaning? =
          if let answer = reader.reading(of: text, at: position, table.meanings) {
            questionnaire.meaning(of: answer, in: content)
          } else {
            reader.meaning(of: text, content, position, at: cell.range, table.meanings, &reading)
          }
        columns[position].add(text, meaning, line: row.line)
      }
    }
    while let row = table.next() {
      for diagnostic in row.faults {
        if let fault = diagnostic.fault as? TableFault, !fault.isOfCell {
          rowFaults.append(diagnostic)
        }
      }
    }
  }
}

extension TableInspection.Column {
  fileprivate var showsCells: Bool {
    switch content {
    case .question, .option, .role, .date, .organisation, .label: true
    case .name, .id, .ignored, .unknown, .nameless: false
    }
  }

  /// - Parameter meaning: nil for a cell that is not understood.
  fileprivate mutating func add(_ text: String, _ meaning: TableInspection.Meaning?, line: Int) {
    if let meaning {
      let isNew = !examples.contains { $0.cell == text }
      if isNew, examples.count < TableInspection.mostExamples {
        examples.append(TableInspection.Example(cell: text, meaning: meaning))
      }
    } else if let known = misread.firstIndex(where: { $0.cell == text }) {
      misread[known].count += 1
    } else if misread.count < TableInspection.mostMisread {
      misread.append(TableInspection.Misread(cell: text, count: 1, line: line))
    }
  }
}

extension CellReader {
  /// What a cell says that is about no question; nil if it is not understood.
  fileprivate mutating func meaning(
    of text: String, _ content: ColumnContent, _ position: Int, at range: Range<Int>,
    _ meanings: ColumnMeanings, _ row: inout RowReading
  ) -> TableInspection.Meaning? {
    let faults = row.faults.count
    read(text, position, at: range, meanings, &row)
    if row.faults.count > faults { return nil }
    return row.words(for: content).map { .words($0) }
  }
}

extension RowReading {
  /// What the row holds of a column that is about no question.
  fileprivate func words(for content: ColumnContent) -> String? {
    switch content {
    case .role: role
    case .date: date
    case .organisation: organisation
    case .label(let name): labels[name]
    case .question, .option, .name, .id, .ignored, .unknown, .nameless: nil
    }
  }
}

extension Questionnaire {
  /// What a cell of a question says; nil if it is not understood.
  fileprivate func meaning(
    of reading: CellReader.Reading, in content: ColumnContent
  ) -> TableInspection.Meaning? {
    switch (reading, content) {
    case (.answer(let answer), .question(let index)): .words(questions[index].yaml(answer.value))
    case (.ticked, _): .words(AnswerWord.yes.rawValue)
    case (.nothing, .option): .words(AnswerWord.no.rawValue)
    case (.nothing, _): .nothing
    case (.answer, _), (.undecided, _), (.fault, _): nil
    }
  }
}

extension TableFault {
  /// Whether it is about what a single cell says; options that exclude each other are ticked in
  /// several.
  fileprivate var isOfCell: Bool {
    switch self {
    case .cell(_, let cell): cell.question != nil
    case .lateCell, .noTick, .unknownRole: true
    default: false
    }
  }
}

extension Questionnaire {
  /// What a map calls a column.
  fileprivate func word(for content: ColumnContent) -> String {
    switch content {
    case .question(let index): questions[index].id
    case .option(let index, let option):
      "\(questions[index].id).\(questions[index].id(of: option))"
    case .role: "role"
    case .name: "name"
    case .id: "id"
    case .date: "date"
    case .organisation: "organisation"
    case .label(let name): (ColumnContent.labelPrefix + name).yamlQuoted
    case .ignored, .unknown, .nameless: "ignore"
    }
  }
}
