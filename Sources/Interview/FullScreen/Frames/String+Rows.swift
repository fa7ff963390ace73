import Localization
import Terminal

extension String {
  /// The text in rows, with nothing in it that a terminal would obey.
  func rows(columns: Int) -> [StyledText] { StyledText(neutralised).wrapped(columns: columns) }
}
