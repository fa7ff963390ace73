import ArgumentParser

/// The command line of the program.
struct RootCommand: ParsableCommand {
  static let version = "0.1.0"

  /// What results and reports name as the tool that made them.
  static let nameAndVersion = "readiness \(version)"

  static let configuration = CommandConfiguration(
    commandName: "readiness",
    abstract: "Are we ready for enterprise 2.0, and what should we do next?",
    discussion: """
      Answer a questionnaire in the terminal, score the answers, hand over a report:

        readiness answer
        readiness report verdier.answers.yaml

      To see a report at once: readiness report --example
      Screen reader or braille display? Use --plain, or set ACCESSIBLE=1.
      """,
    version: nameAndVersion,
    groupedSubcommands: [
      CommandGroup(
        name: "Answering", subcommands: [AnswerCommand.self, ListCommand.self, ShowCommand.self]),
      CommandGroup(
        name: "Results",
        subcommands: [
          ReportCommand.self, ScoreCommand.self, PlanCommand.self, ExplainCommand.self,
          CompareCommand.self,
        ]),
      CommandGroup(name: "Several people", subcommands: [SplitCommand.self, TeamCommand.self]),
      CommandGroup(
        name: "Authoring",
        subcommands: [
          NewCommand.self, CheckCommand.self, TryCommand.self, DiffCommand.self,
          SchemaCommand.self,
        ]),
    ])
}

@main
enum Main {
  static func main() {
    StandardStream.ignoreBrokenPipes()
    do {
      var command = try RootCommand.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      printError(failure.text)
      RootCommand.exit(withError: ExitCode(failure.status.rawValue))
    } catch {
      RootCommand.exit(withError: error)
    }
  }
}
