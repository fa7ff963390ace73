/// The limits of the formats.
enum Limits {
  static let questions = 1_000
  static let options = 200
  static let textCharacters = 10_000
  static let noteCharacters = 10_000
  static let idCharacters = 64
  static let weight = 1_000
  static let askAgainDays = 3_650

  /// The person-days of an effort.
  static let days = 100_000

  /// The largest magnitude of any number, so that no sum of them overflows.
  static let number = 1e12
}
