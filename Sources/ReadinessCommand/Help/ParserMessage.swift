import ArgumentParser
import Localization

/// What the parser of the command line says: help, and what is wrong with the arguments.
///
/// It speaks English; its own headings and sentences are replaced for another language.
struct ParserMessage: Localized {
  let language: Language
  private let text: String

  /// What is said of an error of the parser, or of a request such as `--help`.
  ///
  /// - Parameter arguments: those of the command line, in which the fault is found that the parser
  ///   passes over for another one.
  init(_ error: any Error, _ arguments: [String] = [], in language: Language) {
    self.language = language
    let text = RootCommand.fullMessage(for: error)
    let fault = text.hasPrefix("Error: ") ? Self.fault(in: arguments, text, language) : nil
    let rest = text.drop { $0 != "\n" }
    self.text = fault.map { "Error: \($0)\(rest)" } ?? text
  }

  /// What is wrong with the arguments where the parser says something else, as it would say it: an
  /// option that there is not, or a negative number that it took for an option.
  private static func fault(
    in arguments: [String], _ text: String, _ language: Language
  ) -> String? {
    let first = text.prefix { $0 != "\n" }
    if first.hasPrefix("Error: Unknown option") { return nil }
    if let option = first.firstMatch(of: /^Error: Missing value for '((--?[a-z-]+).*)'$/)?.output,
      let place = arguments.firstIndex(of: String(option.2)),
      let value = arguments[(place + 1)...].first, value.contains(/^-[0-9.]/)
    {
      let reason = language.say(
        en: "it must not be negative.", fr: "un nombre négatif n’est pas accepté.")
      return "The value '\(value)' is invalid for '\(option.1)': \(reason)"
    }
    guard let name = arguments.first,
      let command = RootCommand.configuration.subcommands.first(where: {
        $0.configuration.commandName == name
      })
    else { return nil }
    let help = command.helpMessage()
    let options = Set(help.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    let unknown = arguments.dropFirst().prefix { $0 != "--" }.first {
      $0.hasPrefix("--") && !options.contains(String($0.prefix { $0 != "=" }))
    }
    guard let unknown else { return nil }
    let option = String(unknown.prefix { $0 != "=" })
    let hint = nearest(to: option, among: options).map { ". Did you mean '\($0)'?" } ?? ""
    return "Unknown option '\(option)'\(hint)"
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
