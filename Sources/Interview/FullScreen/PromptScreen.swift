package import Terminal

/// A screen that asks one thing before there is an interview.
package protocol PromptScreen {
  associatedtype Answer
  mutating func press(_ key: Key) -> PromptOutcome<Answer>
  mutating func frame(_ size: ScreenSize) -> Frame
}

/// The result of a key on a screen that asks one thing.
package enum PromptOutcome<Answer> {
  case goesOn
  case answered(Answer)
  case quit
}
