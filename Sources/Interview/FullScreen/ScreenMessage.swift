import Localization
import Readiness

/// A message for the message row.
enum ScreenMessage: Equatable, Sendable {
  case notice(Notice)
  case fault(AnswerParsingError)
  /// An option that cannot be marked together with these.
  case isExclusive(OptionIndex, marked: [OptionIndex])
  case nothingMarked
  /// The arrows do not step a range.
  case rangeStays
  case clearRemoves
  case pasteIgnored
  case pasteCut
  case pressForKeys
  case noOption(String)

  /// Whether the message stays until what it is about changes.
  var isError: Bool {
    switch self {
    case .fault, .isExclusive, .noOption: true
    case .notice(.reasonNeeded), .notice(.notSaved), .notice(.notSavedInPart),
      .notice(.changedOutside),
      .notice(.tooLong), .notice(.editorFailed), .notice(.reportFailed), .notice(.notFollowed):
      true
    case .notice, .nothingMarked, .rangeStays, .clearRemoves, .pasteIgnored, .pasteCut,
      .pressForKeys:
      false
    }
  }
}

// MARK: - Words

extension ScreenSession {
  func sentence(for message: ScreenMessage) -> String {
    switch message {
    case .notice(.evidenceKept), .notice(.noteKept), .notice(.noteRemoved):
      return say(
        en: "Enter keeps it with the answer.", fr: "Entrée l’enregistre avec la réponse.")
    case .notice(let notice): return interview.sentence(for: notice, .screen)
    case .fault(let fault):
      return fault.sentence(in: language, letters: letters, wayOut: CommandNames.screen.next)
    case .isExclusive(let option, let marked): return isExclusive(option, marked: marked)
    case .nothingMarked: return nothingMarked
    case .rangeStays:
      return say(
        en: "This is a range. Type another one, or a number.",
        fr: "C’est une fourchette. Tapez-en une autre, ou un nombre.")
    case .clearRemoves: return say(en: "x removes the answer.", fr: "x efface la réponse.")
    case .pasteIgnored:
      return say(en: "Pasted text ignored here.", fr: "Texte collé ignoré ici.")
    case .pasteCut: return say(en: "Cut to 2,000 characters.", fr: "Coupé à 2 000 caractères.")
    case .pressForKeys:
      let key = takesLetters ? "F1" : "?"
      return say(en: "Press \(key) for the keys.", fr: "Pressez \(key) pour les touches.")
    case .noOption(let text):
      return say(
        en: "No option contains “\(text)”. Esc shows all.",
        fr: "Aucune réponse ne contient «\u{A0}\(text)\u{A0}». Échap les montre toutes.")
    }
  }

  /// Whether letters are written, so that they are no commands.
  private var takesLetters: Bool {
    guard note == nil, let question = interview.question else { return note != nil }
    if case .text = question.kind { return true }
    return isTyping(question)
  }

  /// What may be pressed in the place of an answer: where letters are written, function keys.
  private var letters: [String] {
    guard let question = interview.question else { return [] }
    let others = isTyping(question) ? ("F2", "F3") : ("d", "n")
    return question.mayBeNotApplicable ? [others.0, others.1] : [others.0]
  }

  /// - Parameter marked: the options that stand in the way of the exclusive one.
  private func isExclusive(_ option: OptionIndex, marked: [OptionIndex]) -> String {
    let line = option.number
    let all = language.conjunction(marked.map { "\($0.number)" })
    return language.error(
      en: "answer \(line) excludes the others. Unmark \(all) first, or x to clear all.",
      fr: "la réponse \(line) exclut les autres. Démarquez d’abord \(all), ou x pour tout "
        + "effacer.")
  }

  /// What to press where nothing is marked yet.
  private var nothingMarked: String {
    switch interview.question?.kind {
    case .choice(let lines):
      say(
        en: "No answer yet. 1-\(lines.count) marks an answer, d says you don’t know, "
          + "Tab leaves it open.",
        fr: "Pas encore de réponse. Tapez 1 à \(lines.count), ou d si vous ne savez pas\u{202F}; "
          + "Tab passe sans répondre.")
    case .yesNo:
      say(
        en: "No answer yet. y or n marks one, d says you don’t know, Tab leaves it open.",
        fr: "Pas encore de réponse. Tapez o ou n, ou d si vous ne savez pas\u{202F}; "
          + "Tab passe sans répondre.")
    case .number:
      say(
        en: "No answer yet. Type a number; d says you don’t know, Tab leaves it open.",
        fr: "Pas encore de réponse. Tapez un nombre, ou d si vous ne savez pas\u{202F}; "
          + "Tab passe sans répondre.")
    case .multiple(let multiple): noOptionMarked(multiple)
    case .text, nil: interview.sentence(for: .nothingMarked, .screen)
    }
  }

  /// “Nothing is marked. Space marks 'Simple: three newcomers…', 4 says none.”
  private func noOptionMarked(_ multiple: MultipleChoice) -> String {
    let none = multiple.options.firstIndex(where: \.isExclusive)?.number
    let way =
      none.map { say(en: "\($0) says none", fr: "\($0) pour aucune") }
      ?? say(en: "d says don’t know", fr: "d pour «\u{A0}je ne sais pas\u{A0}»")
    let focused = OptionIndex(focus.index)
    guard multiple.options.indices.contains(focused) else {
      return say(en: "Nothing is marked. \(way).", fr: "Rien n’est marqué. \(way).")
    }
    let text = multiple.options[focused].text.text(in: interview.textLanguage)
    let option = text.count > 24 ? text.prefix(23) + "…" : text
    return say(
      en: "Nothing is marked. Space marks “\(option)”, \(way).",
      fr: "Rien n’est marqué. Espace marque «\u{A0}\(option)\u{A0}», \(way).")
  }
}
