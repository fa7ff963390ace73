import Localization
import Readiness
import Terminal

/// The plan as a list to tick, with what is known of the action that has the focus.
struct ChecklistFrame: Localized {
  let session: ScreenSession

  private var interview: InterviewState { session.interview }
  var language: Language { interview.language }
  private var columns: Int { session.size.columns }
  private var isLow: Bool { session.size.isLow }

  /// The frame, and the index of the first action that its list shows.
  func frame() -> (frame: Frame, firstShown: Int) {
    let items = interview.checklist
    var top = [session.titleRow]
    top += StyledText(interview.checklistTitle).wrapped(columns: columns).prefix(2)
    if !isLow { top.append(StyledText("")) }
    let bottom = bottom(items)
    let idWidth = min(12, (items.map(\.action.id.count).max() ?? 1) + 2)
    let rows = items.enumerated().map {
      [row($0.element, idWidth: idWidth, isFocused: $0.offset == session.focus.index)]
    }
    let list = ScrolledList(
      rows, cursor: session.focus, room: session.size.rows - top.count - bottom.count,
      language: language)
    return (Frame(size: session.size, top: top + list.rows, bottom: bottom), list.first)
  }

  /// An action with how far it is: “> [x] R4.a  Write one crisis card...  done on 6 May 2024”.
  ///
  /// - Parameter idWidth: the columns for the id and the gap behind it.
  private func row(_ item: ChecklistItem, idWidth: Int, isFocused: Bool) -> StyledText {
    let status = interview.record(item).status
    // The last column of a row stays free, as everywhere.
    let rest = max(1, columns - 6 - idWidth - 1)
    let statusWidth = min(rest, max(14, columns * 2 / 5))
    let textWidth = max(0, rest - statusWidth - 2)
    let hasCursor = isFocused && session.actionField == nil
    let cursor = hasCursor ? StyledText.cursor : StyledText("")
    let id = StyledText(item.action.id.neutralised).clipped(to: idWidth - 1).padded(to: idWidth)
    let text = StyledText(item.action.text.text(in: interview.textLanguage).neutralised)
    let standing = StyledText(
      interview.standing(item).neutralised, interview.isOverdue(item) ? .red : .plain)
    let row =
      StyledText(isFocused ? "> [" : "  [") + cursor + StyledText("\(status.mark)] ") + id
      + (textWidth < 10
        ? StyledText("") : text.truncated(to: textWidth).padded(to: textWidth + 2))
      + standing.truncated(to: textWidth < 10 ? rest : statusWidth)
    return isFocused ? row.adding(.bold) : row
  }

  private func bottom(_ items: [ChecklistItem]) -> [StyledText] {
    let messages = session.messageRows
    let space = isLow ? [] : [StyledText("")]
    guard items.indices.contains(session.focus.index) else { return messages + [keyRow] }
    let item = items[session.focus.index]
    if let written = session.actionField { return space + fieldRows(written) + messages + [keyRow] }
    if isLow, !messages.isEmpty { return messages + [keyRow] }
    let details = interview.details(item).dropFirst(isLow ? 1 : 0).flatMap {
      StyledText($0.neutralised).wrapped(columns: columns)
    }
    let room = isLow ? 2 : 5
    var rows = Array(details.prefix(room))
    if details.count > room, let last = rows.last {
      rows[room - 1] = (last + StyledText(" ...")).truncated(to: columns)
    }
    return space + rows + messages + [keyRow]
  }

  private func fieldRows(_ written: ScreenSession.ActionField) -> [StyledText] {
    written.field.rows(under: label(written), columns: columns, most: 50)
  }

  private var keyRow: StyledText {
    let isWriting = session.actionField != nil
    return KeyRow(
      order: isWriting
        ? [.keep, .cancel]
        : [.nextStatus, .done, .owner, .due, .note, .whole, .undo, .help, .end],
      groups: isWriting
        ? [[.keep], [.cancel]]
        : [
          [.nextStatus], [.help], [.end], [.done], [.owner], [.due], [.note], [.undo], [.whole],
        ]
    ).text(in: language, columns: columns)
  }
}

extension ActionStatus {
  /// What stands in the box of an action; its status stands beside it in words.
  fileprivate var mark: String {
    switch self {
    case .planned: " "
    case .started: "/"
    case .done: "x"
    case .dropped: "-"
    }
  }
}

// MARK: - Words

extension ChecklistFrame {
  private func label(_ written: ScreenSession.ActionField) -> String {
    let id = written.action.neutralised
    return switch written.kind {
    case .owner:
      say(
        en: "Who does \(id)? Empty: nobody yet.",
        fr: "Qui mène \(id)\u{202F}? Vide\u{A0}: personne.")
    case .due:
      say(
        en: "By when is \(id) to be done? For example 2024-05-10.",
        fr: "Pour quand \(id)\u{202F}? Par exemple 2024-05-10.")
    case .note: say(en: "A remark on \(id):", fr: "Une remarque sur \(id)\u{A0}:")
    }
  }
}
