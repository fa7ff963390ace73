import ArgumentParser
import Localization

/// What the parser of the command line says: help, and what is wrong with the arguments.
///
/// It speaks English; its own headings and sentences are replaced for another language.
struct ParserMessage: Localized {
  let language: Language
  private let text: String

  /// What is said of an error of the parser, or of a request such as `--help`.
  init(_ error: any Error, in language: Language) {
    self.language = language
    text = RootCommand.fullMessage(for: error)
  }

  /// Whole lines; scripts for shells and versions stay as they are. What begins with a brace is the
  /// help in JSON, of which the manual is made.
  var lines: String {
    if text.isEmpty { return "" }
    let isForPeople = ["OVERVIEW: ", "USAGE: ", "Error: ", "{"].contains(where: text.hasPrefix)
    return (isForPeople ? say(en: text.english, fr: text.french) : text) + "\n"
  }
}

// MARK: - Words

extension String {
  /// A message of the parser, which has a word too many in the headings of commands.
  fileprivate var english: String { replacing([("^(.+) SUBCOMMANDS:$", "$1:")]) }

  /// A message of the parser in French. What the parser says otherwise stays in English.
  fileprivate var french: String { replacing(Self.phrases) }

  /// The text with other words for what some patterns match; `', '` between values that a group
  /// matches becomes what stands between quotes of French.
  private func replacing(_ phrases: [(pattern: String, words: String)]) -> String {
    phrases.reduce(self) { text, phrase in
      guard let pattern = try? Regex(phrase.pattern).anchorsMatchLineEndings() else { return text }
      return text.replacing(pattern) { match in
        match.output.indices.dropFirst().reduce(phrase.words) { sentence, index in
          let matched = (match.output[index].substring ?? "")
            .replacing("', '", with: "\u{A0}», «\u{A0}")
          return sentence.replacing("$\(index)", with: matched)
        }
      }
    }
  }

  /// What the parser says, as patterns, and the French of it.
  private static let phrases: [(pattern: String, words: String)] = [
    ("^OVERVIEW: ", ""), ("^USAGE: ", "USAGE\u{A0}: "), ("^Usage: ", "Usage\u{A0}: "),
    ("^ARGUMENTS:$", "ARGUMENTS\u{A0}:"), ("^OPTIONS:$", "OPTIONS\u{A0}:"),
    ("^(.+) SUBCOMMANDS:$", "$1\u{A0}:"), ("\u{3C}subcommand>", "\u{3C}commande>"),
    ("^  See '(.+)' for detailed help\\.$", "  Pour l’aide d’une commande\u{A0}: $1"),
    ("^  See '(.+)' for more information\\.$", "  Pour en savoir plus\u{A0}: $1"),
    ("Show the version\\.", "Afficher la version."),
    ("Show help information\\.", "Afficher cette aide."),
    // The line may break behind the colon.
    ("\\(default:", "(par défaut\u{A0}:"), ("\\(values:", "(valeurs\u{A0}:"),
    (";(\\s+)default:", "\u{202F};$1par défaut\u{A0}:"),
    ("^Error: ", "Erreur\u{A0}: "), ("^Help:  ", "Aide\u{A0}: "),
    ("Missing expected argument '(.+)'$", "il manque l’argument $1"),
    ("Missing value for '(.+)'$", "il manque la valeur de $1"),
    (
      "Unknown option '(.+)'\\. Did you mean '(.+)'\\?$",
      "option inconnue, $1. Vouliez-vous dire $2\u{202F}?"
    ),
    ("Unknown option '(.+)'$", "option inconnue, $1"),
    ("\\d+ unexpected arguments: '(.+)'$", "arguments en trop\u{A0}: «\u{A0}$1\u{A0}»"),
    ("Unexpected argument '(.+)'$", "argument en trop, $1"),
    (
      "The option '(.+)' does not take any value, but '(.+)' was specified\\.$",
      "l’option $1 ne prend pas de valeur, et $2 a été donné."
    ),
    ("The value '(.*)' is invalid for '(.+?)': ", "$2 ne peut pas être $1\u{A0}: "),
    ("The value '(.*)' is invalid for '(.+?)'", "$2 ne peut pas être $1"),
    (
      "Please provide one of '(.+)'(?: or | and )'(.+)'\\.$",
      "Valeurs possibles\u{A0}: «\u{A0}$1\u{A0}», «\u{A0}$2\u{A0}»."
    ),
  ]
}
