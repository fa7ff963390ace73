/// What a person did at the keyboard, whatever bytes the terminal made of it.
package enum Key: Equatable, Sendable {
  /// One Unicode scalar that was typed; a combining mark comes as a character of its own.
  case character(Character)
  case enter

  /// Ctrl-J or Alt-Enter: a line break in a text, Enter elsewhere.
  case lineBreak
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown

  /// F1 to F12.
  case function(Int)

  /// Ctrl with a lower-case letter, or with one of `@ \ ] ^ _`; without those that are keys of
  /// their own (Ctrl-H, I, J, M and [).
  case control(Character)

  /// A pasted text: line breaks are `\n`, other control characters are gone.
  ///
  /// - Parameter isCut: whether it was longer than what is kept of a paste.
  case paste(String, isCut: Bool)

  /// A key that has no name here.
  case unknown
}
