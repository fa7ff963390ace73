import YAML

/// Reads the actions of a question, except for what they need of other questions.
struct ActionReader {
  let context: ReadingContext
  let roles: ReferenceTable<Role>

  /// The `needs` of the actions, which are read once all questions are known.
  private(set) var needs: [QuestionDraft.NeedsDraft] = []

  /// Where the ids of the actions stand, nil where one is missing.
  private(set) var ids: [Node?] = []

  private var log: FaultLog { context.log }

  mutating func read(_ node: Node?) -> [Action] {
    var actions: [Action] = []
    _ = log.list(node, of: "actions", mayBeEmpty: true) { element in
      guard let action = readAction(element, at: actions.count) else { return }
      actions.append(action)
    }
    return actions
  }

  private mutating func readAction(_ node: Node, at position: Int) -> Action? {
    guard let fields = MappingReader(node, ActionKeys.table, context) else { return nil }
    let id = fields.read(\.id)?.text ?? ""
    ids.append(fields.read(\.id))
    let from = fields.read(\.from)
    let to = fields.read(\.to)
    if let highest = from?.max(), let to, highest >= to, let place = fields.node(\.to)?.range {
      log.report(.liftsNothing(from: highest, to: to), at: place)
    }
    let days = readDays(fields.read(\.days), from: from ?? [])
    let owner = roles.resolve(fields.read(\.owner), log).map { roles.id(of: $0) }
    let isNoRegret = fields.read(\.noRegret)
    let text = fields.read(\.text) ?? LocalizedText(id)
    if let node = fields.read(\.needs) { needs.append(.init(action: position, node: node)) }
    return Action(
      id: id, text: text, from: from ?? [], to: to ?? 5, days: days, owner: owner, needs: [],
      isNoRegret: isNoRegret)
  }

  /// The effort from each step of `from`: one number for all steps, or a number for each.
  private func readDays(_ node: Node?, from: [Int]) -> [Int: HalfDays] {
    guard let node else { return [:] }
    guard node.kind == .mapping else {
      let days = log.halfDays(node)
      return Dictionary(from.map { ($0, days ?? HalfDays(1)) }, uniquingKeysWith: { $1 })
    }
    var result: [Int: HalfDays] = [:]
    for entry in node.entries {
      let isEmpty = entry.value.isEmpty
      let days = isEmpty ? nil : log.halfDays(entry.value)
      if isEmpty { log.report(.emptyValue(key: entry.key.text), at: entry.key.range) }
      guard let step = log.wholeNumber(entry.key, in: 1...5, isKey: true) else { continue }
      result[step] = days ?? HalfDays(1)
      if !isEmpty, !from.isEmpty, !from.contains(step) {
        log.report(.daysWithoutStep(step), at: entry.key.range)
      }
    }
    for step in from where result[step] == nil && !node.isIncomplete {
      log.report(.noDays(step: step), at: node.headRange)
    }
    return result
  }
}
