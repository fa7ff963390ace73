import ArgumentParser
import Readiness

/// The person-days that `--days` plans for.
enum PlanDays {
  /// The days that a text or a report plans for where the command line gives none.
  static let standard = 20.0

  /// The help of `--days` where a plan is always made.
  static let help = help(en: "Default: 20.", fr: "Par défaut\u{A0}: 20.")

  /// The help of `--days`.
  ///
  /// - Parameters:
  ///   - en: what is planned without the option.
  static func help(en: String, fr: String) -> ArgumentHelp {
    .say(
      en: "Plan for this many person-days. \(en)", fr: "Prévoir tant de jours-personne. \(fr)",
      value: ("days", "jours"))
  }

  private static let range = 0.0...100_000.0

  /// Reads the days as the command line gives them, `10.5` or `10,5`.
  ///
  /// - Throws: `ValidationError` when they are no number from 0 to 100,000.
  static func read(_ text: String) throws -> Double {
    guard let days = range.number(typed: text) else {
      throw ValidationError(
        en: "it takes a number from 0 to 100,000.",
        fr: "il faut un nombre de 0 à 100\u{202F}000.")
    }
    return days
  }
}
