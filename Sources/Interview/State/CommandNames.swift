package import Localization

/// What a person types for the commands that a sentence names, in plain mode or on the full screen.
package struct CommandNames: Sendable {
  /// Tries again to save: `:save`, `w`.
  package let save: String

  /// Finishes the interview: `:finish`, `f`.
  package let finish: String

  /// Goes on without an answer: `:next`, `Tab`.
  package let next: String

  package static func plain(in language: Language) -> CommandNames {
    func name(_ name: PlainCommand.Name) -> String { name.shown(in: language) }
    return CommandNames(save: name(.save), finish: name(.finish), next: name(.next))
  }

  static let screen = CommandNames(save: "w", finish: "f", next: "Tab")
}
