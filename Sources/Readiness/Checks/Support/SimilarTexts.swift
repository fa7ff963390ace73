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
  var note: Diagnostic.Note { .init("the other one is here", at: twin) }
}

extension SimilarText {
  /// The similar texts of a questionnaire, each in the first language in which it is similar.
  static func all(in texts: [TranslatedText], of questionnaire: Questionnaire) -> [SimilarText] {
    TranslatedText.groups(of: texts, questions: questionnaire.questions.count).flatMap { group in
      var reported: [Int] = []
      return questionnaire.languages.flatMap { language in
        similar(among: group.compactMap { ComparedText($0, in: language) }, &reported)
      }
    }
  }

  /// - Parameter reported: where the texts begin that are similar in an earlier language.
  private static func similar(
    among texts: [ComparedText], _ reported: inout [Int]
  ) -> [SimilarText] {
    var found: [SimilarText] = []
    for (index, text) in texts.enumerated() where !reported.contains(text.start) {
      // A text that aliases repeat is one text, and meant to be the same.
      let earlier = texts[..<index].filter { $0.range != text.range }
      let same = earlier.first { $0.key == text.key }
      guard let twin = same ?? earlier.first(where: { text.isNear($0) }) else { continue }
      reported.append(text.start)
      found.append(
        SimilarText(
          isSame: same != nil, language: text.language, range: text.range, twin: twin.range))
    }
    return found
  }
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

/// A text of one language that is compared with the others of its group.
private struct ComparedText {
  /// Where the value with all languages begins.
  let start: Int
  let range: Range<Int>
  let language: String
  let text: String
  let tokens: TokenizedText

  /// The words in lower case with blanks between them; the same for texts that say the same.
  let key: String

  /// The letters of a text of a few words, which one edit turns into another text; else none.
  let letters: [Unicode.Scalar]

  /// The words from which on texts are compared word by word.
  private static let fewestWords = 5

  /// Nil if the text is missing in the language.
  init?(_ text: TranslatedText, in language: String) {
    guard
      let piece = text.pieces.first(where: { $0.language == language || $0.language.isEmpty })
    else { return nil }
    start = text.node.range.lowerBound
    range = piece.range
    self.language = piece.language
    self.text = piece.text
    tokens = TokenizedText(piece.text)
    key = tokens.words.joined(separator: " ")
    let isShort = tokens.words.count < Self.fewestWords && key.count >= 8
    letters = isShort ? Array(key.unicodeScalars) : []
  }

  /// Whether two texts differ in so little that they are hardly told apart: in one letter, or in
  /// 15% of their words. A number makes a difference.
  func isNear(_ other: ComparedText) -> Bool {
    if letters.isWithinOneEdit(of: other.letters) { return numbers == other.numbers }
    let (count, otherCount) = (tokens.words.count, other.tokens.words.count)
    guard min(count, otherCount) >= Self.fewestWords,
      Double(min(count, otherCount)) >= 0.7 * Double(max(count, otherCount)),
      tokens.diceCoefficient(with: other.tokens) >= 0.85
    else { return false }
    return numbers == other.numbers
  }

  /// The numbers that the text names.
  private var numbers: [Double] { NumbersInText(text, language: language).values }
}
