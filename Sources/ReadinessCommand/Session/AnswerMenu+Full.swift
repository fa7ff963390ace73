import Interview
import Terminal

extension AnswerMenu {
  /// Asks on the full screen until a choice is made; nil if the person quits.
  ///
  /// The terminal stays on the full screen, for the interview that follows.
  func choose(_ terminal: inout Terminal) -> Choice? {
    terminal.enter(keepingErrorsIn: File.temporaryFolder)
    var menu = MenuScreen(
      title: question, items: items, focus: firstQuestionnaire, language: language)
    while true {
      terminal.show(menu.frame(terminal.size))
      switch terminal.next() {
      case .keys(let keys):
        for (index, key) in keys.enumerated() {
          switch key {
          case .control("c"):
            terminal.leave()
            Signal.interrupt.die()
          case .control("z"): terminal.suspend()
          case .control("l"): terminal.forget()
          default:
            switch menu.press(key) {
            case .goesOn: break
            case .chosen(let item):
              terminal.giveBack(keys[(index + 1)...])
              return choice(at: item)
            case .quit:
              terminal.leave()
              return nil
            }
          }
        }
      case .stop: terminal.suspend()
      case .resized, .resumed, .timeOut: break
      case .signal(let signal):
        terminal.leave()
        signal.die()
      case .hangUp:
        terminal.leave()
        Signal.hangUp.die()
      }
    }
  }
}
