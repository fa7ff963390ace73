import Localization
import Readiness
import Terminal

/// The lines of the answer area: options, fields, don't know.
struct AnswerArea: Localized {
  let session: ScreenSession
  let question: Question
  let columns: Int

  private var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var value: AnswerValue? { interview.value(of: question.index) }

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
    case (.multiple, .options(let ticked)) where !ticked.isEmpty:
      [marked(ticked.count)]
    case (.number(let field), .number?), (.number(let field), .between?):
      meaning(field).map { ["  " + $0] } ?? []
    case (.text(let limit), _):
      ["  " + characters(session.field(of: question).text.unicodeScalars.count, of: limit)]
    default: []
    }
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
    let inside = isMarked ? brackets.mark : " "
    let cursor = isFocused && hasCursor ? StyledText.cursor : StyledText("")
    return StyledText((isFocused ? "> " : "  ") + brackets.0) + cursor
      + StyledText("\(inside)\(brackets.1) \(label)  ")
  }

  /// The width of a number's field in columns; a longer number makes it wider.
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
    case .option(let option): "\(option.number)"
    case .yes: say(en: "y", fr: "o")
    case .no: "n"
    case .dontKnow: session.isTyping(question) ? "F2" : "d"
    case .notApplicable:
      if case .yesNo = question.kind { "-" } else { session.isTyping(question) ? "F3" : "n" }
    case .field: ""
    }
  }

  private func text(of row: AnswerRow) -> String {
    switch row {
    case .line: question.text(of: row)?.text(in: interview.textLanguage) ?? ""
    case .option(let option):
      if case .multiple(let multiple) = question.kind {
        multiple.options[option].text.text(in: interview.textLanguage)
          + (multiple.options[option].isExclusive ? "  " + isExclusive : "")
      } else {
        ""
      }
    case .yes: language.yes
    case .no: language.no
    case .dontKnow: language.dontKnow
    case .notApplicable: say(en: "Not applicable", fr: "Sans objet")
    case .field: ""
    }
  }
}

// MARK: - Fields

extension AnswerArea {
  private func numberRows(isFocused: Bool) -> [StyledText] {
    guard case .number(let number) = question.kind else { return [] }
    let field = session.field(of: question)
    let width = max(Self.fieldWidth, min(field.text.displayWidth + 1, columns - 16))
    var inside = field.styled(columns: width)
    if !isFocused || !hasCursor { inside = inside.withoutCursor }
    let prefix =
      StyledText(isFocused ? "> [" : "  [") + inside.padded(to: width) + StyledText("]  ")
    let style: TextStyle = isFocused ? .bold : .plain
    return StyledText(bounds(number).neutralised)
      .hanging(behind: prefix.adding(style), columns: columns)
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

// MARK: - Words

extension AnswerArea {
  private var isExclusive: String { say(en: "(excludes the others)", fr: "(exclut les autres)") }

  private func marked(_ count: Int) -> String {
    plural(
      count, en: "\(count) marked.", fr: (one: "\(count) cochée.", other: "\(count) cochées."))
  }

  /// What a number may be: “hours a week, 0 to 70. A range will do, for example 3-6.”
  private func bounds(_ number: NumberField) -> String {
    let range = language.number(number.range.lowerBound, number.range.upperBound)
    let bounds = number.unit.map { "\($0.text(in: interview.textLanguage)), \(range)" } ?? range
    let example = number.rangeExample(in: language)
    return say(
      en: "\(bounds). A range will do, for example \(example).",
      fr: "\(bounds). Une fourchette suffit, par exemple \(example).")
  }

  /// What the present number is worth: “3 to 6 hours a week: 33 to 55 of 100.” A number that only
  /// a risk counts has no score; what it does there, the rows of the result say.
  private func meaning(_ number: NumberField) -> String? {
    guard question.isScored, let value, let score = question.score(of: value) else { return nil }
    let amount = language.quantity(
      question.label(of: value, in: language), number.unit?.text(in: interview.textLanguage))
    let range = language.ofHundred(score.low, score.high)
    return language.ended(language.labelled(amount, range))
  }

  private func characters(_ count: Int, of limit: Int) -> String {
    plural(
      count,
      en: "\(grouped(count)) of \(grouped(limit)) characters.",
      fr: (one: "\(count) caractère sur \(limit).", other: "\(count) caractères sur \(limit)."))
  }
}
