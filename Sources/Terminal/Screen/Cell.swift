/// One column of one row of a frame.
package struct Cell: Equatable, Sendable {
  package let character: Character
  package let style: TextStyle

  /// The columns that the character takes; 0 in a column that belongs to the cell before it.
  package let width: Int

  init(_ character: Character, _ style: TextStyle, width: Int) {
    self.character = character
    self.style = style
    self.width = width
  }

  /// A column with nothing in it.
  package static let blank = Cell(" ", .plain, width: 1)

  /// Whether nothing is seen of the cell, whatever its weight and colour.
  var isInvisible: Bool { character == " " && !style.isUnderlined && !style.isReversed }

  /// A further column of the wide character before it.
  static func continuation(_ style: TextStyle) -> Cell { Cell(" ", style, width: 0) }

  /// The cell with a mark over its character, if the mark can be there.
  func combined(with mark: Character) -> Cell {
    let both = String(character) + String(mark)
    let isShort = both.unicodeScalars.count <= StyledText.longestCharacter
    return both.count == 1 && isShort ? Cell(Character(both), style, width: width) : self
  }
}
