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
      CommandGroup(
        name: "Several people",
        subcommands: [SplitCommand.self, FormCommand.self, TeamCommand.self]),
      CommandGroup(
        name: "Authoring",
        subcommands: [
          NewCommand.self, CheckCommand.self, TryCommand.self, DiffCommand.self,
          SchemaCommand.self,
        ]),
    ])
}

extension RootCommand {
  /// The command that the arguments ask for, with its options.
  ///
  /// A command that the first argument names is read without the others, whose setting up takes
  /// longer. Whatever is no plain use of a command is left to the root: help, versions and faults
  /// need the whole tree of commands.
  static func read(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}

@main
enum Main {
  static func main() {
    StandardStream.ignoreSignalsOfWriting()
    do {
      try Clock.check()
      var command = try RootCommand.read(Environment.arguments)
      try command.run()
    } catch let failure as CommandFailure {
      printError(failure.text)
      do { try failure.status.end() } catch { RootCommand.exit(withError: error) }
    } catch {
      RootCommand.exit(withError: error)
    }
  }
}
