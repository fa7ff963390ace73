import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Reports on what several respondents say together.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: say(
      en: "Report on several respondents together, and where views differ.",
      fr: "Un rapport sur plusieurs répondants ensemble, et où les avis divergent."),
    discussion: say(
      en: """
        A question counts the answers of the roles it is put to, and of people who
        gave no role: the median within each role, then the average of the roles. If
        none of them knows the answer, the other roles count, and the report says so.
        A confidential role (employees, in the built-in questionnaires) of fewer than
        three people is not shown, and its answers cannot be worked out.

        Examples:
          readiness team answers/*.yaml -o team.html
          readiness team answers --group leads=sponsor,manager --group staff=employee
          readiness team survey.csv --questionnaire quick-check --organisation Verdier
          readiness team answers -o team.csv
          readiness team answers -o team.html --watch

        Files with the same bytes are counted once, and so is the same response in
        two tables, by its id or its time. Of two answers with one id, or one name
        and role, the later one counts.

        A table holds a column for each question, by its id or in words, or is what
        a survey tool exports; “readiness table” shows how it is read. For other
        headers and words, --map names a file such as:

          columns: {"Your part": role, "1. What for?": K1, Timestamp: date}
          answers: {role: {Boss: sponsor}, K1: {"No idea": dont-know}}
          dates: dmy
        """,
      fr: """
        Pour une question comptent les rôles à qui elle est posée, et les personnes
        sans rôle\u{A0}: la médiane dans chaque rôle, puis la moyenne des rôles. Si aucun
        d’eux ne sait répondre, les autres comptent, et le rapport le dit. Un rôle
        confidentiel (les salariés, dans les questionnaires fournis) de moins de trois
        personnes n’est pas montré, et ses réponses ne peuvent pas être déduites.

        Exemples\u{A0}:
          readiness team reponses/*.yaml -o equipe.html
          readiness team reponses --group tete=sponsor,manager --group base=employee
          readiness team enquete.csv --questionnaire quick-check --organisation Verdier
          readiness team reponses -o equipe.csv
          readiness team reponses -o equipe.html --watch

        Des fichiers identiques ne comptent qu’une fois. De même pour une réponse
        présente dans deux tableaux, reconnue à son identifiant ou à son heure. Si
        deux réponses portent le même identifiant, ou le même nom et le même rôle,
        seule la plus récente compte.

        Un tableau a une colonne pour chaque question, par son identifiant ou en
        toutes lettres, ou vient d’un outil de sondage\u{202F}; «\u{A0}readiness table\u{A0}»
        montre comment il est lu. Pour d’autres en-têtes et d’autres mots, --map nomme
        un fichier tel que\u{A0}:

          columns: {"Votre rôle": role, "1. Pour quoi faire": K1, Horodatage: date}
          answers: {role: {Patron: sponsor}, K1: {"Aucune idée": dont-know}}
          dates: dmy
        """))

  @Argument(
    help: .say(
      en: "Answers files, folders of answers files, or tables (.csv) with a row per respondent.",
      fr: "Des fichiers de réponses, leurs dossiers, ou des tableaux (.csv) d’une ligne par "
        + "répondant.",
      value: ("files", "fichiers")),
    completion: .file(extensions: ["yaml", "csv"]))
  var files: [String]

  @OptionGroup var report: ReportOptions<TeamFormat>

  @Option(
    help: .say(
      en: "The smallest number of people a confidential role must have to be shown.",
      fr: "Le nombre de personnes à partir duquel un rôle confidentiel est montré.",
      value: ("minimum", "minimum")))
  var minimum = 3

  @Option(
    help: .say(
      en: "Treat this role as confidential too.", fr: "Traiter aussi ce rôle comme confidentiel.",
      value: ("role", "rôle")))
  var confidential: [String] = []

  @Option(
    help: .say(
      en: "A confidential role whose members agreed to be shown, however few.",
      fr: "Un rôle confidentiel dont les membres acceptent d’être montrés, même peu nombreux.",
      value: ("role", "rôle")))
  var named: [String] = []

  @Option(
    help: .say(
      en: "Compare some roles as one group, for example leaders=sponsor,manager.",
      fr: "Comparer des rôles comme un groupe, par exemple tete=sponsor,manager.",
      value: ("name=role,...", "nom=rôle,...")))
  var group: [String] = []

  @Flag(
    help: .say(
      en: "Count a role that was to be asked and gave no answer as anything from 0 to 100.",
      fr: "Un rôle qui devait répondre et ne l’a pas fait peut valoir de 0 à 100."))
  var strict = false

  @Option(
    name: .customLong("write-merged"),
    help: .say(
      en: "Write the merged answers as an answers file.",
      fr: "Écrire les réponses réunies dans un fichier de réponses.", value: ("file", "fichier")))
  var writeMerged: String?

  @Option(help: .map, completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(
    help: .say(
      en: "The company, where the answers do not name it, as in a table.",
      fr: "L’entreprise, si les réponses ne la nomment pas, comme dans un tableau.",
      value: ("name", "nom")))
  var organisation: String?

  @Option(
    help: PlanDays.help(
      en: "Default: 20 in a report, no plan in JSON.",
      fr: "Par défaut\u{A0}: 20 dans un rapport, aucun plan en JSON."),
    transform: PlanDays.read)
  var days: Double?

  @Flag(help: .excel)
  var excel = false

  @Option(help: .languageOfReport)
  var language: String?

  @Flag(
    help: .say(
      en: "Write the report again whenever answers come, change or go, until Ctrl-C.",
      fr: "Réécrire le rapport chaque fois que des réponses arrivent, changent ou partent, "
        + "jusqu’à Ctrl-C."))
  var watch = false

  func validate() throws {
    if watch, report.path == nil || files.contains("-") {
      throw ValidationError(
        en: "--watch needs files to read and a file to write with -o.",
        fr: "--watch demande des fichiers à lire et un fichier à écrire avec -o.")
    }
    if excel, (try? report.chosenFormat(mayBeTable: true)) != .csv {
      throw ValidationError.excelWithoutTable
    }
    if minimum < 1 {
      throw ValidationError(
        en: "--minimum takes a whole number, 1 or more.",
        fr: "--minimum demande un nombre entier, 1 ou plus.")
    }
  }

  mutating func run() throws {
    if watch { return try writeWheneverChanged() }
    try write().status.end()
  }

  /// What the report and the merged answers are written to, in a folder of answers perhaps.
  private var outputs: [String] { [report.path, report.charts, writeMerged].compactMap(\.self) }

  /// Reads, works out and writes.
  ///
  /// - Returns: the status of what could not be read, and the files that stand outside of folders.
  private func write() throws(CommandFailure) -> (status: ExitStatus, files: [String]) {
    let progress = Progress()
    defer { progress.end() }
    let folder = try AnswersFolder(
      files, apartFrom: outputs + [map, report.brand, report.keep].compactMap(\.self))
    let format = try report.chosenFormat(mayBeTable: true)
    var reader = TeamReader(
      questionnaire: questionnaire,
      organisation: organisation.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed },
      QuestionnaireLoader(), in: Language(preferring: language))
    try reader.read(
      folder, map: try map.map { path throws(CommandFailure) in try SourceText.read(path) })
    reader.printRest()
    guard let respondents = reader.respondents, !respondents.members.isEmpty,
      let loaded = reader.questionnaire
    else {
      throw CommandFailure(
        reader.status == .success ? .invalidInput : reader.status,
        en: "nobody’s answers could be counted.",
        fr: "aucune réponse n’a pu être comptée.")
    }
    let mergedInputs = reader.leftOut.filter { $0.kind == .merged }.map(\.source)
    let inputs =
      folder.files.filter { !mergedInputs.contains($0) }
      + [map, questionnaire].compactMap(\.self) + loaded.files
    let result = try report.files(
      inputs: inputs, beside: [writeMerged].compactMap(\.self), summaryNaming: "team.html")
    let mergedFile = writeMerged.map {
      ReportFiles(output: $0, charts: nil, inputs: result.inputs, isForced: report.force)
    }
    let rules = try TeamRules(self, loaded.questionnaire)
    let language = try result.language(wanted: language, of: loaded.questionnaire)
    var evaluation = try EvaluatedTeam(respondents, rules, loaded, reader)
    let mergedAnswers = try writeMerged.map { path throws(CommandFailure) in
      try evaluation.mergedAnswers(for: path, language: language)
    }
    let keptBlocks = try mergedFile?.refuseToLoseAnswers() ?? ""
    try result.write(
      as: format,
      json: { () throws(CommandFailure) in try evaluation.json(days: days) },
      table: { () throws(CommandFailure) in
        try evaluation.table(as: .chosen(excel: excel), language: language)
      },
      document: { withCharts throws(CommandFailure) in
        try evaluation.document(
          days: days ?? PlanDays.standard, language: language, withCharts: withCharts)
      })
    // Where the report itself goes to standard output, nothing else may stand there.
    if let mergedAnswers {
      try mergedFile?.write(
        ReportSeal.sealed(mergedAnswers, as: .yaml, keeping: keptBlocks), [],
        isSaid: result.output != nil)
    }
    let others = Set(result.watched).subtracting(folder.files)
    return (
      reader.status, (files.filter { !File.isFolder($0) } + others).filter(File.exists)
    )
  }

  /// Writes once, then after each change; answers that cannot be read, or are not there yet, are
  /// said and waited for.
  private func writeWheneverChanged() throws(CommandFailure) {
    var watch = ReportWatch(files, apartFrom: outputs)
    do throws(CommandFailure) { watch.look(at: try write().files) } catch {
      if ![.invalidInput, .cannotRead].contains(error.status) { throw error }
      printError(error.text)
    }
    let names = files.joined(separator: ", ")
    let waiting = Self.say(
      en: "Waiting for answers in \(names). Ctrl-C ends this.",
      fr: "En attente de réponses dans \(names). Ctrl-C met fin à l’attente.")
    printError(waiting.neutralised + "\n")
    while true {
      watch.waitForChange()
      do throws(CommandFailure) { watch.look(at: try write().files) } catch {
        printError(error.text)
      }
    }
  }
}

