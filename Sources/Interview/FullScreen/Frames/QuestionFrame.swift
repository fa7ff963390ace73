import Localization
import Readiness
import Terminal

/// A question as a frame: what is asked, the answers, what they come to, the keys.
struct QuestionFrame {
  let session: ScreenSession
  let question: Question

  private var interview: InterviewState { session.interview }
  private var words: InterviewWords { interview.words }
  private var language: String { interview.language }
  private var columns: Int { session.size.columns }
  private var rows: Int { session.size.rows }

  /// Whether there is room for only what one cannot do without.
  private var isCompact: Bool { session.size.isNarrow || session.size.isLow }

  /// The frame, and the index of the first row that its answer area shows.
  func frame() -> (frame: Frame, firstShown: Int) {
    let bottom = bottom
    let header = isCompact ? [compactHeader] : fullHeader
    let room = rows - bottom.count - header.count
    let area = AnswerArea(session: session, question: question, columns: columns)
    let items = area.items
    let wanted = min(items.rows.reduce(0) { $0 + $1.count }, leastArea(items))
    let asked = asked(room: room - wanted)
    var rest = room - asked.count
    let filter = filterRows
    rest -= filter.count
    let cursor = ListCursor(index: items.focus, firstShown: session.focus.firstShown)
    let list = ScrolledList(
      items.rows, cursor: cursor, room: rest,
      above: words.moreAbove, below: words.moreBelow)
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
    let title = dimension.title.text(in: language)
    let place = dimension.about.map { words.labelled(title, $0.text(in: language)) } ?? title
    let position = words.position(
      question.id, interview.number(of: question.position), of: interview.askedPositions.count,
      role: roleTitle)
    return [
      session.titleRow,
      StyledText.row(
        StyledText(place.neutralised, .cyan), StyledText(position.neutralised), columns: columns),
      progress,
    ]
  }

  private var questionnaire: Questionnaire { interview.questionnaire }

  private var roleTitle: String? {
    interview.role.flatMap { questionnaire.role($0)?.title.text(in: language) }.map { title in
      // The titles of roles explain themselves in brackets, which are too long here.
      String(title.prefix { $0 != "(" && $0 != "," }).trimmed
    }
  }

  private var compactHeader: StyledText {
    let title = questionnaire.dimensions[question.dimension].title.text(in: language)
    let position = words.shortPosition(
      question.id, interview.number(of: question.position), of: interview.askedPositions.count)
    let state = session.saveState
    let room = columns - state.width - 2
    let long = words.labelled(title, position).neutralised
    let left = StyledText(long.displayWidth <= room ? long : position, .cyan)
    return StyledText.row(left, state, columns: columns)
  }

  private var progress: StyledText {
    let counts = interview.counts
    let asked = max(1, counts.asked)
    let text = words.settled(counts.settled, of: counts.asked)
    let widest = words.settled(counts.asked, of: counts.asked).displayWidth
    let cells = 34
    let full = counts.asked == 0 ? 0 : counts.settled * cells / asked
    let percent = words.language.percent(Double(counts.settled) / Double(asked))
    return StyledText(text.padded(toColumns: widest + 2) + "[")
      + StyledText(String(repeating: "#", count: full), .green)
      + StyledText(String(repeating: ".", count: cells - full) + "]  \(percent)")
  }

  /// The question and its help, in as many rows as there are.
  private func asked(room: Int) -> [StyledText] {
    let half = isCompact ? max(2, rows / 2 - 4) : rows / 2
    let spaces = session.size.isLow ? 0 : isCompact ? 1 : 3
    let text = StyledText(question.text.text(in: language).neutralised, .bold)
    var asked = cut(text, to: max(1, min(half, room - spaces)))
    let left = room - asked.count - spaces
    if !session.size.isLow, left > 0, let help = question.help {
      asked += cut(
        StyledText(help.text(in: language).neutralised), to: min(2, left), hasMore: hasMore)
    }
    if session.size.isLow { return asked }
    return (isCompact ? [] : [StyledText("")]) + asked + [StyledText("")]
  }

  /// Whether F1 shows more than the help.
  private var hasMore: Bool { question.evidence != nil || question.source != nil }

  /// As many rows of a text as there are, with a word on where the rest is.
  private func cut(_ text: StyledText, to count: Int, hasMore: Bool = false) -> [StyledText] {
    let rows = text.wrapped(columns: columns)
    let more = StyledText(words.more)
    if rows.count <= count {
      guard hasMore, let last = rows.last, last.width + 2 + more.width <= columns else {
        return rows
      }
      return rows.dropLast() + [last + StyledText("  ") + more]
    }
    let kept = rows.prefix(count)
    guard let last = kept.last else { return [] }
    let mark = "..." + (session.size.isNarrow ? "" : "  ") + more.text
    let room = columns - mark.displayWidth
    let short = last.width <= room ? last : last.truncated(to: room, mark: "")
    return kept.dropLast() + [short + StyledText(mark)]
  }

