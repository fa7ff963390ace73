import Wording

/// Renders a document as Markdown in GitHub's flavour, readable as plain text too.
package struct MarkdownRenderer {
  private let document: ReportDocument

  package init(_ document: ReportDocument) { self.document = document }

  package var text: String {
    let blocks = ["# " + document.title.markdown] + document.blocks.map(render)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + text.markdown
    case .paragraph(let inline): inline.markdownBlock
    case .lines(let lines): lines.map(\.markdownBlock).joined(separator: "  \n")
    case .list(let items): items.map { "- " + $0.markdown }.joined(separator: "\n")
    case .table(let table): render(table)
    case .contents(let title): render(contents: title)
    }
  }

  private func render(_ table: Table) -> String {
    func row(_ cells: [String]) -> String {
      "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
    let header = row(table.columns.map(\.title.markdown))
    let rule = row(table.columns.map { $0.isNumeric ? "--:" : "---" })
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
      let anchor = anchors.next(for: text)
      if isBehind { lines.append("- [\(text.markdown)](#\(anchor))") }
    }
    return "**\(title.markdown)**\n\n" + lines.joined(separator: "\n")
  }
}

/// The anchors that GitHub gives to headings.
struct Anchors {
  private var used: [String: Int] = [:]

  /// The anchor of the next heading with this text; a repeated one gets a number.
  mutating func next(for heading: String) -> String {
    var anchor = ""
    for scalar in heading.neutralised.lowercased().unicodeScalars {
      if scalar == " " {
        anchor.unicodeScalars.append("-")
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "-" || scalar == "_"
      {
        anchor.unicodeScalars.append(scalar)
      }
    }
    let count = used[anchor, default: 0]
    used[anchor] = count + 1
    return count == 0 ? anchor : "\(anchor)-\(count)"
  }
}
