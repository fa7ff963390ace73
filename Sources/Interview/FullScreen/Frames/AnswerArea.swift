import Localization
import Readiness
import Terminal

/// The lines of the answer area: options, fields, don't know.
struct AnswerArea {
  let session: ScreenSession
  let question: Question
  let columns: Int

  private var interview: InterviewState { session.interview }
  private var words: InterviewWords { interview.words }
  private var value: AnswerValue? { interview.value(of: question.position) }

  /// Whether the cursor stands in the answer area, and not in a note or a filter.
  private var hasCursor: Bool { session.note == nil && session.filter == nil }

  /// The rows of each line that can have the focus, and which of them has it.
  var items: (rows: [[StyledText]], focus: Int) {
    if case .text = question.kind { return textItems }
    let shown = session.shownRows(of: question)
    let rows = question.answerRows
    let items = shown.map { self.rows(of: rows[$0], isFocused: $0 == session.focus.index) }
    return (items, shown.firstIndex(of: session.focus.index) ?? 0)
  }

  /// What stands below the lines where there is room.
  var remarks: [String] {
    switch (question.kind, value) {
    case (.multiple, .options(let positions)) where !positions.isEmpty:
      [words.marked(positions.count)]
    case (.number(let field), .number?), (.number(let field), .between?):
      numberRemark(field).map { ["  " + $0] } ?? []
    case (.text(let limit), _):
      ["  " + words.characters(session.field(of: question).text.unicodeScalars.count, of: limit)]
    default: []
    }
  }

  private func numberRemark(_ field: NumberField) -> String? {
    guard let value, let score = question.score(of: value) else { return nil }
    return words.numberMeans(
      question.label(of: value, words), unit: field.unit?.text(in: interview.language),
      score: (score.low, score.high), steps: (stepOfScore(score.low), stepOfScore(score.high)))
  }
}

// MARK: - Lines

extension AnswerArea {
  private func rows(of row: AnswerRow, isFocused: Bool) -> [StyledText] {
    if case .field = row { return numberRows(isFocused: isFocused) }
    let isMarked = question.isMarked(row, by: value)
    let prefix = prefix(row, isMarked: isMarked, isFocused: isFocused)
    let text = StyledText(text(of: row).neutralised)
    let style: TextStyle = isFocused || isMarked ? .bold : .plain
    return text.adding(style).hanging(behind: prefix.adding(style), columns: columns)
  }

  /// “> (*) 3  ”, with the cursor in the brackets of the line with the focus.
  private func prefix(_ row: AnswerRow, isMarked: Bool, isFocused: Bool) -> StyledText {
    let brackets: (String, String, mark: String) =
      if case .option = row { ("[", "]", "x") } else { ("(", ")", "*") }
    var label = label(of: row)
    label = String(repeating: " ", count: max(0, labelWidth - label.count)) + label
    var inside = isMarked ? brackets.mark : " "
    var after = " \(label)  "
    if case .number = question.kind {
      inside += String(repeating: " ", count: Self.fieldWidth - 1 - label.count) + label
      after = "  "
    }
    let cursor = isFocused && hasCursor ? StyledText.cursor : StyledText("")
    return StyledText((isFocused ? "> " : "  ") + brackets.0) + cursor
      + StyledText(inside + brackets.1 + after)
  }

  /// The columns of a number's field, more for a longer number.
  private static let fieldWidth = 10

  private var labelWidth: Int {
    switch question.kind {
    case .choice(let lines): "\(lines.count)".count
    case .multiple(let multiple): "\(multiple.options.count)".count
    case .yesNo, .number, .text: 1
    }
  }

  private func label(of row: AnswerRow) -> String {
    switch row {
    case .line(let line): "\(line)"
    case .option(let position): "\(position + 1)"
    case .yes: words.language == .french ? "o" : "y"
    case .no: "n"
    case .dontKnow: "d"
    case .notApplicable: if case .yesNo = question.kind { "-" } else { "n" }
    case .field: ""
    }
  }

  private func text(of row: AnswerRow) -> String {
    switch row {
    case .line: question.text(of: row)?.text(in: interview.language) ?? ""
    case .option(let position):
      if case .multiple(let multiple) = question.kind {
        multiple.options[position].text.text(in: interview.language)
          + (multiple.options[position].isExclusive ? "  \(words.standsAloneRemark)" : "")
      } else {
        ""
      }
    case .yes: words.yes
    case .no: words.no
    case .dontKnow: words.dontKnow
    case .notApplicable: words.notApplicable
    case .field: ""
    }
  }
}

// MARK: - Fields

extension AnswerArea {
  private func numberRows(isFocused: Bool) -> [StyledText] {
    guard case .number(let number) = question.kind else { return [] }
    let field = session.field(of: question)
    let width = max(Self.fieldWidth, min(field.text.count + 1, columns - 16))
    var inside = field.styled(columns: width)
    if !isFocused || !hasCursor { inside = inside.withoutCursor }
    let prefix =
      StyledText(isFocused ? "> [" : "  [") + inside.padded(to: width) + StyledText("]  ")
    let text = words.numberField(
      unit: number.unit?.text(in: interview.language), from: number.range.lowerBound,
      to: number.range.upperBound)
    let style: TextStyle = isFocused ? .bold : .plain
    return StyledText(text.neutralised).hanging(behind: prefix.adding(style), columns: columns)
  }

  /// Each row of a text is a line of its own, so that a long text scrolls with the cursor.
  private var textItems: (rows: [[StyledText]], focus: Int) {
    let field = session.field(of: question)
    let rows = field.rows(columns: session.textColumns, hasCursor: hasCursor)
    let focus = rows.firstIndex { $0.cursorColumn != nil } ?? 0
    let items = rows.enumerated().map { number, row in
      let start = number == 0 ? (hasCursor ? "> [" : "  [") : "   "
      return [StyledText(start) + row + StyledText(number == rows.count - 1 ? "]" : "")]
    }
    return (items, focus)
  }
}

extension TextField {
  /// The text on one row with the cursor in it, the part around the cursor if it is longer.
  func styled(columns: Int) -> StyledText {
    let characters = Array(text.neutralised)
    let position = min(cursor, characters.count)
    var start = 0
    while characters[start..<position].reduce(0, { $0 + $1.displayWidth }) > columns - 1 {
      start += 1
    }
    let row =
      StyledText(String(characters[start..<position])) + .cursor
      + StyledText(String(characters[position...]))
    return row.clipped(to: columns)
  }

  /// The rows of the text with the cursor in one of them.
  func rows(columns: Int, hasCursor: Bool = true) -> [StyledText] {
    let layout = TextLayout(text, columns: columns)
    let place = layout.place(of: cursor)
    return layout.rows.enumerated().map { number, row in
      let text = row.neutralised
      guard hasCursor, number == place.row else { return StyledText(text) }
      var width = 0
      let head = text.prefix { character in
        width += character.displayWidth
        return width <= place.column
      }
      return StyledText(String(head)) + .cursor + StyledText(String(text.dropFirst(head.count)))
    }
  }
}
