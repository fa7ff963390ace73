import Localization

/// Roles and levels as people name them: by an id, or by a title in any language.
extension Questionnaire {
  /// The role of an id or a title, which may be the short one; nil if there is none.
  package func namedRole(_ name: String) -> Role? {
    role(name)
      ?? roles.first { role in
        languages.contains { role.shortTitle(in: $0).folded == name.folded }
          || role.title.isNamed(name)
      }
  }

  /// The level of an id or a title; nil if there is none.
  package func namedLevel(_ name: String) -> LevelIndex? {
    level(name) ?? levels.firstIndex { $0.title.isNamed(name) }
  }
}

extension Role {
  /// The id, with the short title where that says more: “hr (Human resources and legal)”.
  ///
  /// - Parameter code: a language code of the questionnaire.
  package func name(in code: String) -> String { id.with(title: shortTitle(in: code)) }
}

extension Level {
  /// The id, with the title where that says more: “curious (Curieux)”.
  ///
  /// - Parameter code: a language code of the questionnaire.
  package func name(in code: String) -> String { id.with(title: title.text(in: code)) }
}

extension String {
  fileprivate func with(title: String) -> String {
    title.folded == folded ? self : "\(self) (\(title))"
  }
}

extension LocalizedText {
  fileprivate func isNamed(_ name: String) -> Bool { texts.contains { $0.folded == name.folded } }
}
