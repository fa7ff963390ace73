@testable import Readiness
import YAML

/// Tables of answers to a questionnaire.
extension Questionnaire {
  /// - Parameter map: the text of a column map, if there is one.
  func table(_ text: String, _ map: String? = nil) throws -> AnswerTable {
    let columns = try map.map { try ColumnMap(SourceText(name: "map.yaml", text: $0), for: self) }
    return try AnswerTable(SourceText(name: "t.csv", text: text), for: self, columns)
  }

  func rows(_ text: String, _ map: String? = nil) throws -> [AnswerTable.Row] {
    var table = try table(text, map)
    var rows: [AnswerTable.Row] = []
    while let row = table.next() { rows.append(row) }
    return rows
  }
}
