@testable import Readiness
import TestSupport
import Testing

/// Counts that are withheld so that none of few companies can be had.
@Suite struct CountTableTests {
  @Test func `a small count is withheld, and one beside it in its row and column`() {
    let table = CountTable([[20, 3, 30], [40, 12, 9], [8, 25, 11]], minimum: 5)
    #expect(table.cells[3] == [68, 40, 50, 158])
    #expect(table.cells[0] == [nil, nil, 30, 53])
    for row in table.cells { #expect(row.count { $0 == nil } != 1) }
    for column in 0..<3 { #expect(table.cells.count { $0[column] == nil } != 1) }
  }

  @Test func `a table without small counts is told whole`() {
    let table = CountTable([[20, 0], [5, 7]], minimum: 5)
    #expect(table.cells == [[20, 0, 20], [5, 7, 12], [25, 7, 32]])
  }

  @Test func `of a small group nothing is told, and the smallest other hides it`() {
    let table = CountTable([[2, 1], [10, 20], [50, 60]], minimum: 5)
    #expect(table.cells[0] == [nil, nil, nil])
    #expect(table.cells[1].last == .some(nil))
    #expect(table.cells[2].last == 110)
  }

  /// No count below the minimum follows from the sums that are told.
  @Test func `no small count can be worked out`() {
    var random = SplitMix64(seed: 17)
    var checked = 0
    for _ in 0..<3_000 {
      let (rows, columns) = (Int(random.next() % 3) + 2, Int(random.next() % 3) + 2)
      let counts = (0..<rows).map { _ in
        (0..<columns).map { _ in
          random.next() % 3 == 0 ? Int(random.next() % 6) : Int(random.next() % 12) + 6
        }
      }
      let table = CountTable(counts, minimum: 5)
      for row in 0..<rows {
        for column in 0..<columns where table.cells[row][column] == nil {
          guard (1..<5).contains(counts[row][column]) else { continue }
          checked += 1
          #expect(
            Self.isAmbiguous(table, counts, row, column), "\(counts) \(table.cells)")
        }
      }
    }
    #expect(checked > 1_000)
  }

  /// Whether the sums that are told leave a count open: it is no combination of them.
  private static func isAmbiguous(
    _ table: CountTable, _ counts: [[Int]], _ row: Int, _ column: Int
  ) -> Bool {
    let unknown = counts.indices.flatMap { row in counts[0].indices.map { (row, $0) } }
      .filter { table.cells[$0.0][$0.1] == nil }
    var sums: [[Double]] = []
    for row in counts.indices where table.cells[row].last != .some(nil) {
      sums.append(unknown.map { $0.0 == row ? 1 : 0 })
    }
    for column in counts[0].indices where table.cells[counts.count][column] != nil {
      sums.append(unknown.map { $0.1 == column ? 1 : 0 })
    }
    sums.append(unknown.map { _ in 1 })
    let own = unknown.map { $0 == (row, column) ? 1.0 : 0.0 }
    return rank(sums + [own]) > rank(sums)
  }

  /// How many of some rows do not follow from the others (Gauss).
  private static func rank(_ matrix: [[Double]]) -> Int {
    var (matrix, rank) = (matrix, 0)
    for column in matrix[0].indices {
      guard
        let pivot = matrix.indices.dropFirst(rank).first(where: { abs(matrix[$0][column]) > 1e-6 })
      else { continue }
      matrix.swapAt(rank, pivot)
      for row in matrix.indices.dropFirst(rank + 1) {
        let factor = matrix[row][column] / matrix[rank][column]
        for place in matrix[row].indices { matrix[row][place] -= factor * matrix[rank][place] }
      }
      rank += 1
    }
    return rank
  }
}
