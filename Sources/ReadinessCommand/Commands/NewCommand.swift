import ArgumentParser
import Interview
import Localization
import Readiness
import Reports

/// Writes a questionnaire to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: say(
      en: "Start your own questionnaire.",
      fr: "Commencer son propre questionnaire."),
    discussion: say(
      en: """
        Writes a short questionnaire with comments that teach the format, and beside
        it the schema by which editors complete and explain the keys. No file that
        already exists is replaced.

        Example: readiness new survey.yaml
        """,
      fr: """
        Écrit un court questionnaire dont les commentaires enseignent le format, et à
        côté le schéma par lequel les éditeurs complètent et expliquent les clés.
        Rien de ce qui est déjà là n’est remplacé.

        Exemple\u{A0}: readiness new enquete.yaml
        """))

  @Argument(
    help: .say(
      en: "The file to write.", fr: "Le fichier à écrire.", value: ("file", "fichier")),
    completion: .file(extensions: ["yaml"]))
  var file: String

  mutating func run() throws {
    if File.exists(file) { throw CommandFailure.isThereAlready(file) }
    try ResultFile.write(Self.template(for: File.name(of: file)), to: file, over: .free)
    let schema = File.folder(of: file) + "/" + Self.schemaName
    let isSchemaNew = !File.exists(schema)
    if isSchemaNew {
      try ResultFile.write(FileSchema.questionnaire.json(in: .ofLocale), to: schema, over: .free)
    }
    let name = file.shellQuoted
    let wrote = Self.say(
      en: "Wrote \(file)\(isSchemaNew ? ", and \(Self.schemaName) for your editor" : "").",
      fr: "Écrit\u{A0}: \(file)\(isSchemaNew ? ", et \(Self.schemaName) pour votre éditeur" : "").")
    try printResult(
      """
      \(wrote.neutralised)

        readiness check \(name)   \(Self.whatCheckDoes)
        readiness try \(name)     \(Self.whatTryDoes)
        readiness show \(name)    \(Self.whatShowDoes)

      """)
  }

  private static let schemaName = "questionnaire.schema.json"

  /// The template under the name of a file, which gives it its id where it can be one.
  static func template(for name: String) -> String {
    let template = say(en: "my-questionnaire", fr: "mon-questionnaire")
    let bytes = ShippedFiles.bytes(of: "Templates/\(template).yaml") ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    let id = stem.isID ? stem : template
    return text.replacing("\(template).yaml", with: name.neutralised.shellQuoted)
      .replacing("id: \(template)", with: "id: \(id)")
  }
}

// MARK: - Words

extension NewCommand {
  private static var whatCheckDoes: String {
    say(
      en: "says what is wrong, where, and what to do",
      fr: "dit ce qui ne va pas, où, et quoi faire")
  }

  private static var whatTryDoes: String {
    say(
      en: "puts the questions to you and saves nothing",
      fr: "vous pose les questions sans rien enregistrer")
  }

  private static var whatShowDoes: String {
    say(en: "prints it for review", fr: "l’affiche pour relecture")
  }
}
