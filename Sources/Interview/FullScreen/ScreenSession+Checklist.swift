import Localization
import Readiness
import Terminal

/// Keys in the plan.
extension ScreenSession {
  /// A text that is being written about an action.
  struct ActionField: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case owner, due, note }

    let kind: Kind

    /// The id of the action.
    let action: String
    var field: TextField
  }

  mutating func respondChecklist(to key: Key) -> [InterviewEffect] {
    if let actionField { return write(actionField, key) }
    if case .paste = key {
      messages.append(.pasteIgnored)
      return []
    }
    if key == .control("d") { return send(.quit) }
    guard let command = KeyCommand(key, in: .checklist) else { return ignore() }
    let items = interview.checklist
    switch command {
    case .move(let step): focus.move(step, count: items.count, page: pageRows)
    case .next: focus.move(.down, count: items.count, page: 1)
    case .previous: focus.move(.up, count: items.count, page: 1)
    case .digit(let digit): _ = focus.go(to: digit, count: items.count)
    case .undo: return send(.undo)
    case .language, .help, .quit, .retry: return performAnywhere(command)
    case .close: break
    default:
      let item = items.indices.contains(focus.index) ? items[focus.index] : nil
      if let item, let effects = perform(command, item) { return effects }
      return ignore()
    }
    return []
  }

  /// Carries out a command on the action with the focus; nil for one that has no meaning here.
  private mutating func perform(
    _ command: KeyCommand, _ item: ChecklistItem
  ) -> [InterviewEffect]? {
    let record = interview.record(item)
    switch command {
    case .toggle: return send(.follow(item.action.id, .status(record.status.next)))
    case .status(let status): return send(.follow(item.action.id, .status(status)))
    case .owner: begin(.owner, item, record.owner)
    case .due: begin(.due, item, record.due)
    case .note: begin(.note, item, record.note)
    case .accept: open(.page(.action(item.action.id), ListCursor()))
    default: return nil
    }
    return []
  }

  private mutating func begin(_ kind: ActionField.Kind, _ item: ChecklistItem, _ text: String?) {
    actionField = ActionField(kind: kind, action: item.action.id, field: TextField(text ?? ""))
  }

  /// Takes a key for a text about an action.
  private mutating func write(_ written: ActionField, _ key: Key) -> [InterviewEffect] {
    var written = written
    switch written.field.take(key) {
    case .taken: return keep(written)
    case .left: actionField = nil
    case .changed: actionField = written
    case .unused: return ignore()
    }
    return []
  }

  private mutating func keep(_ written: ActionField) -> [InterviewEffect] {
    let text = written.field.text
    let edit: ActionEdit =
      switch written.kind {
      case .owner: .owner(text)
      case .due: .due(text)
      case .note: .note(text)
      }
    let effects = send(.follow(written.action, edit))
    let isRefused = messages.contains { if case .notice(.notFollowed) = $0 { true } else { false } }
    if !isRefused { actionField = nil }
    return effects
  }
}

extension ActionStatus {
  /// The status that follows when one is chosen by one key.
  fileprivate var next: ActionStatus {
    switch self {
    case .planned: .started
    case .started: .done
    case .done: .dropped
    case .dropped: .planned
    }
  }
}

// MARK: - Words

extension ScreenSession {
  /// The keys of the plan with what they do, for the help.
  var checklistKeys: [(keys: String, meaning: String)] {
    let space = KeyTopic.toggle.keys(in: language)
    let enter = KeyTopic.accept.keys(in: language)
    let statuses: [(keys: String, status: ActionStatus)] = [
      ("d", .done), ("s", .started), ("p", .planned), ("x", .dropped),
    ]
    let moving: [(keys: String, meaning: String)] = [
      (
        KeyTopic.move.keys(in: language),
        say(en: "move to another action", fr: "aller à une autre action")
      ),
      (
        KeyTopic.previousNext.keys(in: language),
        say(en: "previous, next action", fr: "action précédente, suivante")
      ),
      (
        space,
        say(
          en: "next status: planned, started, done, dropped",
          fr: "statut suivant\u{A0}: prévue, commencée, faite, abandonnée")
      ),
    ]
    let writing: [(keys: String, meaning: String)] = [
      ("o", say(en: "who does it", fr: "qui la mène")),
      ("t", say(en: "by when", fr: "pour quand")),
      help(on: .note),
      (enter, say(en: "the action in full", fr: "l’action en entier")),
    ]
    let closing = (
      keys: KeyTopic.close.keys(in: language),
      meaning: say(
        en: "close help or remark; never quits",
        fr: "fermer l’aide ou la remarque\u{202F}; ne quitte jamais")
    )
    let shared: [KeyTopic] = [.undo, .language, .help, .retry, .system, .quit]
    return moving + statuses.map { ($0.keys, $0.status.name(in: language)) } + writing
      + shared.map(help) + [closing]
  }
}
