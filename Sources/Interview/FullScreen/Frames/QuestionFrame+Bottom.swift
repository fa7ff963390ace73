import Localization
import Readiness
import Terminal

/// The bottom: evidence and note, messages, the live line, the keys.
extension QuestionFrame {
  var bottom: [StyledText] {
    let messages = session.messageRows
    let live = LiveRows(session: session, columns: columns).rows
    var rows = noteRows
    if session.size.isLow {
      // A message is shown instead of evidence and note.
      if session.note == nil, !messages.isEmpty { rows = [] }
      rows += messages
    } else {
      rows += messages.isEmpty ? [StyledText("")] : messages
    }
    return rows + live + [keyRow]
  }

  private var noteRows: [StyledText] {
    if let note = session.note { return openNote(note) }
    let text = interview.note(of: question.index)
    let note = StyledText(language.note(text ?? say(en: "none", fr: "aucune")).neutralised)
    if case .text = question.kind { return [note + StyledText(" (F4)")] }
    if session.size.isNarrow {
      return [StyledText("\(shortEvidence)  \(shortNote(exists: text != nil))")]
    }
    let evidence = StyledText(evidence + "   ")
    let label = StyledText(" (\(keys.note))")
    let room = columns - evidence.width - label.width
    return [evidence + note.truncated(to: room, mark: session.size.cutMark) + label]
  }

  private func openNote(_ note: ScreenSession.NoteField) -> [StyledText] {
    let label = note.isReason ? language.reasonPrompt : language.note("")
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
        .text(in: language, columns: columns)
    }
    if session.filter != nil {
      return KeyRow(order: [.go, .returns], groups: [[.go], [.returns]])
        .text(in: language, columns: columns)
    }
    return KeyRow(order: order, groups: groups).text(in: language, columns: columns)
  }

  private var accept: KeyHint { session.size.isNarrow ? .acceptShort : .accept }

  private var marks: [KeyHint] {
    switch question.kind {
    case .choice(let lines): [.lines(min(9, lines.count))]
    case .multiple: [.space]
    case .yesNo: [.yesNo]
    case .number: session.isTyping(question) ? [] : [.digits]
    case .text: []
    }
  }

  private var range: [KeyHint] {
    guard case .number(let number) = question.kind else { return [] }
    return [.range(number.rangeExample(in: language))]
  }

  private var order: [KeyHint] {
    marks + range
      + [
        accept, .lineBreak, .editor, .dontKnow, .evidence, .note, .filter, .back, .goTo,
        .goToShort, .fieldDontKnow, .fieldClear, .fieldEvidence, .fieldNote, .fieldBack, .help,
        .end,
        .fieldHelp, .fieldEnd,
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
    case .number where session.isTyping(question):
      [
        [accept], [.fieldDontKnow], [.fieldHelp], [.fieldEnd], [.fieldBack], [.fieldClear],
        [.fieldEvidence], [.fieldNote],
      ]
    case .number: [marks, [accept], [.back], [.help], [.end], range, [.dontKnow]] + last
    case .text:
      [[accept], [.fieldHelp], [.fieldEnd], [.fieldBack], [.lineBreak], [.fieldNote], [.editor]]
    }
  }
}

// MARK: - Words

extension QuestionFrame {
  private var evidenceName: String {
    interview.evidence(of: question.index).name(in: language)
  }

  /// “Evidence: documented (e)”
  private var evidence: String {
    say(
      en: "Evidence: \(evidenceName) (\(keys.evidence))",
      fr: "Preuve\u{A0}: \(evidenceName) (\(keys.evidence))")
  }

  /// The keys for evidence and note; where letters are text, function keys.
  ///
  /// “déclaré (e)” alone would read as a masculine and a feminine.
  private var keys: (evidence: String, note: String) {
    session.isTyping(question) ? ("F5", "F4") : (say(en: "e", fr: "touche e"), "c")
  }

  /// “Documented (e)”, where there is little room.
  private var shortEvidence: String {
    "\(evidenceName.prefix(1).uppercased())\(evidenceName.dropFirst()) (\(keys.evidence))"
  }

  /// Whether there is a note, where there is no room for the note.
  private func shortNote(exists: Bool) -> String {
    let key = keys.note
    return exists
      ? say(en: "Remark (\(key))", fr: "Remarque (\(key))")
      : say(en: "No remark (\(key))", fr: "Sans remarque (\(key))")
  }
}
