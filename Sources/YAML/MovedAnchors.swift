/// Moves anchors of a part of a document that is going to the first aliases outside it, with the
/// values that they stand for.
struct MovedAnchors {
  private let document: Document
  private let tree: Tree
  private let layout: Layout

  /// The records of the part.
  private let part: Range<Int>

  /// The records that have been moved.
  private var moved: Set<Int> = []

  /// The records of the part for which aliases outside it stand.
  private let wanted: Set<Int>

  init(from part: Range<Int>, of document: Document) {
    self.document = document
    self.part = part
    let tree = document.root.tree
    self.tree = tree
    layout = Layout(document.source)
    let aliases = tree.anchors.keys.filter { tree.records[$0].kind == .alias }
    wanted = Set(
      aliases.filter { !part.contains($0) }.map { Int(tree.records[$0].first) }
        .filter(part.contains))
  }

  /// The edits that put the values in the place of aliases.
  mutating func edits() -> [Edit] {
    if wanted.isEmpty { return [] }
    var edits: [Edit] = []
    for index in tree.records.indices where !part.contains(index) {
      let record = tree.records[index]
      guard record.kind == .alias, wanted.contains(Int(record.first)),
        !moved.contains(Int(record.first))
      else { continue }
      edits.append(Edit(Node(tree, at: index).range, text(of: Int(record.first))))
    }
    return edits
  }

  /// A value as it may stand anywhere on one line, with the anchors that move with it.
  mutating func text(of index: Int) -> String {
    let record = tree.records[index]
    let name = tree.anchors[index] ?? ""
    if record.kind == .alias {
      let target = Int(record.first)
      return part.contains(target) && !moved.contains(target) ? text(of: target) : "*\(name) "
    }
    if moved.contains(index) { return "*\(name) " }
    var anchor = ""
    if wanted.contains(index) {
      moved.insert(index)
      anchor = "&\(name) "
    }
    return anchor + content(of: index)
  }

  private mutating func content(of index: Int) -> String {
    let node = Node(tree, at: index)
    switch tree.records[index].kind {
    case .scalar: return scalar(node)
    case .sequence: return "[\(children(of: index).joined(separator: ", "))]"
    case .mapping:
      let texts = children(of: index)
      let pairs = stride(from: 0, to: texts.count - 1, by: 2).map {
        "\(texts[$0]): \(texts[$0 + 1])"
      }
      return "{\(pairs.joined(separator: ", "))}"
    case .alias, .refused: return ""
    }
  }

  private mutating func children(of index: Int) -> [String] {
    var texts: [String] = []
    var child = index + 1
    while child < tree.next(after: index) {
      texts.append(text(of: child))
      child = tree.next(after: child)
    }
    return texts
  }

  /// A scalar as it was written, if it stands on one line and means the same in brackets.
  private func scalar(_ node: Node) -> String {
    let range = layout.contentStart(node.range)..<node.range.upperBound
    let isPlain = node.isPlain && !node.text.contains { $0.isNewline || ",[]{}?:".contains($0) }
    if isPlain { return node.text }
    let isQuoted = !node.isPlain && layout.blockHeader(of: node.range) == nil
    return isQuoted && layout.isOnOneLine(range)
      ? document.source.text(in: range) : node.text.yamlQuoted
  }
}
