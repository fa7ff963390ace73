extension ReportWords {
  package func gateFires(reason: String) -> String {
    say(
      en: "Holds you back: \(reason)",
      fr: "Vous retient : \(reason)")
  }

  package func gateBars(others: String, advice: String, reason: String) -> String {
    say(
      en: "Bars \(others), not “\(advice)”. \(reason)",
      fr: "Interdit \(others), pas « \(advice) ». \(reason)")
  }

  /// What clears a gate, behind the sentence that names it.
  package func toLift(days: String, action: String) -> String {
    say(
      en: "To lift it (\(days) d): \(action)",
      fr: "Pour lever ce point (\(days) j) : \(action)")
  }

  package func gateMayBar(others: String, reason: String) -> String {
    say(
      en: "May bar \(others), depending on an answer you do not have: \(reason)",
      fr: "Interdit peut-être \(others), selon une réponse que vous n’avez pas : \(reason)")
  }

  package func gateMayFire(reason: String) -> String {
    say(
      en: "May hold you back, depending on an answer you do not have: \(reason)",
      fr: "Vous retient peut-être, selon une réponse que vous n’avez pas : \(reason)")
  }

  package var actLifts: String {
    say(
      en: "lifts what holds you back",
      fr: "lève ce qui vous retient")
  }

  package func actLiftsBar(others: String) -> String {
    say(
      en: "lifts what bars \(others)",
      fr: "lève ce qui interdit \(others)")
  }

  package func chainBreaks(question: String) -> String {
    say(
      en: "The panel’s questions hold one another up. Your answers give way at: \(question)",
      fr: "Les questions de la table ronde se tiennent l’une l’autre. Vos réponses cèdent à : "
        + "\(question)")
  }

  package var chainHolds: String {
    say(
      en: "Your answers hold at every one of the panel’s questions.",
      fr: "Vos réponses tiennent à chacune des questions de la table ronde.")
  }

  package func weakest(dimension: String, score: String) -> String {
    say(
      en: "An average hides its weakest part. Your weakest is \(dimension), at \(score).",
      fr: "Une moyenne cache sa part la plus faible. Votre point le plus faible : \(dimension), à "
        + "\(score).")
  }

  package var panelRisks: String {
    say(
      en: "What do we risk?",
      fr: "Que risquons-nous ?")
  }

  package func panelRisksAnswer(
    absenceTitle: String, absence: String, launchTitle: String, launch: String
  ) -> String {
    say(
      en: "\(absenceTitle): \(absence). \(launchTitle): \(launch).",
      fr: "\(absenceTitle) : \(absence). \(launchTitle) : \(launch).")
  }

  package func risksScale(cut: String) -> String {
    say(
      en: "0 is none, 100 is the worst; \(cut) is where the advice turns.",
      fr: "0 : aucun ; 100 : le pire ; à \(cut), le conseil bascule.")
  }
}
