/// What is wrong with an answer given by `--set ID=VALUE`, and what the question takes instead.
extension InterviewWords {
  package func givenWithoutValue(_ text: String) -> String {
    say(
      en: error("--set \(text): write --set ID=VALUE."),
      fr: error("--set \(text) : écrivez --set ID=VALEUR."))
  }

  package func givenForNoQuestion(_ text: String, _ id: String, nearest: String?) -> String {
    say(
      en: error(
        "--set \(text): no question \(id)." + (nearest.map { " Did you mean \($0)?" } ?? "")),
      fr: error(
        "--set \(text) : pas de question \(id)."
          + (nearest.map { " Vouliez-vous dire \($0) ?" } ?? "")))
  }

  /// - Parameter takes: what the question takes; nil where the problem says it.
  package func givenIsWrong(
    _ text: String, _ problem: String, _ id: String, takes: String?
  ) -> String {
    say(
      en: error("--set \(text): \(problem)." + (takes.map { " \(id) takes \($0)." } ?? "")),
      fr: error("--set \(text) : \(problem)." + (takes.map { " \(id) prend \($0)." } ?? "")))
  }

  package func reasonMissing(_ id: String) -> String {
    say(
      en: "not-applicable needs a reason, "
        + "--set \(id)='{answer: not-applicable, note: \"the reason\"}'",
      fr: "not-applicable demande une raison, "
        + "--set \(id)='{answer: not-applicable, note: \"la raison\"}'")
  }

  // MARK: What a question takes

  package func takesLines(_ count: Int) -> String {
    say(
      en: "1 to \(count), or dont-know",
      fr: "1 à \(count), ou dont-know")
  }

  package var takesYesOrNo: String {
    say(
      en: "yes or no, or dont-know",
      fr: "yes ou no, ou dont-know")
  }

  package func takesNumbers(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (decimalNotation(range.lowerBound), decimalNotation(range.upperBound))
    return say(
      en: "\(low) to \(high), a range such as 3-6, or dont-know",
      fr: "\(low) à \(high), une fourchette comme 3-6, ou dont-know")
  }

  package func takesOptions(_ ids: [String]) -> String {
    say(
      en: "\(list(ids)), or dont-know",
      fr: "\(list(ids)), ou dont-know")
  }

  package func takesText(limit: Int) -> String {
    say(
      en: "a text of at most \(grouped(limit)) characters",
      fr: "un texte de \(limit) caractères au plus")
  }

  // MARK: What is wrong, without what to do

  package var nothingGiven: String {
    say(
      en: "nothing is given",
      fr: "rien n'est donné")
  }

  package func isNotOffered(_ text: String) -> String {
    say(
      en: "\(text) is not offered",
      fr: "\(text) n'est pas proposé")
  }

  package func optionStandsAlone(_ line: Int) -> String {
    say(
      en: "option \(line) stands alone",
      fr: "l'option \(line) exclut les autres")
  }

  package func isNeitherYesNorNo(_ text: String) -> String {
    say(
      en: "\(text) is neither yes nor no",
      fr: "\(text) n'est ni yes ni no")
  }

  package func isNoNumber(_ text: String) -> String {
    say(
      en: "'\(text)' is no number",
      fr: "« \(text) » n'est pas un nombre")
  }

  package func isAbove(_ number: Double, _ most: Double) -> String {
    say(
      en: "\(decimalNotation(number)) is above \(decimalNotation(most))",
      fr: "\(decimalNotation(number)) dépasse \(decimalNotation(most))")
  }

  package func isBelow(_ number: Double, _ least: Double) -> String {
    say(
      en: "\(decimalNotation(number)) is below \(decimalNotation(least))",
      fr: "\(decimalNotation(number)) est sous \(decimalNotation(least))")
  }

  package func runsBackwards(_ low: Double, _ high: Double) -> String {
    let (low, high) = (decimalNotation(low), decimalNotation(high))
    return say(
      en: "the range runs backwards, \(low) to \(high)",
      fr: "la fourchette est à l'envers, \(low) à \(high)")
  }

  package func isTooLong(_ count: Int, limit: Int) -> String {
    say(
      en: "\(grouped(count)) characters, \(grouped(limit)) at most",
      fr: "\(count) caractères, \(limit) au plus")
  }

  package var textIsNeverUnknown: String {
    say(
      en: "a text is never unknown",
      fr: "un texte n'est jamais inconnu")
  }
}
