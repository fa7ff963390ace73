extension ReportWords {
  package var adviceFirm: String {
    say(
      en: "No way of filling the gaps changes this.",
      fr: "Aucune façon de combler les manques n’y change rien.")
  }

  package func adviceWays(completions: String, questions: String) -> String {
    say(
      en: "All \(completions) ways of answering the open questions (\(questions)) give it.",
      fr: "Les \(completions) façons de répondre aux questions en suspens (\(questions)) y mènent "
        + "toutes.")
  }

  package var adviceComplete: String {
    say(
      en: "Every question that applies is answered.",
      fr: "Toutes les questions qui vous concernent ont une réponse.")
  }

  package func whyTestBoth(cut: String) -> String {
    say(
      en: "Being absent costs you, and so would launching: both risks are above \(cut). Waiting is "
        + "wrong, launching too; a test is what is left.",
      fr: "Être absent vous coûte, vous lancer vous coûterait aussi : les deux risques dépassent "
        + "\(cut). Ni attendre ni se lancer : reste à tester.")
  }

  package var whyTestNeither: String {
    say(
      en: "Neither staying out nor going in would cost you much: try it, it costs little.",
      fr: "Ni l’absence ni le lancement ne vous coûteraient beaucoup : essayez, cela coûte peu.")
  }

  package var whyGo: String {
    say(
      en: "Being absent costs you more than launching would.",
      fr: "Être absent vous coûte plus que de vous lancer.")
  }

  package var whyWait: String {
    say(
      en: "Being absent costs you little, and launching could cost you much.",
      fr: "Être absent vous coûte peu, et vous lancer pourrait vous coûter cher.")
  }

  package func whyCapped(other: String, reason: String) -> String {
    say(
      en: "The two risks alone would say “\(other)”; \(reason)",
      fr: "Les deux risques seuls diraient « \(other) » ; \(reason)")
  }

  package func adviceProvisional(others: String, questions: String) -> String {
    say(
      en: "Depending on what you do not know, it could also be: \(others). "
        + "Settle first: \(questions).",
      fr: "Selon ce que vous ne savez pas, ce pourrait être aussi : "
        + "\(others). À trancher d’abord : \(questions).")
  }

  package func adviceAtMost(others: String) -> String {
    say(
      en: "Too much is unknown to try every way of filling the gaps; at most, these outcomes are "
        + "possible: \(others).",
      fr: "Il y a trop d’inconnues pour essayer toutes les façons de combler les manques ; seuls "
        + "ces conseils, au plus, restent possibles : \(others).")
  }

  package func adviceHesitate(others: String) -> String {
    say(
      en: "You may hesitate between \(others). Since the test can be undone, test: better to test "
        + "than to hesitate and do nothing.",
      fr: "On peut hésiter entre \(others). Puisque le test peut se défaire, testez : il vaut "
        + "mieux tester qu’hésiter et ne pas faire.")
  }

  package func adviceNear(points: String, other: String) -> String {
    say(
      en: "\(points) points from the boundary with “\(other)”: read the two risks before the word.",
      fr: "À \(points) points de la limite avec « \(other) » : lisez les deux risques avant le mot."
    )
  }
}
