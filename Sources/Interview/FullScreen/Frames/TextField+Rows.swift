import Localization
import Terminal

extension TextField {
  /// The text on one row with the cursor in it; of a longer text the part around the cursor.
  func styled(columns: Int) -> StyledText {
    let characters = Array(text.neutralised)
    let position = min(cursor, characters.count)
    var start = 0
    while characters[start..<position].reduce(0, { $0 + $1.displayWidth }) > columns - 1 {
      start += 1
    }
    let row =
      StyledText(String(characters[start..<position])) + .cursor
      + StyledText(String(characters[position...]))
    return row.clipped(to: columns)
  }

  /// The rows of a label and, below it, the text on one row.
  ///
  /// - Parameter most: the columns that the text has at most.
  func rows(under label: String, columns: Int, most: Int) -> [StyledText] {
    let width = min(most, columns - 5)
    return StyledText(label).wrapped(columns: columns)
      + [StyledText("> [") + styled(columns: width).padded(to: width) + StyledText("]")]
  }

  /// The rows of the text with the cursor in one of them.
  func rows(columns: Int, hasCursor: Bool = true) -> [StyledText] {
    let layout = TextLayout(text, columns: columns)
    let place = layout.place(of: cursor)
    return layout.rows.enumerated().map { number, row in
      let text = row.neutralised
      guard hasCursor, number == place.row else { return StyledText(text) }
      var width = 0
      let head = text.prefix { character in
        width += character.displayWidth
        return width <= place.column
      }
      return StyledText(String(head)) + .cursor + StyledText(String(text.dropFirst(head.count)))
    }
  }
}
