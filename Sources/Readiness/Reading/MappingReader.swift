import Localization
import YAML

/// Reads a mapping of the formats by its keys.
struct MappingReader<Keys: MappingKeys> {
  let node: Node
  let table: KeyTable<Keys>
  var context: ReadingContext

  /// Searched one by one: there are few, and hashing them would cost more.
  private let entries: [Node.Entry]

  /// Reports keys that are unknown or missing; a value that is no mapping is reported too, and
  /// gives nil.
  ///
  /// - Parameter handled: further keys, which the caller has reported already.
  init?(
    _ node: Node, _ table: KeyTable<Keys>, _ context: ReadingContext, handled: [String] = []
  ) {
    guard node.kind == .mapping else {
      if node.kind != .refused {
        context.log.report(
          .wrongType(expected: "a mapping, the keys of \(table.what)", found: node.description),
          at: node.headRange)
      }
      return nil
    }
    self.node = node
    self.table = table
    self.context = context
    entries = node.entries
    let missing = table.requiredNames.filter { !has($0) }
    let misspelt = reportUnknownKeys(table.names + handled, missing: missing)
    reportMissingKeys(missing.filter { !misspelt.contains($0) })
  }

  /// The value of a key; its default, or nil, if the key is absent or its value is faulty.
  @inline(__always)  // With the key path in sight, the compiler replaces it by the property.
  func read<Result>(_ path: KeyPath<Keys, Key<Result>>) -> Result {
    read(table.keys[keyPath: path])
  }

  private func read<Result>(_ key: Key<Result>) -> Result {
    guard let node = node(of: key.name), let value = key.read(node, context) else {
      return key.fallback()
    }
    return value
  }

  /// The value of a key as it is written; nil if the key is absent, or if the value is empty, which
  /// is reported.
  @inline(__always)
  func node<Result>(_ path: KeyPath<Keys, Key<Result>>) -> Node? {
    node(of: table.keys[keyPath: path].name)
  }

  func node(of name: String) -> Node? {
    guard let entry = entry(name) else { return nil }
    if entry.value.isEmpty {
      context.log.report(.emptyValue(key: name), at: entry.key.range)
      return nil
    }
    return entry.value.kind == .refused ? nil : entry.value
  }

  /// Whether the key is written, with whatever value.
  @inline(__always)
  func has<Result>(_ path: KeyPath<Keys, Key<Result>>) -> Bool {
    has(table.keys[keyPath: path].name)
  }

  func has(_ name: String) -> Bool { entry(name) != nil }

  /// The place of a key, or of the mapping if the key is absent.
  func range<Result>(of path: KeyPath<Keys, Key<Result>>) -> Range<Int> {
    entry(table.keys[keyPath: path].name)?.key.range ?? node.headRange
  }

  private func entry(_ name: String) -> Node.Entry? { entries.first { $0.key.hasText(name) } }
}

// MARK: - Unknown and missing keys

extension MappingReader {
  /// - Parameter missing: required keys that are absent; a key that is nearest to one of them is
  ///   that key misspelt, which is an error also where unknown keys are only worth a warning.
  /// - Returns: the keys that are misspelt.
  private func reportUnknownKeys(_ names: [String], missing: [String]) -> [String] {
    var misspelt: [String] = []
    for entry in entries where !names.contains(where: entry.key.hasText) {
      let key = entry.key.text
      let nearest = nearest(to: key, among: names)
      let meant = missing.first { $0 == nearest && !misspelt.contains($0) }
      if let meant { misspelt.append(meant) }
      if table.isOpen, meant == nil {
        context.log.report(.unknownKey(key, in: table.what, nearest: nearest), at: entry.key.range)
      } else {
        context.log.report(
          .unknownKey(key, in: table.what, nearest: nearest, valid: names), at: entry.key.range)
      }
    }
    return misspelt
  }

  private func reportMissingKeys(_ names: [String]) {
    if node.isIncomplete { return }
    for name in names {
      context.log.report(.missingKey(name, in: table.what), at: node.headRange)
    }
  }
}

extension Optional {
  /// The value of a key; an absent mapping reads as one without any keys.
  func read<Keys, Result>(_ path: KeyPath<Keys, Key<Result>>) -> Result
  where Wrapped == MappingReader<Keys> {
    switch self {
    case .some(let mapping): mapping.read(path)
    case .none: Keys.table.keys[keyPath: path].fallback()
    }
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
