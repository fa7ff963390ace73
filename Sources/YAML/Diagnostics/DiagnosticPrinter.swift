package import Localization

/// Renders the diagnostics of one text as a compiler does: place, message, excerpt, help.
package struct DiagnosticPrinter {
  private let source: SourceText
  private let lines: LineTable
  private let showsCodes: Bool
  private let language: Language

  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - showsCodes: whether each headline ends with the code of the fault.
  package init(
    _ source: SourceText, in language: Language, showsCodes: Bool = false
  ) {
    self.source = source
    self.language = language
    self.showsCodes = showsCodes
    lines = LineTable(source)
  }

  /// The most diagnostics of a text that are printed.
  private static let most = 100

  /// The diagnostics in the order of their places, with a line break after each line; of many, the
  /// worst ones and how many more there are.
  package func text(_ diagnostics: Diagnostics) -> String {
    let shown = diagnostics.worst(Self.most)
    return shown.map(text).joined() + (shown.more > 0 ? rest(shown.more) : "")
  }

  /// One diagnostic without excerpt: `file:line:column: error: message`.
  package func line(_ diagnostic: Diagnostic) -> String {
    let code = showsCodes ? " [\(diagnostic.fault.code)]" : ""
    return headline(diagnostic.range, diagnostic.fault.severity.name, diagnostic.fault.message)
      + code
  }

  /// Where the text begins that a diagnostic is about.
  package func start(of diagnostic: Diagnostic) -> SourceLocation {
    lines.location(of: diagnostic.range.lowerBound)
  }

  /// Where the text ends that a diagnostic is about: behind its last character.
  package func end(of diagnostic: Diagnostic) -> SourceLocation {
    lines.location(of: max(diagnostic.range.lowerBound, diagnostic.range.upperBound))
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    var text = line(diagnostic) + "\n"
    if diagnostic.fault.showsExcerpt { text += excerpt(diagnostic.range) }
    if let example = diagnostic.fault.example {
      text += gutter(for: diagnostic.range) + remark(Self.exampleName, example)
    }
    if let help = diagnostic.fault.help {
      text += gutter(for: diagnostic.range) + remark(Self.helpName, help)
    }
    if let note = diagnostic.note {
      text += headline(note.range, Self.noteName, note.message) + "\n" + excerpt(note.range)
    }
    return text
  }

  private func headline(_ range: Range<Int>, _ kind: Wording, _ message: Wording) -> String {
    let location = lines.location(of: range.lowerBound)
    return "\(source.name.neutralised):\(location.line):\(location.column): "
      + labelled(kind, message)
  }

  /// “= help: write 'from: 0'”
  private func remark(_ kind: Wording, _ text: Wording) -> String {
    "= \(labelled(kind, text))\n"
  }

  private func labelled(_ label: Wording, _ text: Wording) -> String {
    language.labelled(label.text(in: language), text.text(in: language).neutralised)
  }

  private func gutter(for range: Range<Int>) -> String {
    let number = "\(lines.location(of: range.lowerBound).line)"
    return String(repeating: " ", count: number.count + 1)
  }

  /// The line of the range with carets under it; of a long line only the part around the range.
  private func excerpt(_ range: Range<Int>) -> String {
    let number = lines.location(of: range.lowerBound).line
    let line = lines.range(ofLine: number)
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let window = lines.window(around: start, of: line, scalars: Self.widest)

    let before = window.lowerBound > line.lowerBound ? "..." : ""
    let after = window.upperBound < line.upperBound ? "..." : ""
    let shown = source.text(in: window).neutralisedInPlace
    let indent = String(
      repeating: " ", count: before.count + lines.scalarCount(in: window.lowerBound..<start))
    let carets = String(
      repeating: "^",
      count: max(1, lines.scalarCount(in: start..<max(start, min(end, window.upperBound)))))

    let gutter = gutter(for: range)
    return """
      \(gutter)|
      \(number) | \(before)\(shown)\(after)
      \(gutter)| \(indent)\(carets)

      """
  }

  /// The most columns of a line that an excerpt shows.
  private static let widest = 100
}

// MARK: - Words

extension DiagnosticPrinter {
  private func rest(_ count: Int) -> String {
    let (name, count) = (source.name.neutralised, language.grouped(count))
    return language.say(
      en: "\(name): and \(count) more\n", fr: "\(name)\u{A0}: et \(count) de plus\n")
  }

  private static let exampleName = Wording(en: "example", fr: "exemple")
  private static let helpName = Wording(en: "help", fr: "aide")
  private static let noteName = Wording(en: "note", fr: "voir")
}
