/// A value of a YAML document, with its place in the text.
///
/// Scalars stay raw: their text, and whether they stand without quotes. The field that reads one
/// decides what it means. An alias reads as the value it stands for, at its own place.
package struct Node: Sendable {
  package enum Kind: Sendable {
    case scalar, sequence, mapping
    /// A value that was refused; its fault is reported already.
    case refused
  }

  /// One pair of a mapping; keys are always scalars.
  package struct Entry: Sendable {
    fileprivate let tree: Tree

    /// The index of the record of the key.
    fileprivate let keyIndex: Int

    package var key: Node { Node(tree, at: keyIndex) }
    package var value: Node { Node(tree, at: tree.next(after: keyIndex)) }
  }

  let tree: Tree

  /// The index of the record where the value stands in the text.
  let recordIndex: Int

  /// The index of the record that holds the value: that of the anchor if the value is an alias.
  private let valueIndex: Int

  init(_ tree: Tree, at recordIndex: Int) {
    self.tree = tree
    self.recordIndex = recordIndex
    let record = tree.records[recordIndex]
    valueIndex = record.kind == .alias ? Int(record.first) : recordIndex
  }

  package var kind: Kind {
    let record = tree.records[valueIndex]
    return switch record.kind {
    case .scalar: .scalar
    case .sequence: record.isJumbled ? .refused : .sequence
    case .mapping: record.isJumbled ? .refused : .mapping
    case .alias, .refused: .refused
    }
  }

  /// The byte offsets of the value in the text; of an alias, those of the alias.
  package var range: Range<Int> {
    let record = tree.records[recordIndex]
    return Int(record.start)..<Int(record.end)
  }

  /// The text of a scalar without its quotes; empty for any other value.
  package var text: String {
    String(decoding: utf8, as: UTF8.self)
  }

  /// Whether a scalar stands without quotes.
  package var isPlain: Bool { tree.records[valueIndex].isPlain }

  /// Whether nothing was written where a value belongs.
  package var isEmpty: Bool { kind == .scalar && isPlain && tree.records[valueIndex].second == 0 }

  /// Whether a collection stands in brackets.
  package var isFlow: Bool { tree.records[valueIndex].isFlow }

  /// Whether the value is an alias, such as `*options`.
  package var isAlias: Bool { valueIndex != recordIndex }

  /// The value that an alias stands for, where it was written; any other value itself.
  var original: Node { Node(tree, at: valueIndex) }

  /// The records of the value as it is written, an alias as one.
  var part: Range<Int> { recordIndex..<tree.next(after: recordIndex) }

  /// The last value inside this one as it is written, or this one.
  var lastInside: Node { Node(tree, at: part.upperBound - 1) }

  /// Whether other values of the document stand for this one, or it for another.
  package var isShared: Bool {
    isAlias
      || tree.anchors[recordIndex] != nil
        && tree.records.contains { $0.kind == .alias && $0.first == recordIndex }
  }

  /// Whether an entry of the mapping was refused, so that one which is missing may not be missing.
  package var isIncomplete: Bool { tree.records[valueIndex].isIncomplete }

  /// The values of a sequence; none for any other value.
  package var elements: [Node] {
    guard kind == .sequence else { return [] }
    var elements: [Node] = []
    elements.reserveCapacity(childCount)
    var next = valueIndex + 1
    let end = tree.next(after: valueIndex)
    while next < end {
      elements.append(Node(tree, at: next))
      next = tree.next(after: next)
    }
    return elements
  }

  /// Whether a value in a sequence was refused.
  package var hasRefusedElement: Bool { elements.contains { $0.kind == .refused } }

  /// The pairs of a mapping without refused and repeated ones; none for any other value.
  package var entries: [Entry] {
    guard kind == .mapping else { return [] }
    var entries: [Entry] = []
    entries.reserveCapacity(childCount / 2)
    for key in keyIndices { entries.append(Entry(tree: tree, keyIndex: key)) }
    return entries
  }

  /// The entry of a key, if the mapping has it.
  ///
  /// The keys are compared one by one: there are few, and hashing them would cost more.
  package func entry(_ key: String) -> Entry? {
    guard kind == .mapping else { return nil }
    for index in keyIndices where tree.hasText(key, at: index) {
      return Entry(tree: tree, keyIndex: index)
    }
    return nil
  }

  /// The keys of a mapping that are none of these.
  package func keys(besides names: [String]) -> [Node] {
    guard kind == .mapping else { return [] }
    var keys: [Node] = []
    for index in keyIndices where !names.contains(where: { tree.hasText($0, at: index) }) {
      keys.append(Node(tree, at: index))
    }
    return keys
  }

  /// The value of a key, if the mapping has it.
  package subscript(key: String) -> Node? { entry(key)?.value }

  /// Whether a scalar has this text.
  package func hasText(_ text: String) -> Bool { tree.hasText(text, at: valueIndex) }

  /// The number of values in a collection, keys, refused and repeated ones counted.
  private var childCount: Int { Int(tree.records[valueIndex].first) }

  /// The records of the keys of a mapping.
  private var keyIndices: KeyIndices {
    KeyIndices(tree, from: valueIndex + 1, to: tree.next(after: valueIndex))
  }

  private var utf8: ArraySlice<UInt8> {
    let record = tree.records[valueIndex]
    guard record.kind == .scalar else { return [] }
    return tree.texts[Int(record.first)..<Int(record.first + record.second)]
  }
}
