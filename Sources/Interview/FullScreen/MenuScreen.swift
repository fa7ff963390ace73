package import Localization
package import Terminal

/// The choice of what to answer on the full screen, before there is an interview.
package struct MenuScreen: Sendable {
  private let words: InterviewWords
  private let items: [String]
  private var focus: Int
  private var firstItem = 0

  /// What came of a key.
  package enum Outcome: Equatable, Sendable {
    case goesOn
    /// The place of the item that was chosen.
    case chosen(Int)
    case quit
  }

  /// - Parameter focus: the item that is under the cursor at first.
  package init(_ items: [String], focus: Int, _ words: InterviewWords) {
    self.items = items
    self.focus = focus
    self.words = words
  }

  package mutating func press(_ key: Key) -> Outcome {
    if key == .control("d") { return .quit }
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle: return .chosen(focus)
    case .up, .previous: focus = max(0, focus - 1)
    case .down, .next: focus = min(items.count - 1, focus + 1)
    case .first, .pageUp: focus = 0
    case .last, .pageDown: focus = items.count - 1
    case .digit(let digit) where items.indices.contains(digit - 1): focus = digit - 1
    case .quit: return .quit
    default: break
    }
    return .goesOn
  }

  package mutating func frame(_ size: ScreenSize) -> Frame {
    let rows = items.enumerated().map { index, item in
      StyledText(item.neutralised)
        .choice(number: index + 1, isFocused: index == focus, columns: size.columns)
    }
    let reader = StyledText(words.screenReader).wrapped(columns: size.columns)
    let keys = KeyRow(
      order: [.choose(min(9, items.count)), .goOn, .quit],
      groups: [[.goOn], [.quit], [.choose(min(9, items.count))]], gap: 3)
    let bottom = reader + [StyledText(""), keys.text(words, columns: size.columns)]
    let top = [StyledText(words.chooseWhat, .bold), StyledText("")]
    let list = ScrolledList(
      rows, focus: focus, first: firstItem, room: size.rows - top.count - bottom.count - 1,
      above: words.moreAbove, below: words.moreBelow)
    firstItem = list.first
    return Frame(size: size, top: top + list.rows, bottom: bottom)
  }
}
