/// Writes the marks of a drawing as elements of SVG.
struct MarkWriter {
  /// Whether colours stand in attributes besides the classes.
  let withColours: Bool

  func write(_ mark: Mark, to writer: inout MarkupWriter) {
    switch mark {
    case .area(let box, let paint):
      writer.markup("<rect")
      write(box, to: &writer)
      fill(paint, &writer)
      writer.markup("/>\n")
    case .frame(let box, let paint, let style):
      writer.markup("<rect")
      write(box, to: &writer)
      stroke(paint, style, &writer)
      writer.markup("/>\n")
    case .line(let points, let paint, let style):
      writer.markup("<path d=\"")
      for (index, point) in points.enumerated() {
        writer.markup(index == 0 ? "M" : "L")
        writer.add(point.x)
        writer.markup(" ")
        writer.add(point.y)
      }
      writer.markup("\"")
      stroke(paint, style, &writer)
      writer.markup("/>\n")
    case .dot(let centre, let radius, let paint):
      writer.markup("<circle")
      writer.attribute("cx", centre.x)
      writer.attribute("cy", centre.y)
      writer.attribute("r", radius)
      fill(paint, &writer)
      writer.markup("/>\n")
    case .text(let text, let point, let style): write(text, point, style, to: &writer)
    }
  }

  private func write(_ box: Box, to writer: inout MarkupWriter) {
    writer.attribute("x", box.left)
    writer.attribute("y", box.top)
    writer.attribute("width", max(0, box.right - box.left))
    writer.attribute("height", max(0, box.bottom - box.top))
  }

  private func write(
    _ text: String, _ point: Point, _ style: TextStyle, to writer: inout MarkupWriter
  ) {
    writer.markup("<text")
    writer.attribute("x", point.x)
    writer.attribute("y", point.y)
    writer.attribute("font-size", style.size.height)
    if style.size == .strong { writer.markup(" font-weight=\"bold\"") }
    switch style.alignment {
    case .start: break
    case .middle: writer.markup(" text-anchor=\"middle\"")
    case .end: writer.markup(" text-anchor=\"end\"")
    }
    fill(style.paint, &writer)
    writer.markup(">")
    writer.add(text)
    writer.markup("</text>\n")
  }

  private func fill(_ paint: Paint, _ writer: inout MarkupWriter) {
    writer.attribute("class", paint.name)
    if withColours { writer.attribute("fill", paint.light) }
  }

  private func stroke(_ paint: Paint, _ style: Stroke, _ writer: inout MarkupWriter) {
    writer.markup(" class=\"line ")
    writer.add(paint.name)
    writer.markup("\" fill=\"none\"")
    if withColours { writer.attribute("stroke", paint.light) }
    writer.attribute("stroke-width", style.width)
    if style.isDashed { writer.markup(" stroke-dasharray=\"5 4\"") }
  }
}
