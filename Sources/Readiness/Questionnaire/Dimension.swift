/// A part of the questionnaire with its weight in the score.
public struct Dimension: Sendable {
  public let id: String

  /// The weight among the dimensions, 0–1,000; at 0 the questions are asked but not scored.
  public let weight: Int

  public let title: LocalizedText

  /// The question that guides the questions.
  public let about: LocalizedText?

  /// The indices of its questions.
  public let questions: Range<QuestionIndex>
}
