// Marks, lists and dates as each language writes them.

extension Language {
  /// A text and what it introduces: “Readiness report: Maison Verdier”.
  package func labelled(_ label: String, _ text: String) -> String {
    say(en: "\(label): \(text)", fr: "\(label)\u{A0}: \(text)")
  }

  /// A text in the quotes of the language.
  package func quoted(_ text: String) -> String {
    say(en: "“\(text)”", fr: "«\u{A0}\(text)\u{A0}»")
  }

  /// Several things as a list: “A, B”.
  package func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// Several things that all hold: “A, B and C”.
  package func conjunction(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let rest = list(items.dropLast())
    return say(en: "\(rest) and \(last)", fr: "\(rest) et \(last)")
  }

  /// Several longer things as a list: “A; B”.
  package func longList(_ items: [String]) -> String {
    items.joined(separator: say(en: "; ", fr: "\u{202F}; "))
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
