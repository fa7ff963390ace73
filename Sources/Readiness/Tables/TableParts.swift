package import YAML

/// A table that comes in pieces of any size, cut into parts of whole rows.
///
/// The beginning tells what the columns are and what whole columns decide; every later part is read
/// in the same way, alone: `table.continued(in: part)`. What is kept does not grow with the table.
package struct TableParts: Sendable {
  /// The beginning of the table.
  package let table: AnswerTable

  private let name: String
  private var decoder: TableDecoder

  /// The text that was not handed out, from `position` on, which is the start of a row or, where
  /// `isInsideRow`, lies inside one that is passed over.
  private var bytes: [UInt8]
  private var position: Int
  private var line: Int
  private var isInsideRow = false

  /// Whether nothing more comes.
  package private(set) var isOver: Bool

  /// How many rows are still to be passed over.
  package private(set) var rowsToSkip: Int

  /// How many bytes the beginning may have.
  package static let beginning = 4 << 20

  /// How many rows a part has, but for the last one.
  private static let rows = 500

  /// - Parameters:
  ///   - beginning: the first bytes of the table.
  ///   - isWhole: whether these are all.
  ///   - skipped: how many rows are passed over.
  /// - Throws: what keeps the whole table from being read.
  package init(
    _ beginning: SourceText, isWhole: Bool, for questionnaire: Questionnaire,
    _ map: ColumnMap? = nil, skipping skipped: Int = 0
  ) throws(InvalidSource) {
    // A character, or a row, may be cut at the end of the beginning.
    let lines = isWhole ? beginning : beginning.wholeLines
    decoder = try TableDecoder(lines)
    table = try AnswerTable(lines, for: questionnaire, map, mayBeEmpty: true)
    name = beginning.name
    bytes = table.source.bytes
    position = table.start.position
    line = table.start.line
    isOver = isWhole
    rowsToSkip = skipped
    bytes += decoder.decode(Array(beginning.bytes.dropFirst(lines.bytes.count)))
  }
}

extension TableParts {
  /// Adds what comes next; nothing where the table is at its end.
  package mutating func append(_ piece: [UInt8]) {
    if piece.isEmpty { isOver = true }
    bytes.removeFirst(position)
    position = 0
    bytes += decoder.decode(piece)
  }

  /// The next part; nil where more must come first, or nothing comes any more.
  package mutating func next() -> SourceText? {
    while skipRestOfRow(), let (part, rows) = cut() {
      if rowsToSkip == 0 { return part }
      rowsToSkip -= rows
    }
    return nil
  }

  /// Cuts off the next rows, as many as a part has or are passed over.
  private mutating func cut() -> (part: SourceText, rows: Int)? {
    var scanner = TableScanner(continuing: table.start, in: bytes, from: position, line: line)
    let most = rowsToSkip > 0 ? min(rowsToSkip, Self.rows) : Self.rows
    var (end, endLine, rows) = (position, line, 0)
    while rows < most, let row = scanner.next() {
      if row.range.count > TableScanner.mostBytes {
        // Its end may never come. It is refused; the next line that begins is a row again.
        end = row.range.lowerBound + TableScanner.mostBytes + 1
        endLine = row.line + bytes[row.range.lowerBound..<end].count { $0 == UInt8(ascii: "\n") }
        rows += 1
        isInsideRow = true
        break
      }
      if !isOver, scanner.position == bytes.count { break }
      (end, endLine) = (scanner.position, scanner.line)
      rows += 1
    }
    if rows == 0 || (rows < most && !isOver && !isInsideRow) { return nil }
    let part = SourceText(name: name, bytes: Array(bytes[position..<end]), firstLine: line)
    (position, line) = (end, endLine)
    return (part, rows)
  }

  /// Goes behind the line break that ends a row that is passed over.
  ///
  /// - Returns: whether it was found, if it was looked for.
  private mutating func skipRestOfRow() -> Bool {
    guard isInsideRow else { return true }
    let rest = bytes[position...]
    guard let lineBreak = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      position = bytes.count
      return false
    }
    position = lineBreak + 1
    line += 1
    isInsideRow = false
    return true
  }
}

extension SourceText {
  /// The text up to its last line break; the whole where it has none.
  fileprivate var wholeLines: SourceText {
    let lineFeed: [UInt8]
    switch bytes.isUTF16LittleEndian {
    case nil: lineFeed = [0x0A]
    case true?: lineFeed = [0x0A, 0]
    case false?: lineFeed = [0, 0x0A]
    }
    let width = lineFeed.count
    let last = stride(from: bytes.count / width * width - width, through: 0, by: -width).first {
      bytes[$0..<($0 + width)].elementsEqual(lineFeed)
    }
    guard let last else { return self }
    return SourceText(name: name, bytes: Array(bytes.prefix(last + width)))
  }
}
