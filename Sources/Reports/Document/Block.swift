import Localization

/// A part of a report: a heading, a paragraph, a table.
package enum Block: Equatable, Sendable {
  /// A heading of level 2 or 3; level 1 is the title.
  case heading(Int, String)
  case paragraph(Inline)
  /// Lines of one paragraph, each on a line of its own.
  case lines([Inline])
  case list([Inline])
  case table(Table)
  case figure(Figure)
  /// The list of the headings that follow, under a title.
  case contents(String)
  /// Room for a text of those who hand the report over, under a name; see `KeptTexts`.
  case keep(String)
}

extension [Block] {
  /// A text of several lines as paragraphs and lists; lines that begin with a dash are items, an
  /// empty line ends a paragraph.
  static func blocks(ofLines text: String) -> [Block] {
    var blocks: [Block] = []
    var isNew = true
    for span in Inline(lines: text).spans {
      guard case .text(let line) = span else { continue }
      let bare = line.withoutForeignMarks.trimmed
      let item = bare.hasPrefix("- ") ? String(bare.dropFirst(2)).trimmed : nil
      let inline = Inline((item ?? bare).marked(like: line))
      switch (blocks.last, item) {
      case (_, _) where bare.isEmpty: isNew = true
      case (.list(let items)?, _?) where !isNew:
        blocks[blocks.count - 1] = .list(items + [inline])
      case (.lines(let lines)?, nil) where !isNew:
        blocks[blocks.count - 1] = .lines(lines + [inline])
      case (_, let item):
        blocks.append(item == nil ? .lines([inline]) : .list([inline]))
        isNew = false
      }
    }
    return blocks
  }
}
