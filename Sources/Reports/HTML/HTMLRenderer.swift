import Readiness

/// Renders a document as one HTML file: no scripts, nothing from a network.
package struct HTMLRenderer {
  private let document: ReportDocument
  private var writer = MarkupWriter()
  private var anchors = Anchors()

  /// The text of the heading above, which names a table.
  private var heading: String
  private var isInSection = false

  package init(_ document: ReportDocument) {
    self.document = document
    heading = document.title
    writer.foreignLanguage = document.textLanguage
  }

  package var text: String {
    var renderer = self
    renderer.render()
    return renderer.writer.text
  }

  private mutating func render() {
    HTMLHead(document).write(to: &writer)
    let brand = document.brand.map(HTMLBrand.init)
    writer.markup("<body>\n<main>\n")
    brand?.writeHeader(document.brandLines, to: &writer)
    writer.markup("<div class=\"first\">\n<h1>")
    writer.addMarked(document.title)
    writer.markup("</h1>\n")
    let contents = document.blocks.firstIndex { if case .contents = $0 { true } else { false } }
    render(document.blocks[..<(contents ?? document.blocks.count)])
    writer.markup("</div>\n")
    if let contents { render(document.blocks[contents...]) }
    brand?.writeFooter(to: &writer)
    writer.markup("</main>\n</body>\n</html>\n")
  }

  /// Renders blocks, a chart and a slim table behind it side by side where there is room.
  private mutating func render(_ blocks: ArraySlice<Block>) {
    var rest = blocks
    while let block = rest.popFirst() {
      guard case .figure(let figure) = block, case .table(let table)? = rest.first,
        table.columns.count < 5
      else {
        render(block)
        continue
      }
      rest.removeFirst()
      writer.markup("<div class=\"pair\">\n")
      render(figure)
      HTMLTable(table, caption: heading).write(to: &writer)
      writer.markup("</div>\n")
    }
    endSection()
  }

  private mutating func render(_ block: Block) {
    switch block {
    case .heading(let level, let text): render(heading: text, level)
    case .paragraph(let inline):
      writer.markup("<p>")
      writer.add(inline)
      writer.markup("</p>\n")
    case .lines(let lines):
      writer.markup("<p>")
      for (index, line) in lines.enumerated() {
        if index > 0 { writer.markup("<br>\n") }
        writer.add(line)
      }
      writer.markup("</p>\n")
    case .list(let items):
      writer.markup("<ul>\n")
      for item in items {
        writer.markup("<li>")
        writer.add(item)
        writer.markup("</li>\n")
      }
      writer.markup("</ul>\n")
    case .table(let table): HTMLTable(table, caption: heading).write(to: &writer)
    case .figure(let figure): render(figure)
    case .contents(let title): render(contents: title)
    case .keep: break
    }
  }

  private mutating func render(heading text: String, _ level: Int) {
    heading = text
    if level > 2 {
      writer.markup("<h3>")
      writer.addMarked(text)
      writer.markup("</h3>\n")
      return
    }
    endSection()
    isInSection = true
    let anchor = anchors.next(for: text)
    writer.markup("<section")
    writer.attribute("aria-labelledby", anchor)
    writer.markup(">\n<h2")
    writer.attribute("id", anchor)
    writer.markup(">")
    writer.addMarked(text)
    writer.markup("</h2>\n")
  }

  private mutating func endSection() {
    if isInSection { writer.markup("</section>\n") }
    isInSection = false
  }

  private mutating func render(_ figure: Figure) {
    writer.markup("<figure>\n")
    SVGRenderer(figure.drawing).write(to: &writer)
    writer.markup("\n<figcaption>")
    writer.addMarked(figure.caption)
    writer.markup("</figcaption>\n</figure>\n")
  }

  /// The headings that follow, each as a link.
  private mutating func render(contents title: String) {
    endSection()
    writer.markup("<nav aria-labelledby=\"contents.title\">\n<h2 id=\"contents.title\">")
    writer.add(title)
    writer.markup("</h2>\n<ul>\n")
    var anchors = anchors
    for case .heading(2, let text) in document.blocks.drop(while: { $0 != .contents(title) }) {
      writer.markup("<li><a href=\"#")
      writer.add(anchors.next(for: text).percentEncodedPath)
      writer.markup("\">")
      writer.addMarked(text)
      writer.markup("</a></li>\n")
    }
    writer.markup("</ul>\n</nav>\n")
  }
}
