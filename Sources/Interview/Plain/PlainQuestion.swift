import Localization
import Readiness

/// A question as plain mode prints it: its lines, and the prompt.
struct PlainQuestion: Localized {
  let interview: InterviewState
  let question: Question

  var language: Language { interview.language }
  private var textLanguage: String { interview.textLanguage }

  /// The question with what is needed to answer it.
  var lines: [String] {
    var lines = [heading]
    let deciders = interview.deciders(of: question)
    if !deciders.isEmpty { lines.append(interview.askedBecauseUnknown(deciders)) }
    lines.append(question.text.text(in: textLanguage))
    lines += [help, evidenceWanted].compactMap { $0 }
    return lines + answerLines + currentLines
  }

  /// Its help, the evidence wanted, and where it comes from.
  var reasons: [String] { [help, evidenceWanted, source].compactMap { $0 } }

  /// What may be typed, and a space for typing it: “Number 1 to 5, or d: ”.
  var prompt: String {
    let colon = say(en: ": ", fr: "\u{A0}: ")
    let or = say(en: ", or ", fr: ", ou ")
    guard let value = interview.value(of: question.index) else {
      return ([mainPrompt] + letters).joined(separator: or) + colon
    }
    let keep = say(en: "Enter to keep", fr: "Entrée pour garder")
    let label = question.label(of: value, in: language)
    let isWords = value == .dontKnow || value == .notApplicable
    let kept = isWords ? language.quoted(label) : label
    return "\(language.list([mainPrompt] + letters))\(or)\(keep) \(kept)\(colon)"
  }

  /// The letters that may be typed instead of an answer.
  var letters: [String] {
    switch question.kind {
    case .text: []
    case .yesNo: ["d"]
    case .choice, .multiple, .number: question.mayBeNotApplicable ? ["d", "n"] : ["d"]
    }
  }
}

extension PlainQuestion {
  private var answerLines: [String] {
    var lines: [String]
    switch question.kind {
    case .choice(let options):
      lines = numbered(options.map { $0.text.text(in: textLanguage) })
    case .multiple(let multiple):
      lines = numbered(
        multiple.options.map { option in
          let text = option.text.text(in: textLanguage)
          return option.isExclusive ? "\(text.asSentence) \(isExclusive)" : text
        })
    case .yesNo: lines = numbered([language.yes + ".", language.no + "."])
    case .number: lines = []
    case .text: return []
    }
    lines.append("d. \(language.dontKnow).")
    if question.mayBeNotApplicable {
      let key =
        if case .yesNo = question.kind {
          PlainCommand.Name.notApplicable.shown(in: language)
        } else {
          "n"
        }
      lines.append("\(key). \(notApplicable)")
    }
    return lines
  }

  private var currentLines: [String] {
    var lines: [String] = []
    if let outdated = interview.answers.outdated[question.index] {
      lines.append(interview.outdatedAnswer(outdated))
    }
    lines.append(currentAnswer)
    if let note = interview.note(of: question.index) { lines.append(language.note(note)) }
    return lines
  }

  private func numbered(_ texts: [String]) -> [String] {
    texts.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }
}

// MARK: - Words

extension PlainQuestion {
  private var heading: String {
    guard let number = interview.number(of: question.index) else {
      return say(en: "Question \(question.id). \(how)", fr: "Question \(question.id). \(how)")
    }
    let count = interview.askedQuestions.count
    return say(
      en: "Question \(number) of \(count), \(question.id). \(how)",
      fr: "Question \(number) sur \(count), \(question.id). \(how)")
  }

  /// How the question is to be answered.
  private var how: String {
    switch question.kind {
    case .choice: return say(en: "Choose one.", fr: "Une seule réponse.")
    case .multiple: return say(en: "Choose one or more.", fr: "Plusieurs réponses possibles.")
    case .yesNo: return say(en: "Yes or no.", fr: "Oui ou non.")
    case .number(let field):
      let low = language.number(field.range.lowerBound)
      let high = language.number(field.range.upperBound)
      let unit = field.unit.map { ", " + $0.text(in: textLanguage) } ?? ""
      let example = field.rangeExample(in: language)
      return say(
        en: "A number from \(low) to \(high)\(unit). A range will do, for example \(example).",
        fr: "Un nombre de \(low) à \(high)\(unit). Une fourchette suffit, par exemple \(example).")
    case .text(let limit):
      return say(
        en: "A text of at most \(grouped(limit)) characters, optional.",
        fr: "Un texte de \(limit) caractères au plus, facultatif.")
    }
  }

  private var help: String? {
    question.help.map { help in
      let text = help.text(in: textLanguage)
      return say(en: "Help: \(text)", fr: "Aide\u{A0}: \(text)")
    }
  }

  var evidenceWanted: String? {
    question.evidence.map { evidence in
      let text = evidence.text(in: textLanguage)
      return say(en: "Evidence wanted: \(text)", fr: "Preuve attendue\u{A0}: \(text)")
    }
  }

  var source: String? {
    question.source.map { source in
      let text = source.text(in: textLanguage)
      return say(en: "Source: \(text)", fr: "Source\u{A0}: \(text)")
    }
  }

  private var notApplicable: String {
    say(en: "Not applicable, with a reason.", fr: "Sans objet, avec une raison.")
  }

  private var isExclusive: String { say(en: "Excludes the others.", fr: "Exclut les autres.") }

  private var currentAnswer: String {
    let answer = interview.answers.byQuestion[question.index].map {
      question.label(of: $0, in: language)
    }
    return say(
      en: "Current answer: \(answer ?? "none").",
      fr: "Réponse actuelle\u{A0}: \(answer ?? "aucune").")
  }

  /// What may be typed as an answer.
  private var mainPrompt: String {
    switch question.kind {
    case .choice(let lines):
      say(en: "Number 1 to \(lines.count)", fr: "Nombre de 1 à \(lines.count)")
    case .multiple:
      say(
        en: "Numbers separated by spaces, for example 1 3",
        fr: "Nombres séparés par des espaces, par exemple 1 3")
    case .yesNo: say(en: "yes, no", fr: "oui, non")
    case .number: say(en: "Number, range", fr: "Nombre, fourchette")
    case .text: say(en: "Text, or Enter to go on", fr: "Texte, ou Entrée pour continuer")
    }
  }
}
