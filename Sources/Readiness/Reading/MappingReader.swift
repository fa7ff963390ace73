import Localization
import YAML

/// The entries of a mapping, checked against the keys that it may have.
struct MappingReader {
  let node: Node
  let shape: Shape
  let log: FaultLog

  /// A handful, so that looking through them costs less than hashing them would.
  private let entries: [Node.Entry]

  /// Reports what is no mapping, keys that are unknown and keys that are missing.
  ///
  /// - Returns: nil if the value is no mapping.
  /// - Parameter unknownKeys: how much an unknown key matters.
  init?(
    _ node: Node, _ shape: Shape, _ log: FaultLog, unknownKeys: Severity = .error
  ) {
    guard node.kind == .mapping else {
      if node.kind != .refused {
        log.report(
          .wrongType(expected: "a mapping, the keys of \(shape.what)", found: node.description),
          at: node.headRange)
      }
      return nil
    }
    self.node = node
    self.shape = shape
    self.log = log
    entries = node.entries
    let missing = shape.keys.filter { $0.isRequired && !has($0.name) }.map(\.name)
    let misspelt = reportUnknownKeys(unknownKeys, missing: missing)
    reportMissingKeys(missing.filter { !misspelt.contains($0) })
  }

  /// The value of a key, reported if it is empty; nil then, and if the key is absent.
  subscript(key: String) -> Node? {
    guard let entry = entry(key) else { return nil }
    if entry.value.isEmpty {
      log.report(.emptyValue(key: key), at: entry.key.range)
      return nil
    }
    return entry.value.kind == .refused ? nil : entry.value
  }

  /// Whether the key is written, with whatever value.
  func has(_ key: String) -> Bool { entry(key) != nil }

  /// The place of a key, or of the mapping if the key is absent.
  func range(ofKey key: String) -> Range<Int> { entry(key)?.key.range ?? node.headRange }

  private func entry(_ key: String) -> Node.Entry? { entries.first { $0.key.hasText(key) } }

  /// - Parameter missing: required keys that are absent; a key that is nearest to one of them is
  ///   that key misspelt, which is an error whatever the severity.
  /// - Returns: the keys that are misspelt.
  private func reportUnknownKeys(_ severity: Severity, missing: [String]) -> [String] {
    var misspelt: [String] = []
    for entry in entries where !shape.hasKey(entry.key) {
      let key = entry.key.text
      let names = shape.keys.map(\.name)
      let nearest = nearest(to: key, among: names)
      let meant = missing.first { $0 == nearest && !misspelt.contains($0) }
      if let meant { misspelt.append(meant) }
      if severity == .error || meant != nil {
        log.report(
          .unknownKey(key, in: shape.what, nearest: nearest, valid: names), at: entry.key.range)
      } else {
        log.report(.unknownKey(key, in: shape.what, nearest: nearest), at: entry.key.range)
      }
    }
    return misspelt
  }

  private func reportMissingKeys(_ keys: [String]) {
    if node.isIncomplete { return }
    for key in keys { log.report(.missingKey(key, in: shape.what), at: node.headRange) }
  }
}

extension String {
  /// The beginning of the text, as much as a message can hold.
  var excerpt: String { String(prefix(40)) }
}

extension Node {
  /// What was found, for a message about a wrong type.
  var description: String {
    switch kind {
    case .scalar: isEmpty ? "nothing" : "'\(text.excerpt)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "an alias"
    }
  }
}
