import Interview
import Localization
import Readiness
import YAML

/// What became of an action, given by `--set ID=STATUS`, `--owner ID=NAME`, `--due ID=DATE` or
/// `--on ID=DATE`.
struct GivenAction: GivenChange {
  private let id: String
  private let edit: ActionEdit

  enum Option: String {
    case set, owner, due, on
  }

  /// Reads what was given.
  ///
  /// - Throws: what is wrong with it, and what the option takes.
  init(
    _ text: String, by option: Option, _ questionnaire: Questionnaire, in language: Language
  ) throws(CommandFailure) {
    let given = "--\(option.rawValue) \(text)"
    guard let (id, value) = text.partsAroundEqualsSign else {
      throw CommandFailure(.usage, saying: Self.withoutValue(given, option, in: language))
    }
    let ids = questionnaire.questions.flatMap(\.actions).map(\.id)
    guard ids.contains(id) else {
      throw CommandFailure.unknown(id, in: given, .noAction, among: ids, .invalidInput, language)
    }
    self.id = id
    edit =
      switch option {
      case .owner: .owner(value)
      case .due: .due(value)
      case .on: .on(value)
      case .set: try Self.edit(value, of: id, given, in: language)
      }
    do throws(ActionEditError) {
      // A value that cannot be read is told now, before anything is saved.
      _ = try edit.record(replacing: nil, on: CalendarDate(Clock.now.date))
    } catch {
      throw CommandFailure(
        .invalidInput,
        saying: Self.wrongValue(given, error.problem(in: language), in: language))
    }
  }

  func event(_ interview: InterviewState) -> InterviewEvent { .follow(id, edit) }

  /// A status, or all that is known in the form of the file; nothing to know nothing any more.
  private static func edit(
    _ value: String, of id: String, _ given: String, in language: Language
  ) throws(CommandFailure) -> ActionEdit {
    if value.isEmpty { return .record(nil) }
    if let status = ActionStatus.typed(value) { return .status(status) }
    guard value.hasPrefix("{") else {
      let problem = language.say(
        en: "\(language.quoted(value.shortened)) is not a status",
        fr: "\(language.quoted(value.shortened)) n’est pas un statut")
      throw CommandFailure(
        .invalidInput, saying: wrongValue(given, problem, listsStatuses: true, in: language))
    }
    do throws(InvalidSource) {
      return .record(try ActionRecord(yaml: value, of: id))
    } catch {
      let fault = error.firstError
      let problem = fault?.problemWithHelp(in: language) ?? "?"
      throw CommandFailure(
        .invalidInput,
        saying: wrongValue(given, problem, listsStatuses: fault?.help == nil, in: language))
    }
  }
}

// MARK: - Words

extension GivenAction {
  private static func withoutValue(
    _ given: String, _ option: Option, in language: Language
  ) -> String {
    let value =
      switch option {
      case .set: language.say(en: "STATUS", fr: "STATUT")
      case .owner: language.say(en: "NAME", fr: "NOM")
      case .due, .on: "2024-05-10"
      }
    return language.error(
      en: "\(given): write --\(option.rawValue) ID=\(value).",
      fr: "\(given)\u{A0}: écrivez --\(option.rawValue) ID=\(value).")
  }

  private static func wrongValue(
    _ given: String, _ problem: String, listsStatuses: Bool = false, in language: Language
  ) -> String {
    let statuses = language.list(ActionStatus.allCases.map { $0.name(in: language) })
    return listsStatuses
      ? language.error(
        en: "\(given): \(problem). Choose one of: \(statuses).",
        fr: "\(given)\u{A0}: \(problem). Choisissez parmi\u{A0}: \(statuses).")
      : language.error(en: "\(given): \(problem).", fr: "\(given)\u{A0}: \(problem).")
  }
}
