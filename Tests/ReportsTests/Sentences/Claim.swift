import Foundation

/// A sentence that a report says on a condition, and what must be true of the figures then.
struct Claim: Sendable {
  let name: String

  /// The sentence as patterns; groups hold what it says.
  private let patterns: [String: NSRegularExpression]

  /// Whether what it says is true.
  let isTrue: @Sendable (Facts, [String]) -> Bool

  /// Whether it has to be said; nil where that is not checked.
  let isDue: (@Sendable (Facts) -> Bool)?

  /// - Parameters:
  ///   - en: the pattern of the English sentence.
  ///   - fr: the pattern of the French one, with as many groups.
  init(
    _ name: String, en: String, fr: String,
    due isDue: (@Sendable (Facts) -> Bool)? = nil,
    _ isTrue: @escaping @Sendable (Facts, [String]) -> Bool
  ) throws {
    self.name = name
    self.isTrue = isTrue
    self.isDue = isDue
    patterns = try ["en": en, "fr": fr].mapValues {
      try NSRegularExpression(pattern: $0, options: .anchorsMatchLines)
    }
  }

  /// What the sentence says at each place where it stands.
  func places(in text: String, _ language: String) -> [[String]] {
    let (string, all) = (text as NSString, NSRange(text.startIndex..., in: text))
    return (patterns[language]?.matches(in: text, range: all) ?? []).map { match in
      (0..<match.numberOfRanges).map { group in
        let range = match.range(at: group)
        return range.location == NSNotFound ? "" : string.substring(with: range)
      }
    }
  }
}
