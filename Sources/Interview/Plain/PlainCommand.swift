import Localization

/// What a line typed in plain mode asks for: an answer, or a command.
enum PlainCommand: Equatable {
  case answer(String)
  case help, again, why, back, next, dontKnow, clear, edit, undo, score, save, review, finish, quit,
    leave, goOn
  case goTo(String)
  /// Under this name; empty for the usual one.
  case report(String)
  case list(onlyOpen: Bool)
  case find(String)
  case notApplicable(String)
  case note(String)
  case evidence(String)
  case role(String)
  case language(String)
  case unknown(String)

  /// The names of the commands, as they follow a colon.
  static let names = [
    "help", "again", "why", "back", "next", "goto", "aller", "list", "find", "dk", "na",
    "sans-objet", "clear", "note", "remarque", "evidence", "preuve", "edit", "undo", "score",
    "role",
    "language", "save", "review", "finish", "report", "then", "quit",
  ]

  /// - Parameter letters: which letters are commands without a colon.
  init(_ line: String, letters: Letters) {
    let line = line.trimmed
    if line.hasPrefix("::") {
      self = .answer(String(line.dropFirst()))
    } else if line.hasPrefix(":") {
      self = Self.named(line)
    } else {
      self = letters.command(line) ?? .answer(line)
    }
  }

  private static func named(_ line: String) -> PlainCommand {
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    let rest = String(line.dropFirst(word.count + 1)).trimmed
    return switch word {
    case "help": .help
    case "again": .again
    case "why": .why
    case "back": .back
    case "next": .next
    case "goto", "aller": .goTo(rest)
    case "list": .list(onlyOpen: rest == "open")
    case "find": .find(rest)
    case "dk": .dontKnow
    case "na", "sans-objet": .notApplicable(rest)
    case "clear": .clear
    case "note", "remarque": .note(rest)
    case "evidence", "preuve": .evidence(rest)
    case "edit": .edit
    case "undo": .undo
    case "score": .score
    case "role": .role(rest)
    case "language": .language(rest)
    case "save": .save
    case "review": .review
    case "finish": .finish
    case "report": .report(rest)
    case "then": .goOn
    case "quit": .quit
    default: .unknown(":" + word)
    }
  }

  /// Which letters are commands without a colon: that depends on what is asked.
  enum Letters {
    /// A text is asked for, so no letter is a command.
    case none
    /// Yes or no is asked for, so `n` means no.
    case yesNo
    case question
    case review
    /// The person has finished.
    case end
    /// The plan is followed.
    case checklist

    fileprivate func command(_ line: String) -> PlainCommand? {
      switch (self, line) {
      case (.none, _): nil
      case (.end, ""): .leave
      case (.end, "w"): .report("")
      case (.end, "o"): .goOn
      case (.checklist, "b"): nil
      case (_, "b"): .back
      case (_, "?"): .help
      case (_, "q"): .quit
      case (_, "u"): .undo
      case (.review, "f"): .finish
      case (.review, _), (.end, _), (.checklist, _): nil
      case (_, "d"): .dontKnow
      case (.question, "n"): .notApplicable("")
      default: nil
      }
    }
  }
}

// MARK: - Words

extension PlainCommand {
  /// The commands with what each does, as `:help` lists them.
  static func help(in language: Language) -> [(command: String, does: String)] {
    [
      (":help", language.say(en: "this list; also ?", fr: "cette liste\u{202F}; aussi\u{202F}?")),
      (":again", language.say(en: "the question again", fr: "la question à nouveau")),
      (
        ":why",
        language.say(
          en: "its help, the evidence wanted and where it comes from",
          fr: "son aide, la preuve attendue et sa source")
      ),
      (
        ":back",
        language.say(
          en: "the question before; also b", fr: "la question précédente\u{202F}; aussi b")
      ),
      (
        ":next",
        language.say(
          en: "the question after, this one left as it is",
          fr: "la question suivante, celle-ci laissée en l’état")
      ),
      (
        language.say(en: ":goto ID", fr: ":aller ID"),
        language.say(en: "go to a question", fr: "aller à une question")
      ),
      (
        ":list [open]",
        language.say(
          en: "all questions with their answers, or the open ones",
          fr: "toutes les questions avec leurs réponses, ou celles qui restent")
      ),
      (
        language.say(en: ":find TEXT", fr: ":find TEXTE"),
        language.say(
          en: "questions that contain a text", fr: "les questions qui contiennent un texte")
      ),
      (":dk", language.say(en: "nobody knows; also d", fr: "personne ne sait\u{202F}; aussi d")),
      (
        language.say(en: ":na [REASON]", fr: ":sans-objet [RAISON]"),
        language.say(
          en: "not applicable, where that is offered; also n",
          fr: "sans objet, là où c’est proposé\u{202F}; aussi n")
      ),
      (":clear", language.say(en: "remove the answer", fr: "effacer la réponse")),
      (
        language.say(en: ":note TEXT", fr: ":remarque TEXTE"),
        language.say(
          en: "a remark, kept with the next answer; without TEXT it is removed",
          fr: "une remarque, gardée avec la prochaine réponse\u{202F}; sans TEXTE, elle est retirée"
        )
      ),
      (
        language.say(en: ":evidence LEVEL", fr: ":preuve DEGRÉ"),
        language.say(
          en: "declared, documented or observed, kept with the next answer",
          fr: "déclaré, documenté ou constaté, gardé avec la prochaine réponse")
      ),
      (
        ":edit",
        language.say(
          en: "write the remark, or the text, in your editor",
          fr: "écrire la remarque, ou le texte, dans votre éditeur")
      ),
      (
        ":undo",
        language.say(
          en: "take back the last change; also u",
          fr: "annuler le dernier changement\u{202F}; aussi u")
      ),
      (
        ":score",
        language.say(
          en: "the result, the blocking conditions and the risks in detail",
          fr: "le résultat, les conditions bloquantes et les risques en détail")
      ),
      (
        language.say(en: ":role [ROLE|all]", fr: ":role [RÔLE|all]"),
        language.say(
          en: "only the questions for a role, or all",
          fr: "seulement les questions d’un rôle, ou toutes")
      ),
      (
        ":language [ID]",
        language.say(
          en: "the next language, or this one", fr: "la langue suivante, ou celle-ci")
      ),
      (":save", language.say(en: "try to save again", fr: "essayer encore d’enregistrer")),
      (
        ":review",
        language.say(
          en: "what is open or unsure; after the last question it comes by itself",
          fr:
            "ce qui reste ouvert ou incertain\u{202F}; vient d’elle-même après la dernière question"
        )
      ),
      (":finish", language.say(en: "end, with the result", fr: "terminer, avec le résultat")),
      (
        language.say(en: ":report [NAME]", fr: ":report [NOM]"),
        language.say(
          en: "write the report; .html makes a web page, .md Markdown; at the end also w",
          fr: "écrire le rapport\u{202F}; .html donne une page web, .md du Markdown\u{202F}; "
            + "à la fin aussi w")
      ),
      (
        ":then",
        language.say(
          en: "go on with the questionnaire that follows; at the end also o",
          fr: "continuer avec le questionnaire qui suit\u{202F}; à la fin aussi o")
      ),
      (
        ":quit",
        language.say(en: "save and stop; also q", fr: "enregistrer et arrêter\u{202F}; aussi q")
      ),
      (
        "::",
        language.say(
          en: "an answer that begins with a colon", fr: "une réponse qui commence par deux-points")
      ),
    ]
  }
}
