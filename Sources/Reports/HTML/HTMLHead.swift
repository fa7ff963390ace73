import Localization
import Readiness

/// The head of an HTML file: its language, its title and its style.
struct HTMLHead {
  private let document: ReportDocument

  init(_ document: ReportDocument) { self.document = document }

  func write(to writer: inout MarkupWriter) {
    writer.markup("<!DOCTYPE html>\n<html")
    writer.attribute("lang", document.language.rawValue)
    writer.markup(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'
      """)
    if document.brand?.logo != nil { writer.markup("; img-src data:") }
    writer.markup("\">\n<title>")
    writer.add(document.title)
    writer.markup("</title>\n<style>\n")
    writer.markup(HTMLStyle.sheet)
    if document.isOnePage { writeOnePage(to: &writer) }
    PaintStyle.write(to: &writer)
    if let brand = document.brand { HTMLBrand(brand).writeStyle(to: &writer) }
    writer.markup("</style>\n</head>\n")
  }

  private func writeOnePage(to writer: inout MarkupWriter) {
    let characters = MarkdownRenderer(document).text.count
    writer.markup(HTMLStyle.onePage)
    writer.markup("@media print { html { font-size: calc(var(--sheet, 1) * ")
    writer.add(HTMLStyle.sheetFontSize(forCharacters: characters))
    writer.markup("pt); } }\n")
  }
}

extension String {
  /// Whether the language with this code is written from right to left.
  var isRightToLeftLanguage: Bool {
    let primary = prefix { $0 != "-" }.lowercased()
    return ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }
}
