import Localization
import YAML

/// Reads the actions of a question, except for what they need of other questions.
struct ActionReader {
  let log: FaultLog
  let texts: TextReader
  let roles: ReferenceTable

  private(set) var needs: [QuestionDraft.NeedsDraft] = []

  /// Where the ids of the actions stand.
  private(set) var ids: [Node?] = []

  init(log: FaultLog, texts: TextReader, roles: ReferenceTable) {
    self.log = log
    self.texts = texts
    self.roles = roles
  }

  mutating func read(_ node: Node?) -> [Action] {
    var actions: [Action] = []
    _ = log.list(node, of: "actions", mayBeEmpty: true) { element in
      guard let action = readAction(element, at: actions.count) else { return }
      actions.append(action)
    }
    return actions
  }

  private mutating func readAction(_ node: Node, at position: Int) -> Action? {
    guard let fields = MappingReader(node, .action, log) else { return nil }
    let id = fields["id"]?.text ?? ""
    ids.append(fields["id"])
    let from = readFrom(fields["from"])
    let to = log.wholeNumber(fields["to"], in: 1...5)
    if let highest = from?.max(), let to, highest >= to, let place = fields["to"]?.range {
      log.report(.liftsNothing(from: highest, to: to), at: place)
    }
    let days = readDays(fields["days"], from: from ?? [])
    let owner = roles.resolve(fields["owner"], log).map { roles.ids[$0] }
    let isNoRegret = log.trueOrFalse(fields["no-regret"]) ?? false
    let text = texts.text(fields["text"]) ?? LocalizedText(id)
    if let node = fields["needs"] { needs.append(.init(action: position, node: node)) }
    return Action(
      id: id, text: text, from: from ?? [], to: to ?? 5, days: days, owner: owner, needs: [],
      isNoRegret: isNoRegret)
  }

  private func readFrom(_ node: Node?) -> [Int]? {
    log.list(node, of: "steps") { log.wholeNumber($0, in: 1...5) }
  }

  /// One number for all steps, or a number for each.
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