extension TeamRules {
  /// What the command line says of a team.
  fileprivate init(
    _ command: TeamCommand, _ questionnaire: Questionnaire
  ) throws(CommandFailure) {
    func id(of role: String, _ option: String) throws(CommandFailure) -> String {
      if let role = questionnaire.namedRole(role) { return role.id }
      throw CommandFailure(
        .usage,
        en: "\(option): no role “\(role)”; \(questionnaire.rolesInWords(in: .english)).",
        fr: "\(option)\u{A0}: pas de rôle «\u{A0}\(role)\u{A0}»\u{202F}; "
          + "\(questionnaire.rolesInWords(in: .french)).")
    }
    func roles(_ values: [String], _ option: String) throws(CommandFailure) -> [String] {
      try values.flatMap { $0.split(separator: ",").map(String.init) }
        .map { role throws(CommandFailure) in try id(of: role, option) }
    }
    let named = try roles(command.named, "--named")
    let confidential = try roles(command.confidential, "--confidential")
    if let both = named.first(where: confidential.contains) {
      throw CommandFailure(
        .usage, en: "--named and --confidential both name “\(both)”: say one of the two.",
        fr: "--named et --confidential nomment tous deux «\u{A0}\(both)\u{A0}»\u{A0}: dites l’un "
          + "des deux.")
    }
    var groups: [Group] = []
    for text in command.group {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let members = parts.count == 2 ? parts[1].split(separator: ",").map(String.init) : []
      guard parts.count == 2, !members.isEmpty else {
        throw CommandFailure(
          .usage,
          en: "--group \(text): write it as NAME=ROLE,ROLE, such as leaders=sponsor,manager.",
          fr: "--group \(text)\u{A0}: écrivez NOM=RÔLE,RÔLE, par exemple tete=sponsor,manager.")
      }
      let ids = try members.map { role throws(CommandFailure) in
        try id(of: role, "--group \(text)")
      }
      if TeamJSON.reservedNames.contains(parts[0])
        || groups.contains(where: { $0.name == parts[0] })
      {
        throw CommandFailure(
          .usage, en: "--group \(text): the name “\(parts[0])” is taken.",
          fr: "--group \(text)\u{A0}: le nom «\u{A0}\(parts[0])\u{A0}» est pris.")
      }
      groups.append(Group(name: parts[0], roles: ids))
    }
    self.init(
      minimum: command.minimum, confidential: confidential, named: named, groups: groups,
      isStrict: command.strict)
  }
}
