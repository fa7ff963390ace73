import Localization
import Terminal

/// The row that names the keys: as many as fit, the most needed first.
struct KeyRow {
  /// The hints in the order in which they stand.
  let order: [KeyHint]

  /// The hints from the most to the least needed; those of a group are shown together or not.
  let groups: [[KeyHint]]

  /// The columns between two hints.
  var gap = 2

  func text(_ words: InterviewWords, columns: Int) -> StyledText {
    // The last column of the last row stays free.
    let room = columns - 1
    var chosen: [KeyHint] = []
    for group in groups {
      if group.contains(.goToShort), chosen.contains(.goTo) { continue }
      let more = chosen + group.filter { order.contains($0) && !chosen.contains($0) }
      if width(of: more, words) <= room { chosen = more }
    }
    let hints = order.filter(chosen.contains).map(words.hint)
    return StyledText(hints.joined(separator: String(repeating: " ", count: gap)))
  }

  private func width(of hints: [KeyHint], _ words: InterviewWords) -> Int {
    hints.reduce(gap * (hints.count - 1)) { $0 + words.hint($1).displayWidth }
  }
}
