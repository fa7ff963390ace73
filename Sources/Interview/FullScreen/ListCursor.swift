/// The item of a list that has the focus, and how far the list is scrolled.
///
/// All lists of the full screen use it: the answers to a question, the review, the outline, the
/// choice of a role, the start, the menu; and a text to read, whose items are its rows.
struct ListCursor: Equatable, Sendable {
  /// The index of the item with the focus.
  var index = 0

  /// The index of the item that was the first one shown when the list was last drawn.
  var firstShown = 0

  /// Moves the focus and stays inside the list.
  ///
  /// - Parameters:
  ///   - count: the number of items.
  ///   - page: the number of items that a page key moves by.
  mutating func move(_ step: ListStep, count: Int, page: Int) {
    let last = max(0, count - 1)
    index =
      switch step {
      case .up: max(0, index - 1)
      case .down: min(last, index + 1)
      case .pageUp: max(0, index - page)
      case .pageDown: min(last, index + page)
      case .first: 0
      case .last: last
      }
  }

  /// Moves the focus among the items that are shown, where only some are.
  ///
  /// - Parameter shown: the indices of the items that are shown, in their order.
  mutating func move(_ step: ListStep, among shown: [Int], page: Int) {
    var cursor = ListCursor(index: shown.firstIndex(of: index) ?? 0)
    cursor.move(step, count: shown.count, page: page)
    if shown.indices.contains(cursor.index) { index = shown[cursor.index] }
  }

  /// Moves the focus to the item with a number.
  ///
  /// - Parameter number: the number of the item, from 1.
  /// - Returns: whether there is such an item.
  mutating func go(to number: Int, count: Int) -> Bool {
    guard (0..<count).contains(number - 1) else { return false }
    index = number - 1
    return true
  }
}

/// Where a key moves the focus in a list.
enum ListStep: Equatable {
  case up, down, pageUp, pageDown, first, last
}
