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
}
