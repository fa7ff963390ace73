/// What a person types for the commands that a sentence names, in plain mode or on the full screen.
package struct CommandNames: Sendable {
  /// Tries again to save: `:save`, `w`.
  package let save: String

  /// Finishes the interview: `:finish`, `f`.
  package let finish: String

  /// Goes on without an answer: `:next`, `Tab`.
  package let next: String

  package static let plain = CommandNames(save: ":save", finish: ":finish", next: ":next")
  static let screen = CommandNames(save: "w", finish: "f", next: "Tab")
}
