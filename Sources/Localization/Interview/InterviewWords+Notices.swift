/// What the tool says after a change.
extension InterviewWords {
  package func saved(_ id: String, _ answer: String) -> String {
    say(
      en: "Saved \(id): \(answer).",
      fr: "Enregistré \(id) : \(answer).")
  }

  /// What replaces `saved` where nothing is written.
  package func kept(_ id: String, _ answer: String) -> String {
    say(
      en: "Kept \(id): \(answer). Read only, not saved.",
      fr: "Retenu \(id) : \(answer). Lecture seule, rien n'est enregistré.")
  }

  package func cleared(_ id: String) -> String {
    say(
      en: "Cleared \(id). It is open again.",
      fr: "Réponse à \(id) effacée. La question est à nouveau ouverte.")
  }

  package func undone(_ id: String, _ answer: String) -> String {
    say(
      en: "Undone: \(id) is \(answer) again.",
      fr: "Annulé : \(id) est à nouveau \(answer).")
  }

  package var nothingToUndo: String {
    say(
      en: "Nothing to undo.",
      fr: "Rien à annuler.")
  }

  package var nothingToClear: String {
    say(
      en: "Nothing to clear.",
      fr: "Rien à effacer.")
  }

  package func evidenceKept(_ level: String) -> String {
    say(
      en: "Evidence: \(level), kept with the next answer.",
      fr: "Preuve : \(level), gardée avec la prochaine réponse.")
  }

  package var noteKept: String {
    say(
      en: "Note kept with the next answer.",
      fr: "Note gardée avec la prochaine réponse.")
  }

  package var noteRemoved: String {
    say(
      en: "Note removed with the next answer.",
      fr: "Note retirée avec la prochaine réponse.")
  }

  package func noLongerApplies(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: isOne
        ? "\(list(ids)) no longer applies. Its answer is kept and not counted."
        : "\(list(ids)) no longer apply. Their answers are kept and not counted.",
      fr: isOne
        ? "\(list(ids)) ne s'applique plus. Sa réponse est gardée sans compter."
        : "\(list(ids)) ne s'appliquent plus. Leurs réponses sont gardées sans compter.")
  }

  package func appliesAgain(_ ids: [String]) -> String {
    let isOne = ids.count == 1
    return say(
      en: isOne
        ? "\(list(ids)) applies again. Its answer counts."
        : "\(list(ids)) apply again. Their answers count.",
      fr: isOne
        ? "\(list(ids)) s'applique à nouveau. Sa réponse compte."
        : "\(list(ids)) s'appliquent à nouveau. Leurs réponses comptent.")
  }

  package func languageIs(_ code: String) -> String {
    say(
      en: "Language: \(code).",
      fr: "Langue : \(code).")
  }

  package func roleIs(_ title: String?, questions: Int) -> String {
    say(
      en: title.map { "Only the questions for \($0): \(questions)." }
        ?? "All questions: \(questions).",
      fr: title.map { "Seulement les questions pour \($0) : \(questions)." }
        ?? "Toutes les questions : \(questions).")
  }

  package func roles(_ ids: [String]) -> String {
    say(
      en: "Roles: \(list(ids)), all.",
      fr: "Rôles : \(list(ids)), all.")
  }

  package var loadedOutsideChanges: String {
    say(
      en: "Changes made outside were loaded.",
      fr: "Les changements faits ailleurs ont été chargés.")
  }

  package var savedAgain: String {
    say(
      en: "Saved.",
      fr: "Enregistré.")
  }

  package var nothingToSave: String {
    say(
      en: "Everything is saved.",
      fr: "Tout est enregistré.")
  }
}

// MARK: - Don't know

extension InterviewWords {
  package func dontKnowWidens(_ id: String, _ low: Double, _ high: Double) -> String {
    let range = (language.whole(low), language.whole(high))
    return say(
      en: "Don't know: \(id) counts as anything from \(range.0) to \(range.1), "
        + "the score becomes a range.",
      fr:
        "Je ne sais pas : \(id) compte de \(range.0) à \(range.1), la note devient une fourchette.")
  }

  package func dontKnowInRisks(_ id: String) -> String {
    say(
      en: "Don't know: \(id) stays open in the risks.",
      fr: "Je ne sais pas : \(id) reste ouvert dans les risques.")
  }

  package func dontKnowOpen(_ id: String) -> String {
    say(
      en: "Don't know: \(id) stays open.",
      fr: "Je ne sais pas : \(id) reste ouvert.")
  }

  package var dontKnowIsLineOne: String {
    say(
      en: "Don't know counts as line 1 here.",
      fr: "Ne pas savoir compte ici comme la ligne 1.")
  }

  package var dontKnowIsLowest: String {
    say(
      en: "Don't know counts as the lowest answer here.",
      fr: "Ne pas savoir compte ici comme la réponse la plus basse.")
  }
}

// MARK: - Review and finish

extension InterviewWords {
  package var checkAnswers: String {
    say(
      en: "Check your answers",
      fr: "Vérifiez vos réponses")
  }

  package func openQuestions(_ count: Int) -> String {
    say(
      en: count == 1
        ? "1 question is open. d there says nobody knows."
        : "\(count) questions are open. d there says nobody knows.",
      fr: count == 1
        ? "1 question est ouverte. d y dit que personne ne sait."
        : "\(count) questions sont ouvertes. d y dit que personne ne sait.")
  }

  package func finishAllTheSame(_ key: String) -> String {
    say(
      en: "\(key) finishes all the same.",
      fr: "\(key) termine quand même.")
  }

  package var nothingOpen: String {
    say(
      en: "Every question is settled.",
      fr: "Toutes les questions sont réglées.")
  }

  package func matches(_ count: Int, _ text: String) -> String {
    say(
      en: count == 1
        ? "1 question contains \"\(text)\" in text or help."
        : "\(count) questions contain \"\(text)\" in text or help.",
      fr: count == 1
        ? "1 question contient « \(text) » dans son texte ou son aide."
        : "\(count) questions contiennent « \(text) » dans leur texte ou leur aide.")
  }
}
