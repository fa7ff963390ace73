import Localization
import Readiness
import Terminal

/// The two rows of the result, for the answers with the present mark; only the first where no
/// result is shown.
struct LiveRows {
  let session: ScreenSession
  let columns: Int

  var rows: [StyledText] {
    let interview = session.interview
    let subject = interview.question.flatMap { question in
      interview.value(of: question.index).map { (question: question, value: $0) }
    }
    let rows = ResultRows(
      interview: interview, assessment: session.preview?.assessment ?? interview.assessment,
      earlier: session.preview.map { _ in interview.assessment }, subject: subject)
    let isShown = interview.resultDisplay == .shown
    return [fitting(rows.result)] + (isShown ? [fitting(rows.consequence)] : [])
  }

  /// The first text that fits; the texts stand from the longest to the shortest.
  private func fitting(_ texts: [String]) -> StyledText {
    let texts = texts.map(\.neutralised)
    let text = texts.first { $0.displayWidth <= columns } ?? texts.last ?? ""
    return StyledText(text).truncated(to: columns)
  }
}
