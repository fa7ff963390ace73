/// The style sheet of drawings.
enum PaintStyle {
  /// The rules for light paper and, on a screen that wants it, for dark.
  static func write(to writer: inout MarkupWriter) {
    writeRules(to: &writer, \.light)
    writeDark(to: &writer)
  }

  /// The rules for dark paper only.
  static func writeDark(to writer: inout MarkupWriter) {
    writer.markup("@media screen and (prefers-color-scheme: dark) {\n")
    writeRules(to: &writer, \.dark)
    writer.markup("}\n")
  }

  private static func writeRules(to writer: inout MarkupWriter, _ colour: (Paint) -> String) {
    for paint in Paint.allCases {
      writer.markup("svg .")
      writer.add(paint.name)
      writer.markup(" { fill: ")
      writer.add(colour(paint))
      writer.markup(" }\nsvg .line.")
      writer.add(paint.name)
      writer.markup(" { fill: none; stroke: ")
      writer.add(colour(paint))
      writer.markup(" }\n")
    }
  }
}
