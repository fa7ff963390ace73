import ArgumentParser
import Readiness
import YAML

/// Shares a questionnaire out: one answers file for each role.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Share a questionnaire out among roles, one answers file for each.",
    discussion: """
      Each file holds only the questions that its role is asked, with their text,
      and can be filled in by hand or by: readiness answer FILE --role ROLE, which
      writes the date when the first answers are given. Put together again by:
      readiness team.

      Example: readiness split enterprise-2.0 --by-role answers
      """)

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(
    name: .customLong("by-role"),
    help: ArgumentHelp("The folder for the files, created if need be.", valueName: "folder"),
    completion: .directory)
  var byRole: String

  @Option(help: "The company that answers.")
  var organisation: String?

  @Option(help: .language(of: "the texts"))
  var language: String?

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    let model = loaded.questionnaire
    if model.roles.isEmpty {
      throw CommandFailure(.usage, "\(model.id) has no roles to share its questions out among.")
    }
    let language = try model.language(wanted: language)
    var files: [(path: String, bytes: [UInt8])] = []
    var reference = model.id
    if !loaded.isShipped {
      reference = "./" + File.name(of: loaded.source.name)
      let copy = "\(byRole)/\(File.name(of: loaded.source.name))"
      if File.realPath(copy) != File.realPath(questionnaire) || !File.exists(copy) {
        files.append((copy, loaded.source.bytes))
      }
    }
    for role in model.roles {
      let file = RoleAnswersFile(
        reference: reference, questionnaire: model, role: role.id, organisation: organisation,
        language: language)
      if file.questions.isEmpty {
        printError("\(role.id) is asked nothing; no file is written.\n")
        continue
      }
      files.append(("\(byRole)/\(role.id).answers.yaml", Array(file.text.utf8)))
    }
    try write(files)
  }

  /// Writes all files; none if one of them is there already.
  private func write(_ files: [(path: String, bytes: [UInt8])]) throws(CommandFailure) {
    for file in files where File.exists(file.path) {
      throw CommandFailure(
        .cannotCreate, "\(file.path) is there already. Nothing was written; name another folder.")
    }
    try ResultFile.createFolder(byRole, mode: 0o700)
    try OutputFiles.check(files.map(\.path), apartFrom: [questionnaire])
    for file in files {
      try ResultFile.write(file.bytes, to: file.path, over: .free)
      try printResult("Wrote \(file.path).\n")
    }
  }
}
