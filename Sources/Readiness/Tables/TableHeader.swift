import Localization
import YAML

/// The rows above the answers of a table, read with one delimiter.
struct TableHeader {
  private(set) var columns: [TableColumn] = []

  /// What is wrong with the header, and what is passed over.
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether a row is refused for its size, which is the first fault.
  let isTooLarge: Bool
  let range: Range<Int>

  /// Stands behind the header.
  let scanner: TableScanner

  /// One of the first rows of a table.
  private struct Line {
    let row: TableScanner.Row
    let texts: [String]

    /// Stands behind the row.
    let scanner: TableScanner
  }

  /// How many rows are looked at for the header, and how many it may have.
  private static let mostRows = 6
  private static let mostHeaderRows = 3

  /// - Parameter scanner: stands before the first row.
  init(_ scanner: TableScanner, _ lookup: HeaderLookup, _ map: ColumnMap?) {
    var scanner = scanner
    var lines: [Line] = []
    while lines.count < Self.mostRows, let row = scanner.next() {
      lines.append(Line(row: row, texts: row.cells.map { scanner.text($0) }, scanner: scanner))
      if row.isTooLarge { break }
    }
    let first = lines.first
    isTooLarge = first?.row.isTooLarge ?? false
    if let fault = first?.row.fault { diagnostics.append(fault) }
    let start = Self.start(lines, lookup, map)
    var end = min(start + 1, lines.count)
    while end < min(lines.count, start + Self.mostHeaderRows) {
      let above = lines[start].texts
      if !Self.isHeader(lines[end].texts, below: above, lookup, map) { break }
      end += 1
    }
    range = lines.indices.contains(start) ? lines[start].row.range : 0..<0
    self.scanner = end > 0 ? lines[end - 1].scanner : scanner
    guard start < end else { return }
    let isExport = lines[start..<end].contains { $0.texts.contains(where: Self.isImportID) }
    if start > 0, !isExport, let first {
      diagnostics.append(Diagnostic(TableFault.aboveHeader(rows: start), at: first.row.range))
    }
    readColumns(Array(lines[start..<end]), lookup, map)
  }
}

// MARK: - Which rows are the header

extension TableHeader {
  /// The first row that names questions; a later one that names more of them, where its other cells
  /// are names too: some tools put their own tags above.
  private static func start(
    _ lines: [Line], _ lookup: HeaderLookup, _ map: ColumnMap?
  ) -> Int {
    let counts = lines.map { line in
      line.texts.count { content($0, lookup, map)?.question != nil }
    }
    guard let first = counts.firstIndex(where: { $0 > 0 }) else { return 0 }
    return counts.indices.dropFirst(first).prefix(mostHeaderRows).first { index in
      let named = lines[index].texts.count { !$0.isEmpty }
      return counts[index] > counts[first] && counts[index] * 2 > named
    } ?? first
  }

  /// Whether a row goes on with the header above it: it holds what tools put there, the texts of
  /// the questions, or the options of questions over several columns.
  private static func isHeader(
    _ texts: [String], below above: [String], _ lookup: HeaderLookup, _ map: ColumnMap?
  ) -> Bool {
    if texts.contains(where: isImportID) { return true }
    let contents = above.map { content($0, lookup, map) }
    let pairs = zip(texts, contents).filter { !$0.0.isEmpty }
    let hasText = pairs.contains { text, content in
      guard case .question(let index) = content else { return false }
      return lookup.question(withText: text) == index
    }
    if hasText { return true }
    // SurveyMonkey: above the answers, the columns that are no questions are empty.
    let hasResponse = pairs.contains { text, content in
      content?.question != nil && responseWords.contains(text.headerKey)
    }
    let isBlankElsewhere = pairs.allSatisfy { text, content in
      if responseWords.contains(text.headerKey) { return true }
      return switch content {
      case .question, .option, .nameless, nil: true
      case .role, .name, .id, .date, .organisation, .label, .ignored, .unknown: false
      }
    }
    let hasMetadata = contents.contains { [.id, .date, .ignored].contains($0) }
    return isBlankElsewhere && (hasResponse || hasMetadata && pairs.count > 1 && above.contains(""))
  }

  /// What Qualtrics writes in its third row.
  private static func isImportID(_ text: String) -> Bool { text.hasPrefix("{\"ImportId\"") }

  /// What SurveyMonkey writes below a question that has one column.
  private static let responseWords: Set = [
    "response", "open-ended response", "réponse", "réponse ouverte", "réponse libre",
  ]

