import YAML

/// What the cells of a table mean where that is decided by a whole column: dates, and options that
/// read like the numbers of other lines.
struct ColumnMeanings {
  private(set) var dates: DateColumn

  /// The lines of the cells of the questions that were decided.
  private var lines: [QuestionIndex: [String: Int]] = [:]

  /// The questions whose column could not be decided.
  private var undecided: Set<QuestionIndex> = []

  /// Why columns cannot be read.
  private(set) var faults: [Diagnostic] = []

  /// Reads the whole table, unless no column needs it.
  init(_ header: TableHeader, _ questionnaire: Questionnaire, _ map: ColumnMap?) {
    dates = DateColumn(map?.dates)
    var lineColumns: [Int: LineColumn] = [:]
    for (position, column) in header.columns.enumerated() {
      guard case .question(let index) = column else { continue }
      lineColumns[position] = LineColumn(
        questionnaire.questions[index], languages: questionnaire.languages)
    }
    let positions = header.columns.indices.filter {
      header.columns[$0] == .date || lineColumns[$0] != nil
    }
    if positions.isEmpty { return }
    var scanner = header.scanner
    while let row = scanner.next() {
      guard row.fault == nil, row.cells.count == header.columns.count else { continue }
      for position in positions {
        let cell = row.cells[position]
        let text = scanner.text(cell)
        if text.isEmpty { continue }
        switch header.columns[position] {
        case .date: dates.add(text, at: cell.range)
        case .question(let index) where map?.words(for: text, of: index) == nil:
          lineColumns[position]?.add(text, at: cell.range)
        case .question, .role, .name, .id, .organisation, .ignored: break
        }
      }
    }
    for position in positions {
      guard case .question(let index) = header.columns[position] else { continue }
      do throws(LineColumn.Undecided) {
        lines[index] = try lineColumns[position]?.lines()
      } catch {
        faults.append(error.diagnostic)
        undecided.insert(index)
      }
    }
  }
}

extension ColumnMeanings {
  var warnings: [Diagnostic] { dates.warnings }

  /// The line that a cell stands for; nil where each cell is read by itself.
  func line(_ text: String, of question: QuestionIndex) -> Int? { lines[question]?[text] }

  /// Whether nothing tells what the column of a question means.
  func isUndecided(_ question: QuestionIndex) -> Bool { undecided.contains(question) }
}
