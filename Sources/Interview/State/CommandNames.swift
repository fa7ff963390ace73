package import Localization

/// What a person types for the commands that a sentence names, in plain mode or on the full screen.
package struct CommandNames: Sendable {
  /// Tries again to save: `:save`, `w`.
  package let save: String

  /// Finishes the interview: `:finish`, `f`.
  package let finish: String

  /// Goes on without an answer: `:next`, `Tab`.
  package let next: String

  /// Asks the questions of all roles: `:role all`, `m`.
  package let allRoles: String

  package static func plain(in language: Language) -> CommandNames {
    func name(_ name: PlainCommand.Name) -> String { name.shown(in: language) }
    return CommandNames(
      save: name(.save), finish: name(.finish), next: name(.next),
      allRoles: name(.role) + " " + language.allRoles)
  }

  static let screen = CommandNames(save: "w", finish: "f", next: "Tab", allRoles: "m")
}

extension Language {
  /// What is typed for all roles.
  var allRoles: String { say(en: "all", fr: "tous") }
}
