import ArgumentParser
import Localization
import Readiness
import YAML

/// Shares a questionnaire out: one answers file for each role.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: say(
      en: "Share a questionnaire out among roles, one answers file for each.",
      fr: "Répartir un questionnaire entre les rôles, un fichier de réponses pour chacun."),
    discussion: say(
      en: """
        Each file holds only the questions that its role is asked, with their text,
        and can be filled in by hand or by: readiness answer FILE --role ROLE, which
        writes the date when the first answers are given. Put together again by:
        readiness team.

        Example: readiness split enterprise-2.0 --by-role answers
        """,
      fr: """
        Chaque fichier ne contient que les questions de son rôle, avec leur texte, et
        se remplit à la main ou par\u{A0}: readiness answer FICHIER --role RÔLE, qui écrit
        la date quand les premières réponses sont données. La commande team les réunit.

        Exemple\u{A0}: readiness split enterprise-2.0 --by-role reponses
        """))

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(
    name: .customLong("by-role"),
    help: .say(
      en: "The folder for the files, created if need be.",
      fr: "Le dossier des fichiers, créé s’il le faut.", value: ("folder", "dossier")),
    completion: .directory)
  var byRole: String

  @Option(
    help: .say(
      en: "The company that answers.", fr: "L’entreprise qui répond.",
      value: ("organisation", "entreprise")))
  var organisation: String?

  @Option(help: .languageOfTexts)
  var language: String?

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    let loaded = try loader.load(named: questionnaire)
    let model = loaded.questionnaire
    if model.roles.isEmpty {
      throw CommandFailure(
        .usage, en: "\(model.id) has no roles to share its questions out among.",
        fr: "\(model.id) n’a pas de rôles entre lesquels répartir ses questions.")
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
        printError(
          Self.say(
            en: "\(role.id) is asked nothing; no file is written.\n",
            fr: "Rien n’est demandé à \(role.id)\u{202F}; aucun fichier n’est écrit.\n"))
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
        .cannotCreate,
        en: "\(file.path) is there already. Nothing was written; name another folder.",
        fr: "\(file.path) existe déjà. Rien n’a été écrit\u{202F}; nommez un autre dossier.")
    }
    try ResultFile.createFolder(byRole, mode: 0o700)
    try OutputFiles.check(files.map(\.path), apartFrom: [questionnaire])
    for file in files {
      try ResultFile.write(file.bytes, to: file.path, over: .free)
      let path = file.path.neutralised
      try printResult(Self.say(en: "Wrote \(path).\n", fr: "Écrit\u{A0}: \(path).\n"))
    }
  }
}
