/// Where each line is to begin, and which gaps inside lines are to be closed or opened.
struct LayoutPlan {
  private let lines: SourceLines

  /// The indentation that was decided for a line; nil where it follows others.
  private var targets: [Int?]

  /// Whether a line begins inside a value that began on an earlier one.
  private var inside: [Bool]

  /// Spaces to be replaced, in the order of the text.
  private(set) var gaps: [Edit] = []

  init(_ lines: SourceLines) {
    self.lines = lines
    targets = Array(repeating: nil, count: lines.all.count)
    inside = Array(repeating: false, count: lines.all.count)
  }

  func isInside(_ line: Int) -> Bool { inside.indices.contains(line) && inside[line] }

  func isAnchored(_ line: Int) -> Bool { targets[line] != nil }

  /// Whether the text does not end inside a block of text, whose empty lines may count.
  var endsPlainly: Bool { inside.last != true }

  /// The indentation of a line: as decided, or shifted like the line that it belongs to.
  func indentation(_ line: Int, of lines: SourceLines) -> Int {
    if let target = targets[line] { return target }
    let own = lines.indentation(line)
    let before = targets[..<line].lastIndex { $0 != nil }
    let shifted = before.map { max(0, own + (targets[$0] ?? 0) - lines.indentation($0)) } ?? own
    if inside[line] { return shifted }
    guard let next = targets[line...].firstIndex(where: { $0 != nil }) else { return shifted }
    // A comment stands with what follows or, indented deeper, with what came before at its depth.
    if own <= lines.indentation(next) { return targets[next] ?? shifted }
    let peer = targets[..<line].indices.last { targets[$0] != nil && lines.indentation($0) == own }
    return peer.flatMap { targets[$0] } ?? shifted
  }

  mutating func walk(_ root: Node) {
    walk(root, at: 0)
    gaps.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// - Parameter indentation: where a collection in blocks begins.
  private mutating func walk(_ node: Node, at indentation: Int) {
    if node.isAlias { return }
    if node.kind == .scalar || node.isFlow || node.kind == .refused {
      noteInside(node)
      if node.isFlow { closeGaps(in: node) }
      return
    }
    switch node.kind {
    case .mapping:
      for entry in node.entries {
        anchor(entry.key.range.lowerBound, at: indentation)
        closeGap(between: entry)
        walk(value: entry.value, at: indentation + 2)
      }
    case .sequence:
      for element in node.elements {
        if let dash = dash(before: element) {
          anchor(dash, at: indentation)
          closeGap(from: dash + 1, to: element.range.lowerBound, with: " ", marks: [])
        }
        walk(value: element, at: indentation + 2)
      }
    case .scalar, .refused: break
    }
  }

  /// A value behind a key or a dash, on the same line or below.
  private mutating func walk(value: Node, at indentation: Int) {
    if !value.range.isEmpty { anchor(value.range.lowerBound, at: indentation) }
    walk(value, at: indentation)
  }

  /// Decides where a line begins, if this is its beginning.
  private mutating func anchor(_ offset: Int, at indentation: Int) {
    let line = lines.line(of: offset)
    if lines.begins(at: offset), targets[line] == nil { targets[line] = indentation }
  }

  private mutating func noteInside(_ node: Node) {
    let end = lines.contentEnd(node.range)
    let first = lines.line(of: node.range.lowerBound)
    let last = lines.line(of: max(node.range.lowerBound, end - 1))
    for line in first..<max(first, last) { inside[line + 1] = true }
  }

  /// The dash of an element, before it on its line or, with comments in between, on an earlier one.
  private func dash(before element: Node) -> Int? {
    var offset = element.range.lowerBound
    var line = lines.line(of: offset)
    while true {
      if let last = lines.lastVisible(before: offset), last >= lines.all[line].lowerBound {
        return lines.byte(last) == UInt8(ascii: "-") ? last : nil
      }
      repeat {
        if line == 0 { return nil }
        line -= 1
      } while lines.isEmpty(line) || lines.isComment(line)
      offset = lines.commentStart(line) ?? lines.all[line].upperBound
    }
  }
}

// MARK: - Gaps

extension LayoutPlan {
  /// `key :  value` becomes `key: value`.
  private mutating func closeGap(between entry: Node.Entry) {
    let (start, end) = (entry.key.range.upperBound, entry.value.range.lowerBound)
    guard start <= end,
      let colon = lines.first(UInt8(ascii: ":"), from: start, before: max(end, start + 1))
    else { return }
    closeGap(from: start, to: colon, with: "", marks: [])
    if !entry.value.range.isEmpty { closeGap(from: colon + 1, to: end, with: " ", marks: []) }
  }

  /// Replaces a gap that holds spaces and marks only, all on one line.
  private mutating func closeGap(
    from start: Int, to end: Int, with text: String, marks: [UInt8]
  ) {
    guard start <= end, lines.isGap(start..<end, marks: marks) else { return }
    if start < end || !text.isEmpty { gaps.append(Edit(start..<end, text)) }
  }

  /// The spaces of a collection in brackets: none at its edges, one behind each comma and colon.
  private mutating func closeGaps(in node: Node) {
    let range = node.range.lowerBound..<lines.contentEnd(node.range)
    guard let open = openBracket(of: node, in: range) else { return }
    var offset = open + 1
    var isFirst = true
    let children: [(start: Node, end: Node)] =
      node.kind == .sequence
      ? node.elements.map { ($0, $0) } : node.entries.map { ($0.key, $0.value) }
    for child in children {
      closeGap(
        from: offset, to: child.start.range.lowerBound, with: isFirst ? "" : ", ",
        marks: isFirst ? [] : [UInt8(ascii: ",")])
      isFirst = false
      offset = max(child.start.range.upperBound, child.end.range.upperBound)
    }
    if node.kind == .mapping {
      for entry in node.entries where !entry.value.range.isEmpty { closeGap(between: entry) }
    }
    closeGap(from: offset, to: range.upperBound - 1, with: "", marks: [])
    for child in children where child.end.isFlow && !child.end.isAlias {
      closeGaps(in: child.end)
    }
  }

  /// The bracket of a collection behind its anchor; nil for a pair without brackets.
  private func openBracket(of node: Node, in range: Range<Int>) -> Int? {
    let bracket = UInt8(ascii: node.kind == .sequence ? "[" : "{")
    guard let open = lines.first(bracket, from: range.lowerBound, before: range.upperBound) else {
      return nil
    }
    let isFirst = lines.byte(range.lowerBound) == UInt8(ascii: "&") || open == range.lowerBound
    return isFirst ? open : nil
  }
}
