import Localization
import Readiness

/// What more than one report says: the heads of columns, answers that are no text, and what a
/// report is not.
extension Localized {
  var questionColumn: String { say(en: "Question", fr: "Question") }

  var answerColumn: String { say(en: "Answer", fr: "Réponse") }

  var pointsColumn: String { say(en: "Points of 100", fr: "Points sur 100") }

  var dimensionColumn: String { say(en: "Area", fr: "Domaine") }

  var scoreColumn: String { say(en: "Score", fr: "Note") }

  var levelColumn: String { say(en: "Level", fr: "Niveau") }

  var yesAnswer: String { say(en: "Yes", fr: "Oui") }

  var noAnswer: String { say(en: "No", fr: "Non") }

  var dontKnowAnswer: String { say(en: "Don’t know", fr: "Ne sait pas") }

  var notApplicableAnswer: String { say(en: "Not applicable", fr: "Sans objet") }

  var notAdvice: String {
    say(
      en: "This report repeats what its respondents said. It is not legal, tax or investment "
        + "advice.",
      fr: "Ce rapport reprend ce que ses répondants ont dit. Il ne vaut ni avis juridique, ni "
        + "avis fiscal, ni conseil d’investissement.")
  }
}

// MARK: - Figures and dates of the engine

extension Language {
  /// The ends of an interval as whole numbers, or one where both round to the same: “63 to 70”.
  func whole(_ interval: Interval) -> String { whole(interval.low, interval.high) }

  /// The ends of an interval from 0 to 1 as whole hundredths: “56 to 75”.
  func ofHundredths(_ interval: Interval) -> String {
    whole(interval.low * 100, interval.high * 100)
  }

  /// A calendar date in words: “14 April 2024”.
  func date(_ date: CalendarDate) -> String {
    self.date(year: date.year, month: date.month, day: date.day)
  }
}
