import Localization
import Readiness
import Terminal

/// The frame of a question: its text, the answers, the score, the keys.
struct QuestionFrame: Localized {
  let session: ScreenSession
  let question: Question

  var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var textLanguage: String { interview.textLanguage }
  var columns: Int { session.size.columns }
  var rows: Int { session.size.rows }

  /// Whether there is room only for the most needed parts.
  private var isCompact: Bool { session.size.isNarrow || session.size.isLow }

  /// The frame, and the index of the first row that its answer area shows.
  func frame() -> (frame: Frame, firstShown: Int) {
    let bottom = bottom
    let header = isCompact ? [compactHeader] : fullHeader
    let room = rows - bottom.count - header.count
    let area = AnswerArea(session: session, question: question, columns: columns)
    let items = area.items
    let all = items.rows.reduce(0) { $0 + $1.count }
    let remarks = area.remarks.isEmpty ? 0 : area.remarks.count + 1
    let asked = asked(
      room: room - min(all, leastArea(items)), roomBesideAll: room - all - remarks - 1)
    var rest = room - asked.count
    let filter = filterRows
    rest -= filter.count
    let cursor = ListCursor(index: items.focus, firstShown: session.focus.firstShown)
    let list = ScrolledList(
      items.rows, cursor: cursor, room: rest, mark: session.size.cutMark, language: language)
    var answers = filter + list.rows
    if rest - list.rows.count > 1 {
      answers += [StyledText("")] + area.remarks.map { StyledText($0.neutralised) }
    }
    let frame = Frame(
      size: session.size, top: header + asked + answers.prefix(room - asked.count),
      bottom: bottom)
    return (frame, list.first)
  }

  /// The rows that the answers should have at least.
  private func leastArea(_ items: (rows: [[StyledText]], focus: Int)) -> Int {
    let focused = items.rows.indices.contains(items.focus) ? items.rows[items.focus].count : 1
    return isCompact ? max(5, focused + 2) : max(8, focused + 2)
  }
}

// MARK: - The top

extension QuestionFrame {
  private var fullHeader: [StyledText] {
    let dimension = questionnaire.dimensions[question.dimension]
    let title = dimension.title.text(in: textLanguage)
    let place =
      dimension.about.map { about in
        language.labelled(title, about.text(in: textLanguage))
      } ?? title
    return [
      session.titleRow,
      StyledText.row(
        StyledText(place.neutralised, .cyan), StyledText(position.neutralised), columns: columns,
        mark: session.size.cutMark),
      progress,
    ]
  }

  private var questionnaire: Questionnaire { interview.questionnaire }

  private var roleTitle: String? {
    interview.role.flatMap { questionnaire.role($0)?.title.text(in: textLanguage) }.map { title in
      // The titles of roles have explanations in brackets, which are too long here.
      String(title.prefix { $0 != "(" && $0 != "," }).trimmed
    }
  }

  private var compactHeader: StyledText {
    let title = questionnaire.dimensions[question.dimension].title.text(in: textLanguage)
    let position = shortPosition
    let state = session.saveState
    let room = columns - state.width - 2
    let long = language.labelled(title, position).neutralised
    let left = StyledText(long.displayWidth <= room ? long : position, .cyan)
    return StyledText.row(left, state, columns: columns, mark: session.size.cutMark)
  }

  private var progress: StyledText {
    let counts = interview.counts
    let asked = max(1, counts.asked)
    let text = done(counts.closed, of: counts.asked)
    let widest = done(counts.asked, of: counts.asked).displayWidth
    let cells = 34
    let full = counts.asked == 0 ? 0 : counts.closed * cells / asked
    let percent = language.percent(Double(counts.closed) / Double(asked))
    let bar = textBar(full: full, of: cells)
    return StyledText(text.padded(toColumns: widest + 2) + "[")
      + StyledText(String(bar.prefix(full)), .green)
      + StyledText("\(bar.dropFirst(full))]  \(percent)")
  }

