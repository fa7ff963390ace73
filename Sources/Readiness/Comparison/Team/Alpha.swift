/// Krippendorff's ordinal α with what it rests on.
package struct Alpha: Equatable, Sendable {
  /// nil where nothing varies.
  package let value: Double?
  package let questions: Int
  package let respondents: Int

  /// Whether it rests on enough to be printed.
  package var isPrinted: Bool { value != nil && questions >= 10 && respondents >= 3 }
}
