/// How questions begin in a language, as far as is needed to find a second one in a sentence.
///
/// All words are in lower case.
struct InterrogativeGrammar: Sendable {
  /// The word for “and”.
  let and: String

  /// The words that a question begins with.
  private let openers: [String]

  /// The words that may stand before these: “with whom”.
  private let prepositions: [String]

  /// Whether a question asks how much something is so: “how good”, “à quel point”.
  let asksDegree: @Sendable ([String]) -> Bool

  /// Whether a question can be answered with yes or no.
  let asksYesOrNo: @Sendable ([String]) -> Bool
}

extension InterrogativeGrammar {
  /// The grammar of a language by its code, such as “en” or “fr-CA”; nil where it is not known.
  static func of(_ language: String) -> InterrogativeGrammar? {
    grammars[language.prefix(2).lowercased()]
  }

  /// Whether words begin a question, as “who” does, or “with whom”.
  func begins(_ words: ArraySlice<String>) -> Bool {
    let hasPreposition = words.first.map(prepositions.contains) ?? false
    return (hasPreposition ? words.dropFirst() : words).first.map(openers.contains) ?? false
  }

  private static let grammars = ["en": english, "fr": french]
}

// MARK: - English

extension InterrogativeGrammar {
  private static let english = InterrogativeGrammar(
    and: "and",
    openers: [
      "who", "whom", "whose", "what", "which", "how", "when", "where", "why", "do", "does", "did",
      "is", "are", "was", "were", "has", "have", "can", "could", "will", "would", "should", "at",
      "in",
    ],
    prepositions: ["by", "for", "from", "with"],
    asksDegree: { words in
      words.starts(with: ["to", "what", "extent"])
        || (words.first == "how" && words.count > 1 && !countsOrManner.contains(words[1]))
    },
    asksYesOrNo: { $0.first.map(englishVerbs.contains) ?? false })

  /// What follows “how” in a question about a number or a manner, and not about a degree.
  private static let countsOrManner =
    englishVerbs + ["many", "much", "often", "long", "soon", "far", "else", "exactly"]

  private static let englishVerbs = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will",
    "would", "should", "may", "must",
  ]
}

// MARK: - French

extension InterrogativeGrammar {
  private static let french = InterrogativeGrammar(
    and: "et",
    openers: [
      "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "comment", "combien", "quand",
      "où", "pourquoi", "est", "sont", "avez", "ont", "a", "peut", "qu",
    ],
    prepositions: ["avec", "de", "par", "pour"],
    asksDegree: { words in
      words.starts(with: ["à", "quel", "point"])
        || words.starts(with: ["dans", "quelle", "mesure"])
    },
    asksYesOrNo: { words in
      guard let first = words.first else { return false }
      return words.starts(with: ["est", "ce", "que"]) || frenchVerbs.contains(first)
        || (!frenchQuestions.contains(first) && isInverted(words))
    })

  /// Whether the pronoun stands behind the verb, as in “le délai est-il” and “va-t-il”.
  private static func isInverted(_ words: [String]) -> Bool {
    words.indices.dropFirst(2).contains { index in
      frenchPronouns.contains(words[index]) && frenchForms.contains(words[index - 1])
    }
  }

  /// What stands before “il” or “elle” in an inverted question.
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

  private static let frenchVerbs = [
    "avez", "êtes", "pouvez", "savez", "faites", "peut", "ont", "sont", "existe", "pourriez",
  ]
}
