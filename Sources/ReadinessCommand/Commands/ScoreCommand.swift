import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Scores answers files.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: say(
      en: "Score answers files.",
      fr: "Noter des fichiers de réponses."),
    discussion: say(
      en: """
        One file in JSON is printed over several lines, several as one line each.

        Examples:
          readiness score verdier.answers.yaml
          readiness score *.answers.yaml --format json
          readiness score verdier.answers.yaml --require tester --require-advice test
        """,
      fr: """
        Un seul fichier en JSON est affiché sur plusieurs lignes, plusieurs le sont
        sur une ligne chacun.

        Exemples\u{A0}:
          readiness score verdier.answers.yaml
          readiness score *.answers.yaml --format json
          readiness score verdier.answers.yaml --require tester --require-advice test
        """))

  enum Format: String, WordArgument {
    case text, json
  }

  @Argument(help: .answersFiles, completion: .file(extensions: ["yaml"]))
  var answers: [String]

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(help: .say(en: "How to print the result.", fr: "La présentation du résultat."))
  var format = Format.text

  @Option(
    help: PlanDays.help(
      en: "Default: 20 in text, no plan in JSON.",
      fr: "Par défaut\u{A0}: 20 en texte, aucun plan en JSON."),
    transform: PlanDays.read)
  var days: Double?

  @Option(help: .language(en: "the text", fr: "du texte"))
  var language: String?

  @Option(
    help: .say(
      en: "End with status 5 below this level.", fr: "Finir par le statut 5 sous ce niveau.",
      value: ("level", "niveau")))
  var require: String?

  @Option(
    name: .customLong("require-advice"),
    help: .say(
      en: "End with status 5 below this advice.", fr: "Finir par le statut 5 sous ce conseil.",
      value: ("advice", "conseil")))
  var requireAdvice: Advice?

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    var status = ExitStatus.success
    for file in answers {
      do throws(CommandFailure) {
        let isMet = try score(file, &loader)
        if !isMet, status == .success { status = .requirementNotMet }
      } catch {
        if answers.count == 1 { throw error }
        try report(error, file)
        status = .invalidInput
      }
    }
    try status.end()
  }

  /// Prints the result of one file.
  ///
  /// - Returns: whether it meets what is required.
  private func score(
    _ file: String, _ loader: inout QuestionnaireLoader
  ) throws(CommandFailure) -> Bool {
    let loaded = try loader.loadAnswers(file, questionnaire: questionnaire)
    printError(loaded.warningText)
    var evaluation = try EvaluatedAnswers(loaded)
    let isMet = try meetsRequirements(evaluation)
    switch format {
    case .json: try printResult(try json(&evaluation, file))
    case .text: try printResult(try text(&evaluation))
    }
    return isMet
  }

  private func json(
    _ evaluation: inout EvaluatedAnswers, _ file: String
  ) throws(CommandFailure) -> String {
    let result = try evaluation.result(days: days)
    return answers.count == 1
      ? JSONValue.object(result).pretty : JSONValue.line(file: file, result)
  }

  private func text(_ evaluation: inout EvaluatedAnswers) throws(CommandFailure) -> String {
    let language = try evaluation.questionnaire.language(wanted: language)
    let input = try evaluation.summaryInput(days: days ?? PlanDays.standard)
    let text = TextSummary(input, language: language).text
    return answers.count == 1 ? text : text + "\n"
  }

  /// Tells why one file among several could not be scored.
  private func report(_ failure: CommandFailure, _ file: String) throws(CommandFailure) {
    switch format {
    case .json:
      try printResult(JSONValue.line(file: file, ["error": .string(failure.line)]))
    case .text: printError(failure.text)
    }
  }
}

// MARK: - Requirements

extension ScoreCommand {
  private func meetsRequirements(_ evaluation: EvaluatedAnswers) throws(CommandFailure) -> Bool {
    var isMet = true
    if let require {
      let wanted = try evaluation.questionnaire.level(named: require, by: "--require")
      isMet = evaluation.assessment.isCertain(toReachLevel: wanted)
      if !isMet {
        complain(
          evaluation,
          Self.say(
            en: "the level is not certain to reach \(require)",
            fr: "il n’est pas certain que le niveau atteigne \(require)"))
      }
    }
    if let requireAdvice {
      let isReached = evaluation.assessment.reaches(requireAdvice)
      if !isReached {
        complain(
          evaluation,
          Self.say(
            en: "the advice is below \(requireAdvice.rawValue)",
            fr: "le conseil est en dessous de \(requireAdvice.rawValue)"))
      }
      isMet = isMet && isReached
    }
    return isMet
  }

  private func complain(_ evaluation: EvaluatedAnswers, _ what: String) {
    let name = evaluation.loaded.document.source.name.neutralised
    printError(
      Self.say(en: "Not met: \(name): \(what).\n", fr: "Non atteint, \(name)\u{A0}: \(what).\n"))
  }
}

extension Advice: WordArgument {}
