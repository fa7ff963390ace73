@testable import Readiness
import YAML

/// Tables of answers to a questionnaire.
extension Questionnaire {
  /// - Parameter map: the text of a column map, if there is one.
  func table(_ text: String, _ map: String? = nil) throws -> AnswerTable {
    try table(Array(text.utf8), map)
  }

  func table(_ bytes: [UInt8], _ map: String? = nil) throws -> AnswerTable {
    let columns = try map.map { try ColumnMap(SourceText(name: "map.yaml", text: $0), for: self) }
    return try AnswerTable(SourceText(name: "t.csv", bytes: bytes), for: self, columns)
  }

  func rows(_ text: String, _ map: String? = nil) throws -> [AnswerTable.Row] {
    try rows(Array(text.utf8), map)
  }

  /// - Parameter bytes: the table in any encoding.
  func rows(_ bytes: [UInt8], _ map: String? = nil) throws -> [AnswerTable.Row] {
    var table = try table(bytes, map)
    var rows: [AnswerTable.Row] = []
    while let row = table.next() { rows.append(row) }
    return rows
  }
}

extension AnswerTable.Row {
  /// What was answered; fails if nothing could be read, or not all.
  func whole() throws -> Answers {
    if !faults.isEmpty { throw InvalidSource(SourceText(name: "", text: ""), faults) }
    guard let answers else { throw AnswersAreMissing() }
    return answers
  }
}

struct AnswersAreMissing: Error {}
