package import Localization

// The sentences on the advice that the interview, the summary, the plan and the explanation share.

extension AdviceFigures {
  /// “Advice: prepare, provisional; may be test.”
  package func sentence(in language: Language) -> String {
    let text = text(in: language)
    return language.say(en: "Advice: \(text)", fr: "Conseil : \(text)")
  }

  /// The same without its label: “prepare, provisional; may be test.”
  ///
  /// - Parameter withOthers: whether the other advices that are possible are named.
  package func text(in language: Language, withOthers: Bool = true) -> String {
    let verb = answer.verb(in: language)
    let certainty = language.certainty(isFirm: isFirm)
    let others = possible.filter { $0 != answer }.map { $0.verb(in: language) }
    if others.isEmpty || !withOthers { return "\(verb), \(certainty)." }
    let list = language.list(others)
    return language.say(
      en: "\(verb), \(certainty); may be \(list).",
      fr: "\(verb), \(certainty) ; peut-être \(list).")
  }

  /// The first questions to find out: “Find out first: Hours a week agreed (C2, half a day).”; nil
  /// if there are none.
  ///
  /// - Parameters:
  ///   - most: how many are named at most.
  ///   - textLanguage: the language code of the questionnaire’s texts.
  package func findOutFirstSentence(
    _ questionnaire: Questionnaire, atMost most: Int = 3, textLanguage: String
  ) -> String? {
    if findOutFirst.isEmpty { return nil }
    let language = Language(code: textLanguage)
    let names = findOutFirst.prefix(most).map { value in
      let question = questionnaire.questions[value.question]
      let days = question.findOut.map { language.days($0.days.days) }
      let place = language.list([question.id, days].compactMap { $0 })
      return "\(question.name(in: textLanguage)) (\(place))"
    }
    return language.ended(
      language.labelled(
        language.say(en: "Find out first", fr: "À éclaircir d’abord"), language.longList(names)))
  }
}

extension Questionnaire {
  /// The sentence on the advice, or on why there is none.
  ///
  /// - Parameter figures: nil if the answers do not allow an advice yet.
  package func adviceSentence(_ figures: AdviceFigures?, in language: Language) -> String {
    if risks == nil {
      return language.say(
        en: "Advice: none in this questionnaire.", fr: "Conseil : aucun dans ce questionnaire.")
    }
    return figures?.sentence(in: language)
      ?? language.say(en: "Advice: open.", fr: "Conseil : ouvert.")
  }
}

extension Localized {
  /// How sure an advice or a level is: “firm”, “provisional”.
  package func certainty(isFirm: Bool) -> String {
    isFirm ? say(en: "firm", fr: "ferme") : say(en: "provisional", fr: "provisoire")
  }
}
