import Scoring
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
      case .bar(let interval): "`\(interval.blocks)`"
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
    let text = neutralised
    if !text.utf8.contains(where: { Unicode.Scalar($0).needsEscape || $0 == underscore }) {
      return text
    }
    var result = UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var previous: Unicode.Scalar = " "
    while let scalar = rest.popFirst() {
      // Inside a word an underscore means nothing, and stays readable.
      let isInside = previous.isWord && rest.first?.isWord ?? false
      if scalar.needsEscape || scalar.value == underscore && !isInside { result.append("\\") }
      result.append(scalar)
      previous = scalar
    }
    return String(result)
  }

  /// The text with a mark escaped that would begin a heading, a list or a rule.
  fileprivate var escapedAtLineStart: String {
    guard let first = unicodeScalars.first else { return self }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.unicodeScalars.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return self
  }
}

private let underscore = UInt8(ascii: "_")

extension String {
  /// The path with every byte encoded that is more than a letter, a digit or one of `-._~/`.
  var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += (digits.count == 1 ? "%0" : "%") + digits
      }
    }
    return result
  }
}

extension Interval {
  /// A bar of twenty cells of five, full up to the low end, shaded up to the high end.
  fileprivate var blocks: String {
    let full = Int(roundedAwayFromZero(low / 5))
    let shaded = max(full, Int(roundedAwayFromZero(high / 5)))
    return String(repeating: "█", count: full) + String(repeating: "▒", count: shaded - full)
      + String(repeating: "·", count: max(0, 20 - shaded))
  }
}

extension Unicode.Scalar {
  /// Whether Markdown gives the character a meaning anywhere in a line.
  fileprivate var needsEscape: Bool {
    switch self {
    case "\\", "`", "*", "[", "]", "<", ">", "|", "~", "&", "$": true
    default: false
    }
  }

  fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
