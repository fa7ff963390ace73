import Localization
import YAML

/// Reads a mapping of the formats by its keys.
struct MappingReader<Keys: Sendable> {
  let node: Node
  let table: KeyTable<Keys>
  var context: ReadingContext

  /// The keys that unknown ones are misspellings of, as far as that can be told.
  private let misspelt: [String]

  /// The keys whose values stand in their column, so that they seem to have none.
  private let unindented: [String]

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
    let missing = table.requiredNames.filter { node.entry($0) == nil }
    let unknown = node.keys(besides: table.names)
    if unknown.isEmpty {
      misspelt = []
      unindented = []
    } else {
      var reporter = UnknownKeys(node, table, context.log, missing: missing)
      reporter.report(unknown, handled: handle(unknown))
      misspelt = reporter.misspelt
      unindented = reporter.unindented
    }
    if node.isIncomplete { return }
    for name in missing where !misspelt.contains(name) {
      context.log.report(.missingKey(name, in: table.what), at: node.headRange)
    }
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
      if !unindented.contains(name) {
        context.log.report(
          .emptyValue(key: name, isRequired: table.requiredNames.contains(name)),
          at: entry.key.range)
      }
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

  /// Whether the key is neither written nor meant by one that is refused or unknown, which is
  /// reported: then what follows from its absence is to be reported.
  @inline(__always)
  func lacks<Result>(_ path: KeyPath<Keys, Key<Result>>) -> Bool {
    lacks(table.keys[keyPath: path].name)
  }

  private func lacks(_ name: String) -> Bool {
    !has(name) && !node.isIncomplete && !misspelt.contains(name)
  }

  /// The place of a key, or of the mapping if the key is absent.
  @inline(__always)
  func range<Result>(of path: KeyPath<Keys, Key<Result>>) -> Range<Int> {
    node.entry(table.keys[keyPath: path].name)?.key.range ?? node.headRange
  }
}

/// Reports the keys of a mapping that its table does not have.
private struct UnknownKeys<Keys: Sendable> {
  private let node: Node
  private let table: KeyTable<Keys>
  private let log: FaultLog

  /// Required keys that are absent; a key that is nearest to one of them is that key misspelt,
  /// which is an error also where unknown keys are only worth a warning.
  private let missing: [String]

  /// All keys that are absent.
  private let absent: [String]

  /// The keys that are misspelt.
  private(set) var misspelt: [String] = []

  /// The keys below which the next ones should be indented.
  private(set) var unindented: [String] = []

  init(_ node: Node, _ table: KeyTable<Keys>, _ log: FaultLog, missing: [String]) {
    self.node = node
    self.table = table
    self.log = log
    self.missing = missing
    absent = table.names.filter { node.entry($0) == nil }
  }

  /// - Parameter handled: names of keys that are reported already.
  mutating func report(_ unknown: [Node], handled: [String]) {
    let names = table.names + handled
    var rest = unknown.filter { key in !handled.contains(where: key.hasText) }
    if !table.isOpen, !node.isFlow { reportUnindented(&rest) }
    log.reportCutValues(of: node, &rest, isOpen: table.isOpen, takesText: table.takesText)
    for key in rest {
      let meant = meant(by: key.text)
      let nearest = meant ?? log.nearest(to: key.text, among: names)
      if let meant { misspelt.append(meant) }
      if table.isOpen, !missing.contains(where: { $0 == meant }) {
        log.report(
          AnswersFault.unknownKey(key.text, in: table.what, nearest: nearest, valid: names),
          at: key.range)
      } else {
        log.report(
          FormatFault.unknownKey(key.text, in: table.what, nearest: nearest, valid: names),
          at: key.range)
      }
    }
  }

  private func meant(by key: String) -> String? {
    log.nearest(to: key, among: absent.lazy.filter { !misspelt.contains($0) })
  }

  /// Reports the unknown keys that follow a key without a value, to which they belong.
  ///
  /// - Parameter unknown: the keys from which those are taken.
  private mutating func reportUnindented(_ unknown: inout [Node]) {
    var above: String?
    var runs: [(above: String, keys: [Node])] = []
    for entry in node.entries {
      if !unknown.contains(where: { $0.range == entry.key.range }) {
        above = entry.value.isEmpty ? entry.key.text : nil
      } else if let name = above, meant(by: entry.key.text) == nil {
        if runs.last?.above != name { runs.append((name, [])) }
        runs[runs.count - 1].keys.append(entry.key)
      } else {
        above = nil
      }
    }
    for (above, keys) in runs {
      if !log.reportForeignSpace(keys[0]) {
        log.report(
          .notIndented(keys[0].text.excerpt, below: above, more: keys.count - 1),
          at: keys[0].range)
      }
      unknown.removeAll { key in keys.contains { $0.range == key.range } }
      unindented.append(above)
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
  /// The text, or as much of its beginning as a message can hold and a sign that it goes on.
  var excerpt: String { shortened }
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
