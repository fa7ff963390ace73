package import Localization
package import Terminal

/// The choice of what to answer on the full screen, before there is an interview.
package struct MenuScreen: Sendable {
  private let words: InterviewWords
  private let items: [String]
  private var focus: ListCursor

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
    self.focus = ListCursor(index: focus)
    self.words = words
  }

  package mutating func press(_ key: Key) -> Outcome {
    if key == .control("d") { return .quit }
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle: return .chosen(focus.index)
    case .move(let step): move(step)
    case .previous: move(.up)
    case .next: move(.down)
    case .digit(let digit): _ = focus.go(to: digit, count: items.count)
    case .quit: return .quit
    default: break
    }
    return .goesOn
  }

  private mutating func move(_ step: ListStep) {
    focus.move(step, count: items.count, page: items.count)
  }

  package mutating func frame(_ size: ScreenSize) -> Frame {
    let rows = items.enumerated().map { index, item in
      StyledText(item.neutralised)
        .choice(number: index + 1, isFocused: index == focus.index, columns: size.columns)
    }
    let reader = StyledText(words.screenReader).wrapped(columns: size.columns)
    let keys = KeyRow(
      order: [.choose(min(9, items.count)), .goOn, .quit],
      groups: [[.goOn], [.quit], [.choose(min(9, items.count))]], gap: 3)
    let bottom = reader + [StyledText(""), keys.text(words, columns: size.columns)]
    let top = [StyledText(words.chooseWhat, .bold), StyledText("")]
    let list = ScrolledList(
      rows, cursor: focus, room: size.rows - top.count - bottom.count - 1,
      above: words.moreAbove, below: words.moreBelow)
    focus.firstShown = list.first
    return Frame(size: size, top: top + list.rows, bottom: bottom)
  }
}
