/// The part of a text that stands on one row, as positions of its characters.
struct WrappedRow: Equatable {
  let start: Int

  /// The end of what is shown, without the spaces at which the row was broken.
  let end: Int

  /// Where the next row begins.
  let next: Int

  /// Whether a cursor before the character at a position stands on this row.
  func holds(_ position: Int) -> Bool {
    position >= start && (position < next || position == end)
  }
}

/// A character and the columns it takes.
struct MeasuredCharacter {
  let character: Character
  let width: Int

  init(_ character: Character) {
    self.character = character
    width = character.displayWidth
  }
}

extension WrappedRow {
  /// The rows of a text; at least one.
  ///
  /// - Parameter hanging: the columns that all rows but the first lack.
  static func rows(
    of characters: [MeasuredCharacter], columns: Int, hanging: Int = 0
  ) -> [WrappedRow] {
    var rows: [WrappedRow] = []
    var start = 0
    repeat {
      let room = max(1, rows.isEmpty ? columns : columns - hanging)
      let row = row(from: start, of: characters, columns: room)
      rows.append(row)
      start = row.next
    } while start < characters.count
    return rows
  }

  private static func row(
    from start: Int, of characters: [MeasuredCharacter], columns: Int
  ) -> WrappedRow {
    var width = 0
    var broken: WrappedRow?
    var index = start
    while index < characters.count, !characters[index].character.isNewline {
      let character = characters[index]
      if character.character == " " {
        // Spaces may stand beyond the last column: nobody sees them.
        let end = broken.flatMap { $0.next == index ? $0.end : nil } ?? index
        if index > start { broken = WrappedRow(start: start, end: end, next: index + 1) }
      } else {
        if index > start, mayBreak(characters[index - 1], character) {
          broken = WrappedRow(start: start, end: index, next: index)
        }
        if width + character.width > columns {
          let here = max(index, start + 1)
          return broken ?? WrappedRow(start: start, end: here, next: here)
        }
      }
      width += character.width
      index += 1
    }
    let hasHangingSpaces = width > columns && broken?.next == index
    let end = hasHangingSpaces ? broken?.end ?? index : index
    return WrappedRow(start: start, end: end, next: min(index + 1, characters.count))
  }

  /// Whether a row may end between two characters without a space: beside an ideograph.
  private static func mayBreak(_ left: MeasuredCharacter, _ right: MeasuredCharacter) -> Bool {
    if left.character == " " || (left.width < 2 && right.width < 2) { return false }
    return !Self.closing.contains(right.character) && !Self.opening.contains(left.character)
  }

  private static let closing = "、。，．！？：；）」』】〉》〕ー々"
  private static let opening = "（「『【〈《〔"
}
