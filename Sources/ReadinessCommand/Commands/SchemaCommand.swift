import ArgumentParser
import Readiness

/// Prints the JSON Schema by which editors help to write a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a file, for editors.",
    discussion: """
      With the schema beside a file, and its name in the first line of it, editors
      complete keys and explain them:

        # yaml-language-server: $schema=questionnaire.schema.json

      Example: readiness schema questionnaire > questionnaire.schema.json
      """)

  enum Kind: String, WordArgument {
    case questionnaire, answers

    var schema: FileSchema {
      switch self {
      case .questionnaire: .questionnaire
      case .answers: .answers
      }
    }
  }

  @Argument(help: "The kind of file.")
  var kind = Kind.questionnaire

  mutating func run() throws { try printResult(kind.schema.json) }
}
