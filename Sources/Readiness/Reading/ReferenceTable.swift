import Localization
import YAML

/// The ids of one kind that a file declares, to resolve what refers to them.
struct ReferenceTable<Subject> {
  let kind: String
  private(set) var ids: [String] = []
  private var indices: [String: ElementIndex<Subject>] = [:]
  private var places: [String: Node] = [:]

  /// Whether a declaration could not be read; references to unknown ids are not reported then.
  var isIncomplete = false

  init(_ kind: String) { self.kind = kind }

  /// Declares an id at the next index; reports an id that is faulty or declared before.
  ///
  /// A faulty id is declared too, so that references to it are not reported as unknown.
  ///
  /// - Returns: the id; an empty text where there is none.
  @discardableResult
  mutating func declare(_ node: Node?, _ log: FaultLog) -> String {
    guard let node, node.kind == .scalar else {
      _ = log.id(node)
      isIncomplete = true
      ids.append("")
      return ""
    }
    let id = log.id(node) ?? node.text
    if let first = places[id] {
      log.report(
        .repeatedID(id, of: kind), at: node.range,
        note: .init("the first '\(id)' is here", at: first.range))
    } else {
      indices[id] = ElementIndex(ids.count)
      places[id] = node
    }
    ids.append(id)
    return id
  }

  func id(of index: ElementIndex<Subject>) -> String { ids[index.position] }

  /// The index of a declared id; an unknown one is reported.
  func resolve(_ node: Node?, _ log: FaultLog) -> ElementIndex<Subject>? {
    guard let node else { return nil }
    guard node.kind == .scalar else {
      return node.kind == .refused ? nil : log.wrongType(node, "the id of a \(kind)")
    }
    let id = node.text
    if let index = indices[id] { return index }
    if !isIncomplete {
      let valid = ids.filter { !$0.isEmpty }
      log.report(
        .unknownReference(id, to: kind, nearest: nearest(to: id, among: valid), valid: valid),
        at: node.range)
    }
    return nil
  }
}
