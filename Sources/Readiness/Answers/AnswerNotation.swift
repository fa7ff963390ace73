/// The kind of place in which an answer is written.
///
/// People write answers in the same way everywhere. Only the answers file has one form for each
/// answer, so that its schema can describe it: words in lower case, a point before decimals, and
/// ranges and options as values of YAML.
package enum AnswerNotation: Sendable {
  /// A single value of an answers file.
  case yaml
  /// A cell of a table.
  case cell
  /// What is typed or pasted in the interview, or given by `--set`. Here the letters and numbers
  /// that the interview shows before its lines are read too.
  case typed
}

/// The words that an answers file has for an answer. They are read in every place.
package enum AnswerWord: String {
  case yes, no
  case dontKnow = "dont-know"
  case notApplicable = "not-applicable"
}

extension AnswerWord {
  /// Other words that people write for it, in lower case and with straight apostrophes.
  private var synonyms: [String] {
    switch self {
    case .yes: ["y", "oui", "o", "true", "vrai"]
    case .no: ["n", "non", "false", "faux"]
    case .dontKnow: ["don't know", "dont know", "je ne sais pas", "ne sait pas"]
    case .notApplicable: ["not applicable", "sans objet"]
    }
  }

  /// What programs write for it.
  private var numeral: String? {
    switch self {
    case .yes: "1"
    case .no: "0"
    case .dontKnow, .notApplicable: nil
    }
  }

  /// What the interview shows for it before its line.
  private var label: String? {
    switch self {
    case .yes: "1"
    case .no: "2"
    case .dontKnow: "d"
    case .notApplicable: nil
    }
  }

  /// What is read as this word in one kind of place.
  func spellings(in notation: AnswerNotation) -> [String] {
    switch notation {
    case .yaml: [rawValue]
    case .cell: [rawValue] + synonyms + (numeral.map { [$0] } ?? [])
    case .typed: [rawValue] + synonyms + (label.map { [$0] } ?? [])
    }
  }
}
