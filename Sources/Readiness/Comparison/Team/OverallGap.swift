/// How far two groups are apart over all questions.
package struct OverallGap: Equatable, Sendable {
  package let first: GroupIndex
  package let second: GroupIndex

  /// The mean of the first group's mean lines less that of the second.
  package let lines: Double
  package let cliffDelta: CliffDelta
}

extension PerGroup<GroupProfile> {
  /// The gaps between any two groups.
  var gaps: [OverallGap] {
    indices.flatMap { first in
      indices.filter { $0 > first }.compactMap { second -> OverallGap? in
        // Sorted, so that no sum depends on the order in which people came.
        let (left, right) = (self[first].meanLines.sorted(), self[second].meanLines.sorted())
        guard let cliffDelta = CliffDelta(left, over: right), let leftMean = left.mean,
          let rightMean = right.mean
        else { return nil }
        return OverallGap(
          first: first, second: second, lines: leftMean - rightMean, cliffDelta: cliffDelta)
      }
    }
  }
}
