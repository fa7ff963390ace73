package import Localization

// The sentences on the advice that the interview, the summary, the plan and the explanation share.

extension AdviceFigures {
  /// “Advice: test (could still become wait or go).”; “Advice: test.” where nothing changes it.
  ///
  /// - Parameter open: what that depends on: “K3”; nil where that is not said.
  package func sentence(in language: Language, dependingOn open: String? = nil) -> String {
    let verb = answer.verb(in: language)
    let change = change(in: language, dependingOn: open) { $0.verb(in: language) }
    return language.say(
      en: "Advice: \(verb)\(change).", fr: "Conseil\u{A0}: \(verb)\(change).")
  }

  /// What the advice could still become, behind its name: “ (could still become wait or go)”; empty
  /// where nothing changes it.
  ///
  /// - Parameters:
  ///   - open: what that depends on: “K3”; nil where that is not said.
  ///   - name: how an advice is named.
  package func change(
    in language: Language, dependingOn open: String?, naming name: (Advice) -> String
  ) -> String {
    let others = possible.filter { $0 != answer }.map(name)
    if others.isEmpty { return "" }
    let list = language.alternatives(others)
    let condition = open.map { language.say(en: ", depending on \($0)", fr: ", selon \($0)") } ?? ""
    return language.say(
      en: " (could still become \(list)\(condition))",
      fr: " (peut encore devenir\u{A0}: \(list)\(condition))")
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
        en: "Advice: none in this questionnaire.",
        fr: "Conseil\u{A0}: aucun dans ce questionnaire.")
    }
    return figures?.sentence(in: language)
      ?? language.say(
        en: "Advice: too early to say.", fr: "Conseil\u{A0}: trop tôt pour le dire.")
  }
}

extension Language {
  /// What advices that a blocking condition rules out are introduced by.
  package func ruledOutForNow(_ count: Int) -> String {
    plural(
      count, en: "Ruled out for now",
      fr: (one: "Exclu pour l’instant", other: "Exclus pour l’instant"))
  }
}

extension Localized {
  /// How sure an advice or a level is: “firm”, “provisional”.
  package func certainty(isFirm: Bool) -> String {
    isFirm ? say(en: "firm", fr: "ferme") : say(en: "provisional", fr: "provisoire")
  }
}
