import Reporting

/// Where a report and its charts are written.
struct ReportFiles {
  /// The path of the report; nil for standard output.
  let output: String?

  /// The folder of the charts; nil for no charts as files.
  let charts: String?

  /// The files that it is made of; nothing is written over them.
  let inputs: [String]

  /// Writes the charts, then the report, and says so.
  func write(_ text: String, _ figures: [Figure]) throws(CommandFailure) {
    let result = ResultFile(path: output, inputs: inputs)
    try result.check()
    guard let charts else { return try result.write(text) }
    do { try File.createFolder(charts, mode: 0o777) } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
    for figure in figures {
      try ResultFile(path: charts + "/" + figure.fileName, inputs: inputs)
        .save(SVGRenderer(figure.drawing).file)
    }
    try result.save(text)
    if let output {
      try printResult("Wrote \(output) and \(figures.count) charts in \(charts).\n")
    }
  }

  /// The path of the charts as a link from the report.
  var chartsLink: String? {
    guard let charts else { return nil }
    let folder = output.map(File.folder(of:)) ?? "."
    return Self.path(to: File.resolved(charts), from: File.resolved(folder))
  }

  /// The way from one folder to another, both as absolute paths.
  private static func path(to target: String, from folder: String) -> String {
    let (ends, starts) = (target.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(ends, starts).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: starts.count - shared)
    return (up + ends.dropFirst(shared)).joined(separator: "/")
  }
}
