extension StyledText {
  /// The text with spaces after it, as wide as this or wider.
  package func padded(to columns: Int) -> StyledText {
    if width >= columns { return self }
    return self + StyledText(String(repeating: " ", count: columns - width))
  }

  /// The text, or as much of its beginning as fits with a mark such as `…` after it.
  ///
  /// The cut is made after a word if one ends in the later half of what fits.
  package func truncated(to columns: Int, mark: String) -> StyledText {
    if width <= columns { return self }
    let room = columns - mark.displayWidth
    if room <= 0 { return clipped(to: columns) }
    let elements = elements
    var end = Self.count(of: elements, fitting: room)
    if !elements[end].character.isWhitespace,
      let space = elements[..<end].lastIndex(where: { $0.character == " " }), space > end / 2
    {
      end = space
    }
    while end > 0, " ,;:.".contains(elements[end - 1].character) { end -= 1 }
    let position = cursorPosition.map { min($0, end) }
    let style = end > 0 ? elements[end - 1].style : .plain
    return StyledText(elements[..<end], cursorAt: position) + StyledText(mark, style)
  }

  /// As much of the beginning as fits, cut anywhere between two characters.
  package func clipped(to columns: Int) -> StyledText {
    if width <= columns { return self }
    let elements = elements
    let end = Self.count(of: elements, fitting: columns)
    return StyledText(elements[..<end], cursorAt: cursorPosition.map { min($0, end) })
  }

  /// The rows of the text, broken at spaces, in words only where one is wider than a row.
  ///
  /// - Parameter hanging: the columns by which all rows but the first are indented.
  package func wrapped(columns: Int, hanging: Int = 0) -> [StyledText] {
    let elements = elements
    let characters = elements.map { MeasuredCharacter($0.character) }
    let indent = max(0, min(hanging, columns - 1))
    let rows = WrappedRow.rows(of: characters, columns: columns, hanging: indent)
    let cursor = cursorPosition
    return rows.enumerated().map { number, row in
      let position = cursor.flatMap { row.holds($0) ? min($0, row.end) - row.start : nil }
      let text = StyledText(elements[row.start..<row.end], cursorAt: position)
      return number == 0 ? text : StyledText(String(repeating: " ", count: indent)) + text
    }
  }

  /// One row with a text at each end; the left one gives way.
  ///
  /// - Parameters:
  ///   - mark: what stands for the rest of the left one where it is cut.
  ///   - gap: the least number of columns between them.
  package static func row(
    _ left: StyledText, _ right: StyledText, columns: Int, mark: String, gap: Int = 2
  ) -> StyledText {
    let room = columns - right.width - gap
    if room <= 0 { return right.clipped(to: columns) }
    return left.truncated(to: room, mark: mark).padded(to: columns - right.width) + right
  }

  private static func count(of elements: [Element], fitting columns: Int) -> Int {
    var width = 0
    for (position, element) in elements.enumerated() {
      width += element.character.displayWidth
      if width > columns { return position }
    }
    return elements.count
  }
}

extension String {
  /// The text with spaces after it, as wide as this or wider.
  package func padded(toColumns columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }

  /// The text, or as much of its beginning as fits with a mark such as `…` after it.
  package func truncated(toColumns columns: Int, mark: String) -> String {
    StyledText(self).truncated(to: columns, mark: mark).text
  }

  /// The rows of the text, broken at line breaks and at spaces, in words only where one is wider
  /// than a row.
  ///
  /// - Parameter hanging: the columns by which all rows but the first are indented.
  package func wrapped(toColumns columns: Int, hanging: Int = 0) -> [String] {
    let characters = map(MeasuredCharacter.init)
    let indent = max(0, min(hanging, columns - 1))
    let rows = WrappedRow.rows(of: characters, columns: columns, hanging: indent)
    return rows.enumerated().map { number, row in
      let text = String(characters[row.start..<row.end].map(\.character))
      return number == 0 ? text : String(repeating: " ", count: indent) + text
    }
  }
}