  /// The question and its help; where there is room also the evidence wanted and the source.
  ///
  /// - Parameters:
  ///   - room: the number of rows there are.
  ///   - roomBesideAll: the number of rows that all lines of the answer leave.
  private func asked(room: Int, roomBesideAll: Int) -> [StyledText] {
    let half = isCompact ? max(2, rows / 2 - 4) : rows / 2
    let spaces = session.size.isLow ? 0 : isCompact ? 1 : 3
    let text = StyledText(question.text.text(in: textLanguage).neutralised, .bold)
    var asked = cut(text, to: max(1, min(half, room - spaces)))
    if session.size.isLow { return asked }
    asked += explained(
      room: room - asked.count - spaces, roomBesideAll: roomBesideAll - asked.count - spaces)
    return (isCompact ? [] : [StyledText("")]) + asked + [StyledText("")]
  }

  /// Help, evidence wanted and source, as far as there is room: each whole, or two rows of the
  /// first.
  private func explained(room: Int, roomBesideAll: Int) -> [StyledText] {
    let plain = PlainQuestion(interview: interview, question: question)
    let help = question.help?.text(in: textLanguage)
    let texts = [help, plain.evidenceWanted, plain.source].compactMap { $0 }
      .map { StyledText($0.neutralised) }
    guard room > 0, let first = texts.first else { return [] }
    var left = roomBesideAll
    let shown = texts.prefix { text in
      left -= text.wrapped(columns: columns).count
      return left >= 0
    }
    let hasMore = texts.count > max(1, shown.count)
    guard let last = shown.last else { return cut(first, to: min(2, room), hasMore: hasMore) }
    return shown.dropLast().flatMap { $0.wrapped(columns: columns) }
      + cut(last, to: roomBesideAll, hasMore: hasMore)
  }

  /// The first rows of a text, with a hint at the key that shows the rest.
  private func cut(_ text: StyledText, to count: Int, hasMore: Bool = false) -> [StyledText] {
    let rows = text.wrapped(columns: columns)
    let more = StyledText(
      session.size.isNarrow
        ? KeyHint.fieldHelp.text(in: language) : say(en: "F1 full help", fr: "F1 aide complète"))
    if rows.count <= count {
      guard hasMore, let last = rows.last, last.width + 2 + more.width <= columns else {
        return rows
      }
      return rows.dropLast() + [last + StyledText("  ") + more]
    }
    let kept = rows.prefix(count)
    guard let last = kept.last else { return [] }
    let mark = session.size.cutMark + (session.size.isNarrow ? "" : "  ") + more.text
    let room = columns - mark.displayWidth
    let short = last.width <= room ? last : last.truncated(to: room, mark: "")
    return kept.dropLast() + [short + StyledText(mark)]
  }

  private var filterRows: [StyledText] {
    guard let filter = session.filter else { return [] }
    let label = "  " + say(en: "Filter: ", fr: "Filtre\u{A0}: ")
    let row = StyledText(label) + filter.styled(columns: columns - label.displayWidth - 1)
    return session.size.isLow ? [row] : [row, StyledText("")]
  }
}

// MARK: - Words

extension QuestionFrame {
  /// “U1, question 7 of 34”, “U1, question 3 of 11 for Manager”
  private var position: String {
    guard let number = interview.number(of: question.index) else { return question.id }
    let count = interview.askedQuestions.count
    let role = roleTitle.map { say(en: " for \($0)", fr: " pour \($0)") } ?? ""
    return say(
      en: "\(question.id), question \(number) of \(count)\(role)",
      fr: "\(question.id), question \(number) sur \(count)\(role)")
  }

  /// “U1, 7 of 34”
  private var shortPosition: String {
    guard let number = interview.number(of: question.index) else { return question.id }
    return "\(question.id), \(language.part(number, of: interview.askedQuestions.count))"
  }

  /// “Done 6 of 34”: questions with an answer, those that nobody knows or that do not apply.
  private func done(_ done: Int, of count: Int) -> String {
    say(en: "Done \(done) of \(count)", fr: "Traitées\u{A0}: \(done) sur \(count)")
  }
}
