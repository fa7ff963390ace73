package import Localization

// The sentences on score, level, dimensions, risks and blocking conditions that the interview, the
// summary, the plan and the explanation share.

extension Assessment {
  /// “Score 3 to 97 of 100, was 0 to 100.”
  ///
  /// - Parameter earlier: what the score is compared with; it is named only if it differs.
  package func scoreSentence(was earlier: Assessment? = nil, in language: Language) -> String {
    guard let range = score?.range else {
      return language.say(
        en: "Score open: no scored question applies.",
        fr: "Note ouverte : aucune question notée ne s'applique.")
    }
    let now = language.whole(range.low, range.high)
    let before = earlier?.score.map { language.whole($0.range.low, $0.range.high) }
    guard let before, before != now else {
      return language.say(en: "Score \(now) of 100.", fr: "Note \(now) sur 100.")
    }
    return language.say(
      en: "Score \(now) of 100, was \(before).", fr: "Note \(now) sur 100, était \(before).")
  }
}

extension Questionnaire {
  /// “Level Tester or Practitioner, provisional.”
  ///
  /// - Parameters:
  ///   - levels: the levels that are possible; nil if no level is printed.
  ///   - textLanguage: the language code of the questionnaire’s texts.
  package func levelSentence(
    _ levels: ClosedRange<LevelIndex>?, isProvisional: Bool, textLanguage: String
  ) -> String {
    let language = Language(code: textLanguage)
    guard let levels else { return language.say(en: "Level open.", fr: "Niveau ouvert.") }
    let titles = levels.map { self.levels[$0].title.text(in: textLanguage) }
    let text = language.level(
      titles.joined(separator: language.say(en: " or ", fr: " ou ")),
      after: language.say(en: "Level", fr: "Niveau :"))
    return isProvisional
      ? language.say(en: "\(text), provisional.", fr: "\(text), provisoire.")
      : language.ended(text)
  }
}

extension Interval {
  /// The score of a dimension or a risk: “Cost of absence: 33 to 55 of 100.”
  package func sentence(_ title: String, in language: Language) -> String {
    let range = language.whole(low, high)
    return language.say(en: "\(title): \(range) of 100.", fr: "\(title) : \(range) sur 100.")
  }
}

extension Gate {
  /// That the condition holds or may hold, with its reason; nil if it does not hold.
  ///
  /// - Parameter textLanguage: the language code of the questionnaire’s texts.
  package func sentence(_ state: Ternary, textLanguage: String) -> String? {
    let language = Language(code: textLanguage)
    let reason = reason.text(in: textLanguage)
    return switch state {
    case .yes:
      language.say(en: "Gate \(id) fires. \(reason)", fr: "Le seuil \(id) s'applique. \(reason)")
    case .undetermined:
      language.say(
        en: "Gate \(id) may fire. \(reason)", fr: "Le seuil \(id) s'applique peut-être. \(reason)")
    case .no: nil
    }
  }
}
