package import Localization

extension Questionnaire {
  /// How many of the questions are asked, and how long these take by their share of the whole:
  /// “14 of the 37 questions, about 34 minutes.”
  package func length(asking count: Int, of all: Int, in language: Language) -> String {
    let asked =
      count == all
      ? language.questions(count)
      : language.say(
        en: "\(count) of the \(language.questions(all))",
        fr: "\(count) des \(language.questions(all))")
    guard let minutes, all > 0 else { return asked + "." }
    let share = max(1, (minutes * count + all / 2) / all)
    return language.plural(
      share,
      en: (one: "\(asked), about \(share) minute.", other: "\(asked), about \(share) minutes."),
      fr: (one: "\(asked), environ \(share) minute.", other: "\(asked), environ \(share) minutes."))
  }
}
