import Localization
import YAML

/// Splits a table into rows and cells (RFC 4180; rows end with LF, CR LF or CR).
struct TableScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private(set) var position: Int
  private(set) var line: Int

  /// One cell, with its quotes.
  struct Cell {
    let range: Range<Int>
    let isQuoted: Bool
  }

  struct Row {
    /// The line that it begins on, from 1.
    let line: Int
    let range: Range<Int>
    let cells: [Cell]

    /// What keeps the row from being read.
    let fault: Diagnostic?

    /// Whether the fault is that it is too long, or has too many cells.
    let isTooLarge: Bool
  }

  /// The most bytes of a row, and the most cells.
  static let mostBytes = 1 << 20
  static let mostCells = 10_000

  private init(_ source: SourceText, delimiter: UInt8, from position: Int, line: Int) {
    bytes = source.bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  /// A scanner before a later row of a table.
  ///
  /// - Parameters:
  ///   - bytes: a part of the table that holds the row from its first byte on.
  ///   - position: where the row begins in it.
  ///   - line: the line that the row begins on.
  init(continuing other: TableScanner, in bytes: [UInt8], from position: Int, line: Int) {
    self.bytes = bytes
    delimiter = other.delimiter
    self.position = position
    self.line = line
  }

  /// Scanners before the first row: one for the delimiter that a first line `sep=;` declares, or
  /// else one for each that is read.
  static func beginnings(of source: SourceText) -> [TableScanner] {
    var line = source.bytes.dropFirst(source.textStart).prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    let end = line.endIndex
    if line.first == UInt8(ascii: "\""), line.last == line.first {
      line = line.dropFirst().dropLast()
    }
    if line.count == 5, line.starts(with: "sep=".utf8), let delimiter = line.last {
      var scanner = TableScanner(source, delimiter: delimiter, from: end, line: 1)
      if end < source.bytes.count { scanner.skipLineBreak() }
      return [scanner]
    }
    return [",", ";", "\t"].map { delimiter in
      TableScanner(
        source, delimiter: UInt8(ascii: delimiter), from: source.textStart, line: 1)
    }
  }

  /// The next row that holds anything; nil at the end.
  mutating func next() -> Row? {
    while position < bytes.count {
      let row = scanRow()
      if row.cells.contains(where: { !$0.range.isEmpty }) || row.fault != nil { return row }
    }
    return nil
  }

  private mutating func scanRow() -> Row {
    let (start, startLine) = (position, line)
    var cells: [Cell] = []
    var fault: Diagnostic?
    var sizeFault: Diagnostic?
    while true {
      let cell = scanCell(&fault)
      if cells.count < Self.mostCells {
        cells.append(cell)
      } else if sizeFault == nil {
        sizeFault = Diagnostic(TableFault.tooManyCells(limit: Self.mostCells), at: cell.range)
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    let range = start..<position
    if range.count > Self.mostBytes {
      sizeFault = Diagnostic(TableFault.tooLong(limit: Self.mostBytes), at: start..<start + 1)
    }
    if position < bytes.count { skipLineBreak() }
    return Row(
      line: startLine, range: range, cells: cells, fault: sizeFault ?? fault,
      isTooLarge: sizeFault != nil)
  }

  private mutating func scanCell(_ fault: inout Diagnostic?) -> Cell {
    let start = position
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      scanQuotes(&fault)
      let end = position
      scanPlain()
      if end < position, fault == nil {
        fault = Diagnostic(TableFault.textAfterQuote, at: end..<position)
      }
      return Cell(range: start..<position, isQuoted: true)
    }
    scanPlain()
    return Cell(range: start..<position, isQuoted: false)
  }

  private mutating func scanPlain() {
    while position < bytes.count, bytes[position] != delimiter, !isLineBreak(bytes[position]) {
      position += 1
    }
  }

  /// Goes behind the closing quote; two quotes stand for one.
  private mutating func scanQuotes(_ fault: inout Diagnostic?) {
    let start = position
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { break }
        return
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      position += 1
    }
    if fault == nil { fault = Diagnostic(TableFault.unclosedQuote, at: start..<(start + 1)) }
  }

  private mutating func skipLineBreak() {
    let isReturn = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension TableScanner {
  /// The text of a cell without its quotes, the space around it and what nobody sees.
  func text(_ cell: Cell) -> String {
    var range = cell.range
    if cell.isQuoted {
      range = (range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)
    }
    while let last = bytes[range].last, last <= 0x20 {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while let first = bytes[range].first, first <= 0x20 {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    // White space of other kinds, and what nobody sees, begins with a byte that is no ASCII.
    let isPlain = bytes[range].allSatisfy { $0 < 0x80 }
    let visible = isPlain ? text : text.withoutInvisibles.trimmed
    let holdsQuotes = cell.isQuoted && visible.utf8.contains(UInt8(ascii: "\""))
    return holdsQuotes ? visible.replacing("\"\"", with: "\"") : visible
  }
}
