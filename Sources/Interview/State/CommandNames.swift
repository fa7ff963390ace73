/// How a person gives the commands that a sentence names.
package struct CommandNames: Sendable {
  /// What saves again: `:save`, `w`.
  package let save: String

  /// What finishes: `:finish`, `f`.
  package let finish: String

  /// What goes on without an answer: `:next`, `Tab`.
  package let next: String

  package static let plain = CommandNames(save: ":save", finish: ":finish", next: ":next")
  static let screen = CommandNames(save: "w", finish: "f", next: "Tab")
}
