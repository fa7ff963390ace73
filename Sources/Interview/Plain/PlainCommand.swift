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
    return switch Name(typed: word) {
    case .help: .help
    case .again: .again
    case .why: .why
    case .back: .back
    case .next: .next
    case .goTo: .goTo(rest)
    case .list: .list(onlyOpen: ["open", "ouvertes"].contains(rest))
    case .find: .find(rest)
    case .dontKnow: .dontKnow
    case .notApplicable: .notApplicable(rest)
    case .clear: .clear
    case .note: .note(rest)
    case .evidence: .evidence(rest)
    case .edit: .edit
    case .undo: .undo
    case .score: .score
    case .role: .role(rest)
    case .language: .language(rest)
    case .save: .save
    case .review: .review
    case .finish: .finish
    case .report: .report(rest)
    case .goOn: .goOn
    case .quit: .quit
    case nil: .unknown(":" + word)
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
  ///
  /// - Parameter savesNothing: whether the session is read only.
  static func help(
    in language: Language, savesNothing: Bool = false
  ) -> [(command: String, does: String)] {
    func name(_ name: Name, _ rest: String = "") -> String { name.shown(in: language) + rest }
    return [
      (
        name(.help),
        language.say(en: "this list; also ?", fr: "cette liste\u{202F}; aussi\u{202F}?")
      ),
      (name(.again), language.say(en: "the question again", fr: "la question à nouveau")),
      (
        name(.why),
        language.say(
          en: "its help, the evidence wanted and where it comes from",
          fr: "son aide, la preuve attendue et sa source")
      ),
      (
        name(.back),
        language.say(
          en: "the question before; also b", fr: "la question précédente\u{202F}; aussi b")
      ),
      (
        name(.next),
        language.say(
          en: "the question after, this one left as it is",
          fr: "la question suivante, celle-ci laissée en l’état")
      ),
      (
        name(.goTo, " ID"),
        language.say(en: "go to a question", fr: "aller à une question")
      ),
      (
        name(.list, language.say(en: " [open]", fr: " [ouvertes]")),
        language.say(
          en: "all questions with their answers, or the open ones",
          fr: "toutes les questions avec leurs réponses, ou celles qui restent")
      ),
      (
        name(.find, language.say(en: " TEXT", fr: " TEXTE")),
        language.say(
          en: "questions that contain a text", fr: "les questions qui contiennent un texte")
      ),
      (
        name(.dontKnow),
        language.say(en: "nobody knows; also d", fr: "personne ne sait\u{202F}; aussi d")
      ),
      (
        name(.notApplicable, language.say(en: " [REASON]", fr: " [RAISON]")),
        language.say(
          en: "not applicable, where that is offered; also n",
          fr: "sans objet, là où c’est proposé\u{202F}; aussi n")
      ),
      (name(.clear), language.say(en: "remove the answer", fr: "effacer la réponse")),
      (
        name(.note, language.say(en: " TEXT", fr: " TEXTE")),
        language.say(
          en: "a remark, kept with the next answer; without TEXT it is removed",
          fr: "une remarque, gardée avec la prochaine réponse\u{202F}; sans TEXTE, elle est retirée"
        )
      ),
      (
        name(.evidence, language.say(en: " LEVEL", fr: " DEGRÉ")),
        language.say(
          en: "stated only, documented or observed, kept with the next answer",
          fr: "déclaré, documenté ou constaté, gardé avec la prochaine réponse")
      ),
      (
        name(.edit),
        language.say(
          en: "write the remark, or the text, in your editor",
          fr: "écrire la remarque, ou le texte, dans votre éditeur")
      ),
      (
        name(.undo),
        language.say(
          en: "take back the last change; also u",
          fr: "annuler le dernier changement\u{202F}; aussi u")
      ),
      (
        name(.score),
        language.say(
          en: "the result, the blocking conditions and the risks in detail",
          fr: "le résultat, les conditions bloquantes et les risques en détail")
      ),
      (
        name(.role, language.say(en: " [ROLE|all]", fr: " [RÔLE|tous]")),
        language.say(
          en: "only the questions for a role, or all",
          fr: "seulement les questions d’un rôle, ou toutes")
      ),
      (
        name(.language, " [ID]"),
        language.say(
          en: "the next language, or the one named", fr: "la langue suivante, ou celle nommée")
      ),
      (name(.save), language.say(en: "try to save again", fr: "essayer encore d’enregistrer")),
      (
        name(.review),
        language.say(
          en: "what is open or unsure; after the last question it comes by itself",
          fr:
            "ce qui reste ouvert ou incertain\u{202F}; affiché aussi après la dernière question"
        )
      ),
      (name(.finish), language.say(en: "end, with the result", fr: "terminer, avec le résultat")),
      (
        name(.report, language.say(en: " [NAME]", fr: " [NOM]")),
        language.say(
          en: "write the report; .html makes a web page, .md Markdown; at the end also w",
          fr: "écrire le rapport\u{202F}; .html donne une page web, .md du Markdown\u{202F}; "
            + "à la fin aussi w")
      ),
      (
        name(.goOn),
        language.say(
          en: "go on with the questionnaire that follows; at the end also o",
          fr: "continuer avec le questionnaire qui suit\u{202F}; à la fin aussi o")
      ),
      (
        name(.quit),
        savesNothing
          ? language.say(
            en: "stop, nothing is saved; also q",
            fr: "arrêter, sans rien enregistrer\u{202F}; aussi q")
          : language.say(en: "save and stop; also q", fr: "enregistrer et arrêter\u{202F}; aussi q")
      ),
      (
        language.say(en: "::text", fr: "::texte"),
        language.say(
          en: "an answer that begins with “:”, which is typed twice",
          fr: "une réponse qui commence par «\u{A0}:\u{A0}», tapé deux fois")
      ),
    ]
  }
}
