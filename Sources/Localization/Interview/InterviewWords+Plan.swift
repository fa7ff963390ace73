/// A plan on plain lines.
extension InterviewWords {
  package func planFor(_ budget: Double) -> String {
    let days = language.number(budget)
    return switch language {
    case .english: "Plan for \(language.personDays(days)), in the order to do it:"
    case .french: "Plan pour \(language.personDays(days)), dans l'ordre où le mener :"
    }
  }

  package func scoreBeforeAfter(_ before: Double, _ after: Double) -> String {
    let (before, after) = (language.whole(before), language.whole(after))
    return switch language {
    case .english: "Score: \(before) before, \(after) after, unknowns at their lowest."
    case .french: "Note : \(before) avant, \(after) après, les inconnues au plus bas."
    }
  }

  /// - Parameter text: a sentence about after the plan, with or without its full stop.
  package func afterwards(_ text: String) -> String {
    let sentence = text.hasSuffix(".") ? text : text + "."
    return switch language {
    case .english: "Afterwards: \(sentence)"
    case .french: "Ensuite : \(sentence)"
    }
  }

  package func stillFire(_ gates: [String]) -> String {
    switch language {
    case .english: "Gates that still fire: \(list(gates))."
    case .french: "Seuils qui s'appliquent encore : \(list(gates))."
    }
  }

  package func levelOutOfReach(_ level: String) -> String {
    switch language {
    case .english: "All actions together do not reach the level \(level)."
    case .french: "Toutes les actions ensemble n'atteignent pas le niveau \(level)."
    }
  }

  package func levelReached(_ level: String) -> String {
    switch language {
    case .english: "The level \(level) is reached already."
    case .french: "Le niveau \(level) est déjà atteint."
    }
  }

  package func wayToLevel(_ level: String, days: Double) -> String {
    switch language {
    case .english:
      "The level \(level) takes at least \(language.personDays(language.number(days))):"
    case .french:
      "Le niveau \(level) demande au moins \(language.personDays(language.number(days))) :"
    }
  }
}
