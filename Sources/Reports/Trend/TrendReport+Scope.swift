import Localization
import Readiness

/// The questions that count at one date only, and why each does not count at the other.
extension TrendReport {
  /// “Not asked now: Small purchase on the spot (V4).”, a sentence for each reason and date.
  var countedOnce: [String] {
    let (then, now) = whole.countedOnce
    // One whose answers mean something else counts at each date, and is named once.
    let named = Set(
      then.filter { whole.absence(of: $0, at: whole.later) == .otherMeaning }.map(\.id))
    return sentences(then, isNow: true)
      + sentences(now.filter { !named.contains($0.id) }, isNow: false)
  }

  /// - Parameter isNow: whether the date at which they do not count is the later one.
  private func sentences(_ questions: [Question], isNow: Bool) -> [String] {
    let other = isNow ? whole.later : whole.earlier
    return Comparison.Absence.allCases.compactMap { reason in
      let names = questions.filter { whole.absence(of: $0, at: other) == reason }
        .map { self.named($0, in: textLanguage) }
      if names.isEmpty { return nil }
      let label = label(reason, names.count, isNow ? nowWord : thenWord)
      return language.labelled(label, language.longList(names)) + "."
    }
  }
}

// MARK: - Words

extension TrendReport {
  private var thenWord: String { say(en: "then", fr: "avant") }

  private var nowWord: String { say(en: "now", fr: "aujourd’hui") }

  /// Why some questions do not count at a date.
  private func label(_ reason: Comparison.Absence, _ count: Int, _ date: String) -> String {
    switch reason {
    case .notInQuestionnaire:
      say(en: "Not in the questionnaire \(date)", fr: "Hors du questionnaire \(date)")
    case .otherMeaning:
      say(
        en: "With answers that mean something else since",
        fr: "Avec des réponses qui ont changé de sens")
    case .notAsked:
      plural(
        count, en: "Not asked \(date)", fr: (one: "Pas posée \(date)", other: "Pas posées \(date)"))
    case .perhapsNotAsked:
      plural(
        count, en: "Perhaps not asked \(date)",
        fr: (one: "Peut-être pas posée \(date)", other: "Peut-être pas posées \(date)"))
    case .notApplicable: say(en: "Not applicable \(date)", fr: "Sans objet \(date)")
    case .dontKnow:
      say(en: "“Don’t know” \(date)", fr: "«\u{A0}Ne sait pas\u{A0}» \(date)")
    case .notAnswered: say(en: "Not answered \(date)", fr: "Sans réponse \(date)")
    case .notComparable:
      say(
        en: "With an answer \(date) that cannot be compared",
        fr: "Avec une réponse \(date) qui ne se compare pas")
    }
  }
}
