import Localization
import Readiness
import Reports
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a report and its charts are written.
struct ReportFiles {
  /// The path of the report; nil for standard output.
  let output: String?

  /// The folder of the charts; nil for no charts as files.
  let charts: String?

  /// The files that the report is made from; nothing is written over them.
  let inputs: [String]

  /// What else the run writes, and may be none of these files.
  var alsoWritten: [String] = []

  /// Whether a report that was edited may be written over, and a table.
  var isForced = false

  /// The file that a summary on a terminal names for the whole report; nil where the whole report
  /// is written.
  var summaryNames: String?

  /// The tables to write beside the report.
  var tables: TableFolder?

  /// Those who hand the report over; nil for nobody.
  var brand: Brand?

  /// The report in Markdown whose texts to keep a page holds; nil for the one beside the page.
  var keep: String?

  /// Whether there are only the tables to write.
  var areOnlyTables = false

  /// Whether what was written is said on standard output.
  var isSaid = true

  /// Writes the charts, then the report, in a format.
  ///
  /// - Parameters:
  ///   - json: makes the result as JSON; called for that format only, as is the next.
  ///   - table: makes the result as a table.
  ///   - document: makes the report, with charts or without; not called where neither the report
  ///     nor its charts are written.
  func write(
    as format: ReportFormat, json: () throws(CommandFailure) -> String,
    table: () throws(CommandFailure) -> String = { () throws(CommandFailure) in
      throw .reportIsNoTable
    },
    document: (_ withCharts: Bool) throws(CommandFailure) -> ReportDocument
  ) throws(CommandFailure) {
    if areOnlyTables { return try write(nil, []) }
    if let summaryNames {
      let document = try document(false)
      return try ReportSummary(
        text: document.firstPageText, language: document.language, file: summaryNames
      ).print()
    }
    switch format {
    case .json:
      let text = try json()
      try refuseToLoseEdits()
      try write(text, charts == nil ? [] : try document(true).figures)
    case .csv: try writeTable(try table(), charts == nil ? [] : try document(true).figures)
    case .markdown:
      var document = try document(charts != nil)
      document.brand = brand
      let text = MarkdownRenderer(document, charts: chartsLink).text
      let kept = try refuseToLoseEdits(keepsTexts: true)
      try write(
        ReportSeal.sealed(kept.inserted(into: text, language: document.textLanguage)),
        document.figures)
    case .html:
      var document = try document(true)
      document.brand = brand
      let text = HTMLRenderer(try holdingTexts(document)).text
      try writeReport(
        KeptTexts.marked(text, language: document.textLanguage), document.figures)
    }
  }

  /// A page with the texts that people wrote into the report in Markdown, which is said.
  private func holdingTexts(_ document: ReportDocument) throws(CommandFailure) -> ReportDocument {
    guard let path = keptFile else { return document }
    let bytes: [UInt8]
    do { bytes = try File.read(path, limit: ReportSeal.mostBytes) } catch {
      throw CommandFailure(.cannotRead, error)
    }
    let kept: KeptTexts
    do { kept = try KeptTexts(in: String(decoding: bytes, as: UTF8.self)) } catch {
      throw cannotTakeTexts(path, error)
    }
    let names = document.names(of: kept)
    if isSaid, !names.isEmpty || keep != nil {
      printError(holds(names, path, document.language).neutralised + "\n")
    }
    return document.holding(kept)
  }

  /// The files that the report changes with, and over which nothing is written.
  var watched: [String] { inputs + [keptFile].compactMap(\.self) }

  /// The report in Markdown whose texts a page holds: the one that was named, or that of the same
  /// name beside it; nil if there is none.
  private var keptFile: String? {
    if let keep { return keep }
    guard let output, !File.isDevice(output), let mark = output.lastIndex(of: "."),
      ReportFormat(endingOf: output) == .html
    else { return nil }
    let beside = "\(output[..<mark]).md"
    return File.exists(beside) && !File.isFolder(beside) ? beside : nil
  }

  /// The language of a report: the one asked for; else that of the report that stands in the file;
  /// else what the locale asks for.
  func language(
    wanted: String?, of questionnaire: Questionnaire
  ) throws(CommandFailure) -> String {
    if wanted == nil, let written = languageOfReport, questionnaire.languages.contains(written) {
      return written
    }
    return try questionnaire.language(wanted: wanted)
  }

