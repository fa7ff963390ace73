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
    let standings = items.map { interview.standing($0).neutralised.displayWidth }
    let beside = columns - 6 - idWidth - 3 - (standings.max() ?? 0)
    let all = items.enumerated().map {
      rows(
        $0.element, idWidth: idWidth, beside: beside < Self.leastText ? nil : beside,
        isFocused: $0.offset == session.focus.index)
    }
    let list = ScrolledList(
      all, cursor: session.focus, room: session.size.rows - top.count - bottom.count,
      mark: session.size.cutMark, language: language)
    return (Frame(size: session.size, top: top + list.rows, bottom: bottom), list.first)
  }

  /// The fewest columns that the text of an action gets beside how far it is.
  private static let leastText = 40

  /// An action with how far it is: “> [x] R4.a  Write one crisis card...  done on 6 May 2024”;
  /// where there is no room for both, how far it is stands below.
  ///
  /// - Parameters:
  ///   - idWidth: the columns for the id and the gap behind it.
  ///   - beside: the columns of the text beside how far the action is; nil where that stands below.
  private func rows(
    _ item: ChecklistItem, idWidth: Int, beside: Int?, isFocused: Bool
  ) -> [StyledText] {
    let status = interview.record(item).status
    let hasCursor = isFocused && session.actionField == nil
    let cursor = hasCursor ? StyledText.cursor : StyledText("")
    let id = StyledText(item.action.id.neutralised).clipped(to: idWidth - 1).padded(to: idWidth)
    let text = StyledText(item.action.text.text(in: interview.textLanguage).neutralised)
    let standing = StyledText(
      interview.standing(item).neutralised, interview.isOverdue(item) ? .red : .plain)
    let start =
      StyledText(isFocused ? "> [" : "  [") + cursor + StyledText("\(status.mark)] ") + id
    // The last column of a row stays free, as everywhere.
    let rows =
      if let beside {
        [
          start + text.truncated(to: beside, mark: session.size.cutMark).padded(to: beside + 2)
            + standing
        ]
      } else {
        [start + text.truncated(to: max(1, columns - 1 - start.width), mark: session.size.cutMark)]
          + standing.wrapped(columns: columns - 7).map { StyledText("      ") + $0 }
      }
    return isFocused ? rows.map { $0.adding(.bold) } : rows
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
      rows[room - 1] = (last + StyledText(" " + session.size.cutMark))
        .truncated(to: columns, mark: session.size.cutMark)
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
