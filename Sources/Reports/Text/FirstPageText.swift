import Localization

extension ReportDocument {
  /// The first page as plain text, for a terminal: the title and what stands above the first room
  /// for words of one’s own.
  ///
  /// A paragraph, an item of a list and a row of a table are a line each; charts and drawings of
  /// characters are left out.
  package var firstPageText: String {
    var sections = [[title]]
    var isBelowHeading = false
    for block in blocks {
      if case .keep = block { break }
      let lines = block.plainLines(in: language)
      if isBelowHeading { sections[sections.count - 1] += lines } else { sections.append(lines) }
      isBelowHeading = if case .heading = block { true } else { false }
    }
    return sections.sectionedText
  }
}

extension Block {
  fileprivate func plainLines(in language: Language) -> [String] {
    switch self {
    case .heading(_, let text): [text]
    case .paragraph(let inline): inline.isDrawing ? [] : [inline.plain]
    case .lines(let lines): lines.map(\.plain)
    case .list(let items): items.map { "- " + $0.plain }
    case .table(let table): table.plainRows(in: language)
    case .figure, .contents, .keep: []
    }
  }
}

extension Table {
  /// Each row as an item: “1. Name four people. · Manager · Days: 1”.
  fileprivate func plainRows(in language: Language) -> [String] {
    rows.map { row in
      var mark = "-"
      var parts: [String] = []
      for (column, cell) in zip(columns, row) where !cell.plain.isEmpty {
        if column.title.isEmpty {
          mark = cell.plain + "."
        } else {
          parts.append(
            column.isNumeric ? language.labelled(column.title, cell.plain) : cell.plain)
        }
      }
      return "\(mark) \(parts.joined(separator: " · "))"
    }
  }
}

extension Inline {
  fileprivate var isDrawing: Bool {
    spans.allSatisfy { if case .code = $0 { true } else { false } }
  }

  fileprivate var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .strong(let text), .code(let text): text
      case .lineBreak: " "
      case .bar, .checkbox: ""
      }
    }.joined()
  }
}
