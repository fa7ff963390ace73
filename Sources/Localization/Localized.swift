/// Something that speaks to people in one of the tool's languages.
public protocol Localized {
  var language: Language { get }
}

extension Localized {
  /// The text in the language in use.
  ///
  /// Both languages stand in one call. A further language becomes a further parameter, and the
  /// compiler then names every sentence that lacks it.
  package func say<Text>(
    en: @autoclosure () -> Text, fr: @autoclosure () -> Text
  ) -> Text {
    switch language {
    case .english: en()
    case .french: fr()
    }
  }

  /// The form of a word or sentence that goes with a number.
  ///
  /// English has one form for 1 and another for all else; French uses the first below 2.
  ///
  /// - Parameters:
  ///   - number: what is counted or measured; its sign does not matter.
  ///   - en: the English forms for one and for others.
  ///   - fr: the French forms for one and for others.
  package func plural<Text>(
    _ number: Double, en: (one: Text, other: Text), fr: (one: Text, other: Text)
  ) -> Text {
    say(
      en: number.magnitude == 1 ? en.one : en.other,
      fr: number.magnitude < 2 ? fr.one : fr.other)
  }

  /// The form of a word or sentence that goes with a count.
  package func plural<Text>(
    _ count: Int, en: (one: Text, other: Text), fr: (one: Text, other: Text)
  ) -> Text {
    plural(Double(count), en: en, fr: fr)
  }

  /// The form of a sentence that goes with a count in French and is always the same in English.
  package func plural<Text>(_ count: Int, en: Text, fr: (one: Text, other: Text)) -> Text {
    plural(count, en: (en, en), fr: fr)
  }

  /// The form of a word or sentence that goes with a figure as it is printed: “1”, “0,5”, “3 to 6”.
  ///
  /// A figure with decimals is never one in English: “1.0 points”; French counts by its value:
  /// “1,5 point”. Of a range the last figure decides.
  package func plural<Text>(
    printed figure: String, en: (one: Text, other: Text), fr: (one: Text, other: Text)
  ) -> Text {
    let last = figure.split(separator: " ").last.map(String.init) ?? figure
    let signs: [Character] = ["+", "-", "\u{2212}"]
    let number = Double(last.drop { signs.contains($0) }.replacing(",", with: ".")) ?? 2
    return say(
      en: figure.drop { signs.contains($0) } == "1" ? en.one : en.other,
      fr: number.magnitude < 2 ? fr.one : fr.other)
  }

  /// A sentence that tells of an error, with the word that says so: “Error: …”, “Erreur : …”.
  package func error(
    en: @autoclosure () -> String, fr: @autoclosure () -> String
  ) -> String {
    say(en: "Error: \(en())", fr: "Erreur\u{A0}: \(fr())")
  }
}

extension Language: Localized {
  public var language: Language { self }
}
