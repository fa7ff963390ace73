import Localization
import Terminal

/// The result after the person has finished, and what can be done with it.
struct EndFrame: Localized {
  let session: ScreenSession

  private var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var columns: Int { session.size.columns }

  var frame: Frame {
    let lines = interview.endLines.enumerated().flatMap { number, text in
      StyledText(text.neutralised, number == 0 ? .bold : .plain).wrapped(columns: columns)
        + (session.size.isLow ? [] : [StyledText("")])
    }
    let top = [session.titleRow, StyledText("")] + lines + fieldRows
    let isWriting = session.reportName != nil
    let start = isWriting ? top : Array(top.prefix(2)) + marked(top.dropFirst(2))
    return Frame(size: session.size, top: start, bottom: session.messageRows + [keyRow])
  }

  /// The rows with the cursor on the first of them.
  private func marked(_ rows: ArraySlice<StyledText>) -> [StyledText] {
    rows.prefix(1).map { StyledText.cursor + $0 } + rows.dropFirst()
  }

  private var fieldRows: [StyledText] {
    guard let field = session.reportName else { return [] }
    return field.rows(under: reportAs, columns: columns, most: 50)
  }

  private var keyRow: StyledText {
    let hints: [KeyHint] =
      session.reportName != nil
      ? [.write, .cancel]
      : [.leave] + (interview.canReport ? [.report] : [])
        + (interview.nextQuestionnaire == nil ? [] : [.goOnWithNext]) + [.back, .help]
    return KeyRow(order: hints, groups: hints.map { [$0] }, gap: session.size.isNarrow ? 2 : 3)
      .text(in: language, columns: columns)
  }
}

// MARK: - Words

extension EndFrame {
  private var reportAs: String {
    say(
      en: "Name of the report; .html makes a web page, .md Markdown.",
      fr: "Nom du rapport\u{202F}; .html donne une page web, .md du Markdown.")
  }
}
