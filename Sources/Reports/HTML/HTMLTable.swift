/// A table as HTML, with a caption and with headers that a screen reader finds.
struct HTMLTable {
  private let table: Table
  private let caption: String

  /// The beginning of a cell of each column.
  private let openings: [MarkupWriter.Raw]

  init(_ table: Table, caption: String) {
    self.table = table
    self.caption = caption
    let rowHeader = table.rowHeader
    openings = table.columns.enumerated().map { index, column in
      Self.opening(column, isRowHeader: index == rowHeader)
    }
  }

  /// The beginning of a cell; on a narrow screen the name of its column stands before it.
  private static func opening(_ column: Table.Column, isRowHeader: Bool) -> MarkupWriter.Raw {
    var writer = MarkupWriter()
    writer.markup(isRowHeader ? "<th scope=\"row\"" : "<td")
    if column.isNumeric { writer.markup(" class=\"number\"") }
    if !column.title.isEmpty, !isRowHeader, !column.isForTicking {
      writer.attribute("data-label", column.title)
    }
    writer.markup(">")
    return writer.asMarkup
  }

  func write(to writer: inout MarkupWriter) {
    writer.markup("<table")
    writer.markup(Self.classes(isWide: table.columns.count > 2, isShort: table.rows.count < 10))
    writer.markup(">\n<caption>")
    writer.addMarked(caption)
    writer.markup("</caption>\n<thead>\n<tr>")
    for column in table.columns { write(header: column, to: &writer) }
    writer.markup("</tr>\n</thead>\n<tbody>\n")
    let rowHeader = table.rowHeader
    for row in table.rows {
      writer.markup("<tr>")
      for (index, cell) in row.enumerated() {
        writer.markup(openings[index])
        writer.add(cell)
        writer.markup(index == rowHeader ? "</th>" : "</td>")
      }
      writer.markup("</tr>\n")
    }
    writer.markup("</tbody>\n</table>\n")
  }

  /// What a narrow screen sets below one another, and what paper keeps on one page.
  private static func classes(isWide: Bool, isShort: Bool) -> MarkupWriter.Raw {
    switch (isWide, isShort) {
    case (true, true): " class=\"wide short\""
    case (true, false): " class=\"wide\""
    case (false, true): " class=\"short\""
    case (false, false): ""
    }
  }

  private func write(header column: Table.Column, to writer: inout MarkupWriter) {
    if column.title.isEmpty {
      writer.markup("<td></td>")
      return
    }
    writer.markup(column.isNumeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
    writer.addMarked(column.title)
    writer.markup("</th>")
  }
}
