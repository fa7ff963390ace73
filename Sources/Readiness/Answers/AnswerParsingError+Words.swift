package import Localization

extension AnswerParsingError {
  /// What is wrong, without what to do and without a full stop: ““9” is not offered”.
  package func problem(in language: Language) -> String {
    switch self {
    case .empty, .wrongType: return language.say(en: "nothing is given", fr: "rien n’est donné")
    case .unknownText:
      return language.say(en: "a text is never unknown", fr: "un texte n’est jamais inconnu")
    case .notApplicableNotOffered:
      return Self.notOffered(AnswerWord.notApplicable.rawValue, in: language)
    case .noReason:
      return language.say(
        en: "not applicable needs a reason",
        fr: "«\u{A0}sans objet\u{A0}» demande une raison")
    case .noLine(let text, _), .noOption(let text, _):
      return Self.notOffered(text.shortened, in: language)
    case .isExclusive(_, let lowest):
      let line = lowest.number
      return language.say(en: "\(line) excludes the others", fr: "\(line) exclut les autres")
    case .noYesOrNo(let text):
      let text = text.shortened
      return language.say(
        en: "“\(text)” is neither yes nor no",
        fr: "«\u{A0}\(text)\u{A0}» n’est ni oui ni non")
    case .noNumber(let text, _):
      let text = text.shortened
      return language.say(
        en: "“\(text)” is not a number", fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre")
    case .ambiguous(let text, let whole, let decimal):
      let text = text.shortened
      let (whole, decimal) = (language.typed(whole), language.typed(decimal))
      return language.say(
        en: "“\(text)” could be \(whole) or \(decimal)",
        fr: "«\u{A0}\(text)\u{A0}» peut vouloir dire \(whole) ou \(decimal)")
    case .outsideRange(let number, let range): return Self.outside(range, number, in: language)
    case .backwards(let low, let high):
      let (low, high) = (language.number(low), language.number(high))
      return language.say(
        en: "the range runs backwards: \(low) to \(high)",
        fr: "la fourchette est à l’envers\u{A0}: \(low) à \(high)")
    case .tooLong(let count, let limit):
      return language.say(
        en: "\(grouped(count)) characters, \(grouped(limit)) at most",
        fr: "\(count) caractères, \(limit) au plus")
    }
  }

  private static func notOffered(_ text: String, in language: Language) -> String {
    language.say(
      en: "“\(text)” is not offered",
      fr: "«\u{A0}\(text)\u{A0}» n’est pas une des réponses proposées")
  }

  private static func outside(
    _ range: ClosedRange<Double>, _ number: Double, in language: Language
  ) -> String {
    let (least, most) = (language.number(range.lowerBound), language.number(range.upperBound))
    let isAbove = number > range.upperBound
    let number = language.number(number)
    return isAbove
      ? language.say(
        en: "\(number) is above \(most), the most this question takes",
        fr: "\(number) dépasse \(most), le maximum accepté ici")
      : language.say(
        en: "\(number) is below \(least), the least this question takes",
        fr: "\(number) est sous \(least), le minimum accepté ici")
  }
}

extension AnswerParsingError {
  /// What to tell a person who typed the answer: what is wrong, and what to type.
  ///
  /// - Parameters:
  ///   - letters: the letters that may be typed instead of a number.
  ///   - wayOut: what leaves the question without an answer.
  package func sentence(
    in language: Language, letters: [String] = ["d"], wayOut: String = ":next"
  ) -> String {
    switch self {
    case .empty, .wrongType:
      return language.say(
        en: "No answer yet. Type one, or \(wayOut).",
        fr: "Pas encore de réponse. Tapez-en une, ou \(wayOut).")
    case .unknownText:
      return language.say(
        en: "A text question needs no don’t know: it may stay empty.",
        fr: "Une question de texte se passe de réponse\u{A0}: elle peut rester vide.")
    case .notApplicableNotOffered:
      let key = letters.first ?? "d"
      return language.say(
        en: "“Not applicable” is not offered here. Press \(key) for don’t know.",
        fr: "«\u{A0}Sans objet\u{A0}» n’est pas proposé ici. Tapez \(key) si vous ne savez pas.")
    case .noReason:
      return language.error(
        en: "not applicable needs a reason, for example “No common tool yet.”",
        fr: "«\u{A0}sans objet\u{A0}» demande une raison, par exemple «\u{A0}Pas encore d’outil "
          + "commun.\u{A0}»")
    case .noLine, .noOption, .isExclusive, .noYesOrNo, .noNumber, .ambiguous, .outsideRange,
      .backwards, .tooLong:
      let problem = problem(in: language)
      let remedy = remedy(in: language, letters).map { " " + $0 } ?? ""
      return language.error(en: "\(problem).\(remedy)", fr: "\(problem).\(remedy)")
    }
  }

