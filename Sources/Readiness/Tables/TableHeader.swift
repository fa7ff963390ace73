import Localization
import YAML

/// The first row of a table, read with one delimiter.
struct TableHeader {
  /// What each column holds.
  let columns: [ColumnMap.Column]

  /// How many columns are questions.
  let questions: Int
  let faults: [Diagnostic]

  /// Whether the row is refused for its size, which is the first fault.
  let isTooLarge: Bool
  let range: Range<Int>

  /// Stands behind the header.
  let scanner: TableScanner

  init(
    _ source: SourceText, _ delimiter: UInt8, _ questionnaire: Questionnaire, _ map: ColumnMap?
  ) {
    var scanner = TableScanner(source, delimiter: delimiter)
    let row = scanner.next()
    isTooLarge = row?.isTooLarge ?? false
    var search = NearestWordSearch()
    var faults = row?.fault.map { [$0] } ?? []
    var known: Set<ColumnMap.Column> = []
    columns = (row?.cells ?? []).map { cell in
      let name = scanner.text(cell)
      guard let column = Self.column(name, questionnaire, map) else {
        let short = String(name.prefix(Limits.idCharacters))
        let nearest = search.nearest(to: short, among: questionnaire.questions.lazy.map(\.id))
        faults.append(
          Diagnostic(TableFault.unknownColumn(short, nearest: nearest), at: cell.range))
        return .ignored
      }
      if column != .ignored, !known.insert(column).inserted {
        faults.append(Diagnostic(TableFault.repeatedColumn(name), at: cell.range))
        return .ignored
      }
      return column
    }
    questions = columns.count { if case .question = $0 { true } else { false } }
    self.faults = faults
    range = row?.range ?? 0..<0
    self.scanner = scanner
  }

  /// What the header of a column stands for: by the map, as an id, or as a question in words.
  private static func column(
    _ name: String, _ questionnaire: Questionnaire, _ map: ColumnMap?
  ) -> ColumnMap.Column? {
    if name.isEmpty { return .ignored }
    if let column = map?.columns[name] ?? ColumnMap.Column(name, in: questionnaire) {
      return column
    }
    return questionnaire.questions.first { $0.text.says(name) }.map { .question($0.index) }
  }
}
