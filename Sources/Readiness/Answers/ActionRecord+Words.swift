package import Localization

extension ActionStatus {
  /// The status in a word that goes with “action”: “started”.
  package func name(in language: Language) -> String {
    switch self {
    case .planned: language.say(en: "planned", fr: "prévue")
    case .started: language.say(en: "started", fr: "commencée")
    case .done: language.say(en: "done", fr: "faite")
    case .dropped: language.say(en: "dropped", fr: "abandonnée")
    }
  }

  /// How many actions have the status: “2 started”.
  package func count(_ count: Int, in language: Language) -> String {
    language.plural(
      count, en: "\(count) \(rawValue)",
      fr: (one: "\(count) \(name(in: .french))", other: "\(count) \(name(in: .french))s"))
  }
}

extension [ActionStatus] {
  /// How many actions have each status: “2 done, 1 started, 1 dropped”; empty for none.
  ///
  /// - Parameter remark: what is said behind the number of a status.
  package func counts(
    in language: Language, remark: (ActionStatus) -> String = { _ in "" }
  ) -> String {
    let counts = [ActionStatus.done, .started, .planned, .dropped].compactMap { status in
      let count = self.count { $0 == status }
      return count > 0 ? status.count(count, in: language) + remark(status) : nil
    }
    return language.list(counts)
  }
}

extension [ActionRecord] {
  /// How many actions have each status, and how many of these are overdue: “2 done, 3 planned (1
  /// overdue)”; empty for none.
  ///
  /// - Parameter today: the day by which actions may be overdue; nil where it is not known.
  package func counts(on today: CalendarDate?, in language: Language) -> String {
    map(\.status).counts(in: language) { status in
      let late = count { $0.status == status && $0.isOverdue(asOf: today) }
      let all = count { $0.status == status }
      if late == 0 { return "" }
      return " (" + (late == all ? "" : "\(late) ") + language.overdue + ")"
    }
  }
}

extension ActionRecord {
  /// How far the action is: “overdue, started”; “done on 6 May 2024”.
  ///
  /// - Parameter today: the day by which it may be overdue; nil where it is not known.
  package func standing(on today: CalendarDate?, in language: Language) -> String {
    let state = on.map { language.happened(status, on: $0) } ?? status.name(in: language)
    return isOverdue(asOf: today) ? language.list([language.overdue, state]) : state
  }

  /// By when it is to be done, inside a sentence: “due 10 May 2024”, “overdue since 10 May 2024”;
  /// nil where nothing says so.
  package func dueInWords(on today: CalendarDate?, in language: Language) -> String? {
    due.map { due in
      let date = language.dateInWords(due)
      return isOverdue(asOf: today)
        ? language.say(en: "overdue since \(date)", fr: "en retard depuis le \(date)")
        : language.say(en: "due \(date)", fr: "pour le \(date)")
    }
  }

  /// Whether it is overdue on a day; never where the day is not known.
  package func isOverdue(asOf today: CalendarDate?) -> Bool { today.map(isOverdue) ?? false }
}

extension Language {
  package var overdue: String { say(en: "overdue", fr: "en retard") }

  /// What is said of an action that a plan holds and that nobody has decided on.
  package var proposed: String { say(en: "proposed", fr: "proposée") }

  /// “done on 6 May 2024”
  package func happened(_ status: ActionStatus, on date: String) -> String {
    let (status, date) = (status.name(in: self), dateInWords(date))
    return say(en: "\(status) on \(date)", fr: "\(status) le \(date)")
  }

  /// A calendar date in words: “14 April 2024”.
  package func date(_ date: CalendarDate) -> String {
    self.date(year: date.year, month: date.month, day: date.day)
  }

  /// A date in words where it is a calendar date, otherwise as it was written.
  package func dateInWords(_ date: String) -> String {
    CalendarDate(date).map { self.date($0) } ?? date
  }
}
