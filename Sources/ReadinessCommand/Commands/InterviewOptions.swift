import ArgumentParser

/// Options of the commands that put a questionnaire to a person.
struct InterviewOptions: ParsableArguments {
  @Option(help: .language(of: "the texts"))
  var language: String?

  @Option(help: "Ask only the questions for this role.")
  var role: String?
}
