/// A table of counts of companies, of which some are withheld so that nothing is told of few
/// companies, nor can be worked out from what is told.
///
/// A count is withheld if it is above 0 and below the minimum. Of a row or a column that has such
/// counts so many others are withheld that at least two are, and that they come to more than the
/// minimum together (complementary suppression; Willenborg & de Waal 2001). The sums are decided
/// before the rest and by themselves, so that they are told or withheld in every table of the same
/// companies alike.
package struct CountTable: Equatable, Sendable {
  /// Nil where the count is withheld. The last row holds the sums of the columns, the last column
  /// those of the rows; the sum of all is always told.
  package let cells: [[Int?]]

  /// - Parameters:
  ///   - counts: the counts without sums, row by row; each row has as many.
  ///   - withheld: the rows of which nothing is told; worked out from their sums by default.
  package init(_ counts: [[Int]], minimum: Int, withheldRows withheld: Set<Int>? = nil) {
    let sums = counts.map { $0.reduce(0, +) }
    let width = counts.first?.count ?? 0
    let columns = (0..<width).map { column in counts.reduce(0) { $0 + $1[column] } }
    let withheld = withheld ?? Self.withheld(among: sums, minimum: minimum)
    let withheldColumns = Self.withheld(among: columns, minimum: minimum)
    var inner = Suppression(counts: counts, minimum: minimum)
    for row in withheld { inner.withholdRow(row) }
    if counts.count == 1 {
      for column in withheldColumns { inner.withhold(0, column) }
    } else {
      inner.run()
    }
    func told(_ counts: [Int], _ withheld: Set<Int>) -> [Int?] {
      counts.enumerated().map { withheld.contains($0.offset) ? nil : $0.element }
    }
    let rowSums = told(sums, withheld)
    cells =
      inner.told.enumerated().map { $0.element + [rowSums[$0.offset]] }
      + [told(columns, withheldColumns) + [sums.reduce(0, +)]]
  }

  /// Which of some counts are withheld where their sum is known.
  static func withheld(among counts: [Int], minimum: Int) -> Set<Int> {
    var line = Suppression(counts: [counts], minimum: minimum)
    line.protectRow(0)
    return Set(line.isWithheld[0].indices.filter { line.isWithheld[0][$0] })
  }
}

private struct Suppression {
  let counts: [[Int]]
  let minimum: Int
  private(set) var isWithheld: [[Bool]]

  private struct Place {
    let row: Int
    let column: Int
  }

  init(counts: [[Int]], minimum: Int) {
    self.counts = counts
    self.minimum = minimum
    isWithheld = counts.map { $0.map { $0 > 0 && $0 < minimum } }
  }

  mutating func withhold(_ row: Int, _ column: Int) { isWithheld[row][column] = true }

  mutating func withholdRow(_ row: Int) {
    for column in isWithheld[row].indices { isWithheld[row][column] = true }
  }

  var told: [[Int?]] {
    zip(counts, isWithheld).map { zip($0, $1).map { $1 ? nil : $0 } }
  }

  mutating func protectRow(_ row: Int) { while protect(places(ofRow: row)) {} }

  mutating func run() {
    let rows = counts.indices.map(places)
    let columns = (counts.first?.indices ?? 0..<0).map { column in
      counts.indices.map { Place(row: $0, column: column) }
    }
    repeat {
      while (rows + columns).contains(where: { protect($0) }) {}
    } while rows.joined().contains { isSmall($0) && !isInRing($0) && withholdBeside($0) }
  }

  private func isSmall(_ place: Place) -> Bool {
    (1..<minimum).contains(counts[place.row][place.column])
  }

  /// Whether a count may be another: a company can be moved around a ring of counts that are
  /// withheld, so that every row and every column keeps its sum.
  private func isInRing(_ start: Place) -> Bool {
    func may(_ row: Int, _ column: Int, _ step: Int) -> Bool {
      isWithheld[row][column] && counts[row][column] + step >= 0
    }
    return [1, -1].contains { step in
      // The rows that have one company too many, or one too few, on the way around.
      var (reached, next): (Set<Int>, [Int]) = ([start.row], [start.row])
      while let row = next.popLast() {
        if row != start.row, may(row, start.column, -step) { return true }
        for column in counts[row].indices where column != start.column && may(row, column, -step) {
          for end in counts.indices where end != row && may(end, column, step) {
            if reached.insert(end).inserted { next.append(end) }
          }
        }
      }
      return false
    }
  }

  /// Withholds the smallest count of the same row or column that is told.
  ///
  /// - Returns: whether there was one.
  private mutating func withholdBeside(_ place: Place) -> Bool {
    let row = places(ofRow: place.row)
    let column = counts.indices.map { Place(row: $0, column: place.column) }
    return withholdSmallest(of: row + column)
  }

  private func places(ofRow row: Int) -> [Place] {
    counts[row].indices.map { Place(row: row, column: $0) }
  }

  /// Withholds one more count of a row or a column where those withheld could be worked out from
  /// their sum: the smallest, one of none where there is no other.
  ///
  /// - Returns: whether one was withheld.
  private mutating func protect(_ line: [Place]) -> Bool {
    func count(_ place: Place) -> Int { counts[place.row][place.column] }
    let withheld = line.filter { isWithheld[$0.row][$0.column] }
    let sum = withheld.reduce(0) { $0 + count($1) }
    if sum == 0 || withheld.count > 1 && sum >= minimum + withheld.count - 1 { return false }
    return withholdSmallest(of: line)
  }

  private mutating func withholdSmallest(of places: [Place]) -> Bool {
    func count(_ place: Place) -> Int { counts[place.row][place.column] }
    let shown = places.filter { !isWithheld[$0.row][$0.column] }
    let some = shown.filter { count($0) > 0 }
    guard let next = (some.isEmpty ? shown : some).min(by: { count($0) < count($1) })
    else { return false }
    isWithheld[next.row][next.column] = true
    return true
  }
}
