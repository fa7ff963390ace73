import ArgumentParser
import Readiness

/// Prints the JSON Schema by which editors help to write a file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: say(
      en: "Print the JSON Schema of a file, for editors.",
      fr: "Afficher le schéma JSON d’un fichier, pour les éditeurs."),
    discussion: say(
      en: """
        With the schema beside a file, and its name in the first line of it, editors
        complete keys and explain them:

          # yaml-language-server: $schema=questionnaire.schema.json

        Example: readiness schema questionnaire > questionnaire.schema.json
        """,
      fr: """
        Avec le schéma à côté d’un fichier, et son nom dans la première ligne de
        celui-ci, les éditeurs complètent les clés et les expliquent\u{A0}:

          # yaml-language-server: $schema=questionnaire.schema.json

        Exemple\u{A0}: readiness schema questionnaire > questionnaire.schema.json
        """))

  enum Kind: String, WordArgument {
    case questionnaire, answers

    var schema: FileSchema {
      switch self {
      case .questionnaire: .questionnaire
      case .answers: .answers
      }
    }
  }

  @Argument(
    help: .say(en: "The kind of file.", fr: "Le genre de fichier.", value: ("kind", "genre")))
  var kind = Kind.questionnaire

  mutating func run() throws { try printResult(kind.schema.json(in: .ofLocale)) }
}
