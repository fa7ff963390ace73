package import Localization

/// A change of what became of an action, as a person makes it.
package enum ActionEdit: Equatable, Sendable {
  case status(ActionStatus)

  /// Who does it; a blank text for nobody.
  case owner(String)

  /// The day by which it is to be done; a blank text for none.
  case due(String)

  /// The day on which it reached its status; an action that was planned is done then. A blank text
  /// for none.
  case on(String)

  /// A blank text removes it.
  case note(String)

  /// All of it; nil to know nothing of it any more.
  case record(ActionRecord?)
}

/// Why a change of what became of an action cannot be made.
package enum ActionEditError: Error, Equatable, Sendable {
  /// A text that does not mean one day.
  case noDay(String)

  /// A day that is still to come, of what is said to have happened.
  case inFuture(String)
  case tooLong(Int, limit: Int)
}

extension ActionEdit {
  /// What is known of the action after the change; nil where nothing is left to be known of it. A
  /// status is known, also that it is planned.
  ///
  /// - Parameters:
  ///   - record: what was known of it; nil for nothing.
  ///   - today: the day on which it was done, where it is done now and no day is given; nil where
  ///     that is not known.
  package func record(
    replacing record: ActionRecord?, on today: CalendarDate?
  ) throws(ActionEditError) -> ActionRecord? {
    var new = record ?? .planned
    switch self {
    case .status(let status):
      if new.status != status { new.on = status == .done ? today?.description : nil }
      new.status = status
      return new
    case .owner(let text): new.owner = try Self.text(text, limit: Limits.textCharacters)
    case .due(let text): new.due = try Self.day(text)
    case .on(let text):
      new.on = try Self.day(text)
      if let today, let day = new.on.flatMap(CalendarDate.init), day > today {
        throw .inFuture(text)
      }
      if new.on != nil, new.status == .planned { new.status = .done }
    case .note(let text): new.note = try Self.text(text, limit: Limits.noteCharacters)
    case .record(let record): return record
    }
    return new == .planned && record != .planned ? nil : new
  }

  private static func text(_ text: String, limit: Int) throws(ActionEditError) -> String? {
    let text = text.trimmed
    let count = text.unicodeScalars.count
    if count > limit { throw .tooLong(count, limit: limit) }
    return text.isEmpty ? nil : text
  }

  private static func day(_ text: String) throws(ActionEditError) -> String? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    guard let day = CalendarDate(text) else { throw .noDay(text) }
    return day.description
  }
}

extension ActionStatus {
  /// The status that a typed word means, in either language; nil for any other word.
  package static func typed(_ word: String) -> ActionStatus? {
    let word = word.halfWidth.trimmed.lowercased()
    return allCases.first { words($0).contains(word) }
  }

  private static func words(_ status: ActionStatus) -> [String] {
    switch status {
    case .planned: ["planned", "prévue", "prévu", "prevue", "prevu"]
    case .started: ["started", "commencée", "commencé", "commencee", "commence"]
    case .done: ["done", "faite", "fait"]
    case .dropped: ["dropped", "abandonnée", "abandonné", "abandonnee", "abandonne"]
    }
  }
}

// MARK: - Words

extension ActionEditError {
  /// What is wrong, inside a sentence.
  package func problem(in language: Language) -> String {
    switch self {
    case .noDay(let text):
      let text = language.quoted(text.shortened)
      return language.say(
        en: "\(text) is not a date; write year-month-day, for example 2024-05-10",
        fr: "\(text) n’est pas une date\u{202F}; écrivez année-mois-jour, par exemple 2024-05-10")
    case .inFuture(let text):
      let text = language.quoted(text.shortened)
      return language.say(
        en: "\(text) is in the future", fr: "\(text) est dans le futur")
    case .tooLong(let count, let limit):
      return language.say(
        en: "\(grouped(count)) characters are too many, \(grouped(limit)) are allowed",
        fr: "\(language.grouped(count)) caractères, c’est trop\u{A0}: au plus "
          + "\(language.grouped(limit))")
    }
  }
}
