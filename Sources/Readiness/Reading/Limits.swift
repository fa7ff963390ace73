/// The most that the formats allow.
enum Limits {
  /// Questions in a questionnaire.
  static let questions = 1_000

  /// Lines or options of a question.
  static let options = 200

  static let textCharacters = 10_000

  /// The short name of a question or a gate.
  static let titleCharacters = 60
  static let noteCharacters = 10_000
  static let idCharacters = 64
  static let weight = 1_000

  /// Days after an advice until the questions are asked again.
  static let askAgainDays = 3_650

  /// Person-days of an action, or of finding out.
  static let personDays = 100_000

  /// The magnitude of any number; small enough that no sum of numbers overflows.
  static let number = 1e12
}
