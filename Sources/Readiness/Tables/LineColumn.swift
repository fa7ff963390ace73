import Localization
import YAML

/// The cells of one choice whose options read like the numbers of other lines, or stand twice: it
/// is decided by the whole column whether they are texts of options or numbers of lines.
///
/// A way of reading fits if it reads all cells that are a line in any way. Cells with one meaning
/// are read in any case.
struct LineColumn {
  private let question: Question

  /// The line of each text, in each way of reading.
  private let ways: [Way]

  /// The cells that are a line, as they are written, in the order in which they come.
  private var cells: [Cell] = []
  private var known: Set<String> = []

  /// One way to read all cells of the column.
  private struct Way {
    let isNumbers: Bool

    /// The line of a text in lower case.
    let lines: [String: Int]
  }

  private struct Cell {
    let text: String
    let range: Range<Int>

    /// The line in each way of reading; nil where it is none.
    let lines: [Int?]
  }

  /// Nil for a question whose cells have one meaning each, in whatever column.
  ///
  /// - Parameter languages: the codes of the languages of the options.
  init?(_ question: Question, languages: [String]) {
    guard case .choice(let options) = question.kind else { return nil }
    let texts = languages.flatMap { language in
      let entries = options.enumerated().map {
        ($0.element.text.text(in: language).lowercased(), $0.offset + 1)
      }
      return [
        Way(isNumbers: false, lines: Dictionary(entries, uniquingKeysWith: { first, _ in first })),
        Way(isNumbers: false, lines: Dictionary(entries, uniquingKeysWith: { _, last in last })),
      ]
    }
    let numbers = (1...options.count).map { ("\($0)", $0) }
    self.question = question
    ways = [Way(isNumbers: true, lines: Dictionary(uniqueKeysWithValues: numbers))] + texts
    let isPlain = texts.allSatisfy { way in
      way.lines.allSatisfy { text, line in
        Int(text).map { $0 == line } ?? true
          && texts.allSatisfy { ($0.lines[text] ?? line) == line }
      }
    }
    if isPlain { return nil }
  }
}

extension LineColumn {
  mutating func add(_ text: String, at range: Range<Int>) {
    guard known.insert(text).inserted else { return }
    let number = Int(text).map { "\($0)" }
    let lines = ways.map { $0.lines[$0.isNumbers ? number ?? text : text.lowercased()] }
    if lines.contains(where: { $0 != nil }) {
      cells.append(Cell(text: text, range: range, lines: lines))
    }
  }

  /// The line of each cell that is one.
  ///
  /// - Throws: the fault of the column, if nothing in it tells what some cells mean.
  func lines() throws(Undecided) -> [String: Int] {
    let fitting = ways.indices.filter { way in cells.allSatisfy { $0.lines[way] != nil } }
    let possible = fitting.isEmpty ? Array(ways.indices) : fitting
    var lines: [String: Int] = [:]
    var open: [Cell] = []
    for cell in cells {
      let meanings = Set(possible.compactMap { cell.lines[$0] })
      if let line = meanings.first, meanings.count == 1 {
        lines[cell.text] = line
      } else {
        open.append(cell)
      }
    }
    guard let first = open.first else { return lines }
    throw Undecided(diagnostic: Diagnostic(fault(open, possible), at: first.range))
  }

  /// Why a column cannot be read.
  struct Undecided: Error {
    let diagnostic: Diagnostic
  }

  /// - Parameter possible: the ways of reading that are left.
  private func fault(_ open: [Cell], _ possible: [Int]) -> TableFault {
    let readings = possible.compactMap { way -> TableFault.LineReading? in
      let lines = open.compactMap { cell in cell.lines[way].map { (cell.text, $0) } }
      guard let first = open.first?.lines[way] else { return nil }
      return TableFault.LineReading(
        isNumber: ways[way].isNumbers, line: first,
        map: lines.map { "\($0.0.yamlQuoted): \($0.1)" }.joined(separator: ", "))
    }
    var distinct: [TableFault.LineReading] = []
    for reading in readings where !distinct.contains(where: { $0.line == reading.line }) {
      distinct.append(reading)
    }
    return .severalLines(open.first?.text ?? "", question: question.id, distinct)
  }
}
