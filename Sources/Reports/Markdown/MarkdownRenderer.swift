import Localization
import Readiness

/// Renders a document as Markdown in GitHub's flavour, readable as plain text too.
package struct MarkdownRenderer {
  private let document: ReportDocument

  /// The path of the folder with the charts, as a link from the file; nil to leave them out.
  private let charts: String?

  package init(_ document: ReportDocument, charts: String? = nil) {
    self.document = document
    self.charts = charts
  }

  package var text: String {
    var text = ""
    text.reserveCapacity(1 << 15)
    text += "# "
    text += document.title.markdownHeading
    let brand = document.brandLines
    if !brand.isEmpty {
      text += "\n\n"
      write(.lines(brand.map { Inline($0) }), isLinked: false, to: &text)
    }
    var isBehindContents = false
    for block in document.blocks {
      if case .figure = block, charts == nil { continue }
      if case .contents = block { isBehindContents = true }
      text += "\n\n"
      write(block, isLinked: isBehindContents, to: &text)
    }
    if let footer = document.brand?.footer {
      text += "\n\n"
      write(.paragraph(Inline(footer)), isLinked: false, to: &text)
    }
    return text + "\n"
  }

  /// - Parameter isLinked: whether the contents lead to the block, if it is a heading.
  private func write(_ block: Block, isLinked: Bool, to text: inout String) {
    switch block {
    case .heading(let level, let heading):
      text += level == 2 ? "## " : "### "
      text += (isLinked && level == 2 ? heading.withPlainSpaces : heading).markdownHeading
    case .paragraph(let inline): text += inline.markdownBlock
    case .lines(let lines):
      text += lines.map(\.markdownBlock).filter { !$0.isEmpty }.joined(separator: "  \n")
    case .list(let items):
      for (index, item) in items.enumerated() {
        text += index == 0 ? "- " : "\n- "
        text += item.markdownBlock
      }
    case .table(let table): write(table, to: &text)
    case .figure(let figure): write(figure, to: &text)
    case .contents(let title): write(contents: title, to: &text)
    case .keep(let name): text += KeptTexts.offer(name)
    }
  }

  private func write(_ table: Table, to text: inout String) {
    write(row: table.columns.map(\.title.markdown), to: &text)
    text += "\n"
    write(
      row: table.columns.map { column in
        String(repeating: "-", count: column.width - 1) + (column.isNumeric ? ":" : "-")
      }, to: &text)
    for row in table.rows {
      text += "\n|"
      for cell in row { write(cell: cell.markdown, to: &text) }
    }
  }

  private func write(row cells: [String], to text: inout String) {
    text += "|"
    for cell in cells { write(cell: cell, to: &text) }
  }

  private func write(cell: String, to text: inout String) {
    text += " "
    text += cell
    text += cell.isEmpty ? "|" : " |"
  }

  /// A chart as a link to its file, with how to read it below.
  private func write(_ figure: Figure, to text: inout String) {
    let folder = charts ?? ""
    let path = folder.isEmpty ? figure.fileName : "\(folder)/\(figure.fileName)"
    text += "![\(figure.drawing.title.markdown)](\(path.percentEncodedPath))\n\n"
    text += Inline(figure.caption).markdownBlock
  }

  /// The headings that follow, each as a link.
  private func write(contents title: String, to text: inout String) {
    text += "**\(title.markdown)**\n"
    var anchors = Anchors()
    var isBehind = false
    for block in document.blocks {
      if case .contents = block { isBehind = true }
      guard case .heading(2, let heading) = block else { continue }
      let anchor = anchors.next(for: heading.withPlainSpaces)
      if isBehind { text += "\n- [\(heading.markdown)](#\(anchor))" }
    }
  }
}

extension String {
  /// The text of a heading that is linked to, without no-break spaces: of these each program makes
  /// another anchor.
  fileprivate var withPlainSpaces: String {
    guard unicodeScalars.contains(where: \.isNoBreakSpace) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isNoBreakSpace ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isNoBreakSpace: Bool { value == 0xA0 || value == 0x202F }
}