  private var filterRows: [StyledText] {
    guard let filter = session.filter else { return [] }
    let label = "  " + words.filter
    let row = StyledText(label) + filter.styled(columns: columns - label.displayWidth - 1)
    return session.size.isLow ? [row] : [row, StyledText("")]
  }
}

// MARK: - The bottom

extension QuestionFrame {
  private var bottom: [StyledText] {
    let messages = session.messageRows
    let live = LiveRows(session: session, columns: columns).rows
    var rows = noteRows
    if session.size.isLow {
      // A message takes the place of the evidence, which can wait.
      if session.note == nil, !messages.isEmpty { rows = [] }
      rows += messages
    } else {
      rows += messages.isEmpty ? [StyledText("")] : messages
    }
    return rows + live + [keyRow]
  }

  private var noteRows: [StyledText] {
    if let note = session.note { return openNote(note) }
    let level = words.evidence(EvidenceWord(interview.evidence(of: question.position)))
    let text = interview.note(of: question.position)
    if case .text = question.kind {
      return [StyledText(words.note(text ?? words.noNote).neutralised + " (F4)")]
    }
    if session.size.isNarrow {
      let evidence = words.evidenceRow(level, isShort: true)
      return [StyledText("\(evidence)  \(words.shortNote(exists: text != nil))")]
    }
    let evidence = StyledText(words.evidenceRow(level, isShort: false) + "   ")
    let label = StyledText(" (c)")
    let note = StyledText(words.note(text ?? words.noNote).neutralised)
    return [evidence + note.truncated(to: columns - evidence.width - label.width) + label]
  }

  private func openNote(_ note: ScreenSession.NoteField) -> [StyledText] {
    let label = note.isReason ? words.reasonPrompt : words.note("")
    let all = note.field.rows(columns: columns - label.displayWidth)
    let cursor = all.firstIndex { $0.cursorColumn != nil } ?? 0
    let room = max(1, rows / 4)
    let start = min(max(0, cursor - room + 1), max(0, all.count - room))
    let indent = String(repeating: " ", count: label.displayWidth)
    return all[start..<min(all.count, start + room)].enumerated().map { number, row in
      StyledText(number == 0 ? label : indent, .bold) + row
    }
  }

  private var keyRow: StyledText {
    if session.note != nil {
      let hints: [KeyHint] = [.keep, .lineBreak, .editor, .cancel]
      return KeyRow(order: hints, groups: [[.keep], [.cancel], [.lineBreak], [.editor]])
        .text(words, columns: columns)
    }
    if session.filter != nil {
      return KeyRow(order: [.go, .returns], groups: [[.go], [.returns]])
        .text(words, columns: columns)
    }
    return KeyRow(order: order, groups: groups).text(words, columns: columns)
  }

  private var accept: KeyHint { session.size.isNarrow ? .acceptShort : .accept }

  private var marks: [KeyHint] {
    switch question.kind {
    case .choice(let lines): [.lines(min(9, lines.count))]
    case .multiple: [.space]
    case .yesNo: [.yesNo]
    case .number: [.digits]
    case .text: []
    }
  }

  private var order: [KeyHint] {
    marks
      + [
        .range, accept, .lineBreak, .editor, .dontKnow, .evidence, .note, .filter, .back, .goTo,
        .goToShort, .fieldNote, .fieldBack, .help, .end, .fieldHelp, .fieldEnd,
      ]
  }

  private var groups: [[KeyHint]] {
    let last: [[KeyHint]] = [[.evidence, .note], [.goTo], [.goToShort]]
    return switch question.kind {
    case .choice(let lines):
      [marks, [accept], [.back], [.help], [.end], [.dontKnow]]
        + (lines.count > 9 ? [[.filter]] : []) + last
    case .multiple:
      [marks, [accept], [.back], [.help], [.end], [.dontKnow], [.filter]] + last
    case .yesNo: [marks, [accept], [.back], [.help], [.end], [.dontKnow]] + last
    case .number: [marks, [accept], [.back], [.help], [.end], [.range], [.dontKnow]] + last
    case .text:
      [[accept], [.fieldHelp], [.fieldEnd], [.fieldBack], [.lineBreak], [.fieldNote], [.editor]]
    }
  }
}
