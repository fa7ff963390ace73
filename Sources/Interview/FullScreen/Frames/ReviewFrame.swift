import Localization
import Readiness
import Terminal

/// The check of all answers: what is open or unsure first, then the rest.
struct ReviewFrame {
  let session: ScreenSession

  private var interview: InterviewState { session.interview }
  private var language: Language { interview.language }
  private var columns: Int { session.size.columns }

  /// The frame, and the index of the first question that its list shows.
  func frame() -> (frame: Frame, firstShown: Int) {
    let isLow = session.size.isLow
    let title = StyledText(interview.reviewTitle, .bold)
    var top = [
      StyledText.row(
        title, session.saveState, columns: columns, mark: session.size.cutMark)
    ]
    top += StyledText(interview.countsSentence).wrapped(columns: columns).prefix(2)
    if !isLow { top.append(StyledText("")) }
    let bottom = bottom
    let questions = session.reviewQuestions
    let items = questions.enumerated().map { index, question in
      let isFocused = index == session.focus.index
      let mark = isFocused ? ">" : session.isProblem(question) ? "!" : " "
      let row = session.listRow(question, mark: mark, hasCursor: isFocused)
      return [isFocused ? row.adding(.bold) : row]
    }
    let list = ScrolledList(
      items, cursor: session.focus, room: session.size.rows - top.count - bottom.count,
      mark: session.size.cutMark, language: language)
    return (Frame(size: session.size, top: top + list.rows, bottom: bottom), list.first)
  }

  private var bottom: [StyledText] {
    let messages = session.messageRows
    let live = LiveRows(
      session: session, columns: columns, mostRows: session.size.isLow ? 1 : 3
    ).rows
    return (messages.isEmpty ? remarks : messages) + live + [keyRow]
  }

  private var remarks: [StyledText] {
    StyledText(interview.openSentence(.screen)).wrapped(columns: columns)
  }

  private var keyRow: StyledText {
    KeyRow(
      order: [.change, .nextProblem, .finish, .back, .goTo, .help, .end],
      groups: [[.change], [.finish], [.help], [.back], [.end], [.nextProblem], [.goTo]],
      gap: session.size.isNarrow ? 2 : 3
    ).text(in: language, columns: columns)
  }
}
