import Localization
import Readiness

/// The text of an HTML or SVG file as it grows.
///
/// Markup comes from literals only, as `Raw` says; every other text is escaped on its way in. So
/// nothing that an author or a respondent wrote can become an element or an attribute.
struct MarkupWriter {
  private(set) var text = ""

  /// The language code of foreign texts.
  var foreignLanguage = ""

  /// Markup as it stands in the source of the program.
  struct Raw: ExpressibleByStringLiteral {
    fileprivate let text: String

    init(stringLiteral value: String) { text = value }

    fileprivate init(_ text: String) { self.text = text }
  }

  mutating func markup(_ raw: Raw) { text += raw.text }

  /// A file of the program's own sources.
  mutating func markup(_ file: EmbeddedFile) { text += file.text }

  /// A value inside a `script` element of JSON; no text in it can end the element.
  mutating func add(_ value: JSONValue) {
    text += value.compact.replacing("<", with: "\\u003C")
  }

  /// What was written, to be used again as it is.
  var asMarkup: Raw { Raw(text) }

  /// A text of an element or of an attribute in double quotes.
  mutating func add(_ text: String) {
    let shown = text.neutralised
    if !shown.utf8.contains(where: \.isMarkup) {
      self.text += shown
      return
    }
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": self.text += "&amp;"
      case "<": self.text += "&lt;"
      case ">": self.text += "&gt;"
      case "\"": self.text += "&quot;"
      case "'": self.text += "&#39;"
      default: self.text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A text of an element of HTML, in which foreign texts become elements of their own.
  mutating func addMarked(_ text: String) {
    if !text.utf8.contains(0xF4) { return add(text) }
    for part in text.foreignParts {
      guard part.isForeign else {
        add(part.text)
        continue
      }
      markup("<bdi")
      attribute("lang", foreignLanguage)
      markup(">")
      add(part.text)
      markup("</bdi>")
    }
  }

  /// A coordinate or a length, to a tenth.
  mutating func add(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    let (whole, digit) = (tenths.magnitude / 10, tenths.magnitude % 10)
    if tenths < 0 { text += "-" }
    text += String(whole)
    if digit > 0 {
      text += "."
      text += String(digit)
    }
  }

  mutating func add(_ number: Int) { text += String(number) }

  /// An attribute behind others: ` name="value"`.
  mutating func attribute(_ name: Raw, _ value: String) {
    open(name)
    add(value)
    text += "\""
  }

  mutating func attribute(_ name: Raw, _ value: Double) {
    open(name)
    add(value)
    text += "\""
  }

  private mutating func open(_ name: Raw) {
    text += " "
    text += name.text
    text += "=\""
  }
}

extension UInt8 {
  /// Whether the byte is a character that has a meaning in markup.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
