import Wording

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
    let blocks =
      ["# " + document.title.withPlainSpaces.markdownHeading] + document.blocks.compactMap(render)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block) -> String? {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + text.withPlainSpaces.markdownHeading
    case .paragraph(let inline): inline.markdownBlock
    case .lines(let lines):
      lines.map(\.markdownBlock).filter { !$0.isEmpty }.joined(separator: "  \n")
    case .list(let items): items.map { "- " + $0.markdownBlock }.joined(separator: "\n")
    case .table(let table): render(table)
    case .figure(let figure): charts.map { render(figure, in: $0) }
    case .contents(let title): render(contents: title)
    }
  }

  private func render(_ figure: Figure, in folder: String) -> String {
    let path = folder.isEmpty ? figure.fileName : "\(folder)/\(figure.fileName)"
    return "![\(figure.drawing.title.markdown)](\(path.percentEncodedPath))"
      + "\n\n" + Inline(figure.caption).markdownBlock
  }

  private func render(_ table: Table) -> String {
    func row(_ cells: [String]) -> String {
      "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
    let header = row(table.columns.map(\.title.markdown))
    let rule = row(
      table.columns.map { column in
        String(repeating: "-", count: column.width - 1) + (column.isNumeric ? ":" : "-")
      })
    return ([header, rule] + table.rows.map { row($0.map(\.markdown)) })
      .joined(separator: "\n")
  }

  /// The headings that follow, each as a link.
  private func render(contents title: String) -> String {
    var anchors = Anchors()
    var lines: [String] = []
    var isBehind = false
    for block in document.blocks {
      if case .contents = block { isBehind = true }
      guard case .heading(2, let text) = block else { continue }
      let anchor = anchors.next(for: text.withPlainSpaces)
      if isBehind { lines.append("- [\(text.markdown)](#\(anchor))") }
    }
    return "**\(title.markdown)**\n\n" + lines.joined(separator: "\n")
  }
}

extension String {
  /// The text of a heading without no-break spaces, of which each program makes another anchor.
  fileprivate var withPlainSpaces: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
