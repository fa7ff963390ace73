import Localization

/// What a line of results says of a company (Many companies), no more than a portfolio counts: a
/// million of them are held at once.
package struct CompanyLine: Sendable {
  /// The name of its organisation as names are compared; empty where it has none.
  package let company: String

  /// The day of the answers; nil where they have none.
  package let day: CalendarDate?

  /// The group that it is in, for each label that companies are grouped by; nil where it is in
  /// none.
  package let groups: [String?]

  /// The score from the answers given, 0–100; nil where too little is answered to print a level.
  package let score: Double?

  /// The least and the greatest score; nil where no scored question applies.
  package let range: Interval?

  /// The score of each area in whole points; nil where it has none, and in all areas where too
  /// little is answered to print a level.
  package let areas: PerDimension<WholePoints.Bin?>

  /// The worst level as held by the blocking conditions; nil where none is printed.
  package let level: LevelIndex?

  /// The blocking conditions that fire.
  package let gates: ElementSet<Gate>

  /// The two risks, with what the gaps allow; nil where they cannot be assessed.
  package let absence: Interval?
  package let launch: Interval?

  package let advice: AdviceInLine?

  /// The questions whose answer is missing, where further answers could change the advice.
  package let unknown: QuestionSet

  /// The actions of its plan that are shown, as its advice is; nil without a plan.
  package let plan: [PlannedAction]?
  package let outcome: OutcomeInLine?

  package struct AdviceInLine: Equatable, Sendable {
    package let answer: Advice

    /// Whether further answers could change it.
    package let isOpen: Bool
  }

  package struct PlannedAction: Equatable, Sendable {
    package let id: String

    /// The points of the whole score that it gains; nil where the line does not tell.
    package let gain: Double?
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

/// Reads lines about companies that answered the same questions.
package struct CompanyLineReader: Sendable {
  package let questionnaire: Questionnaire

  /// What the companies are grouped by.
  private let labels: [String]

  /// The ids of the actions that are worth doing whatever the advice.
  private let noRegret: Set<String>

  package init(_ questionnaire: Questionnaire, by labels: [String]) {
    self.questionnaire = questionnaire
    self.labels = labels
    noRegret = Set(
      questionnaire.questions.flatMap(\.actions).filter(\.isNoRegret).map(\.id))
  }
}

extension CompanyLineReader {
  /// Reads a line, be it a short one or a whole result.
  ///
  /// - Throws: `CompanyLineFault` when it says nothing of a company that answered the
  ///   questionnaire.
  package func line(_ line: JSONValue) throws(CompanyLineFault) -> CompanyLine {
    if line["error"] != .null { throw .error }
    guard let id = line["questionnaire"]["id"].string,
      let version = line["questionnaire"]["version"].number.flatMap(Int.init(exactly:)),
      case .object = line["score"]
    else { throw .noResult }
    if id != questionnaire.id || version != questionnaire.version {
      throw .otherQuestionnaire(id: id, version: version)
    }
    let answers = line["answers"]
    let isPrinted = line["level"]["status"].string != HeldLevel.Publication.none.rawValue
    let known = Dictionary(
      line["dimensions"].elements.map { ($0["id"].string, $0["known"].number) },
      uniquingKeysWith: { first, _ in first })
    let held = line["level"]["held"].elements.compactMap { $0.string.flatMap(questionnaire.level) }
    let states = Dictionary(
      line["gates"].elements.map { ($0["id"].string, $0["state"].string) },
      uniquingKeysWith: { first, _ in first })
    let advice = line["advice"]["answer"].string.flatMap(Advice.init).map {
      CompanyLine.AdviceInLine(
        answer: $0, isOpen: line["advice"]["possible"].elements.count > 1)
    }
    return CompanyLine(
      company: answers["organisation"].string?.folded ?? "",
      day: answers["date"].string.flatMap(CalendarDate.init),
      groups: labels.map { label in
        answers["labels"][label].string.flatMap { $0.isBlank ? nil : $0 }
      },
      score: isPrinted ? line["score"]["known"].number : nil,
      range: Interval(ends: line["score"]),
      areas: questionnaire.dimensions.mapElements { area in
        isPrinted ? (known[area.id] ?? nil).map(WholePoints.bin) : nil
      },
      level: isPrinted && held.count == 2 ? held[0] : nil,
      gates: ElementSet(
        questionnaire.gates.indices.filter {
          states[questionnaire.gates[$0].id] == "fires"
        }),
      absence: Interval(ends: line["risks"]["absence"]),
      launch: Interval(ends: line["risks"]["launch"]),
      advice: advice,
      unknown: advice?.isOpen == true ? unknown(line["statuses"]) : [],
      plan: plan(line["plan"], under: advice?.answer),
      outcome: CompanyLine.OutcomeInLine(line["outcome"]))
  }

  private func unknown(_ statuses: JSONValue) -> QuestionSet {
    QuestionSet(
      ["dontKnow", "unanswered", "undecided"].flatMap { statuses[$0].elements }
        .compactMap { $0.string.flatMap(questionnaire.index) })
  }

  private func plan(_ plan: JSONValue, under advice: Advice?) -> [CompanyLine.PlannedAction]? {
    guard case .object = plan else { return nil }
    let gains = plan["gains"]
    // Lines of earlier versions, and whole results, hold the whole plan alone.
    let useful = advice == .wait ? plan["noRegret"] : .null
    let order = useful == .null ? plan["order"] : useful
    return order.elements.compactMap(\.string)
      .filter { Action.isShown(under: advice, isNoRegret: noRegret.contains($0)) }
      .map { CompanyLine.PlannedAction(id: $0, gain: gains[$0].number) }
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
