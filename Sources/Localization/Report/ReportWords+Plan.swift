extension ReportWords {
  package func planFirst(days: String, budget: String) -> String {
    switch language {
    case .english: "These take \(days) of the plan’s \(language.personDays(budget))."
    case .french: "Ces actions prennent \(days) des \(language.personDays(budget)) du plan."
    }
  }

  package func planGain(
    before: String, after: String, launchBefore: String, launchAfter: String, advice: String
  ) -> String {
    switch language {
    case .english:
      "With the whole plan: from \(before) to \(after) points, what you do not know counted at "
        + "its lowest; risk of launching: \(launchBefore) before, \(launchAfter) after. Advice "
        + "after the plan: \(advice)."
    case .french:
      "Avec tout le plan : de \(before) à \(after) points, ce que vous ne savez pas étant "
        + "compté au plus bas ; risque de se lancer : \(launchBefore) avant, \(launchAfter) après. "
        + "Conseil après le plan : \(advice)."
    }
  }

  package func planFurther(other: String, possible: String, firm: String) -> String {
    let days = language.personDays(possible)
    return switch language {
    case .english:
      "“\(other)” is within reach from \(days) and firm from \(firm)."
    case .french:
      "« \(other) » devient possible à partir de \(days), et ferme à "
        + "partir de \(firm)."
    }
  }

  package func planFurtherOpen(other: String, possible: String) -> String {
    let days = language.personDays(possible)
    return switch language {
    case .english:
      "“\(other)” is within reach from \(days), but not firm with any plan."
    case .french:
      "« \(other) » devient possible à partir de \(days), mais aucun plan "
        + "ne le rend ferme."
    }
  }

  package var planWait: String {
    switch language {
    case .english: "The advice is to wait. These few steps are worth taking all the same."
    case .french: "Le conseil est d’attendre. Ces quelques actions valent quand même la peine."
    }
  }

  package var planNotProven: String {
    switch language {
    case .english: "Best plan found; a better one has not been ruled out."
    case .french: "Meilleur plan trouvé ; il n’est pas exclu qu’il en existe un meilleur."
    }
  }

  package func lookAgain(date: String, days: String) -> String {
    let several = days == "1" ? "" : "s"
    return switch language {
    case .english:
      "Ask the same questions again on \(date), \(days) day\(several) after these answers."
    case .french:
      "Reposez-vous les mêmes questions le \(date), \(days) jour\(several) après ces réponses."
    }
  }

  package func then(title: String) -> String {
    let sentence = title.last.map { "?!.…".contains($0) } ?? true ? title : title + "."
    return switch language {
    case .english: "To go on: \(sentence)"
    case .french: "Pour aller plus loin : \(sentence)"
    }
  }

  package var notAdvice: String {
    switch language {
    case .english:
      "This report repeats what its respondents said. It is not legal, tax or investment "
        + "advice."
    case .french:
      "Ce rapport reprend ce que ses répondants ont dit. Il ne vaut ni avis juridique, ni avis "
        + "fiscal, ni conseil d’investissement."
    }
  }
}
