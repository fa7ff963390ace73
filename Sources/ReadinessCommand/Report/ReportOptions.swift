import ArgumentParser
import Readiness

/// Where a report is written, and as what: one of the formats that the command takes.
struct ReportOptions<Word: ReportFormatWord>: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .say(
      en: "The file to write. Default: standard output; a terminal gets a summary.",
      fr: "Le fichier à écrire. Par défaut\u{A0}: la sortie standard\u{202F}; un terminal reçoit "
        + "un résumé.",
      value: ("file", "fichier")))
  var output: String?

  @Option(name: .customLong("format"), help: Word.help)
  private var word: Word?

  @Option(
    help: .say(
      en: "Write the charts there as SVG files.", fr: "Y écrire les graphiques en SVG.",
      value: ("folder", "dossier")),
    completion: .directory)
  var charts: String?

  @Option(
    help: .say(
      en: "A file that names who hands the report over, with logo and colour.",
      fr: "Un fichier qui nomme qui remet le rapport, avec logo et couleur.",
      value: ("file", "fichier")),
    completion: .file(extensions: ["yaml"]))
  var brand: String?

  @Option(
    help: .say(
      en: "A Markdown report; what you wrote in it goes into the page. Default: the .md beside it.",
      fr: "Un rapport Markdown\u{202F}; ce que vous y avez écrit va dans la page HTML. Par "
        + "défaut\u{A0}: le .md à côté.",
      value: ("file", "fichier")),
    completion: .file(extensions: ["md"]))
  var keep: String?

  @Flag(
    help: .say(
      en: "Write over a file that was edited, or that readiness did not write.",
      fr: "Remplacer un fichier qui a été modifié, ou que readiness n’a pas écrit."))
  var force = false
}

extension ReportOptions {
  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// The format that was asked for; nil if none was.
  var format: ReportFormat? { word?.format }

  /// Whether nothing says where to write the report or as what.
  var isForReading: Bool { output == nil && format == nil && charts == nil && brand == nil }

  /// Whether a person at a terminal has said nothing of the report, and gets a summary.
  var isForSummary: Bool { isForReading && Mode.Surroundings().hasTerminalOut }

  /// The format that was asked for, or else the one that the file's ending stands for.
  ///
  /// - Parameter mayBeTable: whether there is a table in the place of the report.
  /// - Throws: `CommandFailure` when only other programs can make a file with this ending, or when
  ///   the report is asked for as a table.
  func chosenFormat(mayBeTable: Bool = false) throws(CommandFailure) -> ReportFormat {
    if format == nil, let output, let failure = CommandFailure.otherProgram(for: output) {
      throw failure
    }
    let chosen = format ?? output.map { ReportFormat(endingOf: $0) } ?? .markdown
    if chosen == .csv, !mayBeTable { throw .reportIsNoTable }
    if brand != nil, chosen == .csv || chosen == .json {
      throw CommandFailure(
        .usage, en: "--brand is for reports in Markdown or HTML.",
        fr: "--brand sert aux rapports en Markdown ou en HTML.")
    }
    if keep != nil, chosen != .html {
      throw CommandFailure(
        .usage, en: "--keep is for a report in HTML; one in Markdown keeps its own texts.",
        fr: "--keep sert à un rapport en HTML\u{202F}; en Markdown, il garde ses propres textes.")
    }
    return chosen
  }

  /// The files to write.
  ///
  /// - Parameters:
  ///   - inputs: the files that the report is made of and that nothing may be written over.
  ///   - others: what else the run writes.
  ///   - name: the file that a summary names for the whole report, where a terminal gets a summary
  ///     in the place of it; nil where it gets the whole.
  /// - Throws: `CommandFailure` when the brand cannot be read, whose files are inputs too.
  func files(
    inputs: [String], beside others: [String] = [], summaryNaming name: String? = nil
  ) throws(CommandFailure) -> ReportFiles {
    let brand = try brand.map { path throws(CommandFailure) in try Brand.read(path) }
    return ReportFiles(
      output: path, charts: charts,
      inputs: inputs + (brand?.files ?? []) + [keep].compactMap(\.self), alsoWritten: others,
      isForced: force, summaryNames: isForSummary ? name : nil, brand: brand?.brand, keep: keep)
  }
}
