import ArgumentParser
import Interview
import Localization
import Readiness
import Reports

/// Traces the figures of the whole, or those about one question.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say(
      en: "Say where the figures come from, and what another answer would change.",
      fr: "Dire d’où vient chaque chiffre, et ce qui le changerait."),
    discussion: say(
      en: """
        Without a question, it says where score, level, risks, advice and plan come
        from.

        Examples:
          readiness explain verdier.answers.yaml
          readiness explain verdier.answers.yaml C2
        """,
      fr: """
        Sans question, dit d’où viennent la note, le niveau, les risques, le conseil
        et le plan.

        Exemples\u{A0}:
          readiness explain verdier.answers.yaml
          readiness explain verdier.answers.yaml C2
        """))

  @Argument(help: .answersFile, completion: .file(extensions: ["yaml"]))
  var answers: String

  @Argument(
    help: .say(
      en: "The id of a question, for example U1.",
      fr: "L’identifiant d’une question, par exemple U1."))
  var question: String?

  @Option(help: .questionnaireOfFile)
  var questionnaire: String?

  @Option(help: PlanDays.help, transform: PlanDays.read)
  var days: Double?

  @Option(help: .languageOfTexts)
  var language: String?

  mutating func run() throws {
    let progress = Progress()
    defer { progress.end() }
    var loader = QuestionnaireLoader()
    let loaded = try loader.loadAnswers(answers, questionnaire: questionnaire)
    printError(loaded.warningText)
    var evaluation = try EvaluatedAnswers(loaded)
    let model = evaluation.questionnaire
    let language = try model.language(wanted: language)
    let input = try evaluation.reportInput(days: days ?? PlanDays.standard)
    guard let question else {
      let example = model.questions.first(where: \.isScored)?.id ?? "ID"
      let whole = WholeExplanation(
        input, language: language,
        command: "readiness explain \(answers.shellQuoted) \(example)")
      return try printResult(whole.text)
    }
    guard let index = model.index(of: question) else {
      let hint =
        nearest(to: question, among: model.questions.map(\.id)).map(Language.ofLocale.didYouMean)
        ?? Self.say(
          en: "readiness show \(model.id) lists the questions.",
          fr: "readiness show \(model.id) donne la liste des questions.")
      throw CommandFailure(
        .usage, en: "no question \(question). \(hint)", fr: "pas de question \(question). \(hint)")
    }
    let asked = model.questions[index]
    let explanation = Explanation(
      input, asked, model.alternatives(to: asked, in: evaluation.answers),
      language: language)
    try printResult(explanation.text)
  }
}
