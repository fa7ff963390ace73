import Localization
import Readiness
import Terminal

/// The first screen: for a new file what is asked and where the answers go, else where to go on.
struct StartFrame: Localized {
  let session: ScreenSession
  let focus: ListCursor

  private var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var columns: Int { session.size.columns }

  var frame: Frame {
    let title = StyledText(session.title.neutralised, .bold).wrapped(columns: columns)
    let body = session.startChoices.isEmpty ? newBody : continuedBody
    let reader = language.screenReaderHint.rows(columns: columns)
    let bottom = session.messageRows + reader + [StyledText(""), keyRow]
    return Frame(size: session.size, top: title + [StyledText("")] + body, bottom: bottom)
  }

  private var newBody: [StyledText] {
    let changes = changes
    return changes
      + Introduction(interview: interview, file: session.opening.file, columns: columns)
      .rows(room: session.size.rows - 4 - changes.count)
  }

  private var changes: [StyledText] {
    interview.changesSince.flatMap { $0.rows(columns: columns) }
  }

  private var continuedBody: [StyledText] {
    let isLow = session.size.isLow
    let gap = isLow ? [] : [StyledText("")]
    let confidentiality = interview.confidentiality.map { $0.rows(columns: columns) + gap } ?? []
    return progress.rows(columns: columns) + gap + confidentiality + choices + gap + changes
  }

  private var choices: [StyledText] {
    session.startChoices.enumerated().flatMap { index, choice in
      StyledText(text(of: choice).neutralised)
        .choice(number: index + 1, isFocused: index == focus.index, columns: columns)
    }
  }

  private var keyRow: StyledText {
    let count = session.startChoices.count
    let hints: [KeyHint] = count == 0 ? [.begin] : [.choose(count), .goOn]
    return KeyRow(
      order: hints + [.help, .end], groups: [[.begin], [.goOn], [.help], [.end], hints], gap: 3
    ).text(behindLanguage: "l", of: interview, columns: columns)
  }
}

// MARK: - Words

extension StartFrame {
  /// “verdier.answers.yaml: 8 of 34 answered, 1 don’t know, 25 open. Last saved 14 April 2024,
  /// 14:02.”
  private var progress: String {
    let counts = language.labelled(session.opening.file, interview.countsSentence)
    guard let saved = session.opening.lastSaved else { return counts }
    let date = language.dateInWords(saved.date)
    return counts + " "
      + say(
        en: "Last saved \(date), \(saved.time).",
        fr: "Enregistré le \(date) à \(saved.time.replacing(":", with: "\u{A0}h\u{A0}")).")
  }

  private func text(of choice: ScreenSession.StartChoice) -> String {
    switch choice {
    case .goOn(let index):
      let question = interview.questionnaire.questions[index]
      let place = language.list([question.id, question.name(in: interview.textLanguage)])
      return say(en: "Go on at \(place)", fr: "Continuer à \(place)")
    case .startAgain:
      return say(
        en: "Start at the beginning, keeping the answers",
        fr: "Reprendre au début, en gardant les réponses")
    case .check: return say(en: "Check the answers", fr: "Vérifier les réponses")
    }
  }
}

extension Language {
  /// How a person who cannot use the full screen gets plain lines.
  var screenReaderHint: String {
    say(
      en: "Screen reader or braille display? Quit and use --plain, or set ACCESSIBLE=1.",
      fr: "Lecteur d’écran ou plage braille\u{202F}? Quittez et ajoutez --plain.")
  }
}
