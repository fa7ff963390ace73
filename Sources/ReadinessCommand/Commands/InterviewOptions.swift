import ArgumentParser

/// Options of the commands that put a questionnaire to a person.
struct InterviewOptions: ParsableArguments {
  @Option(help: .languageOfTexts)
  var language: String?

  @Option(
    help: .say(
      en: "Ask only the questions for this role.",
      fr: "Ne poser que les questions de ce rôle.", value: ("role", "rôle")))
  var role: String?
}
