import Localization
import Readiness
package import Terminal

extension ScreenSession {
  /// What the screen shows now.
  package mutating func frame() -> Frame {
    if isTooSmall { return tooSmallFrame }
    switch overlay {
    case .start(let focus): return StartFrame(session: self, focus: focus).frame
    case .page(let page, let top): return pageFrame(page, top)
    case .roles(let focus): return rolesFrame(focus)
    case .outline(var outline):
      let result = OutlineFrame(session: self, outline: outline).frame()
      outline.focus.firstShown = result.firstShown
      overlay = .outline(outline)
      return result.frame
    case nil: break
    }
    if interview.step == .end { return EndFrame(session: self).frame }
    bringPreviewUpToDate()
    let result =
      if interview.isChecklist {
        ChecklistFrame(session: self).frame()
      } else if let question = interview.question {
        QuestionFrame(session: self, question: question).frame()
      } else {
        ReviewFrame(session: self).frame()
      }
    focus.firstShown = result.firstShown
    return result.frame
  }

  private var tooSmallFrame: Frame {
    let lines = tooSmallLines.map { StyledText($0) }
    let wrapped = lines.flatMap { $0.wrapped(columns: size.columns) }
    return Frame(size: size, top: wrapped.count <= size.rows ? wrapped : lines)
  }
}

// MARK: - What frames share

extension ScreenSession {
  /// The title of the questionnaire and the company on the left, the save state on the right.
  var titleRow: StyledText {
    StyledText.row(
      StyledText(title.neutralised), saveState, columns: size.columns, mark: size.cutMark)
  }

  var title: String { interview.title }

  var saveState: StyledText {
    switch interview.saving {
    case .untouched: StyledText(interview.hasAnswers ? saved : nothingSavedYet)
    case .saved: StyledText(saved, .green)
    case .readOnly: StyledText(readOnly)
    case .notSaved: StyledText(notSaved, TextStyle.bold.adding(.red))
    }
  }

  /// The messages in three rows at most.
  var messageRows: [StyledText] {
    let texts = messages.isEmpty ? standingRemarks : messages.map(sentence)
    if let typed, typed.isText {
      return [
        StyledText(textTyped(typed.text).neutralised)
          .truncated(to: size.columns, mark: size.cutMark)
      ]
    }
    if !digits.isEmpty { return [StyledText(lineTyped)] }
    let isError = messages.contains(where: \.isError)
    let text = StyledText(texts.joined(separator: " ").neutralised, isError ? .red : .plain)
    return text.isEmpty ? [] : Array(text.wrapped(columns: size.columns).prefix(3))
  }

  /// What there is to know of the present question when nothing else is said.
  private var standingRemarks: [String] {
    guard overlay == nil, let question = interview.question else { return [] }
    if let outdated = interview.answers.outdated[question.index] {
      return [interview.outdatedAnswer(outdated)]
    }
    let deciders = interview.deciders(of: question)
    return deciders.isEmpty ? [] : [interview.askedBecauseUnknown(deciders)]
  }
}

// MARK: - Words

extension ScreenSession {
  private var tooSmallLines: [String] {
    let state =
      switch interview.saving {
      case .untouched, .saved: say(en: "Answers are saved", fr: "Tout est enregistré")
      case .readOnly: readOnly
      case .notSaved: notSaved
      }
    let (columns, rows) = (size.columns, size.rows)
    return say(
      en: [
        "Window too small: \(columns) by \(rows).", "Make it 40 by 12 or larger,",
        "or press p for plain mode.", "\(state). Ctrl-C quits.",
      ],
      fr: [
        "Fenêtre trop petite\u{A0}: \(columns) sur \(rows).",
        "Agrandissez-la à 40 sur 12 au moins,",
        "ou pressez p pour le mode simple.", "\(state). Ctrl-C quitte.",
      ])
  }

  /// That the answers are saved, and since when if that was in this session.
  private var saved: String {
    guard let savedAt, interview.saving == .saved else {
      return say(en: "saved", fr: "enregistré")
    }
    return say(en: "saved \(savedAt)", fr: "enregistré à \(savedAt)")
  }

  private var nothingSavedYet: String { say(en: "nothing saved yet", fr: "rien n’est enregistré") }

  private var readOnly: String { say(en: "read only", fr: "lecture seule") }

  private var notSaved: String { say(en: "NOT SAVED", fr: "NON ENREGISTRÉ") }

  /// “Typed: no_”
  private func textTyped(_ text: String) -> String {
    say(en: "Typed: \(text)_", fr: "Saisi\u{A0}: \(text)_")
  }

  /// “Line: 1_”
  private var lineTyped: String {
    say(en: "Answer: \(digits)_", fr: "Réponse\u{A0}: \(digits)_")
  }
}
