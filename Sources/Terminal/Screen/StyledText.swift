/// A text on one row, parts of which may look different, and perhaps a place for the cursor.
///
///     "> (" + .cursor + "*) 3  " + StyledText(option, .bold)
package struct StyledText: Equatable, Sendable {
  /// A part that looks the same throughout.
  struct Run: Equatable, Sendable {
    var text: String
    let style: TextStyle
  }

  private(set) var runs: [Run] = []

  /// The columns that the text takes.
  package private(set) var width = 0

  /// The column from 0 before which the cursor stands, if it stands in this text.
  package private(set) var cursorColumn: Int?

  /// The most scalars of a character that are shown; a pile of marks could fill a memory.
  static let longestCharacter = 32

  /// A text in one style.
  ///
  /// A control character is shown as U+FFFD: a text cannot drive the terminal.
  package init(_ text: String, _ style: TextStyle = .plain) {
    let shown = text.isShowable ? text : String(text.map(\.shown))
    if shown.isEmpty { return }
    runs = [Run(text: shown, style: style)]
    width = shown.displayWidth
  }

  /// No text, but the place of the cursor.
  package static var cursor: StyledText {
    var text = StyledText("")
    text.cursorColumn = 0
    return text
  }

  /// The text without its looks.
  package var text: String { runs.map(\.text).joined() }

  package var isEmpty: Bool { runs.isEmpty }

  package static func += (left: inout StyledText, right: StyledText) {
    if left.cursorColumn == nil, let column = right.cursorColumn {
      left.cursorColumn = left.width + column
    }
    for run in right.runs {
      if let last = left.runs.indices.last, left.runs[last].style == run.style {
        left.runs[last].text += run.text
      } else {
        left.runs.append(run)
      }
    }
    left.width += right.width
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  /// The text with a look added to each part.
  package func adding(_ style: TextStyle) -> StyledText {
    var text = self
    text.runs = runs.map { Run(text: $0.text, style: $0.style.adding(style)) }
    return text
  }

  /// The text without the place of the cursor.
  package var withoutCursor: StyledText {
    var text = self
    text.cursorColumn = nil
    return text
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text) }
}

extension StyledText {
  /// A character and how it looks.
  typealias Element = (character: Character, style: TextStyle)

  /// The characters one by one.
  var elements: [Element] {
    runs.flatMap { run in run.text.map { ($0, run.style) } }
  }

  /// The text of some characters; the cursor stands before one of them, or at their end.
  init(_ elements: some Collection<Element>, cursorAt position: Int? = nil) {
    self.init("")
    var part = ""
    var style = TextStyle.plain
    for (number, element) in elements.enumerated() {
      if element.style != style || number == position {
        self += StyledText(part, style)
        part = ""
        style = element.style
      }
      if number == position { self += .cursor }
      part.append(element.character)
    }
    self += StyledText(part, style)
    if elements.count == position { self += .cursor }
  }

  /// The position among the characters before which the cursor stands.
  var cursorPosition: Int? {
    guard let cursorColumn else { return nil }
    var column = 0
    let elements = elements
    for (position, element) in elements.enumerated() {
      if column >= cursorColumn { return position }
      column += element.character.displayWidth
    }
    return elements.count
  }
}

extension String {
  /// Whether every character may go to a terminal as it is.
  fileprivate var isShowable: Bool {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
    return allSatisfy { $0 == $0.shown }
  }
}

extension Character {
  /// The character, or what is shown in its place.
  fileprivate var shown: Character {
    let scalars = unicodeScalars
    guard let first = scalars.first?.value else { return "\u{FFFD}" }
    switch first {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029: return "\u{FFFD}"
    default: break
    }
    if scalars.count <= StyledText.longestCharacter { return self }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: scalars.prefix(StyledText.longestCharacter))
    return String(short).first ?? "\u{FFFD}"
  }
}
