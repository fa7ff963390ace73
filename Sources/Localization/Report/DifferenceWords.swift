/// The sentences about two answers files, one against the other, in one language.
package struct DifferenceWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }
}

extension DifferenceWords {
  /// “Score 42, then 66.”
  package func scores(_ before: Double?, _ after: Double?) -> String {
    let numbers = [before, after].map { $0.map(language.whole) ?? "–" }
    return say(
      en: "Score \(numbers[0]), then \(numbers[1]).",
      fr: "Score \(numbers[0]), puis \(numbers[1]).")
  }

  /// “On the 25 questions answered both times: 41.7, then 67.5, 25.8 more.”
  package func commonQuestions(_ count: Int, _ before: Double, _ after: Double) -> String {
    let numbers = [before, after].map(language.oneDecimal)
    let change = language.signed(after - before)
    return say(
      en:
        "On the \(count) questions answered both times: "
        + "\(numbers[0]), then \(numbers[1]): \(change).",
      fr: "Sur les \(count) questions répondues les deux fois\u{A0}: \(numbers[0]), puis "
        + "\(numbers[1])\u{A0}: \(change).")
  }

  package var nothingInCommon: String {
    say(
      en: "No scored question was answered both times.",
      fr: "Aucune question notée n’a été répondue les deux fois.")
  }

  /// “The rest, -1.2, comes from questions answered one time only.”
  package func scope(_ points: Double) -> String {
    let points = language.signed(points)
    return say(
      en: "The rest, \(points), comes from questions answered one time only.",
      fr: "Le reste, \(points), vient de questions répondues une seule fois.")
  }

  package func levels(_ before: String, _ after: String) -> String {
    say(
      en: before == after ? "Level \(after), as before." : "Level \(before), then \(after).",
      fr: before == after ? "Niveau \(after), comme avant." : "Niveau \(before), puis \(after).")
  }

  package func advices(_ before: String, _ after: String) -> String {
    say(
      en: before == after ? "Advice \(after), as before." : "Advice \(before), then \(after).",
      fr: before == after ? "Conseil \(after), comme avant." : "Conseil \(before), puis \(after).")
  }

  package func gatesCleared(_ ids: [String]) -> String {
    say(
      en: "Gates cleared: \(ids.joined(separator: ", ")).",
      fr: "Conditions bloquantes levées\u{A0}: \(ids.joined(separator: ", ")).")
  }

  package func gatesFiring(_ ids: [String]) -> String {
    say(
      en: "Gates that now fire: \(ids.joined(separator: ", ")).",
      fr: "Conditions bloquantes nouvelles\u{A0}: \(ids.joined(separator: ", ")).")
  }
}
