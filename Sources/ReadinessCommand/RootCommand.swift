import ArgumentParser
import Localization

/// The command line of the program.
struct RootCommand: ParsableCommand {
  static let version = "0.1.0"

  /// What results and reports name as the tool that made them.
  static let nameAndVersion = "readiness \(version)"

  static let configuration = CommandConfiguration(
    commandName: "readiness",
    abstract: say(
      en: "Are we ready for enterprise 2.0, and what should we do next?",
      fr: "Sommes-nous prêts pour l’entreprise 2.0, et que faire ensuite\u{202F}?"),
    discussion: say(
      en: """
        Answer a questionnaire in the terminal, score the answers, hand over a report:

          readiness answer
          readiness report verdier.answers.yaml

        To see a report at once: readiness report --example
        Screen reader or braille display? Use --plain, or set ACCESSIBLE=1.
        """,
      fr: """
        Répondre à un questionnaire dans le terminal, noter les réponses, remettre un
        rapport\u{A0}:

          readiness answer
          readiness report verdier.answers.yaml

        Pour voir un rapport tout de suite\u{A0}: readiness report --example
        Lecteur d’écran ou plage braille\u{202F}? Ajoutez --plain, ou ACCESSIBLE=1.
        """),
    version: nameAndVersion,
    groupedSubcommands: [
      CommandGroup(
        name: say(en: "Answering", fr: "Répondre"),
        subcommands: [AnswerCommand.self, ListCommand.self, ShowCommand.self]),
      CommandGroup(
        name: say(en: "Results", fr: "Résultats"),
        subcommands: [
          ReportCommand.self, ScoreCommand.self, PlanCommand.self, DoCommand.self,
          ExplainCommand.self,
          CompareCommand.self,
        ]),
      CommandGroup(
        name: say(en: "Several people", fr: "À plusieurs"),
        subcommands: [
          SplitCommand.self, FormCommand.self, TableCommand.self, TeamCommand.self,
        ]),
      CommandGroup(
        name: say(en: "Many companies", fr: "De nombreuses entreprises"),
        subcommands: [PortfolioCommand.self]),
      CommandGroup(
        name: say(en: "Authoring", fr: "Écrire un questionnaire"),
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
    if named == nil, let name = arguments.first, !name.hasPrefix("-"), name != "help" {
      throw unknownCommand(name)
    }
    return try parseAsRoot(arguments)
  }

  private static func unknownCommand(_ name: String) -> CommandFailure {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    let hint =
      nearest(to: name, among: names).map(Language.ofLocale.didYouMean)
      ?? say(
        en: "readiness --help lists the commands.",
        fr: "readiness --help donne la liste des commandes.")
    let shown = Language.ofLocale.quoted(name.shortened)
    return CommandFailure(
      .usage, en: "no command \(shown). \(hint)", fr: "pas de commande \(shown). \(hint)")
  }
}

@main
enum Main {
  static func main() {
    StandardStream.fillClosed()
    StandardStream.ignoreSignalsOfWriting()
    do {
      try Clock.check()
      var command = try RootCommand.read(Environment.arguments)
      try command.run()
    } catch let failure as CommandFailure {
      end(failure)
    } catch {
      let status = RootCommand.exitCode(for: error)
      let message = ParserMessage(error, Environment.arguments, in: .ofLocale).lines
      if status.isSuccess {
        do { try printText(message) } catch { end(error) }
      } else {
        printError(message)
      }
      RootCommand.exit(withError: status)
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    printError(failure.text)
    do { try failure.status.end() } catch { RootCommand.exit(withError: error) }
    RootCommand.exit()
  }
}
