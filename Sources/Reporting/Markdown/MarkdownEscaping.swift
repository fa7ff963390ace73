import Wording

extension Inline {
  /// The text as Markdown inside a line.
  var markdown: String {
    spans.map { span in
      switch span {
      case .text(let text): text.markdown
      case .strong(let text): "**\(text.markdown)**"
      case .code(let text):
        "`\(text.neutralised.replacing("`", with: "'").replacing("|", with: "\\|"))`"
      case .checkbox: "[ ]"
      }
    }.joined()
  }

  /// The text as Markdown at the start of a line, where more characters have a meaning.
  var markdownBlock: String { markdown.escapedAtLineStart }
}

extension String {
  /// The text with every character escaped that Markdown would not show as itself.
  var markdown: String {
    var result = ""
    var previous: Character = " "
    for character in neutralised {
      switch character {
      case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "&", "$":
        result += "\\" + String(character)
      case "_": result += previous.isLetter || previous.isNumber ? "_" : "\\_"
      default: result.append(character)
      }
      previous = character
    }
    return result.trailingUnderscoreEscaped
  }

  /// The text with a mark escaped that would begin a heading, a list or a rule.
  fileprivate var escapedAtLineStart: String {
    guard let first else { return self }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return self
  }

  /// An underscore at the end of a word could close an emphasis.
  private var trailingUnderscoreEscaped: String {
    var result = ""
    var rest = self[...]
    while let mark = rest.firstIndex(of: "_") {
      let next = rest.index(after: mark)
      let isInside = next < rest.endIndex && (rest[next].isLetter || rest[next].isNumber)
      let isEscaped = mark > rest.startIndex && rest[rest.index(before: mark)] == "\\"
      result += rest[..<mark] + (isInside || isEscaped ? "_" : "\\_")
      rest = rest[next...]
    }
    return result + rest
  }
}
