/// The control sequences that are written to a terminal, and no others.
enum ScreenSequence {
  /// The alternate screen, without automatic wrapping, with marks around a paste; the cursor shows.
  static let enter = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25h"

  /// Everything as it was, also after half a frame. The screen is emptied first for terminals
  /// that have only one.
  static let leave =
    endFrame + "\u{1B}[0m\u{1B}[2J\u{1B}[H\u{1B}[?2004l\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"

  /// What comes until the end of the frame is shown at once, where a terminal can do that.
  static let beginFrame = "\u{1B}[?2026h"
  static let endFrame = "\u{1B}[?2026l"
  static let eraseScreen = "\u{1B}[2J"
  static let eraseToEndOfRow = "\u{1B}[K"
  static let plain = "\u{1B}[0m"
}
