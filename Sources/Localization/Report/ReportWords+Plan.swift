extension ReportWords {
  package func planFirst(days: String, budget: String) -> String {
    say(
      en: "These take \(days) of the plan’s \(language.personDays(budget)).",
      fr: "Ces actions prennent \(days) des \(language.personDays(budget)) du plan.")
  }

  package func planGain(
    before: String, after: String, launchBefore: String, launchAfter: String, advice: String
  ) -> String {
    say(
      en: "With the whole plan: from \(before) to \(after) points, what you do not know counted at "
        + "its lowest; risk of launching: \(launchBefore) before, \(launchAfter) after. Advice "
        + "after the plan: \(advice).",
      fr: "Avec tout le plan : de \(before) à \(after) points, ce que vous ne savez pas étant "
        + "compté au plus bas ; risque de se lancer : \(launchBefore) avant, \(launchAfter) après. "
        + "Conseil après le plan : \(advice).")
  }

  package func planFurther(other: String, possible: String, firm: String) -> String {
    let days = language.personDays(possible)
    return say(
      en: "“\(other)” is within reach from \(days) and firm from \(firm).",
      fr: "« \(other) » devient possible à partir de \(days), et ferme à "
        + "partir de \(firm).")
  }

  package func planFurtherOpen(other: String, possible: String) -> String {
    let days = language.personDays(possible)
    return say(
      en: "“\(other)” is within reach from \(days), but not firm with any plan.",
      fr: "« \(other) » devient possible à partir de \(days), mais aucun plan "
        + "ne le rend ferme.")
  }

  package var planWait: String {
    say(
      en: "The advice is to wait. These few steps are worth taking all the same.",
      fr: "Le conseil est d’attendre. Ces quelques actions valent quand même la peine.")
  }

  package var planNotProven: String {
    say(
      en: "Best plan found; a better one has not been ruled out.",
      fr: "Meilleur plan trouvé ; il n’est pas exclu qu’il en existe un meilleur.")
  }

  package func lookAgain(date: String, days: String) -> String {
    let several = days == "1" ? "" : "s"
    return say(
      en: "Ask the same questions again on \(date), \(days) day\(several) after these answers.",
      fr: "Reposez-vous les mêmes questions le \(date), \(days) jour\(several) après ces réponses.")
  }

  package func then(title: String) -> String {
    let sentence = title.last.map { "?!.…".contains($0) } ?? true ? title : title + "."
    return say(
      en: "To go on: \(sentence)",
      fr: "Pour aller plus loin : \(sentence)")
  }

  package var notAdvice: String {
    say(
      en: "This report repeats what its respondents said. It is not legal, tax or investment "
        + "advice.",
      fr: "Ce rapport reprend ce que ses répondants ont dit. Il ne vaut ni avis juridique, ni avis "
        + "fiscal, ni conseil d’investissement.")
  }
}
