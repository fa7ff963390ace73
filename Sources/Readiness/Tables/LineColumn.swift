import Localization
import YAML

/// The cells of one choice whose options read like the numbers of other lines, or stand twice: it
/// is decided by the whole column whether they are texts of options or numbers of lines.
///
/// A text that is no number of a line settles it for all. Where the column holds both what can only
/// be a text and what can only be a line, nothing does.
struct LineColumn {
  private let question: Question

  /// The line of each text, as `String.folded`, in each way of reading; numbers of lines first.
  private let ways: [[String: Int]]

  /// The cells that are a line, as they are written, in the order in which they come.
  private var cells: [Cell] = []
  private var known: Set<String> = []

  private struct Cell {
    let text: String
    let range: Range<Int>

    /// The line in each way of reading; nil where it is none.
    let lines: [Int?]

    /// The line as a number; nil if it is none.
    var number: Int? { lines[0] }

    var isText: Bool { lines.dropFirst().contains { $0 != nil } }
  }

  /// What a cell of the column says.
  enum Meaning: Equatable {
    case line(Int)

    /// The number of a line, in a column of texts of options, one of which is the evidence.
    case notText(line: Int, evidence: String)

    /// It may be several lines.
    case undecided
  }

  /// Nil for a question whose cells have one meaning each, in whatever column.
  ///
  /// - Parameter languages: the codes of the languages of the options.
  init?(_ question: Question, languages: [String]) {
    guard case .choice(let options) = question.kind else { return nil }
    let texts = languages.flatMap { language in
      let entries = options.enumerated().map {
        ($0.element.text.text(in: language).folded, $0.offset + 1)
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
  mutating func add(_ text: String, at range: Range<Int>) {
    guard known.count < Self.mostKnown, known.insert(text).inserted else { return }
    let key = text.folded
    let number = Int(key).map { "\($0)" } ?? key
    let lines = [ways[0][number]] + ways.dropFirst().map { $0[key] }
    if lines.contains(where: { $0 != nil }) {
      cells.append(Cell(text: text, range: range, lines: lines))
    }
  }

  /// How many different texts of a column are looked at.
  private static let mostKnown = 10_000

  /// What the cells that are a line say, by their texts.
  ///
  /// - Throws: the fault of the column, if it leaves open what some cells mean, or contradicts
  ///   itself.
  func meanings() throws(Undecided) -> [String: Meaning] {
    let onlyText = cells.first { $0.number == nil }
    let onlyNumber = cells.first { !$0.isText }
    let clear = cells.first { $0.number == nil && Int($0.text.folded) == nil }
    if clear == nil, let onlyText, let onlyNumber {
      throw Undecided(
        Diagnostic(
          TableFault.contradiction(
            question: question.id, text: choice(onlyText), number: choice(onlyNumber),
            readings(cells, Array(ways.indices))),
          at: onlyNumber.range))
    }
    let texts = onlyText == nil ? cells : cells.filter(\.isText)
    let candidates = onlyText == nil ? Array(ways.indices) : Array(ways.indices.dropFirst())
    let fitting = candidates.filter { way in texts.allSatisfy { $0.lines[way] != nil } }
    let possible = fitting.isEmpty ? candidates : fitting
    var meanings: [String: Meaning] = [:]
    var open: [Cell] = []
    for cell in cells {
      let lines = Set(possible.compactMap { cell.lines[$0] })
      if let line = lines.first, lines.count == 1 {
        meanings[cell.text] = .line(line)
      } else if let clear, !cell.isText, let number = cell.number {
        meanings[cell.text] = .notText(line: number, evidence: clear.text)
      } else {
        open.append(cell)
      }
    }
    guard let first = open.first else { return meanings }
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
        map: lines.map { "\($0.0.yamlQuoted): \($0.1)" }.joined(separator: ", "))
      if !distinct.contains(where: { $0.map == reading.map }) { distinct.append(reading) }
    }
    return distinct
  }
}
