import ArgumentParser
import Interview
import Localization
import Readiness
import Reports
import YAML

/// Writes a report on an answers file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say(
      en: "Write a report to hand over, in Markdown or HTML.",
      fr: "Écrire un rapport à remettre, en Markdown ou en HTML."),
    discussion: say(
      en: """
        The ending of the file chooses the format: .md, .html or .json.

        Examples:
          readiness report --example
          readiness report verdier.answers.yaml -o verdier.html
          readiness report verdier.answers.yaml -o verdier.md --charts charts
          readiness report verdier.answers.yaml --days 40 --language fr
          readiness report verdier.answers.yaml -o verdier.html --watch
          readiness report verdier.answers.yaml --tables tables --excel
          readiness report verdier.answers.yaml -o summary.html --one-page
          readiness report verdier.answers.yaml -o verdier.html --brand brand.yaml

        Word: pandoc --from gfm verdier.md -o verdier.docx
        PDF: print verdier.html from a browser.
        """,
      fr: """
        La fin du nom de fichier choisit le format\u{A0}: .md, .html ou .json.

        Exemples\u{A0}:
          readiness report --example
          readiness report verdier.answers.yaml -o verdier.html
          readiness report verdier.answers.yaml -o verdier.md --charts graphiques
          readiness report verdier.answers.yaml --days 40 --language fr
          readiness report verdier.answers.yaml -o verdier.html --watch
          readiness report verdier.answers.yaml --tables tableaux --excel
          readiness report verdier.answers.yaml -o synthese.html --one-page
          readiness report verdier.answers.yaml -o verdier.html --brand marque.yaml

        Word\u{A0}: pandoc --from gfm verdier.md -o verdier.docx
        PDF\u{A0}: imprimer verdier.html depuis un navigateur.
        """))

  @Argument(help: .answersFile, completion: .file(extensions: ["yaml"]))
  var answers: String?

  @OptionGroup var report: ReportOptions<ReportFormat>

  @Option(
    help: .say(
      en: "Write answers, areas, scenarios and plan there as CSV files.",
      fr: "Y écrire réponses, domaines, scénarios et plan en CSV.", value: ("folder", "dossier")),
    completion: .directory)
  var tables: String?

  @Flag(help: .excel)
  var excel = false

  @Flag(
    help: .say(
      en: "The first page alone, on one sheet, to print or to show.",
      fr: "La première page seule, sur une feuille, à imprimer ou à projeter."))
  var onePage = false

  @Option(help: .languageOfReport)
  var language: String?

  @Option(help: PlanDays.help, transform: PlanDays.read)
  var days: Double?

  @Option(help: .questionnaireOfFile)
  var questionnaire: String?

  @Option(
    help: .say(
      en: "Compare with this benchmark (see portfolio).",
      fr: "Comparer à cette référence (voir portfolio).", value: ("file", "fichier")),
    completion: .file(extensions: ["json"]))
  var benchmark: String?

  @Flag(
    help: .say(
      en: "Report on the example of a fictional company.",
      fr: "Le rapport de l’exemple, une entreprise fictive."))
  var example = false

  @Flag(
    help: .say(
      en: "Write the report again whenever the answers change, until Ctrl-C.",
      fr: "Réécrire le rapport chaque fois que les réponses changent, jusqu’à Ctrl-C."))
  var watch = false

  func validate() throws {
    if example, answers != nil {
      throw ValidationError(
        en: "an answers file and --example exclude each other.",
        fr: "un fichier de réponses et --example s’excluent.")
    }
    if !example, answers == nil {
      throw ValidationError(
        en: "name an answers file, or ask for the --example.",
        fr: "nommez un fichier de réponses, ou demandez l’exemple par --example.")
    }
    if excel, tables == nil {
      throw ValidationError(
        en: "--excel says how tables are written: add --tables FOLDER.",
        fr: "--excel dit comment les tableaux sont écrits\u{A0}: ajoutez --tables DOSSIER.")
    }
    if watch, tables != nil, !report.force {
      throw ValidationError(
        en: "--watch writes the tables again and again: add --force.",
        fr: "--watch réécrit les tableaux à chaque fois\u{A0}: ajoutez --force.")
    }
    if watch, answers == nil || answers == "-" || report.path == nil {
      throw ValidationError(
        en: "--watch needs an answers file to read and a file to write with -o.",
        fr: "--watch demande un fichier de réponses à lire et un fichier à écrire avec -o.")
    }
  }

  mutating func run() throws {
    let format = try report.chosenFormat()
    if onePage, format == .json { throw Self.onePageInJSON }
    if watch { return try writeWheneverChanged(as: format) }
    if report.isForSummary, tables == nil, !onePage {
      return try summarise()
    }
    try write(as: format)
  }

  /// Prints the result on a few lines, for a person who has named no file to write.
  private func summarise() throws(CommandFailure) {
    let progress = Progress()
    defer { progress.end() }
    var loader = QuestionnaireLoader()
    let loaded = try request.load(&loader)
    printError(loaded.warningText)
    let summary = try request.summary(of: EvaluatedAnswers(loaded))
    try ReportSummary(
      text: summary.text, language: summary.language,
      file: AnswersFileName.report(of: answers ?? "verdier.yaml")
    ).print()
  }

  /// Reads, works out and writes.
  ///
  /// - Returns: the files that the report is made of.
  @discardableResult
  private func write(as format: ReportFormat) throws(CommandFailure) -> [String] {
    let progress = Progress()
    defer { progress.end() }
    let request = request
    var loader = QuestionnaireLoader()
    let loaded = try request.load(&loader)
    printError(loaded.warningText)
    let inputs =
      [answers, questionnaire, benchmark].compactMap(\.self) + loaded.questionnaire.files
    var files = try report.files(inputs: inputs)
    files.areOnlyTables = tables != nil && report.isForReading && !onePage
    try request.write(EvaluatedAnswers(loaded), as: format, to: files, &loader)
    return files.watched.filter(File.exists)
  }

  private var request: ReportRequest {
    ReportRequest(
      answers: answers, questionnaire: questionnaire, language: language,
      days: days ?? PlanDays.standard, benchmark: benchmark,
      tables: tables.map { ($0, .chosen(excel: excel)) }, isOnePage: onePage)
  }

  /// Writes once, then after each change; a file that cannot be read is said and waited for.
  private func writeWheneverChanged(as format: ReportFormat) throws(CommandFailure) {
    guard let answers else { return }
    var watch = ReportWatch([answers])
    watch.look(at: try write(as: format))
    let waiting = Self.say(
      en: "Waiting for \(answers) to change. Ctrl-C ends this.",
      fr: "En attente d’une modification de \(answers). Ctrl-C met fin à l’attente.")
    printError(waiting.neutralised + "\n")
    while true {
      watch.waitForChange()
      do throws(CommandFailure) { watch.look(at: try write(as: format)) } catch {
        printError(error.text)
      }
    }
  }
}

// MARK: - Words

extension ReportCommand {
  private static var onePageInJSON: CommandFailure {
    CommandFailure(
      .usage, en: "--one-page is for a report in HTML or Markdown; JSON has no pages.",
      fr: "--one-page vaut pour un rapport en HTML ou en Markdown\u{202F}; le JSON n’a pas de "
        + "pages.")
  }
}
