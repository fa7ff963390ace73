import Localization
import Readiness
import Terminal

/// The two rows of the result, for the answers with the present mark; only the first where no
/// result is shown.
struct LiveRows {
  let session: ScreenSession
  let columns: Int

  /// How many rows the second one may take to name all blocking conditions; at 1 only the most
  /// severe one is named.
  var mostRows = 1

  var rows: [StyledText] {
    let interview = session.interview
    let subject = interview.question.flatMap { question in
      interview.value(of: question.index).map { (question: question, value: $0) }
    }
    let rows = ResultRows(
      interview: interview, assessment: session.preview?.assessment ?? interview.assessment,
      earlier: session.preview.map { _ in interview.assessment }, subject: subject,
      namesAllConditions: mostRows > 1)
    let isShown = interview.resultDisplay == .shown
    return fitting(rows.result, in: 1) + (isShown ? fitting(rows.consequence, in: mostRows) : [])
  }

  /// The first text that fits into some rows; the texts stand from the longest to the shortest.
  private func fitting(_ texts: [String], in most: Int) -> [StyledText] {
    let texts = texts.map { StyledText($0.neutralised) }
    let wrapped = texts.lazy.map { $0.wrapped(columns: columns) }.first { $0.count <= most }
    return wrapped ?? [
      (texts.last ?? StyledText("")).truncated(to: columns, mark: session.size.cutMark)
    ]
  }
}
