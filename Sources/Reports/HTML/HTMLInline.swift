import Readiness

extension MarkupWriter {
  /// A text with emphasis.
  mutating func add(_ inline: Inline) {
    for span in inline.spans {
      switch span {
      case .text(let text): addMarked(text)
      case .lineBreak: markup("<br>")
      case .strong(let text):
        markup("<strong>")
        addMarked(text)
        markup("</strong>")
      case .code(let text):
        markup("<code>")
        add(text)
        markup("</code>")
      case .bar(let interval, let target): add(interval, target)
      case .checkbox: markup("<span class=\"box\"></span>")
      }
    }
  }

  /// A part of a scale from 0 to 100; the figures stand beside it as text.
  private mutating func add(_ interval: Interval, _ target: Double?) {
    markup("<svg class=\"meter\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\"")
    markup(" aria-hidden=\"true\"><rect class=\"band3\" width=\"100\" height=\"12\"/>")
    if interval.high > interval.low {
      markup("<rect class=\"gap\" height=\"12\"")
      attribute("width", interval.high)
      markup("/>")
    }
    markup("<rect class=\"bar\" height=\"12\"")
    attribute("width", interval.low)
    markup("/>")
    if let target {
      // Inside the scale also at its end.
      markup("<rect class=\"ink\" height=\"12\" width=\"1.5\"")
      attribute("x", min(target, 98.5))
      markup("/>")
    }
    markup("</svg>")
  }
}
