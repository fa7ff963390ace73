/// Renders a drawing as SVG, without scripts and without anything from outside.
package struct SVGRenderer {
  private let drawing: Drawing

  package init(_ drawing: Drawing) { self.drawing = drawing }

  /// A file of its own, which follows the reader's choice of light or dark paper.
  ///
  /// Colours stand in attributes too, for programs that read no style sheets.
  package var file: String {
    var writer = MarkupWriter()
    writer.markup("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    open(&writer)
    writer.attribute("width", drawing.width)
    writer.attribute("height", drawing.height)
    // From left to right in every language, as the scales run.
    writer.markup(" direction=\"ltr\" font-family=\"system-ui, sans-serif\">\n<title>")
    writer.add(drawing.title)
    writer.markup("</title>\n<desc>")
    writer.add(drawing.description)
    writer.markup("</desc>\n<style>\n")
    PaintStyle.writeDark(to: &writer)
    writer.markup("</style>\n")
    let paper = Box(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
    write([.area(paper, .paper)] + drawing.marks, to: &writer, withColours: true)
    writer.markup("</svg>\n")
    return writer.text
  }

  /// An element of an HTML document whose style sheet holds that of `PaintStyle`.
  func write(to writer: inout MarkupWriter) {
    if drawing.width == Drawing.width {
      writer.markup("<svg")
    } else {
      writer.markup(
        drawing.width < Drawing.width ? "<svg class=\"narrow\"" : "<svg class=\"wide\"")
    }
    open(&writer)
    writer.markup("><title>")
    writer.add(drawing.title)
    writer.markup("</title><desc>")
    writer.add(drawing.description)
    writer.markup("</desc>\n")
    write(drawing.marks, to: &writer, withColours: false)
    writer.markup("</svg>")
  }

  private func open(_ writer: inout MarkupWriter) {
    writer.markup(" viewBox=\"0 0 ")
    writer.add(drawing.width)
    writer.markup(" ")
    writer.add(drawing.height)
    writer.markup("\" role=\"img\"")
  }

  private func write(_ marks: [Mark], to writer: inout MarkupWriter, withColours: Bool) {
    for mark in marks { MarkWriter(withColours: withColours).write(mark, to: &writer) }
  }
}
