import ArgumentParser

/// The person-days that `--days` plans for.
enum PlanDays {
  /// The days that a text or a report plans for where the command line gives none.
  static let standard = 20.0

  /// The help of `--days` where a plan is always made.
  static let help: ArgumentHelp = "Plan for so many person-days. Default: 20."

  private static let range = 0.0...100_000.0

  /// Reads the days as the command line gives them.
  ///
  /// - Throws: `ValidationError` when they are no number from 0 to 100,000.
  static func read(_ text: String) throws -> Double {
    guard let days = Double(text), range.contains(days) else {
      throw ValidationError("it takes a number from 0 to 100,000.")
    }
    return days
  }
}
