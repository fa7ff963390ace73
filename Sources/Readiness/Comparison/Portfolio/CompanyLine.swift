import Localization

/// What a line of results says of a company (Many companies).
package struct CompanyLine: Sendable {
  /// The file or the row that was scored.
  package let file: String

  package let organisation: String?

  /// The day of the answers; nil where they have none.
  package let day: CalendarDate?

  /// The groups that it is in, by the name of what they are groups of.
  package let labels: [String: String]

  /// The score from the answers given, 0–100; nil where too little is answered to print a level.
  package let score: Double?

  /// The least and the greatest score; nil where no scored question applies.
  package let range: Interval?

  /// The same for each area; nil where it has none.
  package let areas: PerDimension<Double?>

  /// The level as held by the blocking conditions; nil where none is printed.
  package let level: HeldLevel.Span?

  package let gates: PerGate<Ternary>

  /// The two risks; nil where they cannot be assessed.
  package let absence: Interval?
  package let launch: Interval?

  package let advice: AdviceInLine?

  /// The questions whose answer is missing.
  package let unknown: [QuestionIndex]

  package let plan: PlanInLine?
  package let outcome: OutcomeInLine?

  package struct AdviceInLine: Equatable, Sendable {
    package let answer: Advice

    /// Whether further answers could change it.
    package let isOpen: Bool
  }

  package struct PlanInLine: Equatable, Sendable {
    /// The ids of the actions.
    package let actions: [String]

    /// The points of the whole score that actions gain, by their ids.
    package let gains: [String: Double]
  }

  package struct OutcomeInLine: Equatable, Sendable {
    package let decided: Advice?
    package let went: Outcome.Verdict?
  }
}

/// Why a line is left out of a portfolio.
package enum CompanyLineFault: Error, Equatable {
  /// It is no result of scoring.
  case noResult

  /// It tells why something could not be scored.
  case error

  /// It is about other questions, or about another version of them.
  case otherQuestionnaire(id: String, version: Int)
}

extension CompanyLine {
  /// Reads a line, be it a short one or a whole result.
  ///
  /// - Throws: `CompanyLineFault` when it says nothing of a company that answered a questionnaire.
  package init(
    _ line: JSONValue, of questionnaire: Questionnaire
  ) throws(CompanyLineFault) {
    if line["error"] != .null { throw .error }
    guard let id = line["questionnaire"]["id"].string,
      let version = line["questionnaire"]["version"].number.flatMap(Int.init(exactly:)),
      case .object = line["score"]
    else { throw .noResult }
    if id != questionnaire.id || version != questionnaire.version {
      throw .otherQuestionnaire(id: id, version: version)
    }
    file = line["file"].string ?? ""
    let answers = line["answers"]
    organisation = answers["organisation"].string
    day = answers["date"].string.flatMap(CalendarDate.init)
    labels = answers["labels"].entries.compactMapValues(\.string)
    let isPrinted = line["level"]["status"].string != HeldLevel.Publication.none.rawValue
    score = isPrinted ? line["score"]["known"].number : nil
    range = Interval(ends: line["score"])
    let known = Dictionary(
      line["dimensions"].elements.map { ($0["id"].string, $0["known"].number) },
      uniquingKeysWith: { first, _ in first })
    areas = questionnaire.dimensions.mapElements { known[$0.id] ?? nil }
    let held = line["level"]["held"].elements.compactMap { $0.string.flatMap(questionnaire.level) }
    level =
      isPrinted && held.count == 2 ? HeldLevel.Span(worst: held[0], best: held[1]) : nil
    let states = Dictionary(
      line["gates"].elements.map { ($0["id"].string, $0["state"].string) },
      uniquingKeysWith: { first, _ in first })
    gates = questionnaire.gates.mapElements { gate in
      switch states[gate.id] ?? nil {
      case "fires": .yes
      case "may-fire": .undetermined
      default: .no
      }
    }
    absence = Interval(ends: line["risks"]["absence"])
    launch = Interval(ends: line["risks"]["launch"])
    advice = line["advice"]["answer"].string.flatMap(Advice.init).map {
      AdviceInLine(answer: $0, isOpen: line["advice"]["possible"].elements.count > 1)
    }
    let statuses = line["statuses"]
    unknown = ["dontKnow", "unanswered", "undecided"].flatMap { statuses[$0].elements }
      .compactMap { $0.string.flatMap(questionnaire.index) }
    plan = PlanInLine(line["plan"])
    outcome = OutcomeInLine(line["outcome"])
  }
}

extension CompanyLine.PlanInLine {
  fileprivate init?(_ plan: JSONValue) {
    guard case .object = plan else { return nil }
    self.init(
      actions: plan["order"].elements.compactMap(\.string),
      gains: plan["gains"].entries.compactMapValues(\.number))
  }
}

extension CompanyLine.OutcomeInLine {
  fileprivate init?(_ outcome: JSONValue) {
    guard case .object = outcome else { return nil }
    self.init(
      decided: outcome["decided"].string.flatMap(Advice.init),
      went: outcome["went"].string.flatMap(Outcome.Verdict.init))
  }
}

extension Interval {
  /// The interval of the keys `low` and `high`; nil where they are no two numbers in order.
  fileprivate init?(ends object: JSONValue) {
    guard let low = object["low"].number, let high = object["high"].number, low <= high
    else { return nil }
    self.init(low, high)
  }
}