  /// What to type instead; nil where the problem says it.
  private func remedy(in language: Language, _ letters: [String]) -> String? {
    let or = language.say(en: ", or ", fr: ", ou ")
    let letters = letters.map { or + $0 }.joined()
    switch self {
    case .empty, .wrongType, .unknownText, .notApplicableNotOffered, .noReason, .outsideRange:
      return nil
    case .noLine(_, let lines):
      return language.say(
        en: "Type a number from 1 to \(lines)\(letters).",
        fr: "Tapez un nombre de 1 à \(lines)\(letters).")
    case .noOption(_, let options):
      return language.say(
        en: "Type numbers from 1 to \(options), for example 1 3\(letters).",
        fr: "Tapez des nombres de 1 à \(options), par exemple 1 3\(letters).")
    case .isExclusive(_, let lowest):
      return language.say(
        en: "Type \(lowest.number) by itself, or leave it out.",
        fr: "Tapez \(lowest.number) seul, ou ne le mettez pas.")
    case .noYesOrNo:
      return language.say(en: "Type yes, no\(letters).", fr: "Tapez oui, non\(letters).")
    case .noNumber(let text, let range):
      let (low, high) = (language.number(range.lowerBound), language.number(range.upperBound))
      let example = Self.rangeExample(for: text, in: range, language)
      return language.say(
        en: "Type a number from \(low) to \(high), a range such as \(example)\(letters).",
        fr: "Tapez un nombre de \(low) à \(high), une fourchette comme \(example)\(letters).")
    case .ambiguous:
      return language.say(en: "Write one of them.", fr: "Écrivez l’un des deux.")
    case .backwards(let low, let high):
      return language.didYouMean(language.typedRange(high, low))
    case .tooLong: return language.say(en: "Shorten the text.", fr: "Raccourcissez le texte.")
    }
  }

  /// A range that may be typed: for `<5` and `>5` the one that is meant.
  private static func rangeExample(
    for text: String, in range: ClosedRange<Double>, _ language: Language
  ) -> String {
    let text = text.halfWidth
    let parser = NumberParser(notation: .typed, range: range)
    let (least, most) = (range.lowerBound, range.upperBound)
    let number = try? parser.number(String(text.drop { "<>=≤≥".contains($0) }))
    if let number, text.hasPrefix("<") || text.hasPrefix("≤"), least < number, number <= most {
      return language.typedRange(least, number)
    }
    if let number, text.hasPrefix(">") || text.hasPrefix("≥"), least <= number, number < most {
      return language.typedRange(number, most)
    }
    return language.rangeExample(in: range)
  }
}

extension NumberField {
  /// A range of numbers that the question takes, as it can be typed: “3-6”.
  package func rangeExample(in language: Language) -> String { language.rangeExample(in: range) }
}

extension Language {
  /// A number that can be typed and means nothing else: “1.5”, “1,5”.
  fileprivate func typed(_ number: Double) -> String {
    let text = number.unmistakable
    return say(en: text, fr: text.replacing(".", with: ","))
  }

  fileprivate func rangeExample(in range: ClosedRange<Double>) -> String {
    range.contains(3) && range.contains(6)
      ? "3-6" : typedRange(range.lowerBound, range.upperBound)
  }

  /// A range as it can be typed: “3-6”; with numbers below 0 “-6..-3”.
  fileprivate func typedRange(_ low: Double, _ high: Double) -> String {
    typed(low) + (low < 0 || high < 0 ? ".." : "-") + typed(high)
  }
}
