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

  /// A cell and what it is read as, in the words of an answers file.
  package struct Example: Sendable {
    package let cell: String
    package let reading: String
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
      for (position, cell) in row.cells.prefix(columns.count).enumerated() {
        let text = cell.range.isEmpty ? "" : scanner.text(cell)
        if text.isEmpty || !columns[position].showsCells { continue }
        // It is understood, also where the other cells of the column are not.
        if reader.saysUnknown(text, columns[position].content) {
          columns[position].add(text, means: AnswerWord.dontKnow.rawValue)
          continue
        }
        var reading = RowReading(questionnaire)
        reader.read(text, position, at: cell.range, table.meanings, &reading)
        columns[position].add(text, questionnaire, reading, line: row.line)
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

  fileprivate mutating func add(
    _ text: String, _ questionnaire: Questionnaire, _ reading: RowReading, line: Int
  ) {
    guard let meaning = meaning(text, questionnaire, reading) else {
      if let known = misread.firstIndex(where: { $0.cell == text }) {
        misread[known].count += 1
      } else if misread.count < TableInspection.mostMisread {
        misread.append(TableInspection.Misread(cell: text, count: 1, line: line))
      }
      return
    }
    add(text, means: meaning)
  }

  fileprivate mutating func add(_ text: String, means meaning: String) {
    if examples.count < TableInspection.mostExamples,
      !examples.contains(where: { $0.cell == text })
    {
      examples.append(TableInspection.Example(cell: text, reading: meaning))
    }
  }

  /// What a cell says; nil if it is not understood.
  private func meaning(
    _ text: String, _ questionnaire: Questionnaire, _ reading: RowReading
  ) -> String? {
    if !reading.faults.isEmpty { return nil }
    switch content {
    case .question(let index):
      return reading.byQuestion[index].map { questionnaire.questions[index].yaml($0.value) }
    case .option: return (reading.hasTicks ? AnswerWord.yes : .no).rawValue
    case .role: return reading.role
    case .date: return reading.date
    case .organisation: return reading.organisation
    case .label(let name): return reading.labels[name]
    case .name, .id, .ignored, .unknown, .nameless: return nil
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
