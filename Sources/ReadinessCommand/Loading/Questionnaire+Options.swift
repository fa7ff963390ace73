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

  /// The role that an option names, by its id or its title; nil where it is not given.
  ///
  /// - Throws: `CommandFailure` that lists the roles, when it is none of them.
  func role(wanted name: String?, _ language: Language) throws(CommandFailure) -> Role? {
    guard let name else { return nil }
    if let role = namedRole(name) { return role }
    throw CommandFailure(.usage, saying: unknownRole(name, in: language))
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

  /// The level that an option names, by its id or its title.
  ///
  /// - Throws: `CommandFailure` that lists the levels, when it is none of them.
  func level(named name: String, by option: String) throws(CommandFailure) -> LevelIndex {
    if let level = namedLevel(name) { return level }
    func all(_ language: Language) -> String {
      language.list(levels.map { $0.name(in: self.language(of: language)) })
    }
    throw CommandFailure(
      .usage, en: "\(option) \(name): there is no such level. The levels are \(all(.english)).",
      fr: "\(option) \(name)\u{A0}: ce niveau n’existe pas. Les niveaux sont \(all(.french)).")
  }

  /// The language code of the texts for someone who is spoken to in a language.
  private func language(of language: Language) -> String {
    self.language(preferring: language.rawValue)
  }

  /// “the roles are sponsor, it (IT department)”, for the end of a sentence.
  func rolesInWords(in language: Language) -> String {
    let code = self.language(of: language)
    let ids = language.list(roles.map { $0.name(in: code) })
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
