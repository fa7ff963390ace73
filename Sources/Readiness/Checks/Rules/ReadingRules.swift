import YAML

/// Texts at which a reader stumbles.
extension CheckContext {
  func readingFindings(_ texts: [TranslatedText]) -> [Diagnostic] {
    texts.flatMap { text -> [Diagnostic] in
      let pieces = text.pieces
      let hard = pieces.compactMap { hardText($0, text.kind) }
      guard case .question(let position) = text.kind else { return hard }
      let double = pieces.first { asksTwoThings($0, questions[position]) }
      return hard
        + (double.map { [Diagnostic(.doubleBarrelled(language: $0.language), at: $0.range)] } ?? [])
    }
  }

  private func hardText(_ piece: TextPiece, _ kind: TranslatedText.Kind) -> Diagnostic? {
    let words = Words(piece.text)
    let longest = words.sentences.map(\.count).max() ?? 0
    if longest > Self.longestSentence {
      return Diagnostic(
        .longSentence(words: longest, language: piece.language), at: piece.range)
    }
    let language = piece.language.isEmpty ? questionnaire.languages[0] : piece.language
    let limit = language.prefix(2).lowercased() == "en" ? 65.0 : 85.0
    guard words.all.count >= 12, words.readingIndex > limit else { return nil }
    return Diagnostic(.longWords(language: piece.language), at: piece.range)
  }

  /// The words of a sentence from which on it is hard to keep in mind.
  private static let longestSentence = 32

  /// Whether a question holds two: two question marks, or “and” before another question word.
  ///
  /// Where one answer must do for both, as with yes and no or with a degree, any “and” is one more
  /// thing that is asked.
  private func asksTwoThings(_ piece: TextPiece, _ question: Question) -> Bool {
    let language = piece.language.isEmpty ? questionnaire.languages[0] : piece.language
    guard let grammar = Grammar(language: language) else { return false }
    let sentences = piece.text.split(separator: "?", omittingEmptySubsequences: false)
    let asked = sentences.dropLast().filter { Words(String($0)).all.count > 1 }
    if asked.count > 1 { return true }
    guard let sentence = asked.first.map({ Words(String($0)).sentences.last ?? [] }) else {
      return false
    }
    var hasOneAnswer = grammar.asksYesOrNo(sentence) || grammar.asksDegree(sentence)
    if case .yesNo = question.kind { hasOneAnswer = true }
    return sentence.indices.dropFirst().contains { index in
      guard grammar.and.contains(sentence[index]) else { return false }
      let rest = sentence[(index + 1)...]
      return !rest.isEmpty && (hasOneAnswer || grammar.begins(rest))
    }
  }
}

/// The words by which a second question is known.
private struct Grammar {
  let and: [String]
  private let openers: [String]
  private let prepositions: [String]

  init?(language: String) {
    switch language.prefix(2).lowercased() {
    case "en":
      and = ["and"]
      openers = [
        "who", "whom", "whose", "what", "which", "how", "when", "where", "why", "do", "does", "did",
        "is", "are",
        "was", "were", "has", "have", "can", "could", "will", "would", "should", "at", "in",
      ]
      prepositions = ["by", "for", "from", "with"]
    case "fr":
      and = ["et"]
      openers = [
        "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "comment", "combien", "quand",
        "où", "pourquoi", "est", "sont", "avez", "ont", "a", "peut", "qu",
      ]
      prepositions = ["avec", "de", "par", "pour"]
    default: return nil
    }
  }

  /// Whether words begin a question, as “who” does, or “with whom”.
  func begins(_ words: ArraySlice<String>) -> Bool {
    let isInside = words.first.map(prepositions.contains) ?? false
    return (isInside ? words.dropFirst() : words).first.map(openers.contains) ?? false
  }

  /// Whether a question asks how much something is so: “how good”, “à quel point”.
  func asksDegree(_ words: [String]) -> Bool {
    if and == ["et"] {
      return words.starts(with: ["à", "quel", "point"])
        || words.starts(with: ["dans", "quelle", "mesure"])
    }
    return words.starts(with: ["to", "what", "extent"])
      || (words.first == "how" && words.count > 1 && !Self.countsOrManner.contains(words[1]))
  }

  /// What follows “how” in a question about a number or a manner.
  private static let countsOrManner =
    englishVerbs + ["many", "much", "often", "long", "soon", "far", "else", "exactly"]

  /// Whether a question can be answered with yes or no: it begins with a verb, not with a question
  /// word, or in French with “est-ce que”.
  func asksYesOrNo(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if and == ["and"] { return Self.englishVerbs.contains(first) }
    if words.prefix(3) == ["est", "ce", "que"] || Self.frenchVerbs.contains(first) { return true }
    return !Self.frenchQuestions.contains(first)
      && words.indices.dropFirst(2).contains { index in
        Self.frenchPronouns.contains(words[index]) && Self.frenchForms.contains(words[index - 1])
      }
  }

  /// What stands before “il” or “elle” where a question turns round: “le délai est-il”, “va-t-il”.
  private static let frenchForms = [
    "t", "est", "sont", "ont", "peut", "peuvent", "sait", "savent", "doit", "doivent", "fait",
    "font", "vont",
  ]

  private static let frenchPronouns = ["il", "ils", "elle", "elles", "on"]

  /// The first words of questions that ask for more than yes or no.
  private static let frenchQuestions = [
    "qui", "que", "qu", "quoi", "quel", "quelle", "quels", "quelles", "comment", "combien",
    "quand", "où", "pourquoi", "à", "avec", "dans", "de", "depuis", "en", "par", "pour", "sur",
  ]

  private static let englishVerbs = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will",
    "would", "should", "may", "must",
  ]

  private static let frenchVerbs = [
    "avez", "êtes", "pouvez", "savez", "faites", "peut", "ont", "sont", "existe", "pourriez",
  ]
}
