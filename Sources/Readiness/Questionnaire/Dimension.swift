/// A part of the questionnaire with its weight in the score.
package struct Dimension: Sendable {
  package let id: String

  /// The weight among the dimensions, 0–1,000; at 0 the questions are asked but not scored.
  package let weight: Int

  package let title: LocalizedText

  /// The question that guides the questions.
  package let about: LocalizedText?

  /// The positions of its questions.
  package let questions: Range<Int>
}
