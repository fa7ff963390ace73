import Localization
package import YAML

/// What was found in one file, as other programs want it: in English.
package struct FileFindings: Sendable {
  /// The file as the person named it.
  package let name: String
  package let findings: [Item]

  /// How many there are beside these, which are not worse than they.
  package let more: Int

  /// A finding or a fault with the numbers of its place.
  package struct Item: Sendable {
    package let code: String

    /// “error”, “warning” or “hint”.
    package let severity: String
    package let message: String
    package let help: String?

    /// The first place, and the one behind the last; lines and columns from 1.
    package let start: (line: Int, column: Int)
    package let end: (line: Int, column: Int)
    package let example: Example?

    /// What the example shows, and the example on one line.
    package let shown: (what: String, text: String)?
  }

  package init(_ source: SourceText, _ diagnostics: Diagnostics) {
    let printer = DiagnosticPrinter(source, in: .english)
    name = source.name
    more = diagnostics.more
    findings = diagnostics.inOrderOfPlace.map { diagnostic in
      let (start, end) = (printer.start(of: diagnostic), printer.end(of: diagnostic))
      let example = (diagnostic.fault as? Finding)?.proof.example
      return Item(
        code: diagnostic.fault.code, severity: diagnostic.fault.severity.rawValue,
        message: diagnostic.fault.message.text(in: .english),
        help: diagnostic.fault.help?.text(in: .english),
        start: (start.line, start.column), end: (end.line, end.column),
        example: example,
        shown: example.map { ($0.shows.text(in: .english), $0.text.text(in: .english)) })
    }
  }
}
