import Localization
import Readiness

/// What options name of a questionnaire.
extension Questionnaire {
  /// The language to show texts in: the one asked for, that of the locale, or the first.
  ///
  /// - Throws: `CommandFailure` when the questionnaire is not written in the language asked for.
  func language(wanted: String?) throws(CommandFailure) -> String {
    if let wanted, !languages.contains(wanted) {
      throw CommandFailure(
        .usage, saying: notWritten(in: wanted, Language(preferring: nil)))
    }
    return wanted ?? language(preferring: Environment.languageCode)
  }

  /// The role that an option names; nil where it is not given.
  ///
  /// - Throws: `CommandFailure` that lists the roles, when it is none of them.
  func role(wanted id: String?, _ language: Language) throws(CommandFailure) -> Role? {
    guard let id else { return nil }
    if let role = role(id) { return role }
    throw CommandFailure(.usage, saying: unknownRole(id, in: language))
  }

  /// The level that an option names.
  ///
  /// - Throws: `CommandFailure` that lists the levels, when it is none of them.
  func level(named id: String, by option: String) throws(CommandFailure) -> LevelIndex {
    if let level = level(id) { return level }
    let levels = levels.map(\.id).joined(separator: ", ")
    throw CommandFailure(.usage, "\(option) \(id): the levels are \(levels).")
  }

  /// “the roles are sponsor, manager”, for the end of a sentence.
  var rolesInWords: String {
    roles.isEmpty
      ? "this questionnaire has no roles"
      : "the roles are \(roles.map(\.id).joined(separator: ", "))"
  }
}

// MARK: - Words

extension Questionnaire {
  private func notWritten(in wanted: String, _ language: Language) -> String {
    let languages = language.list(languages)
    return language.error(
      en: "--language \(wanted): \(id) is written in \(languages).",
      fr: "--language \(wanted) : \(id) est écrit dans ces langues : \(languages).")
  }

  private func unknownRole(_ role: String, in language: Language) -> String {
    if roles.isEmpty {
      return language.error(
        en: "--role \(role): this questionnaire has no roles.",
        fr: "--role \(role) : ce questionnaire n'a pas de rôles.")
    }
    let roles = language.list(roles.map(\.id))
    return language.error(
      en: "--role \(role): the roles are \(roles).", fr: "--role \(role) : les rôles sont \(roles)."
    )
  }
}
