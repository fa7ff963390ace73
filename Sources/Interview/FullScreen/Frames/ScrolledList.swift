import Localization
import Terminal

/// As many items of a list as fit, each whole, with the focused one among them.
struct ScrolledList {
  /// The rows that are shown.
  let rows: [StyledText]

  /// The index of the first item that is shown whole.
  let first: Int

  /// - Parameters:
  ///   - items: the rows of each item.
  ///   - cursor: the item that must be seen, and the first one that was shown before.
  ///   - room: the number of rows there are.
  ///   - mark: what stands for the hidden items.
  ///   - language: the language in which their number is told.
  init(
    _ items: [[StyledText]], cursor: ListCursor, room: Int, mark: String, language: Language
  ) {
    let heights = items.map(\.count)
    let window = Self.window(heights, cursor: cursor, room: room)
    self.first = window.lowerBound
    var rows = items[window].flatMap { $0 }
    let hidden = items.count - window.upperBound
    let isTallerThanRoom = rows.count > room
    if window.lowerBound > 0, !isTallerThanRoom {
      rows.insert(StyledText("  " + language.moreAbove(window.lowerBound, mark)), at: 0)
    }
    if hidden > 0, rows.count < room {
      rows.append(StyledText("  " + language.moreBelow(hidden, mark)))
    }
    self.rows = Array(rows.prefix(max(0, room)))
  }

  /// The items that fit; a row each is kept for the number of those above and of those below.
  private static func window(
    _ heights: [Int], cursor: ListCursor, room: Int
  ) -> Range<Int> {
    if heights.isEmpty { return 0..<0 }
    if heights.reduce(0, +) <= room { return 0..<heights.count }
    let focus = min(max(cursor.index, 0), heights.count - 1)
    var start = min(max(cursor.firstShown, 0), focus)
    while true {
      let end = end(from: start, heights, room: room)
      if focus < end || start == focus {
        // At the end of the list, free rows are filled with items from above.
        while start > 0, end == heights.count,
          self.end(from: start - 1, heights, room: room) == heights.count
        {
          start -= 1
        }
        return start..<max(end, start + 1)
      }
      start += 1
    }
  }

  /// The index after the last item that fits when the list is shown from an item on.
  private static func end(from start: Int, _ heights: [Int], room: Int) -> Int {
    var left = room - (start > 0 ? 1 : 0)
    var end = start
    while end < heights.count {
      let isLast = end == heights.count - 1
      if heights[end] > left - (isLast ? 0 : 1) { break }
      left -= heights[end]
      end += 1
    }
    return end
  }
}

// MARK: - Words

extension Language {
  fileprivate func moreAbove(_ count: Int, _ mark: String) -> String {
    say(en: "\(mark) \(count) more above", fr: "\(mark) \(count) de plus au-dessus")
  }

  func moreBelow(_ count: Int, _ mark: String) -> String {
    say(en: "\(mark) \(count) more below", fr: "\(mark) encore \(count) plus bas")
  }
}
