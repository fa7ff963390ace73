import Localization
import YAML

/// The cells of one question whose options read like the numbers of other lines, or stand twice: it
/// is decided by the whole column whether they are texts of options or numbers of lines.
///
/// A text that is no number of a line settles it for all. Where the column holds both what can only
/// be a text and what can only be a line, nothing does. Where a question takes several options,
/// each part of a cell counts.
struct LineColumn: Sendable {
  private let question: Question

  /// The line of each text, as `String.folded`, in each way of reading; numbers of lines first.
  private let ways: [[String: Int]]

  /// The cells that are a line, as they are written, in the order in which they come.
  private var cells: [Cell] = []
  private var known: Set<String> = []

  private struct Cell: Sendable {
    let text: String
    let range: Range<Int>

    /// The line in each way of reading; nil where it is none.
    let lines: [Int?]

    /// The line as a number; nil if it is none.
    var number: Int? { lines[0] }

    var isText: Bool { lines.dropFirst().contains { $0 != nil } }
  }

  /// What a cell of the column says.
  enum Meaning: Equatable, Sendable {
    case line(Int)

    /// It may be several lines.
    case undecided
  }

  /// How the cells of the column are read.
  struct Reading: Sendable {
    fileprivate let column: LineColumn

    /// The ways that the cells allow.
    fileprivate let ways: [Int]

    /// What the cells say that were looked at.
    fileprivate let known: [String: Meaning]
  }

  /// Nil for a question whose cells have one meaning each, in whatever column.
  ///
  /// - Parameter languages: the codes of the languages of the options.
  init?(_ question: Question, languages: [String]) {
    let options = question.optionTexts
    if options.isEmpty { return nil }
    let texts = languages.flatMap { language in
      let entries = options.enumerated().map {
        ($0.element.text(in: language).folded, $0.offset + 1)
      }
      return [
        Dictionary(entries, uniquingKeysWith: { first, _ in first }),
        Dictionary(entries, uniquingKeysWith: { _, last in last }),
      ]
    }
    self.question = question
    ways = [Dictionary(uniqueKeysWithValues: (1...options.count).map { ("\($0)", $0) })] + texts
    let isPlain = texts.allSatisfy { way in
      way.allSatisfy { text, line in
        Int(text).map { $0 == line } ?? true && texts.allSatisfy { ($0[text] ?? line) == line }
      }
    }
    if isPlain { return nil }
  }
}

extension LineColumn {
  /// - Parameter isOpen: whether no map says what a cell, or a part of one, means.
  mutating func add(_ text: String, at range: Range<Int>, where isOpen: (String) -> Bool) {
    if !isOpen(text) { return }
    let isOption = ways.contains { $0[text.folded] != nil }
    if case .multiple = question.kind, !isOption {
      for part in AnswerParser.parts(text).map({ String($0).trimmed }) where isOpen(part) {
        addPart(part, at: range)
      }
    } else {
      addPart(text, at: range)
    }
  }

  private mutating func addPart(_ text: String, at range: Range<Int>) {
    guard known.count < Self.mostKnown, known.insert(text).inserted else { return }
    let lines = lines(text)
    if lines.contains(where: { $0 != nil }) {
      cells.append(Cell(text: text, range: range, lines: lines))
    }
  }

  /// The line that a text is in each way of reading; nil where it is none.
  private func lines(_ text: String) -> [Int?] {
    let key = text.folded
    let number = key.wholeNumber.map { "\($0)" } ?? key
    return [ways[0][number]] + ways.dropFirst().map { $0[key] ?? $0[number] }
  }

  /// How many different texts of a column are looked at.
  private static let mostKnown = 10_000

  /// What the cells that are a line say.
  ///
  /// - Throws: the fault of the column, if it leaves open what some cells mean, or contradicts
  ///   itself.
  func reading() throws(Undecided) -> Reading {
    let onlyText = cells.first { $0.number == nil }
    let onlyNumber = cells.first { !$0.isText }
    if let onlyText, let onlyNumber {
      throw Undecided(
        Diagnostic(
          TableFault.contradiction(
            question: question.id, text: choice(onlyText), number: choice(onlyNumber),
            readings(cells, Array(ways.indices))),
          at: onlyNumber.range))
    }
    let candidates = onlyText == nil ? Array(ways.indices) : Array(ways.indices.dropFirst())
    let fitting = candidates.filter { way in cells.allSatisfy { $0.lines[way] != nil } }
    let possible = fitting.isEmpty ? candidates : fitting
    var meanings: [String: Meaning] = [:]
    var open: [Cell] = []
    for cell in cells {
      let lines = Set(possible.compactMap { cell.lines[$0] })
      if let line = lines.first, lines.count == 1 {
        meanings[cell.text] = .line(line)
      } else {
        open.append(cell)
      }
    }
    guard let first = open.first else {
      return Reading(column: self, ways: possible, known: meanings)
    }
    throw Undecided(
      Diagnostic(
        TableFault.severalLines(first.text, question: question.id, readings(open, possible)),
        at: first.range))
  }

  /// Why a column cannot be read.
  struct Undecided: Error {
    let diagnostic: Diagnostic

    fileprivate init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private func choice(_ cell: Cell) -> TableFault.Choice {
    TableFault.Choice(text: cell.text.excerpt, line: cell.lines.compactMap(\.self).first ?? 0)
  }

  /// The ways to read some cells, each with what it makes of the first of them.
  private func readings(_ open: [Cell], _ possible: [Int]) -> [TableFault.LineReading] {
    var distinct: [TableFault.LineReading] = []
    for way in possible {
      let lines = open.compactMap { cell in cell.lines[way].map { (cell.text, $0) } }
      guard let first = lines.first?.1 else { continue }
      let reading = TableFault.LineReading(
        isNumber: way == 0, line: first,
        map: lines.map { "\($0.0.yamlQuoted): \(word(for: $0.1))" }.joined(separator: ", "))
      if !distinct.contains(where: { $0.map == reading.map }) { distinct.append(reading) }
    }
    return distinct
  }

  /// What a map calls a line: its number, or the id of an option.
  private func word(for line: Int) -> String {
    if case .multiple(let multiple) = question.kind {
      multiple.options[OptionIndex(number: line)].id
    } else {
      "\(line)"
    }
  }
}

extension LineColumn.Reading {
  /// What a cell says; nil where it is no line in any way of reading.
  ///
  /// A cell of a later part of the table was not looked at: it may be a line only in a way that
  /// other cells rule out, or several lines.
  func meaning(_ text: String) -> LineColumn.Meaning? {
    if let known = known[text] { return known }
    let lines = column.lines(text)
    let possible = Set(ways.compactMap { lines[$0] })
    if possible.count == 1, let line = possible.first { return .line(line) }
    return lines.contains { $0 != nil } ? .undecided : nil
  }
}
