/// A plan on plain lines.
extension InterviewWords {
  package func planFor(_ budget: Double) -> String {
    let days = language.number(budget)
    return say(
      en: "Plan for \(language.personDays(days)), in the order to do it:",
      fr: "Plan pour \(language.personDays(days)), dans l'ordre où le mener :")
  }

  package func scoreBeforeAfter(_ before: Double, _ after: Double) -> String {
    let (before, after) = (language.whole(before), language.whole(after))
    return say(
      en: "Score: \(before) before, \(after) after, unknowns at their lowest.",
      fr: "Note : \(before) avant, \(after) après, les inconnues au plus bas.")
  }

  /// - Parameter text: a sentence about after the plan, with or without its full stop.
  package func afterwards(_ text: String) -> String {
    let sentence = text.hasSuffix(".") ? text : text + "."
    return say(
      en: "Afterwards: \(sentence)",
      fr: "Ensuite : \(sentence)")
  }

  package func stillFire(_ gates: [String]) -> String {
    say(
      en: "Gates that still fire: \(list(gates)).",
      fr: "Seuils qui s'appliquent encore : \(list(gates)).")
  }

  package func levelOutOfReach(_ level: String) -> String {
    say(
      en: "All actions together do not reach the level \(level).",
      fr: "Toutes les actions ensemble n'atteignent pas le niveau \(level).")
  }

  package func levelReached(_ level: String) -> String {
    say(
      en: "The level \(level) is reached already.",
      fr: "Le niveau \(level) est déjà atteint.")
  }

  package func wayToLevel(_ level: String, days: Double) -> String {
    say(
      en: "The level \(level) takes at least \(language.personDays(language.number(days))):",
      fr: "Le niveau \(level) demande au moins \(language.personDays(language.number(days))) :")
  }
}
