/// How consistently one group answered its questions, read as one scale (scoring §11).
///
/// Readiness is made up of its questions and not reflected by them, so a low value condemns
/// nothing.
package struct Reliability: Equatable, Sendable {
  /// The people who answered every question.
  package let respondents: Int
  package let questions: Int

  /// Cronbach's α (Cronbach 1951).
  package let alpha: Double

  /// Guttman's λ₂, a bound that is never below α (Guttman 1945).
  package let lambda2: Double

  /// McDonald's ω of one common factor; nil where none can be found (McDonald 1999).
  package let omega: Double?

  /// The standard deviation of the people's mean scores, 0–100.
  package let deviation: Double

  /// nil for fewer than two questions or people, or where nothing varies.
  ///
  /// - Parameter rows: of each person the scores of all questions.
  package init?(rows: [[Double]]) {
    guard let width = rows.first?.count, width > 1, rows.count > 1,
      let matrix = CovarianceMatrix(rows)
    else { return nil }
    let total = matrix.sum
    let own = matrix.diagonal.reduce(0, +)
    if total <= 1e-12 { return nil }
    let ratio = Double(width) / Double(width - 1)
    respondents = rows.count
    questions = width
    alpha = ratio * (1 - own / total)
    lambda2 = (total - own + (ratio * matrix.squaresOffDiagonal).squareRoot()) / total
    omega = matrix.correlations.flatMap { FactorModel(correlations: $0) }?.omega
    deviation = total.squareRoot() / Double(width)
  }
}

extension Reliability {
  /// The standard error of one person's score.
  package static func standardError(deviation: Double, reliability: Double) -> Double {
    deviation * max(0, 1 - reliability).squareRoot()
  }

  /// The change of one person's score whose reliable change index is 1.96, beyond which it is more
  /// than chance (Jacobson & Truax 1991).
  package static func leastReliableChange(standardError: Double) -> Double {
    1.96 * 2.0.squareRoot() * standardError
  }

  /// The standard error of one person's score, 0–100.
  package var standardError: Double {
    Self.standardError(deviation: deviation, reliability: lambda2)
  }

  /// The change of one person's score that chance alone rarely brings about, 0–100.
  package var leastReliableChange: Double {
    Self.leastReliableChange(standardError: standardError)
  }
}

/// How questions vary together.
struct CovarianceMatrix {
  private let values: [[Double]]

  init?(_ rows: [[Double]]) {
    guard let width = rows.first?.count, rows.count > 1 else { return nil }
    let means = (0..<width).map { column in
      rows.reduce(0) { $0 + $1[column] } / Double(rows.count)
    }
    let centred = rows.map { row in zip(row, means).map { $0 - $1 } }
    values = (0..<width).map { left in
      (0..<width).map { right in
        centred.reduce(0) { $0 + $1[left] * $1[right] } / Double(rows.count - 1)
      }
    }
  }

  var diagonal: [Double] { values.indices.map { values[$0][$0] } }

  var sum: Double { values.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The sum of the squares of all values but the diagonal.
  var squaresOffDiagonal: Double {
    values.indices.reduce(0) { sum, left in
      values.indices.reduce(sum) { $0 + (left == $1 ? 0 : values[left][$1] * values[left][$1]) }
    }
  }

  /// The correlations; nil if a question does not vary.
  var correlations: [[Double]]? {
    let deviations = diagonal.map { $0.squareRoot() }
    if deviations.contains(where: { $0 <= 1e-9 }) { return nil }
    return values.indices.map { left in
      values.indices.map { right in
        left == right ? 1 : values[left][right] / (deviations[left] * deviations[right])
      }
    }
  }
}
