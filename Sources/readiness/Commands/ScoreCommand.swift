import ArgumentParser
import Diagnostics
import Planning
import QuestionnaireModel
import Reporting
import Scoring

/// Scores answers files.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score answers files.",
    discussion: """
      Example: readiness score verdier.answers.yaml --format json
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Answers files.", completion: .file(extensions: ["yaml"]))
  var answers: [String]

  @Option(help: "The questionnaire, if the files do not name it: an id or a path.")
  var questionnaire: String?

  @Option(help: "x")
  var days: Double?

  @Option(help: "How to print the result.")
  var format = Format.text

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    for file in answers {
      let loaded = try loader.loadAnswers(file, questionnaire: questionnaire)
      let assessment = try judge(loaded.questionnaire.questionnaire, loaded.sheet)
      let provenance = Provenance(
        tool: "readiness \(Readiness.version)", questionnaireHash: loaded.questionnaire.hash,
        answersHash: loaded.hash)
      let q = loaded.questionnaire.questionnaire
      var planner = Planner(q, assessment)
      var plan: (Plan, [AdviceStep])?
      if let days { plan = (try planner.plan(days: days), try planner.adviceAlong()) }
      let json = ResultJSON(
        q, loaded.sheet, assessment, Robustness(q, assessment), plan, provenance)
      try printResult(JSONValue.object(json.object).pretty)
    }
  }
}
