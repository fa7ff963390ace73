/// A line of a choice.
package struct ChoiceOption: Sendable {
  package let text: LocalizedText

  /// The score, 0–100, never below that of the line before.
  package let score: Double
}

/// The options of a question that takes several.
package struct MultipleChoice: Sendable {
  package let options: [MultipleOption]

  /// The points that make a score of 100; above 0.
  package let full: Double

  /// The position of an option.
  package func position(of id: String) -> Int? { options.firstIndex { $0.id == id } }
}

/// An option of a question that takes several.
package struct MultipleOption: Sendable {
  package let id: String
  package let text: LocalizedText

  /// What it adds; 0 or more.
  package let points: Double

  /// Whether it excludes all others, as “none of these” does.
  package let isExclusive: Bool
}

/// The scores of yes and no, 0–100.
package struct YesNoScores: Sendable {
  package let yes: Double
  package let no: Double
}

/// What numbers a question takes, and what they are worth.
package struct NumberField: Sendable {
  package let unit: LocalizedText?

  /// The numbers that may be answered; not empty.
  package let range: ClosedRange<Double>

  /// The scores; nil if the question is only read by conditions.
  package let scale: Scale?
}

/// A piecewise linear function from a number to a score, flat outside its knots.
package struct Scale: Sendable {
  /// The knots by ascending number; one or more, scores 0–100.
  package let knots: [Knot]

  package struct Knot: Sendable {
    package let number: Double
    package let score: Double
  }
}
