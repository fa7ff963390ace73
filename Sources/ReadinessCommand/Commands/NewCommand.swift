import ArgumentParser
import Interview
import Localization
import Readiness
import Reports

/// Writes a questionnaire to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a questionnaire of one's own.",
    discussion: """
      Writes a short questionnaire with comments that teach the format, and beside
      it the schema by which editors complete and explain the keys. Nothing that
      is there is replaced.

      Example: readiness new survey.yaml
      """)

  @Argument(help: "The file to write.", completion: .file(extensions: ["yaml"]))
  var file: String

  mutating func run() throws {
    guard !File.exists(file) else {
      throw CommandFailure(
        .cannotCreate, "\(file.neutralised) is there already. Name another file.")
    }
    try ResultFile.write(Self.template(for: File.name(of: file)), to: file, over: .free)
    let schema = File.folder(of: file) + "/" + Self.schemaName
    let isSchemaNew = !File.exists(schema)
    if isSchemaNew {
      try ResultFile.write(FileSchema.questionnaire.json, to: schema, over: .free)
    }
    let name = file.shellQuoted
    try printResult(
      """
      Wrote \(file.neutralised)\(isSchemaNew ? ", and \(Self.schemaName) for your editor" : "").

        readiness check \(name)   says what is wrong, where, and what to do
        readiness try \(name)     puts the questions to you and saves nothing
        readiness show \(name)    prints it for review

      """)
  }

  private static let schemaName = "questionnaire.schema.json"

  /// The template under the name of a file, which gives it its id where it can be one.
  static func template(for name: String) -> String {
    let bytes = ShippedFiles.bytes(of: "Templates/my-questionnaire.yaml") ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    let id = stem.isID ? stem : "my-questionnaire"
    return text.replacing("my-questionnaire.yaml", with: name.neutralised.shellQuoted)
      .replacing("id: my-questionnaire", with: "id: \(id)")
  }
}