  /// The language code of the report that is to be written anew; nil if there is none.
  private var languageOfReport: String? {
    guard let output, !File.isDevice(output),
      let bytes = try? File.read(output, limit: ReportSeal.mostBytes), ReportSeal.isIntact(bytes)
    else { return nil }
    return (try? KeptTexts(in: String(decoding: bytes, as: UTF8.self)))?.language
  }

  /// Writes the charts, then a table in the place of the report; never over another file.
  func writeTable(_ text: String, _ figures: [Figure] = []) throws(CommandFailure) {
    if let output {
      try OutputFiles.check([output], apartFrom: inputs)
      try refuseToLose(output, for: text, isTable: true)
    }
    try write(text, figures)
  }

  /// Writes the charts, then a report with its seal; never over one that was edited.
  func writeReport(_ text: String, _ figures: [Figure]) throws(CommandFailure) {
    try refuseToLoseEdits()
    try write(ReportSeal.sealed(text), figures)
  }

  /// Refuses to write over a file that is not as this program wrote it.
  ///
  /// - Parameter keepsTexts: whether what is written holds the texts to keep.
  /// - Returns: the texts to keep that people wrote into the file.
  @discardableResult
  func refuseToLoseEdits(keepsTexts: Bool = false) throws(CommandFailure) -> KeptTexts {
    guard let path = output, let bytes = try bytesOfOutput() else { return KeptTexts() }
    let kept: KeptTexts
    do { kept = try KeptTexts(in: String(decoding: bytes, as: UTF8.self)) } catch {
      if isForced { return KeptTexts() }
      throw marksAreBroken(path, error)
    }
    if isForced { return kept }
    if !ReportSeal.isIntact(bytes) { throw wasEdited(path) }
    if !keepsTexts, !kept.isEmpty { throw keepsNothing(path) }
    return kept
  }

  /// Refuses to write merged answers over a file that is not as this program wrote it, but for the
  /// blocks beside the answers.
  ///
  /// - Returns: the lines of these blocks, to be kept.
  func refuseToLoseAnswers() throws(CommandFailure) -> String {
    guard let path = output, let bytes = try bytesOfOutput() else { return "" }
    let blocks = FollowUpBlocks(
      in: SourceText(name: path, bytes: bytes), apartFrom: ReportSeal.beginning(of: .yaml))
    if !isForced, !ReportSeal.isIntact(blocks.rest) { throw wasEdited(path) }
    return blocks.lines
  }

  /// What the file holds that the output replaces; nil if there is none, or if it holds nothing, or
  /// cannot be read and is to be written over all the same.
  private func bytesOfOutput() throws(CommandFailure) -> [UInt8]? {
    guard let path = output else { return nil }
    try OutputFiles.check([path], apartFrom: inputs)
    do throws(CommandFailure) {
      guard let bytes = try bytesToReplace(path) else { return nil }
      if bytes.count > ReportSeal.mostBytes { throw wasEdited(path) }
      return bytes.isEmpty ? nil : bytes
    } catch {
      if isForced { return nil }
      throw error
    }
  }

  /// What a file holds; nil if there is none, and of what is no file.
  private func bytesToReplace(_ path: String) throws(CommandFailure) -> [UInt8]? {
    if File.isDevice(path) || File.isFolder(path) { return nil }
    do { return try File.read(path, limit: ReportSeal.mostBytes) } catch {
      // What stands in the way of there being a file, writing will tell.
      if [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.code) { return nil }
      throw CommandFailure(.cannotCreate, error)
    }
  }

  /// Writes the charts and the tables, then the report.
  ///
  /// - Parameters:
  ///   - text: the report; nil where there is none to write.
  ///   - isSaid: false for what is not worth saying.
  func write(
    _ text: String?, _ figures: [Figure], isSaid: Bool = true
  ) throws(CommandFailure) {
    let charts = charts.map { folder in
      figures.map {
        (folder + "/" + $0.fileName, ReportSeal.sealed(SVGRenderer($0.drawing).file))
      }
    }
    let files = (charts ?? []) + (tables?.files ?? [])
    let outputs = (text == nil ? [] : [output]) + files.map(\.0) + alsoWritten
    try OutputFiles.check(outputs, apartFrom: watched)
    let folders = [self.charts, tables?.folder].compactMap(\.self)
    for folder in folders { try ResultFile.createFolder(folder, mode: 0o777) }
    // Some paths lead somewhere only now.
    if !folders.isEmpty { try OutputFiles.check(outputs, apartFrom: watched) }
    for (path, text) in charts ?? [] { try refuseToLose(path, for: text, isTable: false) }
    for (path, text) in tables?.files ?? [] { try refuseToLose(path, for: text, isTable: true) }
    for (path, text) in files { try ResultFile.writeInFolder(text, to: path) }
    if let text {
      guard let output else { return try printResult(text) }
      try ResultFile.write(text, to: output)
    }
    if !isSaid || !self.isSaid { return }
    try printResult(wrote(text == nil ? nil : output, figures.count).neutralised + "\n")
  }

