import Localization
import Readiness

/// The plan line by line: a number or an id, and what became of the action.
extension PlainSession {
  /// All actions with their numbers, under what they come to together.
  package var checklistLines: [String] { [interview.checklistTitle] + numbered { _ in true } }

  private func numbered(_ isShown: (ChecklistItem) -> Bool) -> [String] {
    interview.checklist.enumerated().filter { isShown($0.element) }.map { index, item in
      let text = item.action.text.text(in: interview.textLanguage)
      return "\(index + 1). \(item.action.id), \(interview.standing(item)). \(text)"
    }
  }

  /// Takes a line that was typed.
  mutating func follow(_ command: PlainCommand) -> [InterviewEffect] {
    switch command {
    case .answer(let text): return follow(typed: text)
    case .help: lines += checklistHelp
    case .again: shownStep = nil
    case .list(let onlyOpen):
      lines += numbered { !onlyOpen || interview.record($0).status.isOpen }
    case .undo: return send(.undo)
    case .save: return send(.retrySaving)
    case .language(let code): return setLanguage(code)
    case .finish, .leave, .quit: return send(.quit)
    case .unknown(let command): lines.append(unknownCommand(command))
    case .why, .back, .next, .dontKnow, .clear, .edit, .score, .review, .goOn, .goTo, .report,
      .find, .notApplicable, .note, .evidence, .role:
      lines.append(onlyForQuestions)
    }
    return []
  }

  /// Reads “3 done”, “R4.a owner Nadia”; a number alone shows the action.
  private mutating func follow(typed text: String) -> [InterviewEffect] {
    if text.isEmpty {
      lines.append(argumentNeeded(example))
      return []
    }
    let words = text.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
    guard let item = item(words[0].halfWidth) else {
      lines.append(unknownAction(words[0]))
      return []
    }
    guard words.count > 1 else {
      lines += interview.details(item)
      return []
    }
    guard let edit = ActionEdit(typed: words[1], words.count > 2 ? words[2] : "") else {
      let valid =
        ActionStatus.allCases.map { $0.name(in: language) } + ActionEdit.names(in: language)
      lines.append(unknownWord(words[1], valid: valid))
      return []
    }
    return send(.follow(item.action.id, edit))
  }

  /// The action of a number or an id.
  private func item(_ word: String) -> ChecklistItem? {
    let items = interview.checklist
    if let number = Int(word), items.indices.contains(number - 1) { return items[number - 1] }
    return items.first { $0.action.id.lowercased() == word.lowercased() }
  }
}

extension ActionEdit {
  /// A change as it is typed: the word of a status, or what changes with its new value.
  ///
  /// - Returns: nil for a word that is not known.
  init?(typed word: String, _ rest: String) {
    if let status = ActionStatus.typed(word) {
      self = .status(status)
      return
    }
    switch word.halfWidth.lowercased() {
    case "owner", "who", "responsable", "qui": self = .owner(rest)
    case "due", "by", "échéance", "echeance", "pour": self = .due(rest)
    case "note", "remark", "remarque": self = .note(rest)
    default: return nil
    }
  }
}

// MARK: - Words

extension ActionEdit {
  /// The words that are typed before a new value.
  static func names(in language: Language) -> [String] {
    language.say(
      en: ["owner", "due", "remark"], fr: ["responsable", "pour", "remarque"])
  }
}

extension PlainSession {
  var checklistPrompt: String {
    say(
      en: "Number and what became of it, for example “\(example)”, or \(helpCommand): ",
      fr:
        "Numéro et ce qu’il en est, par exemple «\u{A0}\(example)\u{A0}», ou \(helpCommand)\u{A0}: "
    )
  }

  private var example: String { say(en: "1 done", fr: "1 faite") }

  private var onlyForQuestions: String {
    error(
      en: "that is for questions. \(helpCommand) lists the commands here.",
      fr: "cela vaut pour les questions. \(helpCommand) donne les commandes d’ici.")
  }

  private func unknownAction(_ word: String) -> String {
    let (items, name) = (interview.checklist, language.quoted(word.shortened))
    let isLacking = ActionEdit(typed: word, "") != nil
    let hint =
      isLacking
      ? say(
        en: "Type its number first, for example “\(example)”.",
        fr: "Tapez d’abord son numéro, par exemple «\u{A0}\(example)\u{A0}».")
      : nearest(to: word, among: items.map(\.action.id)).map(language.didYouMean)
        ?? say(en: ":list shows the actions.", fr: ":list montre les actions.")
    return error(
      en: "no action is called \(name). \(hint)", fr: "aucune action ne s’appelle \(name). \(hint)")
  }

  private var checklistHelp: [String] {
    let number = say(en: "NUMBER", fr: "NUMÉRO")
    let statuses = ActionStatus.allCases.map { $0.name(in: language) }
    let names = ActionEdit.names(in: language)
    return [
      language.labelled(
        "\(number) \(language.list(statuses))",
        say(
          en: "how far the action is; its id works instead of the number.",
          fr: "où en est l’action\u{202F}; son identifiant vaut le numéro.")),
      language.labelled(
        "\(number) \(names[0]) \(say(en: "NAME", fr: "NOM"))",
        say(en: "who does it.", fr: "qui la mène.")),
      language.labelled(
        "\(number) \(names[1]) 2024-05-10",
        say(
          en: "the day it is due; leave the day out to remove it.",
          fr: "le jour prévu\u{202F}; sans jour, il est effacé.")),
      language.labelled(
        "\(number) \(names[2]) \(say(en: "TEXT", fr: "TEXTE"))",
        say(en: "a remark.", fr: "une remarque.")),
      language.labelled(number, say(en: "the action in full.", fr: "l’action en entier.")),
      language.labelled(
        PlainCommand.Name.list.shown(in: language) + say(en: " [open]", fr: " [ouvertes]"),
        say(
          en: "the list, or what is still to be done.",
          fr: "la liste, ou ce qui reste à faire.")),
    ]
      + commandHelp.filter { help in
        [PlainCommand.Name.help, .undo, .language, .save, .quit].contains {
          help.command.hasPrefix($0.shown(in: language))
        }
      }.map { language.labelled($0.command, $0.does) + "." }
  }
}
