import Interview
import Localization
import Terminal

extension LineInput {
  /// Asks on a line until there is an answer; nil if the person quits, or at the end of the input.
  ///
  /// A signal to end ends the process.
  ///
  /// - Parameters:
  ///   - asker: whose question it is, in whose language.
  ///   - echoes: whether what is typed shows on the output, as it does in a terminal.
  ///   - read: what a line means; where the question goes on, it has said why.
  mutating func ask<Answer>(
    _ prompt: String, of asker: some Localized, echoes: Bool,
    _ read: (String) throws(CommandFailure) -> PromptOutcome<Answer>
  ) throws(CommandFailure) -> Answer? {
    while true {
      try printText(prompt)
      switch next() {
      case .signal(.goOn): continue
      case .signal(let signal): signal.die()
      case .hangUp: Signal.hangUp.die()
      case .end:
        try printText("\n")
        return nil
      case .line(let line):
        if !echoes { try printText("\n") }
        switch try read(line) {
        case .goesOn: continue
        case .answered(let answer): return answer
        case .quit: return nil
        }
      case .tooLongLine:
        if !echoes { try printText("\n") }
        try printText(asker.tooLongLine(mostBytes: Self.mostBytes) + "\n")
      }
    }
  }
}
