import Terminal

extension StyledText {
  /// The text as a line to choose, in rows: “> (*) 1  Go on at U3”.
  func choice(number: Int, isFocused: Bool, columns: Int) -> [StyledText] {
    let style: TextStyle = isFocused ? .bold : .plain
    let cursor = isFocused ? StyledText.cursor : StyledText("")
    let prefix =
      StyledText(isFocused ? "> (" : "  (") + cursor
      + StyledText("\(isFocused ? "*" : " ")) \(number)  ")
    return adding(style).hanging(behind: prefix.adding(style), columns: columns)
  }

  /// The rows of the text behind a prefix that stands on the first of them.
  func hanging(behind prefix: StyledText, columns: Int) -> [StyledText] {
    let indent = StyledText(String(repeating: " ", count: prefix.width))
    return wrapped(columns: max(1, columns - prefix.width)).enumerated().map { number, row in
      (number == 0 ? prefix : indent) + row
    }
  }
}
