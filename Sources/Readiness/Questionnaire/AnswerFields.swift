/// A line of a choice.
public struct ChoiceOption: Sendable {
  public let text: LocalizedText

  /// The score, 0–100, never below that of the line before.
  public let score: Double
}

/// The options of a question that takes several.
public struct MultipleChoice: Sendable {
  public let options: IndexedList<MultipleOption, MultipleOption>

  /// The points that make a score of 100; above 0.
  public let full: Double

  /// The index of an option.
  public func index(of id: String) -> OptionIndex? { options.firstIndex { $0.id == id } }
}

/// An option of a question that takes several.
public struct MultipleOption: Sendable {
  public let id: String
  public let text: LocalizedText

  /// What it adds; 0 or more.
  public let points: Double

  /// Whether it excludes all others, as “none of these” does.
  public let isExclusive: Bool
}

/// The scores of yes and no, 0–100.
public struct YesNoScores: Sendable {
  public let yes: Double
  public let no: Double
}

/// What numbers a question takes, and what they are worth.
public struct NumberField: Sendable {
  public let unit: LocalizedText?

  /// The numbers that may be answered; not empty.
  public let range: ClosedRange<Double>

  /// The scores; nil if the question is only read by conditions.
  public let scale: Scale?
}

/// A piecewise linear function from a number to a score, flat outside its knots.
public struct Scale: Sendable {
  /// The knots by ascending number; one or more, scores 0–100.
  public let knots: [Knot]

  public struct Knot: Sendable {
    public let number: Double
    public let score: Double
  }
}
