package import Localization
package import Terminal

/// The choice of what to answer on the full screen, before there is an interview.
package struct MenuScreen: PromptScreen, Localized, Sendable {
  package let language: Language
  private let title: String
  private let items: [String]
  private var focus: ListCursor

  /// - Parameters:
  ///   - title: what stands above the items.
  ///   - focus: the index of the item that has the focus at first.
  package init(title: String, items: [String], focus: Int, language: Language) {
    self.title = title
    self.items = items
    self.focus = ListCursor(index: focus)
    self.language = language
  }

  /// - Returns: the index of the item that is chosen, once one is.
  package mutating func press(_ key: Key) -> PromptOutcome<Int> {
    if key == .control("d") { return .quit }
    switch KeyCommand(key, in: .list) {
    case .accept, .toggle: return .answered(focus.index)
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
    let reader = StyledText(language.screenReaderHint).wrapped(columns: size.columns)
    let keys = KeyRow(
      order: [.choose(min(9, items.count)), .goOn, .end],
      groups: [[.goOn], [.end], [.choose(min(9, items.count))]], gap: 3)
    let bottom = reader + [StyledText(""), keys.text(in: language, columns: size.columns)]
    let top =
      StyledText(title.neutralised, .bold).wrapped(columns: size.columns) + [StyledText("")]
    let list = ScrolledList(
      rows, cursor: focus, room: size.rows - top.count - bottom.count - 1,
      mark: size.cutMark, language: language)
    focus.firstShown = list.first
    return Frame(size: size, top: top + list.rows, bottom: bottom)
  }
}
