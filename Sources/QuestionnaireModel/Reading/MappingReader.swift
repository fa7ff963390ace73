import Diagnostics
import Wording
import YAML

/// The entries of a mapping, checked against the keys that it may have.
struct MappingReader {
  let node: Node
  let shape: Shape
  let log: FaultLog
  private let values: [String: Node]
  private let keys: [String: Node]

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
    let entries = node.entries.map { (name: $0.key.text, entry: $0) }
    values = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.entry.value) })
    keys = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.entry.key) })
    reportUnknownKeys(entries.map(\.entry.key), unknownKeys)
    reportMissingKeys()
  }

  /// The value of a key, reported if it is empty; nil then, and if the key is absent.
  subscript(key: String) -> Node? {
    guard let value = values[key] else { return nil }
    if value.isEmpty {
      log.report(.emptyValue(key: key), at: keys[key]?.range ?? value.range)
      return nil
    }
    return value.kind == .refused ? nil : value
  }

  /// Whether the key is written, with whatever value.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// The place of a key, or of the mapping if the key is absent.
  func range(ofKey key: String) -> Range<Int> { keys[key]?.range ?? node.headRange }

  private func reportUnknownKeys(_ written: [Node], _ severity: Severity) {
    let names = shape.keys.map(\.name)
    for key in written where !names.contains(key.text) {
      let nearest = nearest(to: key.text, among: names)
      switch severity {
      case .error:
        log.report(
          .unknownKey(key.text, in: shape.what, nearest: nearest, valid: names), at: key.range)
      case .warning:
        log.report(.unknownKey(key.text, in: shape.what, nearest: nearest), at: key.range)
      }
    }
  }

  private func reportMissingKeys() {
    if node.isIncomplete { return }
    for key in shape.keys where key.isRequired && values[key.name] == nil {
      log.report(.missingKey(key.name, in: shape.what), at: node.headRange)
    }
  }
}

extension Node {
  /// What was found, for a message about a wrong type.
  var description: String {
    switch kind {
    case .scalar: isEmpty ? "nothing" : "'\(text.prefix(40))'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "an alias"
    }
  }
}
