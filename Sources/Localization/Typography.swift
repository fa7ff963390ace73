// Marks, lists and dates as each language writes them.

extension Language {
  /// A text and what it introduces: “Readiness report: Maison Verdier”.
  package func labelled(_ label: String, _ text: String) -> String {
    say(en: "\(label): \(text)", fr: "\(label)\u{A0}: \(text)")
  }

  /// A text in the quotes of the language, inside a sentence.
  ///
  /// Quotes around the whole text and its full stop go; quotes inside it become inner ones.
  package func quoted(_ text: String) -> String {
    if text.isMarkedForeign { return quoted(text.withoutForeignMarks, isForeign: true) }
    return quoted(text, isForeign: false)
  }

  private func quoted(_ text: String, isForeign: Bool) -> String {
    let bare = text.withoutOuterQuotes.withoutFullStop
    let inner = isForeign ? bare.markedForeign : bare
    return say(
      en: "“\(inner.replacing("“", with: "‘").replacing("”", with: "’"))”",
      fr: "«\u{A0}\(inner.withInnerQuotesOfFrench)\u{A0}»")
  }

  /// A text at the end of a sentence, with a full stop if it does not end one itself.
  package func ended(_ text: String) -> String {
    let last = text.last { !$0.isWhitespace && !"”’»\")*\u{10FFFD}".contains($0) }
    return last.map { "?!.…:。？！".contains($0) } ?? true ? text : text.trimmed + "."
  }

  /// A sentence behind a colon: with a small letter where it begins with a word that has a capital
  /// only at the beginning of a sentence.
  package func afterColon(_ sentence: String) -> String {
    let first = sentence.prefix { $0.isLetter }.lowercased()
    let words = say(
      en: [
        "a", "an", "as", "do", "either", "if", "in", "it", "many", "most", "neither", "no",
        "nobody", "nothing", "one", "other", "people", "some", "something", "that", "the", "there",
        "they", "this", "until", "we", "what", "who", "with", "without", "you", "your",
      ],
      fr: [
        "aucun", "aucune", "avec", "c", "ce", "cela", "certains", "dans", "des", "elle", "il",
        "ils", "l", "la", "le", "les", "n", "ni", "nous", "on", "pas", "personne", "qui", "rien",
        "sans", "si", "soit", "tant", "un", "une", "votre", "vos", "vous",
      ])
    return words.contains(first) ? first + sentence.dropFirst(first.count) : sentence
  }

  /// A level by its title, behind a word such as “level”, which is not said twice: “level Tester”,
  /// “Level 2”.
  package func level(_ title: String, after word: String) -> String {
    namesLevel(title) ? title : "\(word) \(title)"
  }

  /// Whether the title of a level says that it is one: “Level 2”, “Niveau 2”.
  package func namesLevel(_ title: String) -> Bool {
    let first = title.prefix { $0.isLetter }.lowercased()
    return ["level", "niveau"].contains(first)
  }

  /// Several things as a list: “A, B”.
  package func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// Several things that all hold: “A, B and C”.
  package func conjunction(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let rest = list(items.dropLast())
    return say(en: "\(rest) and \(last)", fr: "\(rest) et \(last)")
  }

  /// Several things of which one holds: “A, B or C”.
  package func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let rest = list(items.dropLast())
    return say(en: "\(rest) or \(last)", fr: "\(rest) ou \(last)")
  }

  /// Several longer things as a list: “a; b”; “A · B” where they begin with capitals, which do not
  /// stand behind a semicolon.
  package func longList(_ items: [String]) -> String {
    let hasCapitals = items.dropFirst().contains { $0.first { $0.isLetter }?.isUppercase ?? false }
    return hasCapitals ? items.joined(separator: " · ") : semicolons(items)
  }

  /// Several clauses as a list, whatever they begin with: “a; b”.
  package func semicolons(_ clauses: [String]) -> String {
    clauses.joined(separator: say(en: "; ", fr: "\u{202F}; "))
  }

  /// A day: “14 April 2024”.
  ///
  /// - Parameter month: 1 to 12.
  package func date(year: Int, month: Int, day: Int) -> String {
    let months = say(
      en: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      fr: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ])
    let number = say(en: "\(day)", fr: day == 1 ? "1er" : "\(day)")
    return "\(number) \(months[month - 1]) \(year)"
  }
}

extension String {
  /// The text without a pair of quotes around all of it.
  fileprivate var withoutOuterQuotes: String {
    for (opening, closing) in [("“", "”"), ("«", "»"), ("\"", "\"")] as [(Character, Character)]
    where count > 2 && first == opening && last == closing {
      let inner = dropFirst().dropLast()
      if !inner.contains(opening) && !inner.contains(closing) { return String(inner).trimmed }
    }
    return self
  }

  /// The text without its full stop; dots that stand for something left out stay.
  fileprivate var withoutFullStop: String {
    hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self
  }

  /// The text with the quotes that French has inside others.
  fileprivate var withInnerQuotesOfFrench: String {
    replacing(/«[\s\u{A0}\u{202F}]*/, with: "“").replacing(/[\s\u{A0}\u{202F}]*»/, with: "”")
  }
}
