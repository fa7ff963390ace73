/// One common factor behind correlated questions, by iterated principal axes.
package struct FactorModel {
  /// How strongly each question hangs on the factor, -1 to 1.
  package let loadings: [Double]

  /// nil if the correlations cannot be inverted, or if no proper solution is found.
  package init?(correlations: [[Double]]) {
    guard let inverse = inverse(of: correlations) else { return nil }
    var communalities = inverse.indices.map { 1 - 1 / inverse[$0][$0] }
    var axis = Array(repeating: 1.0, count: correlations.count)
    for _ in 0..<Self.rounds {
      guard let factor = Self.principal(correlations, communalities, from: &axis) else {
        return nil
      }
      let next = factor.map { $0 * $0 }
      if next.contains(where: { $0 > 1 + 1e-9 || !$0.isFinite }) { return nil }
      let change = zip(next, communalities).map { ($0 - $1).magnitude }.max() ?? 0
      communalities = next
      if change < 1e-12 {
        let sign: Double = factor.reduce(0, +) < 0 ? -1 : 1
        loadings = factor.map { $0 * sign }
        return
      }
    }
    return nil
  }

  /// McDonald's ω: the share of the factor in the variance of the sum, 0–1 (McDonald 1999).
  package var omega: Double {
    let sum = loadings.reduce(0, +)
    let own = loadings.reduce(0) { $0 + 1 - $1 * $1 }
    return sum * sum / (sum * sum + own)
  }

  private static let rounds = 20_000

  /// The first principal axis of the correlations with the communalities on the diagonal, in the
  /// length of its root; nil if there is none above 0.
  ///
  /// - Parameter axis: where to begin, and where it ended.
  private static func principal(
    _ correlations: [[Double]], _ communalities: [Double], from axis: inout [Double]
  ) -> [Double]? {
    // A shift makes the greatest root the one of the greatest magnitude too.
    let shift = Double(correlations.count)
    var root = 0.0
    for _ in 0..<rounds {
      var next = axis.indices.map { row in
        axis.indices.reduce(shift * axis[row]) { sum, column in
          sum + (row == column ? communalities[row] : correlations[row][column]) * axis[column]
        }
      }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length == 0 || !length.isFinite { return nil }
      for row in next.indices { next[row] /= length }
      let change = zip(next, axis).map { ($0 - $1).magnitude }.max() ?? 0
      axis = next
      root = length - shift
      if change < 1e-14 { break }
    }
    return root > 0 ? axis.map { $0 * root.squareRoot() } : nil
  }
}

/// The inverse of a symmetrical matrix by Gauss and Jordan; nil if it has none.
private func inverse(of matrix: [[Double]]) -> [[Double]]? {
  let size = matrix.count
  var rows = matrix.enumerated().map { index, row in
    row + (0..<size).map { $0 == index ? 1 : 0 }
  }
  for column in 0..<size {
    let candidates = column..<size
    guard
      let pivot = candidates.max(by: { rows[$0][column].magnitude < rows[$1][column].magnitude }),
      rows[pivot][column].magnitude > 1e-10
    else { return nil }
    rows.swapAt(column, pivot)
    let divisor = rows[column][column]
    for place in rows[column].indices { rows[column][place] /= divisor }
    for other in 0..<size where other != column {
      let factor = rows[other][column]
      if factor == 0 { continue }
      for place in rows[other].indices { rows[other][place] -= factor * rows[column][place] }
    }
  }
  return rows.map { Array($0[size...]) }
}
