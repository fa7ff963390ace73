package import Readiness

/// What reports and results need of the answers of a person or of a team.
package struct Evaluation {
  package let answers: Answers

  /// What the answers come to, without what is withheld.
  package let assessment: Assessment

  /// Whether reports say how far the advice depends on the limits of the two risks; that of a team
  /// does not.
  private let includesCutSensitivity: Bool

  /// The questions whose answers are withheld.
  private let withheld: Withholding

  /// The day by which actions are overdue; nil where it is not known.
  private let today: CalendarDate?
  private var planner: Planner
}

extension Evaluation {
  /// Assesses the answers of one person.
  ///
  /// - Parameter today: the day by which actions are overdue; nil where it is not known.
  /// - Throws: `TooManyBranches` when open answers leave too many ways to decide which questions
  ///   are asked; so does everything below that throws.
  package init(
    of answers: Answers, by questionnaire: Questionnaire, today: CalendarDate? = nil
  ) throws(TooManyBranches) {
    let assessment = try Assessment(of: answers, by: questionnaire)
    self.init(
      answers: answers, assessment: assessment, includesCutSensitivity: true, withheld: .nothing,
      today: today, planner: Planner(for: assessment))
  }

  /// The evaluation of what a team said together.
  package init(of team: Team) {
    self.init(
      answers: team.answers, assessment: team.assessment, includesCutSensitivity: false,
      withheld: team.withholding, today: nil,
      planner: Planner(for: team.fullAssessment, withholding: team.withheld))
  }
}

extension Evaluation {
  package var questionnaire: Questionnaire { assessment.questionnaire }

  /// How far the level depends on the weights.
  private var robustness: Robustness? { Robustness(of: assessment) }

  /// The result as JSON.
  ///
  /// - Parameter days: the person-days to plan for; nil for no plan.
  package mutating func result(
    days: Double?, _ provenance: Provenance
  ) throws(TooManyBranches) -> [String: JSONValue] {
    var plan: (plan: Plan, along: [AdviceStep])?
    if let days { plan = (try planner.plan(days: days), try planner.adviceAlong()) }
    return ResultJSON(
      questionnaire, answers, assessment, robustness, plan, provenance,
      withholding: withheld.questions, today: today
    ).object
  }

  /// What a summary is made from: a report without what more days would change, and without the
  /// files that it comes from, which a summary does not print.
  ///
  /// - Parameters:
  ///   - days: the person-days to plan for.
  ///   - arguments: how commands are given the answers; nil where they cannot be.
  package mutating func summaryInput(
    days: Double, arguments: AnswersArguments? = nil
  ) throws(TooManyBranches) -> ReportInput {
    ReportInput(
      questionnaire, answers, assessment, robustness: robustness,
      plan: try planner.plan(days: days), higherAdvice: [], items: planner.items,
      remedies: planner.remediesByGate, provenance: nil, arguments: arguments, withheld: withheld,
      today: today)
  }

  /// What a report is made from.
  ///
  /// - Parameters:
  ///   - days: the person-days to plan for.
  ///   - arguments: how commands are given the answers; nil where they cannot be.
  ///   - thenTitle: the title of the questionnaire to go on with, if there is one.
  ///   - isExample: whether the company does not exist.
  package mutating func reportInput(
    days: Double, _ provenance: Provenance, arguments: AnswersArguments? = nil,
    thenTitle: LocalizedText? = nil, isExample: Bool = false
  ) throws(TooManyBranches) -> ReportInput {
    let plan = try planner.plan(days: days)
    return ReportInput(
      questionnaire, answers, assessment, robustness: robustness,
      cutSensitivity: includesCutSensitivity ? try CutSensitivity(of: assessment) : nil,
      plan: plan, higherAdvice: try planner.higherAdvice(),
      advicesAlong: try planner.advicesAlong(plan), scores: try planner.scoresAlong(),
      items: planner.items, remedies: planner.remediesByGate,
      provenance: provenance, arguments: arguments, thenTitle: thenTitle, isExample: isExample,
      withheld: withheld, today: today)
  }

  /// The cheapest way to a level; nil if none leads there.
  package mutating func cheapestWay(
    toLevel level: LevelIndex
  ) throws(TooManyBranches) -> LevelPath? {
    try planner.cheapestWay(toLevel: level)
  }

  /// Whether missing answers decide if a level is reached to which no way leads.
  package func mayReach(_ level: LevelIndex) throws(TooManyBranches) -> Bool {
    try planner.mayReach(level)
  }

  /// A cheap way to all targets of the answers file.
  package func cheapestWayToTargets() throws(TooManyBranches) -> TargetPath {
    try planner.cheapestWayToTargets()
  }
}
