/// How far two groups are apart over all questions.
package struct OverallGap: Equatable, Sendable {
  /// The positions of the groups.
  package let first: Int
  package let second: Int

  /// The mean of the first group's mean lines less that of the second.
  package let lines: Double
  package let cliffDelta: CliffDelta
}

extension [GroupProfile] {
  /// The gaps between any two groups.
  var gaps: [OverallGap] {
    indices.flatMap { first in
      indices.dropFirst(first + 1).compactMap { second -> OverallGap? in
        let (left, right) = (self[first].meanLines, self[second].meanLines)
        guard let cliffDelta = CliffDelta(left, over: right), let leftMean = left.mean,
          let rightMean = right.mean
        else { return nil }
        return OverallGap(
          first: first, second: second, lines: leftMean - rightMean, cliffDelta: cliffDelta)
      }
    }
  }
}
