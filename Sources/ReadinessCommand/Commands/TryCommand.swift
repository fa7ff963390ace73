import ArgumentParser
import Localization
import Terminal

/// Goes through a questionnaire as a respondent would, without saving.
struct TryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: say(
      en: "Go through a questionnaire as a respondent would, and save nothing.",
      fr: "Parcourir un questionnaire comme un répondant, sans rien enregistrer."),
    discussion: say(
      en: """
        Conditions, scores and the advice work as they will with answers that are
        kept. No answers file is read or written.

        Examples:
          readiness try my-questionnaire.yaml
          readiness try my-questionnaire.yaml --set S1=yes --language fr
        """,
      fr: """
        Conditions, notes et conseil fonctionnent comme avec des réponses conservées.
        Aucun fichier de réponses n’est lu ni écrit.

        Exemples\u{A0}:
          readiness try mon-questionnaire.yaml
          readiness try mon-questionnaire.yaml --set S1=oui --language fr
        """))

  @Argument(
    help: .requiredQuestionnaire,
    completion: .file(extensions: ["yaml"]))
  var questionnaire: String

  @OptionGroup var interview: InterviewOptions

  @Option(help: .set)
  var set: [String] = []

  @Flag(name: .customLong("hide-score"), help: .hideScore)
  var hideScore = false

  @Flag(help: .plain)
  var plain = false

  mutating func run() throws {
    // Without a terminal, answers are read line by line: a trial has nothing else to do there.
    let mode = try Mode.choose(
      noInput: false, plain: plain || !hasTerminal, full: false,
      in: Language(preferring: interview.language))
    let configuration = InterviewConfiguration(
      questionnaire: questionnaire, textLanguage: interview.language, role: interview.role,
      set: set,
      hidesResult: hideScore, isReadOnly: true, isTrial: true)
    // Open questions are no failure of a trial.
    _ = try InterviewLauncher(
      configuration: configuration, color: .auto, insistsOnScreen: false
    ).run(mode)
  }

  private var hasTerminal: Bool {
    let surroundings = Mode.Surroundings()
    return surroundings.hasTerminalIn && surroundings.hasTerminalOut
  }
}
