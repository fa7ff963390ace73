import Terminal

/// A text that is being written, with the insertion point in it.
struct TextField: Equatable, Sendable {
  private var characters: [Character]

  /// The number of characters before the insertion point.
  private(set) var cursor: Int

  /// Whether the text may have several lines.
  let isMultiline: Bool

  init(_ text: String = "", isMultiline: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.isMultiline = isMultiline
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Changes the text or moves in it as a key says.
  ///
  /// - Parameter columns: the width of the rows in which the text is shown.
  /// - Returns: whether the key is used for writing a text.
  mutating func handle(_ key: Key, columns: Int = 80) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .lineBreak where isMultiline: insert("\n")
    case .paste(let text, _): insert(text)
    case .backspace: if cursor > 0 { delete(cursor - 1..<cursor) }
    case .delete: if cursor < characters.count { delete(cursor..<cursor + 1) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end: cursor = lineEnd
    case .control("k"): delete(cursor..<max(lineEnd, min(cursor + 1, characters.count)))
    case .control("u"): (characters, cursor) = ([], 0)
    case .control("w"): delete(wordStart..<cursor)
    case .up where isMultiline: move(rows: -1, columns)
    case .down where isMultiline: move(rows: 1, columns)
    default: return false
    }
    return true
  }

  /// What a key does in a field of one line.
  enum Effect {
    case changed
    /// The text is to be taken.
    case taken
    case left, unused
  }

  /// Lets a key do what it does in a field of one line that stands beside a label.
  mutating func take(_ key: Key) -> Effect {
    switch key {
    case .enter, .lineBreak: .taken
    case .escape: .left
    default: handle(key) ? .changed : .unused
    }
  }

  private mutating func insert(_ text: String) {
    let shown = isMultiline ? text : String(text.map { $0.isNewline ? " " : $0 })
    // A mark joins the character before it, so the length must be taken afterwards.
    let head = String(characters[..<cursor]) + shown
    let tail = characters[cursor...]
    characters = Array(head)
    cursor = characters.count
    characters = Array(head + String(tail))
  }

  private mutating func delete(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func move(rows: Int, _ columns: Int) {
    let layout = TextLayout(text, columns: columns)
    var place = layout.place(of: cursor)
    place.row += rows
    cursor = layout.position(at: place)
  }

  private var lineStart: Int {
    characters[..<cursor].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex { $0.isNewline } ?? characters.count
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
