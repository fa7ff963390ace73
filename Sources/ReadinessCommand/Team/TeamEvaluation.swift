import Readiness
import Reports
import YAML

/// Everything that is worked out from the answers of a team.
struct TeamEvaluation {
  private let team: Team
  private let questionnaire: LoadedQuestionnaire
  private let skipped: [(source: String, reason: String)]
  private let provenance: Provenance
  private let thenTitle: LocalizedText?
  private var planner: Planner

  init(
    _ respondents: Respondents, _ rules: TeamRules, _ loaded: LoadedQuestionnaire,
    _ gathering: TeamReader
  ) throws(CommandFailure) {
    do { team = try Team(respondents, rules) } catch {
      throw CommandFailure(error)
    }
    questionnaire = loaded
    skipped = gathering.skipped
    provenance = Provenance(
      tool: RootCommand.nameAndVersion, questionnaireHash: loaded.hash,
      answersHash: gathering.hash)
    var loader = gathering.loader
    thenTitle = loader.titleOfNext(after: loaded.questionnaire)
    planner = Planner(
      for: team.fullAssessment, withholding: team.withheld)
  }

  /// How far the level depends on the weights, if every dimension may be told.
  private var robustness: Robustness? {
    team.assessment.dimensions.count == team.fullAssessment.dimensions.count
      ? Robustness(of: team.assessment) : nil
  }

  /// The result as JSON, with a plan if there is a budget.
  mutating func json(days: Double?) throws(CommandFailure) -> String {
    var plan: (plan: Plan, along: [AdviceStep])?
    do {
      if let days { plan = (try planner.plan(days: days), try planner.adviceAlong()) }
    } catch { throw CommandFailure(error, "the team") }
    let result = ResultJSON(
      questionnaire.questionnaire, team.answers, team.assessment, robustness, plan, provenance,
      withholding: team.withheld)
    return JSONValue.object(TeamJSON(team, result: result.object, skipped: skipped).object).pretty
  }

  /// The report.
  mutating func document(
    days: Double, language: String, withCharts: Bool
  ) throws(CommandFailure) -> ReportDocument {
    let input: ReportInput
    do {
      input = ReportInput(
        questionnaire.questionnaire, team.answers, team.assessment, robustness: robustness,
        plan: try planner.plan(days: days), higherAdvice: try planner.higherAdvice(),
        scores: try planner.scoresAlong(), items: planner.items, remedies: planner.remediesByGate,
        provenance: provenance, thenTitle: thenTitle, withheld: team.withheld)
    } catch { throw CommandFailure(error, "the team") }
    return TeamReport(
      team, input, skipped: skipped.count, language: language, withCharts: withCharts
    ).document
  }

  /// The merged answers as an answers file.
  func mergedAnswers(language: String) -> String {
    let model = questionnaire.questionnaire
    let isShipped = ShippedFiles.questionnaireIDs.contains(model.id)
    let file = NewAnswersFile(
      reference: isShipped ? model.id : "./" + File.name(of: questionnaire.source.name),
      questionnaire: model, answers: team.answers, language: language)
    let hidden = model.questions.filter { team.withheld.contains($0.index) }.map(\.id)
    var remarks = ["# Merged from the answers of \(team.respondents.members.count) respondents."]
    if !hidden.isEmpty {
      remarks.append(
        "# Left out, as too few people answered for a role: \(hidden.joined(separator: ", "))")
    }
    return remarks.map { $0 + "\n" }.joined() + file.text
  }
}

extension CommandFailure {
  init(_ problem: TeamProblem) {
    switch problem {
    case .tooManyBranches(let error): self.init(error, "the team")
    case .nothingToTell:
      self.init(
        .invalidInput,
        "too few people answered for a role to tell anything without telling what they said. "
          + "Ask more people, or name the role with --named if they agree to be shown.")
    }
  }
}
