import Localization
import Readiness

/// What options name of a questionnaire.
extension Questionnaire {
  /// The language to show texts in: the one asked for, that of the locale, or the first.
  ///
  /// - Throws: `CommandFailure` when the questionnaire is not written in the language asked for.
  func language(wanted: String?) throws(CommandFailure) -> String {
    if let wanted, !languages.contains(wanted) {
      let languages = languages.joined(separator: ", ")
      throw CommandFailure(
        .usage, en: "--language \(wanted): \(id) is written in \(languages).",
        fr: "--language \(wanted)\u{A0}: \(id) est écrit dans ces langues\u{A0}: \(languages).")
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

  /// The questions that an option names by their ids, with commas between them.
  ///
  /// - Throws: `CommandFailure` that names the nearest one, when there is no question of an id.
  func questions(
    wanted ids: String, _ language: Language
  ) throws(CommandFailure) -> [QuestionIndex] {
    try ids.split(separator: ",").map { part throws(CommandFailure) in
      let id = String(part).trimmed
      if let index = index(of: id) { return index }
      throw CommandFailure.unknown(
        id, in: "--only \(ids)", .noQuestion, among: questions.map(\.id), .usage, language)
    }
  }

  /// The level that an option names.
  ///
  /// - Throws: `CommandFailure` that lists the levels, when it is none of them.
  func level(named id: String, by option: String) throws(CommandFailure) -> LevelIndex {
    if let level = level(id) { return level }
    let levels = levels.map(\.id).joined(separator: ", ")
    throw CommandFailure(
      .usage, en: "\(option) \(id): the levels are \(levels).",
      fr: "\(option) \(id)\u{A0}: les niveaux sont \(levels).")
  }

  /// “the roles are sponsor, manager”, for the end of a sentence.
  func rolesInWords(in language: Language) -> String {
    let ids = language.list(roles.map(\.id))
    return roles.isEmpty
      ? language.say(
        en: "this questionnaire has no roles", fr: "ce questionnaire n’a pas de rôles")
      : language.say(en: "the roles are \(ids)", fr: "les rôles sont \(ids)")
  }

  private func unknownRole(_ role: String, in language: Language) -> String {
    let roles = rolesInWords(in: language)
    return language.error(
      en: "--role \(role): \(roles).", fr: "--role \(role)\u{A0}: \(roles).")
  }
}
