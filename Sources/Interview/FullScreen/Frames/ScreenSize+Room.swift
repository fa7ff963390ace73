import Terminal

extension ScreenSize {
  /// Whether there is no room for empty rows between the parts of a frame.
  var isLow: Bool { rows < 18 }

  /// Whether there is no room for long hints and wide gaps.
  var isNarrow: Bool { columns < 60 }
}
