import ArgumentParser
import Interview
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
        and can be filled in by hand or by: readiness answer FILE, which writes the
        date when the first answers are given. For several people in one role, copy
        its file before anyone answers; whoever fills in a copy by hand must change
        its respondent id too, which readiness answer does by itself. Put together
        again by: readiness team FOLDER.

        Example:
          readiness split enterprise-2.0 --by-role answers \\
            --send-to "Nadia, by 12 May"
        """,
      fr: """
        Chaque fichier ne contient que les questions de son rôle, avec leur texte, et
        se remplit à la main ou par\u{A0}: readiness answer FICHIER, qui écrit la date
        quand les premières réponses sont données. Pour plusieurs personnes d’un rôle,
        copiez son fichier avant toute réponse\u{202F}; qui remplit une copie à la main
        doit aussi en changer l’identifiant (id), ce que readiness answer fait de
        lui-même. readiness team DOSSIER les réunit.

        Exemple\u{A0}:
          readiness split enterprise-2.0 --by-role reponses \\
            --send-to "Nadia, avant le 12 mai"
        """))

  @Argument(help: .requiredQuestionnaire)
  var questionnaire: String

  @Option(
    name: .customLong("by-role"),
    help: .say(
      en: "The folder for the files, created if need be.",
      fr: "Le dossier des fichiers, créé au besoin.", value: ("folder", "dossier")),
    completion: .directory)
  var byRole: String

  @Option(
    help: .say(
      en: "The company that answers.", fr: "L’entreprise qui répond.",
      value: ("organisation", "entreprise")))
  var organisation: String?

  @Option(
    name: .customLong("send-to"),
    help: .say(
      en: "Who collects the answers, and until when; said at the end of the interview.",
      fr: "Qui rassemble les réponses, et jusqu’à quand\u{202F}; dit à la fin de l’entretien.",
      value: ("text", "texte")))
  var sendTo: String?

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
    let now = Clock.now
    if !loaded.isShipped {
      reference = "./" + File.name(of: loaded.source.name)
      let copy = "\(byRole)/\(File.name(of: loaded.source.name))"
      if File.realPath(copy) != File.realPath(questionnaire) || !File.exists(copy) {
        files.append((copy, loaded.source.bytes))
      }
    }
    for role in model.roles {
      let name = "\(role.id).answers.yaml"
      let file = RoleAnswersFile(
        name, reference: reference, questionnaire: model, role: role,
        id: RespondentID.of("\(byRole)/\(name)", after: "\(now.date) \(now.timeOfDay)"),
        organisation: organisation, recipient: sendTo, language: language)
      if file.questions.isEmpty {
        let title = role.title.text(in: model.language(preferring: Environment.languageCode))
        printError(
          Self.say(
            en: "No question for \(title): no file for this role.\n",
            fr: "Aucune question pour \(title)\u{A0}: pas de fichier pour ce rôle.\n"))
        continue
      }
      files.append(("\(byRole)/\(name)", Array(file.text.utf8)))
    }
    try write(files)
    try printResult(next.neutralisedText)
  }

  /// Writes all files; none if one of them is there already.
  private func write(_ files: [(path: String, bytes: [UInt8])]) throws(CommandFailure) {
    for file in files where File.exists(file.path) {
      throw CommandFailure(
        .cannotCreate,
        en: "\(file.path) already exists. Nothing was written; name another folder.",
        fr: "\(file.path) existe déjà. Rien n’a été écrit\u{202F}; nommez un autre dossier.")
    }
    try ResultFile.createFolder(byRole, mode: 0o700)
    try OutputFiles.check(files.map(\.path), apartFrom: [questionnaire])
    for file in files {
      try ResultFile.write(file.bytes, to: file.path, over: .free)
      try printResult(Language.ofLocale.wrote(file.path).neutralised + "\n")
    }
  }
}

// MARK: - Words

extension SplitCommand {
  /// How to go on with the files.
  private var next: [String] {
    let report = "readiness team \(byRole.shellQuoted) -o team.html"
    return [
      Self.say(
        en: "Give each file to one person; for more people in a role, copy it before anyone "
          + "answers.",
        fr: "Donnez chaque fichier à une personne\u{202F}; pour plusieurs personnes d’un rôle, "
          + "copiez-le avant toute réponse."),
      Self.say(
        en: "Whoever fills in a copy by hand must also change its respondent id; readiness answer "
          + "does this by itself.",
        fr: "Qui remplit une copie à la main doit aussi en changer l’identifiant (id)\u{202F}; "
          + "readiness answer le fait de lui-même."),
      Self.say(
        en: "To answer: readiness answer FILE",
        fr: "Pour répondre\u{A0}: readiness answer FICHIER"),
      Self.say(
        en: "The report, once the files are back in the folder: \(report)",
        fr: "Le rapport, une fois les fichiers revenus dans le dossier\u{A0}: \(report)"),
    ]
  }
}
