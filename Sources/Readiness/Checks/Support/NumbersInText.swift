/// The numbers that a text names, in digits or in English or French words, each once.
///
/// One is left out, as the word is an article too, and so are fractions such as “half”.
struct NumbersInText {
  private(set) var values: [Double] = []

  /// Whether the text says “both”, where another language may say “two” or name no number.
  private let saysBoth: Bool

  /// Those that stand before an hour, which another language may count to twelve only.
  private var hours: [Double] = []

  /// Those that stand before “am” or “pm”, which another language may count to twenty-four.
  private var halfDayHours: [Double] = []

  /// Those of idioms, such as “24/7”, which another language may say without numbers.
  private var idle: [Double] = []

  init(_ text: String, language: String) {
    let numberWords = Self.vocabulary(of: language)
    saysBoth = language.hasPrefix("en") && TokenizedText(text).words.contains("both")
    let text = Self.plain(text, language: language)
    if text.contains(Self.always) { idle = [7, 24] }
    var open: Double?
    for token in Self.tokens(text.replacing(Self.always, with: "")) {
      if let value = numberWords[token] {
        open = Self.joined(open, value, into: &values)
        continue
      }
      if token == "-" || (token == "and" && open ?? 0 >= 100) { continue }
      if let value = open {
        note(value, before: token)
        open = nil
      }
      if let value = Self.number(token) { open = value }
    }
    if let value = open { note(value, before: "") }
    values = Set(values.filter { $0 != 1 }).sorted()
  }

  /// Whether one of two texts names a number that the other does not.
  func differ(from other: NumbersInText) -> Bool {
    !values.allSatisfy { isNamed($0, in: other) }
      || !other.values.allSatisfy { other.isNamed($0, in: self) }
  }

  private func isNamed(_ value: Double, in other: NumbersInText) -> Bool {
    other.values.contains(value) || other.idle.contains(value) || (value == 2 && other.saysBoth)
      || other.hours.contains(value + 12) || other.halfDayHours.contains(value - 12)
      || (hours.contains(value) && other.values.contains(value - 12))
      || (halfDayHours.contains(value) && other.values.contains(value + 12))
  }

  private mutating func note(_ value: Double, before token: String) {
    // Chinese, Japanese and Korean number the months, which other languages name.
    if ["月", "월"].contains(token.first) { return }
    values.append(value)
    if token.hasPrefix("heure") || token == "h" { hours.append(value) }
    if Self.halfDays.contains(where: token.hasPrefix) { halfDayHours.append(value) }
  }

  /// Adds a number word to those before it: “thirty-four”, “two hundred”.
  private static func joined(
    _ open: Double?, _ value: Double, into values: inout [Double]
  ) -> Double {
    guard let open else { return value }
    if value >= 100, open < value { return open * value }
    if open == 4, value == 20 { return 80 }
    if open >= 20, value < open, open.truncatingRemainder(dividingBy: 10) == 0, value < 20 {
      return open + value
    }
    if open >= 100, value < 100 { return open + value }
    if open == 10, value < 10, value >= 7 { return open + value }
    values.append(open)
    return value
  }

  /// The text in lower case, its digits in ASCII, with no space inside a number.
  private static func plain(_ text: String, language: String) -> String {
    let plain = text.lowercased().map { character in
      if let mark = marks[character] { return mark }
      guard character.unicodeScalars.first?.properties.numericType == .decimal,
        let digit = character.wholeNumberValue
      else { return character }
      return Character("\(digit)")
    }
    let text = String(plain).replacing(quarterHour, with: "quinze minutes")
      .replacing(/\b([ap])\.\ ?m\b\.?/) { "\($0.output.1)m" }
    // English groups digits by commas, so that a space there divides two numbers.
    if language.prefix(2).lowercased() == "en" { return text }
    return text.replacing(/\b\d{1,3}(?:\ \d{3})+(?!\d)/) { $0.output.replacing(" ", with: "") }
  }

  /// Words, numbers in digits with their points and commas, and hyphens.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isInside =
        character.isLetter || character.isNumber
        || (token.last?.isNumber == true && next.isNumber && ".,\u{A0}\u{202F}".contains(character))
      if isInside {
        // Scripts without capitals, such as Chinese, write numbers without a space beside words.
        if let last = token.last,
          (last.isNumber && character.isLetter)
            || (last.isLetter && !last.isCased && character.isNumber)
        {
          tokens.append(token)
          token = ""
        }
        token.append(character)
      } else {
        if !token.isEmpty { tokens.append(token) }
        token = ""
        if !character.isWhitespace {
          tokens.append(character == "\u{2011}" ? "-" : String(character))
        }
      }
    }
    return token.isEmpty ? tokens : tokens + [token]
  }

  /// A number in digits: a mark before three digits groups them, any other one is decimal.
  private static func number(_ token: String) -> Double? {
    guard token.first?.isNumber == true, token.allSatisfy(\.isASCIIDigitOrMark) else { return nil }
    let parts = token.split { !$0.isNumber }.map(String.init)
    guard let first = parts.first else { return nil }
    let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3
    if parts.count == 2, !isGrouped { return Double(parts[0] + "." + parts[1]) }
    return Double(parts.joined())
  }

  /// The number words of a language; none where they are not known.
  private static func vocabulary(of language: String) -> [String: Double] {
    vocabularies[language.prefix(2).lowercased()] ?? [:]
  }

  /// Whether number words of a language are known.
  static func knowsWords(of language: String) -> Bool { !vocabulary(of: language).isEmpty }

  private static let quarterHour = "quart d’heure"
  private static let always = "24/7"

  /// What follows an hour that is counted to twelve, in English, Arabic and Persian.
  private static let halfDays = ["am", "pm", "مساء", "صباح", "عصر", "صبح"]

  /// Points and commas of other scripts.
  private static let marks: [Character: Character] = [
    "\u{FF0E}": ".", "\u{FF0C}": ",", "\u{66B}": ".", "\u{66C}": ",",
  ]

  private static let vocabularies = ["en": english, "fr": french]

  private static let english: [String: Double] = [
    "two": 2, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "fortnight": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9,
  ]

  private static let french: [String: Double] = [
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "dizaine": 10, "onze": 11, "douze": 12, "douzaine": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "quinzaine": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "cent": 100, "cents": 100, "mille": 1e3, "million": 1e6,
    "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
  ]
}

extension Character {
  fileprivate var isASCIIDigitOrMark: Bool {
    ("0"..."9").contains(self) || ".,\u{A0}\u{202F}".contains(self)
  }
}
