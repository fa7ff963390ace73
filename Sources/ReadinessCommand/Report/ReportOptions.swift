import ArgumentParser

/// Where a report is written, and as what.
struct ReportOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file to write. Default: standard output.")
  var output: String?

  @Option(help: "The format. Default: what the file's ending says.")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp("Write the charts there as SVG files.", valueName: "folder"),
    completion: .directory)
  var charts: String?

  @Flag(help: "Write over a report that was edited, or a file that is no report.")
  var force = false
}

extension ReportOptions {
  /// The path to write to; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// The format that was asked for, or else the one that the file's ending stands for.
  ///
  /// - Throws: `CommandFailure` when only other programs can make a file with this ending.
  func chosenFormat() throws(CommandFailure) -> ReportFormat {
    if let format { return format }
    guard let output else { return .markdown }
    if let failure = CommandFailure.otherProgram(for: output) { throw failure }
    return ReportFormat(endingOf: output)
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
