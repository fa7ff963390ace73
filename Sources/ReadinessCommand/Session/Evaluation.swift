import Readiness
import Reports
import YAML

/// Everything that is worked out from an answers file.
struct Evaluation {
  let loaded: LoadedAnswers
  let assessment: Assessment
  private(set) var planner: Planner

  /// Assesses the answers.
  ///
  /// - Throws: `CommandFailure` that says what to answer first, when open answers leave too many
  ///   ways to decide which questions are asked; so does everything below that throws.
  init(_ loaded: LoadedAnswers) throws(CommandFailure) {
    self.loaded = loaded
    assessment = try loaded.naming { () throws(TooManyBranches) in
      try Assessment(of: loaded.answers, by: loaded.questionnaire.questionnaire)
    }
    planner = Planner(for: assessment)
  }

  var questionnaire: Questionnaire { loaded.questionnaire.questionnaire }

  var robustness: Robustness? { Robustness(of: assessment) }

  /// How far the advice depends on where the risks turn it.
  private func cutSensitivity() throws(CommandFailure) -> CutSensitivity? {
    try loaded.naming { () throws(TooManyBranches) in try CutSensitivity(of: assessment) }
  }

  /// The plan for some days.
  mutating func plan(days: Double) throws(CommandFailure) -> Plan {
    try loaded.naming { () throws(TooManyBranches) in try planner.plan(days: days) }
  }

  /// What more days would change in the advice.
  mutating func adviceAlong() throws(CommandFailure) -> [AdviceStep] {
    try loaded.naming { () throws(TooManyBranches) in try planner.adviceAlong() }
  }

  /// What more days would bring in points.
  mutating func scoresAlong() throws(CommandFailure) -> [ScoreStep] {
    try loaded.naming { () throws(TooManyBranches) in try planner.scoresAlong() }
  }

  /// From how many days on higher advices are within reach.
  private mutating func higherAdvice() throws(CommandFailure) -> [AdviceReach] {
    try loaded.naming { () throws(TooManyBranches) in try planner.higherAdvice() }
  }

  /// The cheapest way to a level; nil if none leads there.
  mutating func cheapestWay(toLevel level: LevelIndex) throws(CommandFailure) -> LevelPath? {
    try loaded.naming { () throws(TooManyBranches) in try planner.cheapestWay(toLevel: level) }
  }

  var provenance: Provenance {
    Provenance(
      tool: RootCommand.nameAndVersion, questionnaireHash: loaded.questionnaire.hash,
      answersHash: loaded.hash)
  }

  /// What a summary speaks of: a report without what more days would change, and without the files
  /// it comes from, which a summary does not print.
  mutating func summaryInput(days: Double) throws(CommandFailure) -> ReportInput {
    ReportInput(
      questionnaire, loaded.answers, assessment, robustness: robustness,
      plan: try plan(days: days), higherAdvice: [], items: planner.items,
      remedies: planner.remediesByGate, provenance: nil)
  }

  /// What a report speaks of.
  mutating func reportInput(
    days: Double, thenTitle: LocalizedText? = nil, isExample: Bool = false
  ) throws(CommandFailure) -> ReportInput {
    ReportInput(
      questionnaire, loaded.answers, assessment, robustness: robustness,
      cutSensitivity: try cutSensitivity(), plan: try plan(days: days),
      higherAdvice: try higherAdvice(),
      scores: try scoresAlong(), items: planner.items, remedies: planner.remediesByGate,
      provenance: provenance, thenTitle: thenTitle, isExample: isExample)
  }
}

extension LoadedAnswers {
  /// The result of some work on the answers; a failure of the work names their file.
  fileprivate func naming<Value>(
    _ work: () throws(TooManyBranches) -> Value
  ) throws(CommandFailure) -> Value {
    do { return try work() } catch { throw CommandFailure(error, document.source.name) }
  }
}

extension CommandFailure {
  init(_ error: TooManyBranches, _ file: String) {
    self.init(
      .invalidInput,
      "\(file): too many open answers decide which questions are asked. "
        + "Answer \(error.controllers.joined(separator: ", ")) first.")
  }
}
