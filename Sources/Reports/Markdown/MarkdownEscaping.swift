import Localization
import Readiness

extension Inline {
  /// The text as Markdown inside a line.
  var markdown: String {
    if spans.count == 1, case .text(let text) = spans[0] { return text.markdown }
    return spans.map(\.markdown).joined()
  }

  /// The text as Markdown at the start of a line, where more characters have a meaning.
  var markdownBlock: String { markdown.escapedAtLineStart }
}

extension Inline.Span {
  fileprivate var markdown: String {
    switch self {
    case .text(let text): text.markdown
    case .lineBreak: "<br>"
    case .strong(let text): "**\(text.markdown)**"
    case .code(let text): "`\(text.neutralised.markdownCode)`"
    case .bar(let interval, _): "`\(interval.bar(.blocks))`"
    case .checkbox: "[ ]"
    }
  }
}

extension String {
  /// The text with every character escaped that Markdown would not show as itself.
  var markdown: String {
    let text = neutralised
    let bytes = Array(text.utf8)
    guard let first = bytes.indices.first(where: { bytes.needsMark(at: $0) }) else { return text }
    var result = Array(bytes[..<first])
    for index in first..<bytes.count {
      let needsMark = bytes.needsMark(at: index)
      if needsMark, !bytes[index].isLinking { result.append(UInt8(ascii: "\\")) }
      result.append(bytes[index])
      if needsMark, bytes[index].isLinking { result += wordJoiner }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text as it can stand between backticks, in a table too.
  fileprivate var markdownCode: String {
    if !utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "|") }) {
      return self
    }
    return replacing("`", with: "'").replacing("|", with: "\\|")
  }

  /// The text as Markdown of a heading, where number signs at the end would go.
  var markdownHeading: String {
    let text = markdown
    return text.hasSuffix("#") ? text.dropLast() + "\\#" : text
  }

  /// The text without an indentation, and with a mark escaped that would begin a heading, a list
  /// or a rule.
  fileprivate var escapedAtLineStart: String {
    if first == " " { return String(drop { $0 == " " }).escapedAtLineStart }
    guard let first = unicodeScalars.first else { return self }
    if ["#", "+", "-", "=", ":"].contains(first) { return "\\" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = unicodeScalars[digits.endIndex...]
    if !digits.isEmpty, rest.first == "." || rest.first == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return digits + "\\" + String(rest)
    }
    return self
  }
}

/// A character that is not seen; it keeps GitHub from making a link of an address, a name or the
/// number of an issue, which no escape does.
private let wordJoiner = Array("\u{2060}".utf8)

extension [UInt8] {
  /// Whether something must stand before the character at a place, so that it means only itself.
  fileprivate func needsMark(at index: Int) -> Bool {
    let byte = self[index]
    if byte.isAlwaysMarkdown { return true }
    let previous = index > 0 ? self[index - 1] : UInt8(ascii: " ")
    let next = index + 1 < count ? self[index + 1] : UInt8(ascii: " ")
    switch byte {
    // Inside a word an underscore means nothing, and stays readable.
    case UInt8(ascii: "_"): return !(previous.isWord && next.isWord)
    // An address on the network, or an emoji by name; not a time of day.
    case UInt8(ascii: ":"):
      return !previous.isDigit && (next.isWord || next.isInAddress || next == UInt8(ascii: "/"))
    // A number of GitHub's issues.
    case UInt8(ascii: "#"): return next.isDigit
    // The name of a server.
    case UInt8(ascii: "."):
      return index >= 3 && self[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    // An address of electronic mail, or someone whom GitHub would notify.
    case UInt8(ascii: "@"): return next.isWord
    default: return false
    }
  }
}

extension UInt8 {
  /// Whether Markdown gives the character a meaning anywhere in a line.
  fileprivate var isAlwaysMarkdown: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// Whether the character makes a link of what follows it.
  fileprivate var isLinking: Bool { self == UInt8(ascii: "@") || self == UInt8(ascii: "#") }

  /// Whether the byte is a letter or a digit of ASCII.
  fileprivate var isWord: Bool { isDigit || isLetter }

  /// Whether an address of electronic mail may hold the character.
  fileprivate var isInAddress: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: isWord
    }
  }
}
