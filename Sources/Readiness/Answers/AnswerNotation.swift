/// The way answers are written in one kind of place: in an answers file, in a table, by typing.
///
/// `AnswerParser` holds what is the same in all places. Each property here is one difference
/// between them, and is deleted when the places are made to agree.
package struct AnswerNotation: Sendable {
  let yes: WordList
  let no: WordList
  let dontKnow: WordList
  let notApplicable: WordList

  /// Whether “not applicable” stands in front of its reason, which may not be missing.
  let takesReason: Bool

  /// Whether a question for a text reads the words for “don’t know” and “not applicable” as such;
  /// otherwise they are texts like any other.
  let readsWordsInTexts: Bool

  /// Whether “don’t know” is an answer to a question for a text.
  let takesUnknownText: Bool

  /// Whether white space around the whole and around a number is skipped.
  let skipsWhiteSpace: Bool

  /// Whether a text of white space only, and a list without any option, are refused as empty.
  let refusesBlank: Bool

  /// Whether the number of a line may begin with a plus sign.
  let takesPlusSign: Bool

  /// How the options of a question that takes several are listed.
  let options: OptionList

  /// What may stand before the decimals of a number.
  let decimalMarks: [Character]

  /// What may stand before a number below 0.
  let minusSigns: [Character]

  /// What may stand between the ends of a range, in the order in which it is looked for.
  let rangeSeparators: [String]

  /// Whether a range may hold stray marks: `-3-6`, `..3..6` and `3,,6` are read as 3 to 6.
  let skipsStrayMarks: Bool

  /// Words that mean the same.
  struct WordList: Sendable {
    let words: [String]
    let ignoresCase: Bool

    init(_ words: [String], ignoresCase: Bool = false) {
      self.words = words
      self.ignoresCase = ignoresCase
    }

    init(_ word: AnswerWord) { self.init([word.rawValue]) }

    func contains(_ text: String) -> Bool {
      words.contains(ignoresCase ? text.lowercased() : text)
    }
  }

  /// How several options are listed.
  enum OptionList {
    /// As a list of YAML, which is no single text.
    case yaml
    /// By id or text, between the first of these marks that occurs; the last one if none does.
    case separated(by: [Character])
    /// By id or number, from 1, or as a range of numbers, between any of these marks.
    case numbered(between: [Character])
  }
}

/// The words that an answers file has for an answer. They are read in every place.
package enum AnswerWord: String {
  case yes, no
  case dontKnow = "dont-know"
  case notApplicable = "not-applicable"
}

// MARK: - The three places

extension AnswerNotation {
  /// A single value of an answers file.
  static let yaml = AnswerNotation(
    yes: WordList(.yes), no: WordList(.no), dontKnow: WordList(.dontKnow),
    notApplicable: WordList(.notApplicable),
    takesReason: false, readsWordsInTexts: true, takesUnknownText: true,
    skipsWhiteSpace: false, refusesBlank: true, takesPlusSign: false,
    options: .yaml, decimalMarks: ["."], minusSigns: ["-"], rangeSeparators: [],
    skipsStrayMarks: false)

  /// A cell of a table, whose texts of options may be used instead of numbers and ids.
  static let cell = AnswerNotation(
    yes: WordList(["yes", "oui", "true", "vrai"], ignoresCase: true),
    no: WordList(["no", "non", "false", "faux"], ignoresCase: true),
    dontKnow: WordList(.dontKnow), notApplicable: WordList(.notApplicable),
    takesReason: true, readsWordsInTexts: true, takesUnknownText: false,
    skipsWhiteSpace: false, refusesBlank: false, takesPlusSign: true,
    options: .separated(by: [";", "|", ","]), decimalMarks: [".", ","], minusSigns: ["-"],
    rangeSeparators: ["..", "-"], skipsStrayMarks: true)

  /// What is typed or pasted in the interview, or given by `--set`.
  package static let typed = AnswerNotation(
    yes: WordList(["yes", "y", "1", "oui", "o"], ignoresCase: true),
    no: WordList(["no", "n", "2", "non"], ignoresCase: true),
    dontKnow: WordList(["dont-know", "d", "don't know", "don’t know"], ignoresCase: true),
    notApplicable: WordList(["not-applicable"], ignoresCase: true),
    takesReason: false, readsWordsInTexts: false, takesUnknownText: false,
    skipsWhiteSpace: true, refusesBlank: true, takesPlusSign: true,
    options: .numbered(between: [" ", ",", ";"]), decimalMarks: [".", ","],
    minusSigns: ["-", "\u{2212}"], rangeSeparators: ["..", " to ", " à ", "-", "–"],
    skipsStrayMarks: false)
}
