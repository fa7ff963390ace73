import Interview
import Terminal

extension Terminal {
  /// Asks on the full screen until there is an answer; nil if the person quits.
  ///
  /// The terminal stays on the full screen, for what follows.
  mutating func ask<Screen: PromptScreen>(_ first: Screen) -> Screen.Answer? {
    var screen = first
    enter(keepingErrorsIn: File.temporaryFolder)
    while true {
      show(screen.frame(size))
      switch next() {
      case .keys(let keys):
        for (index, key) in keys.enumerated() {
          switch key {
          case .control("c"):
            leave()
            Signal.interrupt.die()
          case .control("z"): suspend()
          case .control("l"): forget()
          default:
            switch screen.press(key) {
            case .goesOn: break
            case .answered(let answer):
              giveBack(keys[(index + 1)...])
              return answer
            case .quit:
              leave()
              return nil
            }
          }
        }
      case .stop: suspend()
      case .resized, .resumed, .timeOut: break
      case .signal(let signal):
        leave()
        signal.die()
      case .hangUp:
        leave()
        Signal.hangUp.die()
      }
    }
  }
}
