/// Edits of one mapping of a document that leave every other byte of its text alone.
package struct MappingEditor {
  private let document: Document
  private let mapping: Node
  private let layout: Layout

  /// - Parameter mapping: a mapping of the document, or an empty value that is to become one.
  package init(_ mapping: Node, of document: Document) {
    self.document = document
    self.mapping = mapping.original
    layout = Layout(document.source)
  }

  /// The edits that put another value in the place of an entry's value.
  ///
  /// If aliases stand for the old value or a part of it, the first of them gets that, with the
  /// anchor.
  ///
  /// - Parameter text: a value that may stand in brackets; empty for none.
  package func replaceValue(of entry: Node.Entry, with text: String) -> [Edit] {
    let value = entry.value
    let spaced = text.isEmpty ? "" : " " + text
    guard let colon = afterColon(of: entry) else {
      let keyEnd = end(of: entry)
      if mapping.isFlow { return [Edit(insert: ":" + spaced, at: keyEnd)] }
      let line = layout.lineBreak + indentation(of: entry) + ":" + spaced
      return [Edit(insert: line, at: layout.lineEnd(of: keyEnd))]
    }
    let start = value.range.lowerBound
    if start == value.range.upperBound { return [Edit(insert: spaced, at: colon)] }
    let end = layout.contentEnd(value.range)
    let line = layout.lineStart(of: start)
    if line > colon, !mapping.isFlow {
      // What stands between the colon and the value, comments perhaps, stays behind the new one.
      let between = colon..<layout.lineEnd(beforeLineAt: line)
      let kept = layout.isBlank(between) ? "" : document.source.text(in: between)
      return [Edit(colon..<end, spaced + kept)] + document.handOn(value.part)
    }
    let comment = layout.blockHeader(of: value.range).flatMap { header in
      layout.comment(after: layout.firstBlank(in: header)).map { document.source.text(in: $0) }
    }
    return [Edit(start..<end, text + (comment ?? ""))] + document.handOn(value.part)
  }

  /// The edits that add an entry behind another one, or before all others.
  ///
  /// - Parameters:
  ///   - comment: what stands behind the value as a comment, where each entry has its own line.
  ///   - previous: an entry of the mapping, nil to add before the first one.
  package func insert(
    _ key: String, _ value: String, comment: String? = nil, after previous: Node.Entry?
  ) -> [Edit] {
    let line = line(key, value, comment)
    if mapping.kind != .mapping {
      let parent = layout.lineStart(of: mapping.range.lowerBound)
      let indentation = String(repeating: " ", count: indentation(ofLineAt: parent) + 2)
      let end = layout.lineEnd(of: mapping.range.lowerBound)
      return [Edit(insert: layout.lineBreak + indentation + line, at: end)]
    }
    guard let previous else {
      if let first = mapping.entries.first {
        return insert(key, value, comment: comment, before: first)
      }
      return [Edit(insert: line, at: layout.contentStart(mapping.range) + 1)]
    }
    let end = end(of: previous)
    if mapping.isFlow {
      // A comma right behind a colon would be read as a part of the key.
      let space = afterColon(of: previous) == end ? " " : ""
      return [Edit(insert: space + ", " + line, at: end)]
    }
    let indentation = indentation(of: previous)
    if let below = layout.endWithBlankLines(of: previous.value.lastInside.range),
      layout.lineStart(of: below) == below
    {
      return [Edit(insert: indentation + line + layout.lineBreak, at: below)]
    }
    return [Edit(insert: layout.lineBreak + indentation + line, at: layout.lineEnd(of: end))]
  }

  /// The edits that add an entry before another one.
  ///
  /// - Parameter comment: what stands behind the value as a comment, where each entry has its own
  ///   line.
  package func insert(
    _ key: String, _ value: String, comment: String? = nil, before next: Node.Entry
  ) -> [Edit] {
    let line = line(key, value, comment)
    let start = start(of: next)
    if mapping.isFlow { return [Edit(insert: line + ", ", at: start)] }
    guard let indentation = layout.indentation(before: start) else {
      return [Edit(insert: line + layout.lineBreak + indentation(of: next), at: start)]
    }
    // The comments above an entry are about it.
    let above = layout.startOfComments(
      above: layout.lineStart(of: start), indentation: indentation)
    return [Edit(insert: indentation + line + layout.lineBreak, at: above)]
  }

  /// The edits that take an entry away, with its comment.
  package func remove(_ entry: Node.Entry) -> [Edit] {
    let part = entry.key.recordIndex..<entry.value.part.upperBound
    return [mapping.isFlow ? removeFromBrackets(entry) : removeLines(entry)]
      + document.handOn(part)
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
  /// The edit that puts a comment behind an entry that stands in one line and has none.
  package func insertComment(_ text: String, behind entry: Node.Entry) -> [Edit] {
    let end = end(of: entry)
    let isOneLine = layout.lineStart(of: entry.key.range.lowerBound) == layout.lineStart(of: end)
    guard !mapping.isFlow, isOneLine, layout.isBlank(end..<layout.lineEnd(of: end)) else {
      return []
    }
    return [Edit(insert: "  # \(text)", at: end)]
  }
}

extension Document {
  /// The edits after which nothing else in the document depends on a value, nor it on anything.
  package func separate(_ value: Node) -> [Edit] {
    if !value.isAlias { return handOn(value.part) }
    var copy = MovedAnchors(from: 0..<0, of: self)
    return [Edit(value.range, copy.text(of: value.original.recordIndex))]
  }

  /// The edits that give the anchors in a part that is going to the first aliases outside it.
  ///
  /// - Parameter part: indices of records.
  fileprivate func handOn(_ part: Range<Int>) -> [Edit] {
    var anchors = MovedAnchors(from: part, of: self)
    return anchors.edits()
  }
}

// MARK: - Removing

extension MappingEditor {
  /// The lines of an entry, with the comment in the last one and its line break.
  package func lines(of entry: Node.Entry) -> Range<Int> {
    let last = end(of: entry)
    let next =
      layout.endWithBlankLines(of: entry.value.lastInside.range)
      ?? layout.nextLineStart(after: last)
    return layout.lineStart(of: start(of: entry))..<max(next, layout.lineEnd(of: last))
  }

  private func removeLines(_ entry: Node.Entry) -> Edit {
    let start = start(of: entry)
    let lastEnd = layout.lineEnd(of: end(of: entry))
    // The first entry may stand behind `:` or `---`.
    guard layout.indentation(before: start) != nil else { return Edit(start..<lastEnd, "") }
    let lines = lines(of: entry)
    // A text in a block needs the end of its last line.
    let isBehindBlock = self.entry(before: entry).map {
      layout.blockHeader(of: $0.value.lastInside.range) != nil
    }
    if lastEnd == lines.upperBound, isBehindBlock != true {
      return Edit(layout.lineEnd(beforeLineAt: lines.lowerBound)..<lastEnd, "")
    }
    return Edit(lines, "")
  }

  private func removeFromBrackets(_ entry: Node.Entry) -> Edit {
    let start = start(of: entry)
    let end = end(of: entry)
    let entries = mapping.entries
    let index = entries.firstIndex { $0.key.recordIndex == entry.key.recordIndex } ?? 0
    let next = index + 1 < entries.count ? self.start(of: entries[index + 1]) : nil
    let comma = UInt8(ascii: ",")
    guard let behind = layout.first(comma, in: end..<(next ?? layout.contentEnd(mapping.range)))
    else {
      let previous = index > 0 ? self.end(of: entries[index - 1]) : start
      guard let before = layout.first(comma, in: previous..<start),
        layout.isBlank(previous..<before), layout.isBlank(before + 1..<start)
      else { return Edit(start..<end, "") }
      return Edit(previous..<end, "")
    }
    if let next, layout.isBlank(behind + 1..<next) { return Edit(start..<next, "") }
    // A comment in the rest of the line is about the entry.
    return Edit(start..<(layout.comment(after: behind + 1)?.upperBound ?? behind + 1), "")
  }
}

// MARK: - Places

extension MappingEditor {
  private func line(_ key: String, _ value: String, _ comment: String?) -> String {
    key + ":" + (value.isEmpty ? "" : " " + value)
      + (mapping.isFlow ? "" : comment.map { "  # \($0)" } ?? "")
  }

  private func commentRange(of entry: Node.Entry) -> Range<Int>? {
    mapping.isFlow ? nil : layout.comment(after: end(of: entry))
  }

  /// The offset after the colon of an entry; nil for a key without one.
  private func afterColon(of entry: Node.Entry) -> Int? {
    let keyEnd = entry.key.range.upperBound
    return layout.first(UInt8(ascii: ":"), in: keyEnd..<max(keyEnd, entry.value.range.lowerBound))
      .map { $0 + 1 }
  }

  /// The start of an entry: of its key, or of the question mark before it.
  private func start(of entry: Node.Entry) -> Int {
    let key = entry.key.range.lowerBound
    let before =
      self.entry(before: entry).map(end)
      ?? layout.contentStart(mapping.range) + (mapping.isFlow ? 1 : 0)
    return layout.first(UInt8(ascii: "?"), in: before..<max(before, key)) ?? key
  }

  /// The end of an entry's text, without its comment.
  private func end(of entry: Node.Entry) -> Int {
    let colon = afterColon(of: entry)
    return max(
      colon ?? layout.contentEnd(entry.key.range), layout.contentEnd(entry.value.range))
  }

  private func entry(before entry: Node.Entry) -> Node.Entry? {
    mapping.entries.last { $0.key.recordIndex < entry.key.recordIndex }
  }

  private func indentation(of entry: Node.Entry) -> String {
    let start = start(of: entry)
    return String(repeating: " ", count: start - layout.lineStart(of: start))
  }

  private func indentation(ofLineAt start: Int) -> Int {
    document.source.bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
  }
}
