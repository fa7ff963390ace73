package import Localization

// The sentences on score, level, dimensions, risks and blocking conditions that the interview, the
// summary, the plan and the explanation share.

extension Assessment {
  /// “Score: 3 to 97 of 100.”
  package func scoreSentence(in language: Language) -> String {
    guard let range = score?.range else {
      return language.say(
        en: "Score: none, as no scored question applies.",
        fr: "Note\u{A0}: aucune, car aucune question notée ne s’applique.")
    }
    return range.sentence(language.say(en: "Score", fr: "Note"), of: .score, in: language)
  }
}

extension Questionnaire {
  /// The level that answers come to, as far as it is printed.
  package func levelSentence(of level: HeldLevel, textLanguage: String) -> String {
    levelSentence(
      level.status == .none ? nil : level.held?.levels,
      isProvisional: level.status == .provisional, textLanguage: textLanguage)
  }

  /// “Level Tester or Practitioner, provisional.”
  ///
  /// - Parameters:
  ///   - levels: the levels that are possible; nil if no level is printed.
  ///   - textLanguage: the language code of the questionnaire’s texts.
  package func levelSentence(
    _ levels: ClosedRange<LevelIndex>?, isProvisional: Bool, textLanguage: String
  ) -> String {
    let language = Language(code: textLanguage)
    guard let levels else {
      return language.say(
        en: "Level: too early to say.", fr: "Niveau\u{A0}: trop tôt pour le dire.")
    }
    let titles = levels.map { self.levels[$0].title.text(in: textLanguage) }
    let text = language.level(
      language.alternatives(titles), after: language.say(en: "Level", fr: "Niveau\u{A0}:"))
    return isProvisional
      ? language.say(en: "\(text), provisional.", fr: "\(text), provisoire.")
      : language.ended(text)
  }
}

extension Interval {
  /// What a figure is of, which decides how it is said not to be known.
  package enum Subject {
    /// The score, which the title calls so.
    case score
    /// A dimension, whose score it is.
    case dimension
    case risk
  }

  /// The score, that of a dimension, or a risk: “Cost of absence: 33 to 55 of 100.”
  ///
  /// - Parameter bound: the limit of a risk, which it is not rounded across.
  package func sentence(
    _ title: String, of subject: Subject, beside bound: Double? = nil, in language: Language
  ) -> String {
    let unknown =
      switch subject {
      case .score: language.say(en: "not known", fr: "inconnue")
      case .dimension: language.say(en: "not known", fr: "note inconnue")
      case .risk: language.say(en: "not known", fr: "inconnu")
      }
    let figure = isUnknown ? unknown : language.ofHundred(low, high, beside: bound)
    return language.labelled(title, figure) + "."
  }

  /// Whether nothing is known of a figure from 0 to 100, as whole numbers.
  package var isUnknown: Bool { low < 0.5 && high >= 99.5 }
}

extension Gate {
  /// That the condition holds, with its reason, or that it may hold; nil if it does not hold.
  ///
  /// - Parameter textLanguage: the language code of the questionnaire’s texts.
  package func sentence(_ state: Ternary, textLanguage: String) -> String? {
    let language = Language(code: textLanguage)
    let reason = reason.text(in: textLanguage)
    let said = title.map { language.ended($0.text(in: textLanguage)) + " " + reason } ?? reason
    return switch state {
    case .yes:
      language.labelled(
        language.say(en: "Blocking condition", fr: "Condition bloquante"), said)
    case .undetermined:
      language.ended(
        language.labelled(
          language.say(en: "Possible blocking condition", fr: "Blocage possible"),
          title?.text(in: textLanguage) ?? reason))
    case .no: nil
    }
  }
}
