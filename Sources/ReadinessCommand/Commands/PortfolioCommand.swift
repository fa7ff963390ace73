import ArgumentParser
import Localization
import Readiness
import Reports

/// Reports on many companies, and makes a benchmark of them.
struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: say(
      en: "Report on many companies, or make a benchmark of them.",
      fr: "Faire un rapport sur de nombreuses entreprises, ou une référence."),
    discussion: say(
      en: """
        Reads folders of answers files, which it scores, and lines written by
        readiness score --format jsonl. Says where the companies stand, what limits
        most of them and what most plans hold. A company with several dates counts
        with the last. Whatever concerns fewer companies than --minimum is withheld.

        A benchmark is a small file of counts, to compare one company with: see report
        --benchmark. Benchmarks are merged by naming them. Parts hold all counts: keep
        them private; only what --publish writes may be shown.

        Examples:
          readiness portfolio companies/ -o portfolio.html
          readiness portfolio lines.jsonl --by sector -o portfolio.html
          readiness portfolio lines.jsonl --by sector --write-benchmark part-1.json
          readiness portfolio part-*.json --publish --write-benchmark 2024.json
        """,
      fr: """
        Lit des dossiers de fichiers de réponses, qu’il note, et des lignes écrites
        par readiness score --format jsonl. Dit où en sont les entreprises, ce qui
        limite la plupart et ce que les plans ont en commun. Une entreprise présente à
        plusieurs dates compte pour la dernière. Ce qui concerne moins d’entreprises
        que --minimum n’est pas montré.

        Une référence est un petit fichier de nombres, auquel comparer une
        entreprise\u{A0}: voir report --benchmark. Pour réunir des références, donnez
        leurs fichiers à la commande. Les références partielles contiennent tous les
        nombres\u{A0}: ne les diffusez pas\u{202F}; seule celle qu’écrit --publish est
        montrable.

        Exemples\u{A0}:
          readiness portfolio entreprises/ -o portfolio.html
          readiness portfolio lignes.jsonl --by secteur -o portfolio.html
          readiness portfolio lignes.jsonl --by secteur --write-benchmark part-1.json
          readiness portfolio part-*.json --publish --write-benchmark 2024.json
        """))

  @Argument(
    help: .say(
      en: "Folders, answers files, lines of JSON (- for standard input), benchmarks.",
      fr: "Des dossiers, fichiers de réponses, lignes de JSON (-\u{A0}: entrée standard), "
        + "références.",
      value: ("companies", "entreprises")),
    completion: .file(extensions: ["jsonl", "json", "yaml"]))
  var companies: [String]

  @OptionGroup var report: ReportOptions<ReportFormat>

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(
    help: .say(
      en: "Group the companies by a label, such as sector. Repeat it for a benchmark.",
      fr: "Grouper les entreprises selon une étiquette, comme secteur. À répéter pour une "
        + "référence.",
      value: ("label", "étiquette")))
  var by: [String] = []

  @Option(
    help: .say(
      en: "Withhold whatever concerns fewer companies than this.",
      fr: "Ne rien montrer de ce qui concerne moins d’entreprises que ce nombre.",
      value: ("count", "nombre")))
  var minimum = 5

  @Option(
    help: PlanDays.help(
      en: "For answers files only. Default: 20.",
      fr: "Seulement pour des fichiers de réponses. Par défaut\u{A0}: 20."),
    transform: PlanDays.read)
  var days: Double?

  @Option(
    help: .say(
      en: "Write a benchmark there.", fr: "Y écrire une référence.", value: ("file", "fichier")),
    completion: .file(extensions: ["json"]))
  var writeBenchmark: String?

  @Flag(
    help: .say(
      en: "Write a benchmark that may be shown, without groups of few companies.",
      fr: "Écrire une référence montrable, sans les groupes de peu d’entreprises."))
  var publish = false

  @Option(help: .languageOfReport)
  var language: String?

  func validate() throws {
    if minimum < 1 {
      throw ValidationError(
        en: "--minimum takes a whole number, 1 or more.",
        fr: "--minimum demande un nombre entier, 1 ou plus.")
    }
    if publish, writeBenchmark == nil {
      throw ValidationError(
        en: "--publish goes with --write-benchmark.", fr: "--publish va avec --write-benchmark.")
    }
  }

  mutating func run() throws {
    let progress = Progress()
    defer { progress.end() }
    let format = try report.chosenFormat()
    var reader = try PortfolioReader(
      questionnaire: questionnaire, by: by, days: days ?? PlanDays.standard)
    try reader.read(companies)
    let status = reader.tellLeftOut()
    tellMissingLabels(reader)
    if let writeBenchmark { try write(try benchmark(reader), to: writeBenchmark, reader.files) }
    if writeBenchmark == nil || !report.isForReading { try write(reader, as: format) }
    try status.end()
  }

  /// Tells which labels that companies are to be grouped by none of them has.
  private func tellMissingLabels(_ reader: PortfolioReader) {
    if reader.companies.isEmpty { return }
    let language = Language.ofLocale
    let known = reader.labels.sorted().map(language.quoted).joined(separator: ", ")
    for label in by where !reader.labels.contains(label) {
      let name = language.quoted(label)
      printError(
        (language.say(
          en: "No company has the label \(name).", fr: "Aucune entreprise n’a l’étiquette \(name).")
          + (known.isEmpty
            ? "" : " " + language.say(en: "Labels: \(known).", fr: "Étiquettes\u{A0}: \(known).")))
          .neutralised + "\n")
    }
  }

  /// - Parameter count: the companies that were found, fewer than are needed.
  private func tooFew(_ count: Int) -> CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "the files are of \(count == 1 ? "one company" : "\(count) companies"), and at least "
        + "\(minimum) are needed. Files with the same name of a company are one company.",
      fr: "les fichiers sont ceux de \(count) entreprise\(count < 2 ? "" : "s"), et il en faut au "
        + "moins \(minimum). Les fichiers au même nom d’entreprise n’en font qu’une.")
  }

  /// Writes the report.
  private func write(_ reader: PortfolioReader, as format: ReportFormat) throws(CommandFailure) {
    guard let questionnaire = reader.questionnaire?.questionnaire, !reader.companies.isEmpty else {
      throw CommandFailure(
        .usage,
        en:
          "benchmarks alone make no report. Merge them with --write-benchmark, or name companies.",
        fr: "des références seules ne font pas de rapport. Réunissez-les avec --write-benchmark, "
          + "ou nommez des entreprises.")
    }
    let portfolio = Portfolio(reader.companies, of: questionnaire, minimum: minimum)
    if portfolio.count < minimum {
      throw tooFew(portfolio.count)
    }
    let files = try report.files(
      inputs: reader.files, beside: [writeBenchmark].compactMap(\.self),
      summaryNaming: "portfolio.html")
    let language = try files.language(wanted: language, of: questionnaire)
    try files.write(
      as: format,
      json: {
        JSONValue.object(PortfolioJSON(portfolio, tool: RootCommand.nameAndVersion).object).pretty
      },
      document: { PortfolioReport(portfolio, language: language, withCharts: $0).document })
  }

  /// The benchmark of everything that was read.
  private func benchmark(_ reader: PortfolioReader) throws(CommandFailure) -> Benchmark {
    var sum =
      reader.companies.isEmpty
      ? nil : reader.questionnaire.map { Benchmark(reader.companies, of: $0.questionnaire) }
    for (path, part) in reader.benchmarks {
      do throws(BenchmarkFault) {
        // Adding also refuses what was published.
        sum = try (sum ?? part.empty).adding(part)
      } catch { throw CommandFailure(error, path) }
    }
    guard let sum else {
      throw CommandFailure(
        .invalidInput, en: "no company to count.",
        fr: "il n’y a aucune entreprise à compter.")
    }
    if !publish { return sum }
    do { return try sum.published(minimum: minimum) } catch {
      throw CommandFailure(error, companies[0])
    }
  }

  private func write(
    _ benchmark: Benchmark, to path: String, _ inputs: [String]
  ) throws(CommandFailure) {
    let text = benchmark.text(tool: RootCommand.nameAndVersion)
    let files = ReportFiles(
      output: path == "-" ? nil : path, charts: nil, inputs: inputs, isForced: report.force)
    try files.refuseToLoseEdits()
    try files.write(text, [])
  }
}