  /// Refuses to write over a file that is not as this program wrote it, or of which nobody can
  /// tell: a table has no room for a seal.
  private func refuseToLose(
    _ path: String, for text: String, isTable: Bool
  ) throws(CommandFailure) {
    if isForced { return }
    guard let bytes = try bytesToReplace(path), !bytes.isEmpty, !bytes.elementsEqual(text.utf8)
    else { return }
    if isTable { throw isThere(path) }
    if !ReportSeal.isIntact(bytes) { throw wasEdited(path) }
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

// MARK: - Words

extension ReportFiles {
  private func wasEdited(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      en: "\(path) was edited, or readiness did not write it. It is left as it is. "
        + "Name another file, or add --force to write over it.",
      fr: "\(path) a été modifié, ou n’a pas été écrit par readiness. Il reste tel quel. "
        + "Nommez un autre fichier, ou ajoutez --force pour le remplacer.")
  }

  private func marksAreBroken(_ path: String, _ fault: KeptTextsFault) -> CommandFailure {
    let message = fault.message
    return CommandFailure(
      .cannotCreate,
      en: "\(path) is left as it is. \(message.text(in: .english).withCapital) --force writes over "
        + "the file, without its texts to keep.",
      fr: "\(path) reste tel quel. \(message.text(in: .french).withCapital) --force remplace le "
        + "fichier, sans ses textes à conserver.")
  }

  private func cannotTakeTexts(_ path: String, _ fault: KeptTextsFault) -> CommandFailure {
    let message = fault.message
    return CommandFailure(
      .invalidInput, en: "\(path), \(message.text(in: .english))",
      fr: "\(path), \(message.text(in: .french))")
  }

  private func holds(_ names: [String], _ path: String, _ language: Language) -> String {
    if names.isEmpty {
      return language.say(
        en: "\(path) holds no text of yours for this page.",
        fr: "\(path) ne contient aucun de vos textes pour cette page.")
    }
    let list = language.list(names)
    return language.say(
      en: "The page holds what you wrote into \(path): \(list).",
      fr: "La page contient ce que vous avez écrit dans \(path)\u{A0}: \(list).")
  }

  private func keepsNothing(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      en: "\(path) holds texts to keep, which only a report in Markdown can. It is left as it is. "
        + "Name another file, or add --force to write over it.",
      fr: "\(path) contient des textes à conserver, ce que seul un rapport en Markdown peut. Il "
        + "reste tel quel. Nommez un autre fichier, ou ajoutez --force pour le remplacer.")
  }

  private func isThere(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      en: "\(path) already exists, and a table does not tell whether somebody edited it. It is "
        + "left as it is. Name another file, or add --force to write over it.",
      fr: "\(path) existe déjà, et un tableau ne dit pas si quelqu’un l’a modifié. Il reste tel "
        + "quel. Nommez un autre fichier, ou ajoutez --force pour le remplacer.")
  }

  /// What was written: the report, the charts in their folder, the tables in theirs.
  private func wrote(_ path: String?, _ count: Int) -> String {
    let language = Language.ofLocale
    func files(_ number: String, in folder: String) -> String {
      language.say(en: "\(number) in \(folder)", fr: "\(number) dans \(folder)")
    }
    let charts = language.plural(
      count, en: (one: "1 chart", other: "\(count) charts"),
      fr: (one: "\(count) graphique", other: "\(count) graphiques"))
    let parts = [
      path, self.charts.map { files(charts, in: $0) },
      tables.map { tables in
        let count = tables.files.count
        return files(
          language.say(en: "\(count) tables", fr: "\(count) tableaux"), in: tables.folder)
      },
    ]
    return language.wrote(language.conjunction(parts.compactMap(\.self)))
  }
}
