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
    bringPreviewUpToDate()
    let result =
      if let question = interview.question {
        QuestionFrame(session: self, question: question).frame()
      } else {
        ReviewFrame(session: self).frame()
      }
    focus.firstShown = result.firstShown
    return result.frame
  }

  private var tooSmallFrame: Frame {
    let words = interview.words
    let state =
      switch interview.saving {
      case .untouched, .saved: words.answersAreSaved
      case .readOnly: words.readOnly
      case .notSaved: words.notSavedState
      }
    let lines = words.windowTooSmall(size.columns, size.rows, state).map { StyledText($0) }
    let wrapped = lines.flatMap { $0.wrapped(columns: size.columns) }
    return Frame(size: size, top: wrapped.count <= size.rows ? wrapped : lines)
  }
}

// MARK: - What frames share

extension ScreenSession {
  /// The title of the questionnaire and the company on the left, the save state on the right.
  var titleRow: StyledText {
    StyledText.row(StyledText(title.neutralised), saveState, columns: size.columns)
  }

  var title: String {
    let title = interview.questionnaire.title.text(in: interview.language)
    return interview.sheet.organisation.map { "\(title) - \($0)" } ?? title
  }

  var saveState: StyledText {
    let words = interview.words
    return switch interview.saving {
    case .untouched:
      StyledText(interview.counts.settled > 0 ? words.allSaved : words.nothingSavedYet)
    case .saved: StyledText(savedAt.map(words.savedAt) ?? words.allSaved, .green)
    case .readOnly: StyledText(words.readOnly)
    case .notSaved: StyledText(words.notSavedState, TextStyle.bold.adding(.red))
    }
  }

  /// The messages in three rows at most.
  var messageRows: [StyledText] {
    let texts = messages.isEmpty ? standingRemarks : messages.map(sentence)
    if !digits.isEmpty { return [StyledText(interview.words.lineTyped(digits))] }
    let isError = messages.contains(where: \.isError)
    let text = StyledText(texts.joined(separator: " ").neutralised, isError ? .red : .plain)
    return text.isEmpty ? [] : Array(text.wrapped(columns: size.columns).prefix(3))
  }

  /// What there is to know of the present question when nothing else is said.
  private var standingRemarks: [String] {
    guard overlay == nil, let question = interview.question else { return [] }
    let words = interview.words
    if let outdated = interview.sheet.outdated[question.position] {
      return [words.outdatedAnswer(outdated)]
    }
    let deciders = interview.deciders(of: question)
    return deciders.isEmpty ? [] : [words.askedBecauseUnknown(deciders)]
  }

  private func sentence(for message: ScreenMessage) -> String {
    let words = interview.words
    switch message {
    case .notice(.evidenceKept), .notice(.noteKept), .notice(.noteRemoved):
      return words.enterKeeps
    case .notice(let notice): return interview.sentence(for: notice, .screen)
    case .fault(let fault): return fault.sentence(words, letters: letters, wayOut: "Tab")
    case .isExclusive(let line, let marked): return words.lineStandsAlone(line, marked: marked)
    case .nothingMarked: return nothingMarkedSentence
    case .clearRemoves: return words.clearRemoves
    case .pasteIgnored: return words.pasteIgnored
    case .pasteCut: return words.pasteCut
    case .pressForKeys: return words.pressForKeys
    case .noOption(let text): return words.noMatch(text)
    }
  }

  private var letters: [String] {
    interview.question.map { $0.mayBeNotApplicable ? ["d", "n"] : ["d"] } ?? []
  }

  private var nothingMarkedSentence: String {
    let words = interview.words
    switch interview.question?.kind {
    case .choice(let lines): return words.nothingMarked(.choice(lines: lines.count))
    case .yesNo: return words.nothingMarked(.yesNo)
    case .number: return words.nothingMarked(.number)
    case .multiple(let multiple):
      let focused =
        multiple.options.indices.contains(focus.index)
        ? multiple.options[focus.index] : nil
      return words.nothingMarked(
        focused: focused?.text.text(in: interview.language),
        none: multiple.options.firstIndex(where: \.isExclusive).map { $0 + 1 })
    case .text, nil: return words.noAnswerYet("Tab")
    }
  }
}
