/// A bar of characters.
///
/// - Parameters:
///   - full: the number of full cells, 0 or more.
///   - open: the number of cells behind them that may be full.
///   - cells: the number of all cells; a bar with more full and open ones is longer.
package func textBar(
  full: Int, open: Int = 0, of cells: Int, _ characters: BarCharacters = .ascii
) -> String {
  String(repeating: characters.full, count: full)
    + String(repeating: characters.open, count: open)
    + String(repeating: characters.empty, count: max(0, cells - full - open))
}

/// The characters that a bar is made of.
package struct BarCharacters: Sendable {
  /// A full cell.
  let full: Character

  /// A cell that may be full: between the two ends of an interval.
  let open: Character

  /// A cell behind them.
  let empty: Character

  package static let blocks = BarCharacters(full: "█", open: "▒", empty: "·")
  package static let ascii = BarCharacters(full: "#", open: "-", empty: ".")
}
