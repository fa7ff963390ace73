import Foundation

/// Comparison of JSON values, numbers to nine digits.
package enum JSONComparison {
  package static func read(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
  }

  /// Every difference between an expected value and another one; keys that are not expected are
  /// named too, unless they are ignored.
  ///
  /// - Parameter allowsMore: whether any key may be there that is not expected.
  package static func differences(
    _ expected: Any, _ actual: Any, at path: String = "", ignoring ignored: Set<String> = [],
    allowsMore: Bool = false
  ) -> [String] {
    switch (expected, actual) {
    case (let expected as [String: Any], let actual as [String: Any]):
      let all = allowsMore ? Set(expected.keys) : Set(expected.keys).union(actual.keys)
      let keys = all.subtracting(ignored).sorted()
      return keys.flatMap { key -> [String] in
        guard let left = expected[key] else { return ["\(path)/\(key): not expected"] }
        guard let right = actual[key] else { return ["\(path)/\(key): missing"] }
        return differences(
          left, right, at: "\(path)/\(key)", ignoring: ignored, allowsMore: allowsMore)
      }
    case (let expected as [Any], let actual as [Any]):
      if expected.count != actual.count { return ["\(path): \(actual), expected \(expected)"] }
      return zip(expected, actual).enumerated().flatMap { index, pair in
        differences(
          pair.0, pair.1, at: "\(path)[\(index)]", ignoring: ignored, allowsMore: allowsMore)
      }
    case (let expected as String, let actual as String):
      return expected == actual ? [] : ["\(path): \(actual), expected \(expected)"]
    case (is NSNull, is NSNull): return []
    case (let expected as NSNumber, let actual as NSNumber):
      let (left, right) = (expected.doubleValue, actual.doubleValue)
      let isNear = abs(left - right) <= 1e-9 * max(1, abs(left))
      return isNear ? [] : ["\(path): \(right), expected \(left)"]
    default: return ["\(path): \(actual), expected \(expected)"]
    }
  }
}
