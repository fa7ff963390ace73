/// Why a text is no answer to a question.
package enum AnswerParsingError: Error, Equatable, Sendable {
  /// Nothing is written.
  case empty
  /// What is written belongs to another type of question.
  case wrongType
  /// A question for a text has no “don’t know”: it may stay empty.
  case unknownText
  /// The question cannot be not applicable.
  case notApplicableNotOffered
  /// “Not applicable” stands without its reason.
  case noReason
  /// The text is not the number of a line, of so many.
  case noLine(String, lines: Int)
  /// The text is neither yes nor no.
  case noYesOrNo(String)
  /// The text is no number; the range is that of the numbers that may be answered.
  case noNumber(String, ClosedRange<Double>)
  /// The text can mean two numbers that may be answered: one with a mark between thousands, one
  /// with it before decimals.
  case ambiguous(String, Double, Double)
  /// A number, or an end of a range, outside the numbers that may be answered.
  case outsideRange(Double, ClosedRange<Double>)
  /// A range whose first end is not below its second.
  case backwards(Double, Double)
  /// The text is the name of no option, of so many.
  case noOption(String, options: Int)
  /// Options that exclude all others are not alone: of these options the one that is written first,
  /// and the first one of the questionnaire.
  case isExclusive(first: OptionIndex, lowest: OptionIndex)
  /// A text of so many characters (Unicode scalars), more than the limit.
  case tooLong(Int, limit: Int)
}
