package import Localization
import Readiness

extension TypedFault {
  /// What to tell a person who typed the answer.
  ///
  /// - Parameters:
  ///   - letters: the letters that may be typed instead of a number.
  ///   - wayOut: what leaves the question without an answer.
  package func sentence(
    in language: Language, letters: [String] = ["d"], wayOut: String = ":next"
  ) -> String {
    switch self {
    case .empty:
      return language.say(
        en: "No answer yet. Type one, or \(wayOut).",
        fr: "Pas encore de réponse. Tapez-en une, ou \(wayOut).")
    case .noLine(let text, let lines):
      let or = language.say(en: ", or ", fr: ", ou ")
      let letters = letters.map { or + $0 }.joined()
      return language.error(
        en: "\(text) is not offered. Type a number from 1 to \(lines)\(letters).",
        fr: "\(text) n'est pas proposé. Tapez un nombre de 1 à \(lines)\(letters).")
    case .noOption(let text, let options):
      return language.error(
        en: "\(text) is not offered. Type numbers from 1 to \(options), for example 1 3, or d.",
        fr: "\(text) n'est pas proposé. "
          + "Tapez des nombres de 1 à \(options), par exemple 1 3, ou d.")
    case .isExclusive(let line):
      return language.error(
        en: "\(line) stands alone. Type \(line) by itself, or leave it out.",
        fr: "\(line) exclut les autres. Tapez \(line) seul, ou ne le mettez pas.")
    case .noYesOrNo(let text):
      return language.error(
        en: "\(text) is neither yes nor no. Type yes, no, or d.",
        fr: "\(text) n'est ni oui ni non. Tapez oui, non, ou d.")
    case .noNumber(let text, let range):
      let low = language.number(range.lowerBound)
      let high = language.number(range.upperBound)
      return language.error(
        en: "'\(text)' is no number. Type a number from \(low) to \(high), "
          + "a range such as 3-6, or d.",
        fr: "« \(text) » n'est pas un nombre. Tapez un nombre de \(low) à \(high), "
          + "une fourchette comme 3-6, ou d.")
    case .tooHigh(let number, let most):
      let (number, most) = (language.number(number), language.number(most))
      return language.error(
        en: "\(number) is above \(most), the most this question takes.",
        fr: "\(number) dépasse \(most), le plus que cette question accepte.")
    case .tooLow(let number, let least):
      let (number, least) = (language.number(number), language.number(least))
      return language.error(
        en: "\(number) is below \(least), the least this question takes.",
        fr: "\(number) est sous \(least), le moins que cette question accepte.")
    case .backwards(let low, let high):
      let (from, to) = (language.number(low), language.number(high))
      let right = low < 0 || high < 0 ? "\(to)..\(from)" : "\(to)-\(from)"
      return language.error(
        en: "the range runs backwards: \(from) to \(to). Did you mean \(right)?",
        fr: "la fourchette est à l'envers : \(from) à \(to). Vouliez-vous dire \(right) ?")
    case .tooLong(let characters, let limit):
      return language.error(
        en: "\(grouped(characters)) characters, \(grouped(limit)) at most. Shorten the text.",
        fr: "\(characters) caractères, \(limit) au plus. Raccourcissez le texte.")
    case .textIsNeverUnknown:
      return language.say(
        en: "A text question needs no don't know: it may stay empty.",
        fr: "Une question de texte se passe de réponse : elle peut rester vide.")
    }
  }
}
