import TestSupport
import Testing

@testable import Readiness

/// Lines of many companies, each at its latest date.
@Suite struct CompanyHistoryTests {
  private let reader: CompanyLineReader

  init() throws { reader = CompanyLineReader(try Sample.frozen("quick-check"), by: []) }

  /// - Parameter score: what tells the lines apart.
  private func line(_ name: String?, _ day: String?, _ score: Int) throws -> CompanyLine {
    let id = reader.questionnaire.id
    return try reader.line([
      "questionnaire": ["id": .string(id), "version": JSONValue(reader.questionnaire.version)],
      "answers": ["organisation": JSONValue(name), "date": JSONValue(day)],
      "score": ["known": JSONValue(score)],
    ])
  }

  @Test func `of a company the last two dates count, whatever the order of its lines`() throws {
    let days = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"]
    let lines = try days.enumerated().map { try line("Nord", $0.element, $0.offset) }
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      var history = CompanyHistory(by: [])
      for index in order { history.add(lines[index]) }
      #expect(history.latest.map(\.score) == [3] && history.repeated == 0)
      #expect(history.pairs.map(\.before.score) == [2])
    }
  }

  @Test func `of lines with one day, or without any, the last counts`() throws {
    var history = CompanyHistory(by: [])
    for (name, day, score) in [
      ("Nord", nil, 1), (" NORD", nil, 2), ("Nord", "2024-01-01", 3), ("Nord", "2024-03-01", 4),
      ("nord", "2024-01-01", 5), ("Nord", "2023-01-01", 6), ("Nord", "2023-01-01", 7),
      ("Nord", nil, 8), (nil, nil, 9), (nil, nil, 10), ("Sud", nil, 11), ("Sud", nil, 12),
      ("Nord", "2024-03-01", 13),
    ] as [(String?, String?, Int)] {
      history.add(try line(name, day, score))
    }
    #expect(history.latest.map(\.score) == [13, 9, 10, 12])
    #expect(history.pairs.map(\.before.score) == [5])
    #expect(history.repeated == 7)
  }
}
