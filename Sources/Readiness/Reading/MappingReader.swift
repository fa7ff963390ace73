import Localization
import YAML

/// Reads a mapping of the formats by its keys.
struct MappingReader<Keys: Sendable> {
  let node: Node
  let table: KeyTable<Keys>
  var context: ReadingContext

  /// Reports keys that are unknown or missing; a value that is no mapping is reported too, and
  /// gives nil.
  ///
  /// - Parameter handle: reports those of the unknown keys that the caller knows, and gives their
  ///   names.
  init?(
    _ node: Node, _ table: KeyTable<Keys>, _ context: ReadingContext,
    handle: ([Node]) -> [String] = { _ in [] }
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
    let missing = table.requiredNames.filter { !has($0) }
    let unknown = node.keys(besides: table.names)
    var misspelt: [String] = []
    if !unknown.isEmpty {
      misspelt = reportUnknownKeys(unknown, handled: handle(unknown), missing: missing)
    }
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
    guard let entry = node.entry(name) else { return nil }
    let value = entry.value
    if value.isEmpty {
      context.log.report(.emptyValue(key: name), at: entry.key.range)
      return nil
    }
    return value.kind == .refused ? nil : value
  }

  /// Whether the key is written, with whatever value.
  @inline(__always)
  func has<Result>(_ path: KeyPath<Keys, Key<Result>>) -> Bool {
    has(table.keys[keyPath: path].name)
  }

  func has(_ name: String) -> Bool { node.entry(name) != nil }

  /// The place of a key, or of the mapping if the key is absent.
  @inline(__always)
  func range<Result>(of path: KeyPath<Keys, Key<Result>>) -> Range<Int> {
    node.entry(table.keys[keyPath: path].name)?.key.range ?? node.headRange
  }
}

// MARK: - Unknown and missing keys

extension MappingReader {
  /// - Parameters:
  ///   - handled: names of keys that are reported already.
  ///   - missing: required keys that are absent; a key that is nearest to one of them is that key
  ///     misspelt, which is an error also where unknown keys are only worth a warning.
  /// - Returns: the keys that are misspelt.
  private func reportUnknownKeys(
    _ unknown: [Node], handled: [String], missing: [String]
  ) -> [String] {
    let names = table.names + handled
    var misspelt: [String] = []
    for node in unknown where !handled.contains(where: node.hasText) {
      let key = node.text
      let nearest = nearest(to: key, among: names)
      let meant = missing.first { $0 == nearest && !misspelt.contains($0) }
      if let meant { misspelt.append(meant) }
      if table.isOpen, meant == nil {
        context.log.report(.unknownKey(key, in: table.what, nearest: nearest), at: node.range)
      } else {
        context.log.report(
          .unknownKey(key, in: table.what, nearest: nearest, valid: names), at: node.range)
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
  @inline(__always)
  func read<Keys: MappingKeys, Result>(_ path: KeyPath<Keys, Key<Result>>) -> Result
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
