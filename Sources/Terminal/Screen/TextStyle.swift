/// How a text looks: what is meant must be readable without it.
package struct TextStyle: Equatable, Sendable {
  /// A foreground of the person's own palette.
  package enum Color: Equatable, Sendable {
    case red, green, yellow, cyan
  }

  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var color: Color?

  package static let plain = TextStyle()
  package static let bold = TextStyle(isBold: true)
  package static let underlined = TextStyle(isUnderlined: true)
  package static let reversed = TextStyle(isReversed: true)
  package static let red = TextStyle(color: .red)
  package static let green = TextStyle(color: .green)
  package static let yellow = TextStyle(color: .yellow)
  package static let cyan = TextStyle(color: .cyan)

  /// Both looks at once; the other's colour wins.
  package func adding(_ other: TextStyle) -> TextStyle {
    TextStyle(
      isBold: isBold || other.isBold, isUnderlined: isUnderlined || other.isUnderlined,
      isReversed: isReversed || other.isReversed, color: other.color ?? color)
  }
}
