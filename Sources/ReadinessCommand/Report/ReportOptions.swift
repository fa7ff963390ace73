import ArgumentParser

/// Where a report is written, and as what.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .say(
      en: "The file to write. Default: standard output; a terminal gets a summary.",
      fr: "Le fichier à écrire. Par défaut\u{A0}: la sortie standard\u{202F}; un terminal reçoit "
        + "un résumé.",
      value: ("file", "fichier")))
  var output: String?

  @Option(
    help: .say(
      en: "The format. Default: what the ending of the file says.",
      fr: "Le format. Par défaut\u{A0}: ce que dit la fin du nom du fichier."))
  var format: ReportFormat?

  @Option(
    help: .say(
      en: "Write the charts there as SVG files.", fr: "Y écrire les graphiques en SVG.",
      value: ("folder", "dossier")),
    completion: .directory)
  var charts: String?

  @Flag(
    help: .say(
      en: "Write over a file that was edited, or that readiness did not write.",
      fr: "Remplacer un fichier qui a été modifié, ou que readiness n’a pas écrit."))
  var force = false
}

extension ReportOptions {
  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// Whether nothing says where to write the report or as what.
  var isForReading: Bool { output == nil && format == nil && charts == nil }

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
    return chosen
  }

  /// The files to write.
  ///
  /// - Parameters:
  ///   - inputs: the files that the report is made of and that nothing may be written over.
  ///   - others: what else the run writes.
  func files(inputs: [String], beside others: [String] = []) -> ReportFiles {
    ReportFiles(
      output: path, charts: charts, inputs: inputs, alsoWritten: others, isForced: force)
  }
}
