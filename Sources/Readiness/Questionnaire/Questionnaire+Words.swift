package import Localization

extension Language {
  /// Some lines of a question that follow each other: “answer 1 or 2”, “one of the answers 2 to 5”.
  package func lines(_ lines: ClosedRange<Int>) -> String {
    if lines.count > 3 {
      let (first, last) = (lines.lowerBound, lines.upperBound)
      return say(
        en: "one of the answers \(first) to \(last)", fr: "une des réponses \(first) à \(last)")
    }
    let list = alternatives(lines.map(String.init))
    return say(en: "answer \(list)", fr: "la réponse \(list)")
  }
}

extension Question {
  /// The number of lines of a choice; 0 for other questions.
  package var lineCount: Int {
    if case .choice(let lines) = kind { lines.count } else { 0 }
  }
}

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
