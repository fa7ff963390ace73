import ArgumentParser
import Localization
import Terminal

/// Follows a plan: who does what by when, and what is done.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do",
    abstract: say(
      en: "Tick off a plan: who does what by when, and what is done.",
      fr: "Cocher un plan\u{A0}: qui fait quoi pour quand, et ce qui est fait."),
    discussion: say(
      en: """
        Shows the plan as a list to tick, and keeps what becomes of its actions in the
        answers file. Ticking an action off does not change the score: once it is
        done, answer its question again with readiness answer FILE --only ID.

        Examples:
          readiness do verdier.answers.yaml
          readiness do verdier.answers.yaml --set R4.a=done
          readiness do verdier.answers.yaml --on C2.a=2024-05-06
          readiness do verdier.answers.yaml --owner R4.a=Nadia --due R4.a=2024-05-10

        Screen reader or braille display? Use --plain, or set ACCESSIBLE=1.
        """,
      fr: """
        Montre le plan comme une liste à cocher, et garde ce que deviennent ses actions
        dans le fichier de réponses. Cocher une action ne change pas la note\u{A0}: une
        fois l’action faite, répondez à nouveau à sa question avec
        readiness answer FICHIER --only ID.

        Exemples\u{A0}:
          readiness do verdier.answers.yaml
          readiness do verdier.answers.yaml --set R4.a=done
          readiness do verdier.answers.yaml --on C2.a=2024-05-06
          readiness do verdier.answers.yaml --owner R4.a=Nadia --due R4.a=2024-05-10

        Lecteur d’écran ou plage braille\u{202F}? Ajoutez --plain, ou ACCESSIBLE=1.
        """))

  @Argument(help: .answersFile, completion: .file(extensions: ["yaml"]))
  var answers: String?

  @Option(help: .questionnaireOfFile)
  var questionnaire: String?

  @Option(help: .languageOfTexts)
  var language: String?

  @Option(help: PlanDays.help, transform: PlanDays.read)
  var days: Double?

  @Option(
    help: .say(
      en: "How far an action is: planned, started, done or dropped.",
      fr: "Où en est une action\u{A0}: planned, started, done ou dropped.",
      value: ("id=status", "id=statut")))
  var set: [String] = []

  @Option(
    help: .say(en: "Who does an action.", fr: "Qui mène une action.", value: ("id=name", "id=nom")))
  var owner: [String] = []

  @Option(
    help: .say(
      en: "The day by which an action is to be done.",
      fr: "Le jour pour lequel une action doit être faite.", value: ("id=date", "id=date")))
  var due: [String] = []

  @Option(
    help: .say(
      en: "The day on which an action was done. Default: today.",
      fr: "Le jour où une action a été faite. Par défaut\u{A0}: aujourd’hui.",
      value: ("id=date", "id=date")))
  var on: [String] = []

  @OptionGroup var mode: ModeOptions

  @OptionGroup var session: SessionOptions

  mutating func run() throws {
    let chosen = try mode.mode(in: language)
    let configuration = InterviewConfiguration(
      path: answers, questionnaire: questionnaire, textLanguage: language, set: set,
      checklist: ChecklistOptions(
        days: days ?? PlanDays.standard, owner: owner, due: due, on: on),
      isReadOnly: session.readOnly, takesOver: session.takeOver)
    let isGiven = !(set + owner + due + on).isEmpty && !mode.plain && !mode.full
    let status = try InterviewLauncher(
      configuration: configuration, color: session.color, insistsOnScreen: mode.full
    ).run(isGiven ? .noInput(.byOption) : chosen)
    try status.end()
  }
}
