import Localization
import Readiness
import Terminal

/// The first screen: what is asked and where the answers go, or where to go on.
struct StartFrame {
  let session: ScreenSession
  let focus: ListCursor

  private var interview: InterviewState { session.interview }
  private var words: InterviewWords { interview.words }
  private var columns: Int { session.size.columns }

  var frame: Frame {
    let title = StyledText(session.title.neutralised, .bold).wrapped(columns: columns)
    let body = session.startChoices.isEmpty ? newBody : continuedBody
    let reader = wrap(words.screenReader)
    let bottom = session.messageRows + reader + [StyledText(""), keyRow]
    return Frame(size: session.size, top: title + [StyledText("")] + body, bottom: bottom)
  }

  private var newBody: [StyledText] {
    let questionnaire = interview.questionnaire
    let introduction = questionnaire.introduction.map { $0.text(in: interview.language) }
    let count = words.questions(interview.askedPositions.count, minutes: questionnaire.minutes)
    let texts = [introduction, count, begins].compactMap { $0 }
    let spaced = texts.flatMap { wrap($0) + [StyledText("")] }
    let room = session.size.rows - 4
    return spaced.count <= room ? spaced : wrap(texts.suffix(2).joined(separator: " "))
  }

  private var begins: String {
    interview.options.isReadOnly ? words.beginsWithoutFile : words.beginsWith(session.opening.file)
  }

  private var continuedBody: [StyledText] {
    let counts = interview.counts
    let file = words.fileHas(
      session.opening.file, counts.settled, of: counts.asked,
      lastSaved: session.opening.lastSaved)
    let changes = interview.changesSince.flatMap(wrap)
    let isLow = session.size.isLow
    let gap = isLow ? [] : [StyledText("")]
    return wrap(file) + gap + choices + gap + changes
  }

  private var choices: [StyledText] {
    session.startChoices.enumerated().flatMap { index, choice in
      StyledText(text(of: choice).neutralised)
        .choice(number: index + 1, isFocused: index == focus.index, columns: columns)
    }
  }

  private func text(of choice: ScreenSession.StartChoice) -> String {
    switch choice {
    case .goOn(let position): words.goOn(at: interview.questionnaire.questions[position].id)
    case .startAgain: words.startAgain
    case .check: words.checkTheAnswers
    }
  }

  private func wrap(_ text: String) -> [StyledText] {
    StyledText(text.neutralised).wrapped(columns: columns)
  }

  private var keyRow: StyledText {
    let count = session.startChoices.count
    let hints: [KeyHint] = count == 0 ? [.begin] : [.choose(count), .goOn]
    let keys = KeyRow(
      order: hints + [.help, .quit], groups: [[.begin], [.goOn], [.help], [.quit], hints], gap: 3)
    let next = nextLanguage.map { StyledText("l \($0)   ") } ?? StyledText("")
    return next + keys.text(words, columns: columns - next.width)
  }

  /// The name of the language that `l` goes to, in that language.
  private var nextLanguage: String? {
    let languages = interview.questionnaire.languages
    guard languages.count > 1, let index = languages.firstIndex(of: interview.language) else {
      return nil
    }
    let code = languages[(index + 1) % languages.count]
    return Language(rawValue: code)?.ownName ?? code
  }
}
