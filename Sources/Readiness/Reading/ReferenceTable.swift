import Localization
import YAML

/// The ids of one kind that a file declares, to resolve what refers to them.
struct ReferenceTable<Subject> {
  let kind: String
  private(set) var ids: [String] = []
  private var indices: [String: ElementIndex<Subject>] = [:]
  private var places: [String: Node] = [:]

  /// The declared ids that are none, such as `U 1`, and the words in them.
  private var faulty: [String] = []
  private var faultyWords: Set<String> = []

  /// Whether a declaration could not be read; references to unknown ids are not reported then.
  var isIncomplete = false

  init(_ kind: String) { self.kind = kind }

  /// Declares an id at the next index; reports an id that is faulty or declared before.
  ///
  /// A faulty id is declared too, so that references to it, or to what it should be, are not
  /// reported as unknown.
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
    let valid = log.id(node)
    let id = valid ?? node.text
    if valid == nil {
      faulty.append(id)
      faultyWords.formUnion(id.split(separator: " ").map(String.init))
    }
    if let first = places[id] {
      log.report(
        .repeatedID(id, of: kind), at: node.range,
        note: .init(.first(id), at: first.range))
      // Its own id may be what another part refers to.
      isIncomplete = true
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
    guard node.kind == .scalar else { return log.wrongType(node, "the id of a \(kind)") }
    let id = node.text
    if let index = indices[id] { return index }
    if !isIncomplete, !isMeantByFaultyID(id, log) {
      let valid = ids.lazy.filter { !$0.isEmpty }
      let nearest = log.nearest(to: id, among: valid)
      // A message names them only where they are few.
      log.report(
        .unknownReference(id, to: kind, nearest: nearest, valid: Array(valid.prefix(8))),
        at: node.range)
    }
    return nil
  }

  /// Whether an id was declared.
  func has(_ id: String) -> Bool { indices[id] != nil }

  /// Whether an unknown id is that of a declaration whose own id is faulty.
  private func isMeantByFaultyID(_ id: String, _ log: FaultLog) -> Bool {
    if faulty.isEmpty { return false }
    return faultyWords.contains(id) || log.nearest(to: id, among: faulty) != nil
  }
}