  /// What a header says by itself; nil if it says nothing.
  private static func content(
    _ text: String, _ lookup: HeaderLookup, _ map: ColumnMap?
  ) -> ColumnContent? {
    if let content = map?.content(of: [text]) { return content }
    switch lookup.meaning(text) {
    case .content(let content): return content
    case .known(let known): return known.content
    case .several(let indices): return indices.first.map { .question($0) }
    case nil: return nil
    }
  }
}

// MARK: - What the columns are

extension TableHeader {
  private mutating func readColumns(
    _ lines: [Line], _ lookup: HeaderLookup, _ map: ColumnMap?
  ) {
    var search = NearestWordSearch()
    var meanings: [HeaderLookup.Meaning?] = []
    var headers: [(name: String, range: Range<Int>)] = []
    var owner: (name: String, index: QuestionIndex)?
    for (position, cell) in lines[0].row.cells.enumerated() {
      let first = lines[0].texts[position]
      let others = lines.dropFirst().map {
        $0.texts.indices.contains(position) ? $0.texts[position] : ""
      }
      let second =
        others.first {
          !$0.isEmpty && !Self.isImportID($0) && !Self.responseWords.contains($0.headerKey)
        } ?? ""
      let plain = lookup.meaning(first)
      if !first.isEmpty {
        owner = nil
        if case .content(.question(let index)) = plain { owner = (first, index) }
      }
      let option = owner.flatMap { owner in
        lookup.option(second, of: owner.index).map { ColumnContent.option(owner.index, $0) }
      }
      let isPart = option != nil || (first.isEmpty && !second.isEmpty)
      let name =
        isPart ? "\(owner?.name ?? "") [\(second)]".trimmed : first.isEmpty ? second : first
      let meaning: HeaderLookup.Meaning?
      if let content = map?.content(of: [name, first, second]) {
        meaning = .content(content)
      } else if let option {
        meaning = .content(option)
      } else if case .content(let content) = lookup.meaning(second), content.question != nil {
        // The words of a question say more than the tag above them.
        meaning = .content(content)
      } else {
        meaning = first.isEmpty ? nil : plain
      }
      headers.append((name, cell.range))
      meanings.append(meaning)
    }
    let best = Self.best(meanings)
    var taken: Set<ColumnContent> = []
    for (position, header) in headers.enumerated() {
      let content: ColumnContent
      switch meanings[position] {
      case .content(let meant): content = meant
      case .known(let known):
        content = best[known.content] == position ? known.content : .ignored
      case .several(let indices):
        let ids = indices.map { lookup.id(of: $0) }
        diagnostics.append(
          Diagnostic(TableFault.severalQuestions(header.name, ids), at: header.range))
        content = .ignored
      case nil:
        content = header.name.isEmpty ? .nameless : .unknown
        if content == .nameless { break }
        let short = String(header.name.prefix(Limits.idCharacters))
        diagnostics.append(
          Diagnostic(
            TableFault.unknownColumn(
              header.name, nearest: search.nearest(to: short, among: lookup.ids)),
            at: header.range))
      }
      let isFree = [.ignored, .unknown, .nameless].contains(content)
      if !isFree, !taken.insert(content).inserted {
        diagnostics.append(
          Diagnostic(TableFault.repeatedColumn(header.name.excerpt), at: header.range))
        columns.append(TableColumn(name: header.name, range: header.range, content: .ignored))
      } else {
        columns.append(TableColumn(name: header.name, range: header.range, content: content))
      }
    }
  }

  /// Of the columns that tools add, the one that is taken for each content.
  private static func best(_ meanings: [HeaderLookup.Meaning?]) -> [ColumnContent: Int] {
    var best: [ColumnContent: (position: Int, rank: Int)] = [:]
    for (position, meaning) in meanings.enumerated() {
      switch meaning {
      case .known(let known) where known.rank < best[known.content]?.rank ?? .max:
        best[known.content] = (position, known.rank)
      case .content(let content): best[content] = (position, -1)
      case .known, .several, nil: break
      }
    }
    return best.mapValues(\.position)
  }

  /// How many columns are questions, or options of one.
  var questions: Int { columns.count { $0.content.question != nil } }

  /// How many columns a row must have: those up to the last that has a header.
  var width: Int { (columns.lastIndex { $0.content != .nameless } ?? -1) + 1 }
}

extension HeaderLookup {
  func id(of index: QuestionIndex) -> String { questionnaire.questions[index].id }

  var ids: some Sequence<String> { questionnaire.questions.lazy.map(\.id) }
}
