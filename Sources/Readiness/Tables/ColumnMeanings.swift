import YAML

/// What the cells of a table mean where that is decided by a whole column: dates, and options that
/// read like the numbers of other lines; and what stands under headers that are empty.
struct ColumnMeanings {
  private(set) var dates: DateColumn

  /// How the cells of the questions are read that were decided.
  private var lines: [QuestionIndex: LineColumn.Reading] = [:]

  /// The questions whose column could not be decided.
  private var undecided: Set<QuestionIndex> = []

  /// Why columns cannot be read, and what is passed over.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the whole table, unless no column needs it.
  init(_ header: TableHeader, _ questionnaire: Questionnaire, _ map: ColumnMap?) {
    let dated = header.columns.first { $0.content == .date }
    dates = DateColumn(map?.dates, under: dated?.name ?? "")
    var lineColumns: [Int: LineColumn] = [:]
    for (position, column) in header.columns.enumerated() {
      guard case .question(let index) = column.content else { continue }
      lineColumns[position] = LineColumn(
        questionnaire.questions[index], languages: questionnaire.languages)
    }
    let positions = header.columns.indices.filter {
      [.date, .nameless].contains(header.columns[$0].content) || lineColumns[$0] != nil
    }
    if positions.isEmpty { return }
    var nameless: [Int: Range<Int>] = [:]
    var scanner = header.scanner
    while let row = scanner.next() {
      if row.fault != nil { continue }
      for position in positions where position < row.cells.count {
        let cell = row.cells[position]
        let text = cell.range.isEmpty ? "" : scanner.text(cell)
        if text.isEmpty { continue }
        switch header.columns[position].content {
        case .date: dates.add(text, at: cell.range)
        case .nameless: nameless[position] = nameless[position] ?? cell.range
        case .question(let index):
          lineColumns[position]?.add(text, at: cell.range) {
            map?.words(for: $0, of: index) == nil
          }
        case .option, .role, .name, .id, .organisation, .label, .ignored, .unknown: break
        }
      }
    }
    diagnostics = dates.warnings
    for position in positions {
      if let place = nameless[position] {
        diagnostics.append(Diagnostic(TableFault.namelessColumn(position + 1), at: place))
      }
      guard case .question(let index) = header.columns[position].content else { continue }
      do throws(LineColumn.Undecided) {
        lines[index] = try lineColumns[position]?.reading()
      } catch {
        diagnostics.append(error.diagnostic)
        undecided.insert(index)
      }
    }
  }
}

extension ColumnMeanings {
  /// What a cell says; nil where each cell is read by itself.
  func line(_ text: String, of question: QuestionIndex) -> LineColumn.Meaning? {
    undecided.contains(question) ? .undecided : lines[question]?.meaning(text)
  }

  /// Whether the whole column decides what some cells, or parts of them, say.
  func decides(_ question: QuestionIndex) -> Bool {
    lines[question] != nil || undecided.contains(question)
  }

  /// Whether the whole column could not be decided, which is told once.
  func isUndecided(_ question: QuestionIndex) -> Bool { undecided.contains(question) }
}
