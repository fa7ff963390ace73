/// Edits of one mapping of a document that leave every other byte of its text alone.
package struct MappingEditor {
  private let document: Document
  private let mapping: Node
  private let layout: Layout

  /// - Parameter mapping: a mapping of the document, or an empty value that is to become one.
  package init(_ mapping: Node, of document: Document) {
    self.document = document
    self.mapping = mapping
    layout = Layout(document.source)
  }

  /// The edits that put another value in the place of an entry's value.
  ///
  /// If aliases stand for the old value, the first of them gets it, and the anchor.
  ///
  /// - Parameter text: a value that may stand in brackets.
  package func replaceValue(of entry: Node.Entry, with text: String) -> [Edit] {
    let value = entry.value
    let afterColon = layout.afterColon(from: entry.key.range.upperBound)
    if value.isEmpty, value.range.isEmpty { return [Edit(insert: " " + text, at: afterColon)] }
    let end = layout.contentEnd(value.range)
    let keyLineEnd = layout.lineEnd(of: afterColon)
    if value.range.lowerBound >= keyLineEnd {
      // What stands between the colon and the value, a comment perhaps, stays behind the new one.
      let between = document.source.text(in: afterColon..<keyLineEnd)
      return [Edit(afterColon..<end, " " + text + between)]
    }
    return [Edit(value.range.lowerBound..<end, text)] + handOn(value)
  }

  /// The edits that add an entry behind another one, or before all others.
  ///
  /// - Parameters:
  ///   - comment: what stands behind the value as a comment, where each entry has its own line.
  ///   - previous: an entry of the mapping, nil to add before the first one.
  package func insert(
    _ key: String, _ value: String, comment: String? = nil, after previous: Node.Entry?
  ) -> [Edit] {
    let pair = "\(key): \(value)"
    if mapping.isFlow { return [insertInBrackets(pair, after: previous)] }
    let line = pair + (comment.map { "  # \($0)" } ?? "")
    if mapping.kind != .mapping {
      let parent = layout.lineStart(of: mapping.range.lowerBound)
      let indentation = String(repeating: " ", count: indentation(ofLineAt: parent) + 2)
      let end = layout.lineEnd(of: mapping.range.lowerBound)
      return [Edit(insert: layout.lineBreak + indentation + line, at: end)]
    }
    if let previous {
      let indentation = indentation(of: previous)
      let end = layout.lineEnd(of: self.end(of: previous))
      return [Edit(insert: layout.lineBreak + indentation + line, at: end)]
    }
    guard let first = mapping.entries.first else { return [] }
    let start = first.key.range.lowerBound
    guard let indentation = layout.indentation(before: start) else {
      return [Edit(insert: line + layout.lineBreak + indentation(of: first), at: start)]
    }
    // The comments above an entry are about it.
    let above = layout.startOfComments(
      above: layout.lineStart(of: start), indentation: indentation)
    return [Edit(insert: indentation + line + layout.lineBreak, at: above)]
  }

  /// The edits that take an entry away, with its comment.
  package func remove(_ entry: Node.Entry) -> [Edit] {
    if mapping.isFlow { return [removeFromBrackets(entry)] + handOn(entry.value) }
    let start = layout.lineStart(of: entry.key.range.lowerBound)
    let last = end(of: entry)
    let next = layout.nextLineStart(after: last)
    let isLastLine = layout.lineEnd(of: last) == next
    let range = isLastLine ? endOfLine(before: start)..<next : start..<next
    return [Edit(range, "")] + handOn(entry.value)
  }

  /// The comment behind an entry in its last line, without `#`.
  package func comment(of entry: Node.Entry) -> String? {
    commentRange(of: entry).map {
      let text = document.source.text(in: $0).drop { $0 == " " || $0 == "\t" }
      return String(text.dropFirst().drop { $0 == " " })
    }
  }

  /// The edit that puts another comment behind an entry that has one, or takes it away.
  package func replaceComment(of entry: Node.Entry, with text: String?) -> [Edit] {
    guard let range = commentRange(of: entry) else { return [] }
    let old = document.source.text(in: range)
    let before = old.prefix { $0 != "#" }
    return [Edit(range, text.map { "\(before)# \($0)" } ?? "")]
  }
}

extension MappingEditor {
  private func commentRange(of entry: Node.Entry) -> Range<Int>? {
    mapping.isFlow ? nil : layout.comment(after: end(of: entry))
  }

  private func insertInBrackets(_ pair: String, after previous: Node.Entry?) -> Edit {
    if let previous { return Edit(insert: ", \(pair)", at: previous.value.range.upperBound) }
    let start = layout.contentStart(mapping.range) + 1
    return Edit(insert: mapping.entries.isEmpty ? pair : "\(pair), ", at: start)
  }

  private func removeFromBrackets(_ entry: Node.Entry) -> Edit {
    let entries = mapping.entries
    let start = entry.key.range.lowerBound
    let end = entry.value.range.upperBound
    guard let position = entries.firstIndex(where: { $0.key.range.lowerBound == start })
    else { return Edit(start..<end, "") }
    if position + 1 < entries.count {
      return Edit(start..<entries[position + 1].key.range.lowerBound, "")
    }
    return Edit(position > 0 ? entries[position - 1].value.range.upperBound..<end : start..<end, "")
  }

  /// The edit that gives a value that is going to its first alias, if there is one.
  private func handOn(_ value: Node) -> [Edit] {
    guard let alias = value.firstAlias, let name = value.anchor else { return [] }
    let content = layout.contentStart(value.range)..<layout.contentEnd(value.range)
    guard layout.isOnOneLine(content) else { return [] }
    return [Edit(alias.range, "&\(name) " + document.source.text(in: content))]
  }

  /// The end of an entry's text, without its comment.
  private func end(of entry: Node.Entry) -> Int {
    let afterColon = layout.afterColon(from: entry.key.range.upperBound)
    return max(afterColon, layout.contentEnd(entry.value.range))
  }

  private func indentation(of entry: Node.Entry) -> String {
    let start = entry.key.range.lowerBound
    return layout.indentation(before: start)
      ?? String(repeating: " ", count: start - layout.lineStart(of: start))
  }

  private func indentation(ofLineAt start: Int) -> Int {
    document.source.bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// The end of the line before the one that starts at an offset.
  private func endOfLine(before start: Int) -> Int {
    guard start > document.source.textStart else { return start }
    return layout.lineEnd(of: layout.lineStart(of: start - 1))
  }
}
