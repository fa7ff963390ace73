import Localization
import YAML

/// A text that says the same as an earlier one from which it must be told apart, or nearly so.
struct SimilarText {
  let isSame: Bool

  /// Empty where the text stands without a language.
  let language: String
  let range: Range<Int>

  /// Where the earlier text stands.
  let twin: Range<Int>

  /// A note that shows the earlier text.
  var note: Diagnostic.Note {
    .init(Wording(en: "the other one is here", fr: "l’autre est ici"), at: twin)
  }
}

extension SimilarText {
  /// The similar texts of a questionnaire, each in the first language in which it is similar.
  static func all(in texts: [TranslatedText], of questionnaire: Questionnaire) -> [SimilarText] {
    var words = WordNumbers()
    var effort = 0
    return TranslatedText.groups(of: texts, questions: questionnaire.questions.count).flatMap {
      group in
      var reported: Set<Int> = []
      return questionnaire.languages.flatMap { language in
        similar(
          among: group.compactMap { ComparedText($0, in: language, &words) }, &reported, &effort)
      }
    }
  }

  /// - Parameters:
  ///   - reported: where the texts begin that are similar in an earlier language.
  ///   - effort: what comparing has cost. Beyond `mostEffort`, only texts that say the same are
  ///     found.
  private static func similar(
    among texts: [ComparedText], _ reported: inout Set<Int>, _ effort: inout Int
  ) -> [SimilarText] {
    var found: [SimilarText] = []
    // The places in `texts` of those that say the same, and of those that may be near.
    var byKey: [String: [Int]] = [:]
    var byGroup: [ComparedText.Group: [Int]] = [:]
    for (index, text) in texts.enumerated() {
      defer {
        byKey[text.key, default: []].append(index)
        if let group = text.group { byGroup[group, default: []].append(index) }
      }
      if reported.contains(text.start) { continue }
      // A text that aliases repeat is one text, and meant to be the same.
      func isOther(_ earlier: Int) -> Bool { texts[earlier].range != text.range }
      let same = byKey[text.key]?.first(where: isOther)
      let near =
        same
        ?? (effort > mostEffort ? nil : text.group.flatMap { byGroup[$0] })?.first { earlier in
          effort += costOfPair
          return isOther(earlier) && text.isNear(texts[earlier], &effort)
        }
      guard let twin = near else { continue }
      reported.insert(text.start)
      found.append(
        SimilarText(
          isSame: same != nil, language: text.language, range: text.range,
          twin: texts[twin].range))
    }
    return found
  }

  /// Enough for a thousand questions of twenty words each.
  private static let mostEffort = 32_000_000

  /// What comparing two texts costs, in words, before any word is compared.
  private static let costOfPair = 16
}

extension TranslatedText {
  /// The texts that must be told apart from one another.
  ///
  /// - Parameter questions: the number of questions, each of which has its own lines or options.
  fileprivate static func groups(
    of texts: [TranslatedText], questions: Int
  ) -> [[TranslatedText]] {
    let kinds: [Kind] = [
      .action, .reason, .help, .evidence, .findOut, .meaning, .levelTitle, .dimensionTitle,
      .roleTitle, .about, .riskTitle, .scenarioTitle,
    ]
    var groups = kinds.map { kind in texts.filter { $0.kind == kind } }
    groups.append(texts.filter { if case .question = $0.kind { true } else { false } })
    var options = PerQuestion<[TranslatedText]>(repeating: [], count: questions)
    for text in texts {
      if case .option(let question) = text.kind { options[question].append(text) }
    }
    return (groups + options).filter { $0.count > 1 }
  }
}

/// Words as numbers, which are compared sooner.
private struct WordNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}

/// A text of one language that is compared with the others of its group.
private struct ComparedText {
  /// Where the value with all languages begins.
  let start: Int
  let range: Range<Int>
  let language: String

  /// The numbers of the words, ascending.
  private let words: [Int]

  /// Nil for a text that is too short to be near another one.
  let group: Group?

  /// What texts have in common that may be near one another. A number makes a difference.
  struct Group: Hashable {
    let isShort: Bool

    /// The numbers that the texts name.
    let numbers: [Double]
  }

  /// The words in lower case with blanks between them; the same for texts that say the same.
  let key: String

  /// The letters of a text of a few words, which one edit turns into another text; else none.
  private let letters: [Unicode.Scalar]

  /// The words from which on texts are compared word by word.
  private static let fewestWords = 5

  /// Nil if the text is missing in the language.
  init?(_ text: TranslatedText, in language: String, _ numbers: inout WordNumbers) {
    guard
      let piece = text.pieces.first(where: { $0.language == language || $0.language.isEmpty })
    else { return nil }
    start = text.node.range.lowerBound
    range = piece.range
    self.language = piece.language
    let words = TokenizedText(piece.text).words
    self.words = words.map { numbers.number(of: $0) }.sorted()
    key = words.joined(separator: " ")
    let isShort = words.count < Self.fewestWords && key.count >= 8
    letters = isShort ? Array(key.unicodeScalars) : []
    group =
      isShort || words.count >= Self.fewestWords
      ? Group(
        isShort: isShort,
        numbers: NumbersInText(piece.text, language: piece.language).values) : nil
  }

  /// Whether two texts of a group differ in so little that they are hardly told apart: in one
  /// letter, or in 15% of their words.
  ///
  /// - Parameter effort: the words that were compared.
  func isNear(_ other: ComparedText, _ effort: inout Int) -> Bool {
    if !letters.isEmpty { return letters.isWithinOneEdit(of: other.letters) }
    let (count, otherCount) = (words.count, other.words.count)
    if Double(min(count, otherCount)) < 0.7 * Double(max(count, otherCount)) { return false }
    effort += count + otherCount
    return diceCoefficient(words, other.words) >= 0.85
  }
}
