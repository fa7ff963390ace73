import ArgumentParser

/// The person-days that `--days` plans for.
enum PlanDays {
  /// What a text or a report plans for where the command line does not say.
  static let standard = 20.0

  private static let range = 0.0...100_000.0

  /// - Throws: when the days are no number that a plan can be made for.
  static func check(_ days: Double?) throws(ValidationError) {
    guard let days, !range.contains(days) else { return }
    throw ValidationError("--days takes a number from 0 to 100,000.")
  }
}
