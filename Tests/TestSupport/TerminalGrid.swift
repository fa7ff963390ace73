import Terminal

/// What a terminal shows after some bytes: a model that knows only the control sequences the
/// program may use.
package struct TerminalGrid {
  /// A byte sequence that no terminal should be sent.
  package struct UnknownSequence: Error, CustomStringConvertible {
    package let description: String
  }

  /// A column of a row; the columns of a wide character after its first have the width 0.
  package struct Cell: Equatable {
    package var text = " "
    package var style = TextStyle.plain
    package var width = 1
  }

  package private(set) var columns: Int
  package private(set) var rows: Int
  package private(set) var cells: [[Cell]]
  package private(set) var cursor = ScreenPosition(column: 0, row: 0)
  package private(set) var isAlternate = false
  package private(set) var wraps = true
  package private(set) var marksPastes = false

  /// Whether a frame is begun and not ended.
  package private(set) var isHolding = false

  private let joinsScalars: Bool
  private var style = TextStyle.plain
  private var unread: [UInt8] = []
  private var normalScreen: (cells: [[Cell]], cursor: ScreenPosition)?

  /// The cell that a following scalar may join.
  private var last: ScreenPosition?

  /// - Parameter joinsScalars: whether an emoji sequence is one character, as in newer terminals.
  package init(columns: Int = 80, rows: Int = 24, joinsScalars: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.joinsScalars = joinsScalars
    cells = Self.blank(columns, rows)
  }

  /// The rows without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      let text = row.map { $0.width > 0 ? $0.text : "" }.joined()
      return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
    }
  }

  package var text: String { lines.joined(separator: "\n") }

  /// Cuts or widens the screen, as a window does.
  package mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = (0..<rows).map { row in
      (0..<columns).map { row < cells.count && $0 < cells[row].count ? cells[row][$0] : Cell() }
    }
    cursor = ScreenPosition(column: min(cursor.column, columns - 1), row: min(cursor.row, rows - 1))
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) throws {
    unread += bytes
    var rest = unread[...]
    while let byte = rest.first {
      let length = byte == 0x1B ? sequenceLength(rest) : scalarLength(byte)
      guard let length, rest.count >= length else { break }
      if byte == 0x1B {
        try obey(String(decoding: rest.prefix(length), as: UTF8.self))
      } else {
        for scalar in String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars {
          try put(scalar)
        }
      }
      rest = rest.dropFirst(length)
    }
    unread = Array(rest)
  }

  private static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The bytes of a control sequence; nil if its end is not there.
  private func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.dropFirst(2).firstIndex { $0 >= 0x40 }.map { $0 - bytes.startIndex + 1 }
  }

  private func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}

extension TerminalGrid {
  private mutating func obey(_ sequence: String) throws {
    last = nil
    switch sequence.dropFirst() {
    case "[?1049h":
      if !isAlternate { normalScreen = (cells, cursor) }
      cells = Self.blank(columns, rows)
      isAlternate = true
    case "[?1049l":
      if let normalScreen { (cells, cursor) = normalScreen }
      normalScreen = nil
      isAlternate = false
      resize(columns: columns, rows: rows)
    case "[?7h", "[?7l": wraps = sequence.last == "h"
    case "[?2004h", "[?2004l": marksPastes = sequence.last == "h"
    case "[?2026h", "[?2026l": isHolding = sequence.last == "h"
    case "[?25h": break
    case "[2J": cells = Self.blank(columns, rows)
    case "[K":
      // After a letter in the last column, that letter goes.
      for column in min(cursor.column, columns - 1)..<columns { clear(column, cursor.row) }
    default: try obeyNumbers(sequence)
    }
  }

  private mutating func obeyNumbers(_ sequence: String) throws {
    let numbers = sequence.dropFirst(2).dropLast().split(separator: ";").compactMap { Int($0) }
    let isNumeric = sequence.dropFirst(2).dropLast().allSatisfy { $0.isNumber || $0 == ";" }
    guard sequence.hasPrefix("\u{1B}["), isNumeric else {
      throw UnknownSequence(description: sequence.debugDescription)
    }
    switch sequence.last {
    case "H" where numbers.count <= 2:
      let row = numbers.first ?? 1
      let column = numbers.count > 1 ? numbers[1] : 1
      guard (1...rows).contains(row), (1...columns).contains(column) else {
        throw UnknownSequence(description: "to row \(row), column \(column)")
      }
      cursor = ScreenPosition(column: column - 1, row: row - 1)
    case "m": for number in numbers { try look(number, sequence) }
    default: throw UnknownSequence(description: sequence.debugDescription)
    }
  }

  private mutating func look(_ number: Int, _ sequence: String) throws {
    switch number {
    case 0: style = .plain
    case 1: style = style.adding(.bold)
    case 4: style = style.adding(.underlined)
    case 7: style = style.adding(.reversed)
    case 31: style.color = .red
    case 32: style.color = .green
    case 33: style.color = .yellow
    case 36: style.color = .cyan
    default: throw UnknownSequence(description: sequence.debugDescription)
    }
  }
}

extension TerminalGrid {
  private mutating func put(_ scalar: Unicode.Scalar) throws {
    switch scalar {
    case "\r": cursor.column = 0
    case "\n": feedLine()
    default:
      guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else {
        throw UnknownSequence(description: "control character \(scalar.value)")
      }
      if !join(scalar) { write(String(scalar), width: Character(scalar).displayWidth) }
      return
    }
    last = nil
  }

  /// Adds a scalar to the character before it, if the two are one.
  private mutating func join(_ scalar: Unicode.Scalar) -> Bool {
    guard let place = last else { return false }
    let both = cells[place.row][place.column].text + String(scalar)
    let isMark = Character(scalar).displayWidth == 0
    guard both.count == 1, joinsScalars || isMark else { return isMark }
    cursor = place
    let width = joinsScalars ? Character(both).displayWidth : cells[place.row][place.column].width
    write(both, width: width)
    return true
  }

  private mutating func write(_ text: String, width: Int) {
    if width == 0 { return }
    if cursor.column + width > columns {
      if wraps {
        cursor.column = 0
        feedLine()
      } else {
        cursor.column = max(0, columns - width)
      }
    }
    let end = min(cursor.column + width, columns)
    for column in cursor.column..<end { clear(column, cursor.row) }
    for column in cursor.column..<end {
      let isFirst = column == cursor.column
      let shown = text == " " && !style.isReversed && !style.isUnderlined ? .plain : style
      cells[cursor.row][column] = Cell(
        text: isFirst ? text : "", style: shown, width: isFirst ? width : 0)
    }
    last = cursor
    cursor.column = end
  }

  /// Makes a cell blank, and with it the rest of a wide character.
  private mutating func clear(_ column: Int, _ row: Int) {
    var start = column
    while start > 0, cells[row][start].width == 0 { start -= 1 }
    let end = min(max(column + 1, start + cells[row][start].width), columns)
    for position in start..<end { cells[row][position] = Cell() }
  }

  private mutating func feedLine() {
    if cursor.row < rows - 1 {
      cursor.row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: Cell(), count: columns))
    }
  }
}
