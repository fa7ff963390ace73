import ArgumentParser
import Localization
import Terminal

/// Puts a questionnaire to a person in the terminal.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: say(
      en: "Answer a questionnaire in the terminal.",
      fr: "Répondre à un questionnaire dans le terminal."),
    discussion: say(
      en: """
        Every accepted answer is saved at once. Stop when you like, and run the same
        command to go on.

        Examples:
          readiness answer
          readiness answer quick-check
          readiness answer verdier.answers.yaml --questionnaire enterprise-2.0
          readiness answer verdier.answers.yaml --no-input --set U1=3 --set C2=3-6
          readiness answer verdier.answers.yaml --only R4,C2

        Screen reader or braille display? Use --plain, or set ACCESSIBLE=1.
        """,
      fr: """
        Chaque réponse validée est enregistrée aussitôt. Arrêtez quand vous voulez\u{202F};
        la même commande reprend.

        Exemples\u{A0}:
          readiness answer
          readiness answer quick-check
          readiness answer verdier.answers.yaml --questionnaire enterprise-2.0
          readiness answer verdier.answers.yaml --no-input --set U1=3 --set C2=3-6
          readiness answer verdier.answers.yaml --only R4,C2

        Lecteur d’écran ou plage braille\u{202F}? Ajoutez --plain, ou ACCESSIBLE=1.
        """))

  @Argument(
    help: .answersToWrite,
    completion: .file(extensions: ["yaml"]))
  var answers: String?

  @Option(help: .questionnaireToAnswer)
  var questionnaire: String?

  @OptionGroup var interview: InterviewOptions

  @OptionGroup var mode: ModeOptions

  @Option(
    help: .say(
      en: "The company, for a new file; it names the file.",
      fr: "L’entreprise, pour un nouveau fichier\u{202F}; son nom devient celui du fichier.",
      value: ("name", "nom")))
  var organisation: String?

  @Option(help: .set)
  var set: [String] = []

  @Option(
    help: .say(
      en: "Ask only these questions: ids with commas between them.",
      fr: "Ne poser que ces questions\u{A0}: identifiants séparés par des virgules.",
      value: ("ids", "ids")))
  var only: String?

  @Flag(name: .customLong("hide-score"), help: .hideScore)
  var hideScore = false

  @Flag(
    name: .customLong("show-score"),
    help: .say(
      en: "Show the result even if only one role is asked.",
      fr: "Montrer le résultat même si un rôle est interrogé."))
  var showScore = false

  @OptionGroup var session: SessionOptions

  func validate() throws {
    if hideScore, showScore {
      throw ValidationError(
        en: "--hide-score and --show-score exclude each other.",
        fr: "--hide-score et --show-score s’excluent.")
    }
  }

  mutating func run() throws {
    let chosen = try mode.mode(in: interview.language)
    // A built-in questionnaire may be named in the place of a file that does not exist.
    let isNamed =
      questionnaire == nil
      && answers.map { ShippedFiles.questionnaireIDs.contains($0) && !File.exists($0) } ?? false
    let configuration = InterviewConfiguration(
      path: isNamed ? nil : answers, questionnaire: isNamed ? answers : questionnaire,
      textLanguage: interview.language, role: interview.role, organisation: organisation,
      set: set, only: only, hidesResult: hideScore, showsResult: showScore,
      isReadOnly: session.readOnly, takesOver: session.takeOver)
    let status = try InterviewLauncher(
      configuration: configuration, color: session.color, insistsOnScreen: mode.full
    ).run(chosen)
    try status.end()
  }
}

extension ColorPolicy.Choice: WordArgument {}
