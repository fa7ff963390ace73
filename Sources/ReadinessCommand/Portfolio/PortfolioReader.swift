import Localization
import Readiness
import Reports
import YAML

/// Reads many companies: answers files, which are scored, lines of `score --format jsonl`, and
/// benchmarks.
struct PortfolioReader {
  /// The questionnaire that all of them answered; nil before it is known.
  private(set) var questionnaire: LoadedQuestionnaire?

  /// What reads lines about it.
  private var lineReader: CompanyLineReader?
  private(set) var companies: CompanyHistory

  /// The labels that any of the companies has.
  private(set) var labels: Set<String> = []
  private(set) var benchmarks: [(path: String, benchmark: Benchmark)] = []

  /// The files of companies and the benchmarks that were read.
  private var inputs: [String] = []

  private var loader = QuestionnaireLoader(takesOption: false)
  private let scorer: LineScorer

  /// The questionnaire as it was named; nil if it was not.
  private let questionnaireName: String?
  private var leftOut = LeftOutLines()

  /// Some lines that were read.
  fileprivate struct Batch: Sendable {
    var lines: [CompanyLine] = []
    var labels: Set<String> = []
    var leftOut = LeftOutLines()
    var warnings = ""
    var loader: QuestionnaireLoader?
  }

  /// What is not counted.
  fileprivate struct LeftOutLines: Sendable {
    var count = 0
    var first: [String] = []

    mutating func add(_ sentence: String) {
      count += 1
      if first.count < 20 { first.append(sentence) }
    }

    mutating func add(_ other: LeftOutLines) {
      count += other.count
      first += other.first.prefix(max(0, 20 - first.count))
    }
  }

  /// - Parameters:
  ///   - name: the id or the path of the questionnaire; nil for the one that the first company
  ///     answered.
  ///   - labels: what the companies are grouped by.
  ///   - days: the person-days of the plans for answers files.
  init(
    questionnaire name: String?, by labels: [String], days: Double
  ) throws(CommandFailure) {
    scorer = LineScorer(isFull: false, days: days)
    questionnaireName = name
    companies = CompanyHistory(by: labels)
    if let name { _ = reader(by: try loader.load(named: name)) }
  }
}

extension PortfolioReader {
  /// The files that were read, those of questionnaires too.
  var files: [String] { inputs + loader.files }

  /// Reads everything that was named.
  ///
  /// - Parameter paths: folders, answers files, files of lines, benchmarks; `-` for lines on
  ///   standard input.
  mutating func read(_ paths: [String]) throws(CommandFailure) {
    var answers: [String] = []
    for path in paths {
      if File.isFolder(path) {
        let folder = try AnswersFolder([path])
        answers += folder.files.filter { !folder.tables.contains($0) }
        for table in folder.tables.sorted() { leftOut.add(needsScoring(table)) }
      } else if AnswersFolder.isYAML(path) {
        answers.append(path)
      } else if AnswersFolder.isTable(path) {
        throw CommandFailure(.usage, saying: Language.ofLocale.error(needsScoring(path)))
      } else if path.hasSuffix(".json") {
        try readJSON(path)
      } else {
        try readLines(path)
      }
    }
    try score(answers)
  }

  /// Tells what is not counted.
  ///
  /// - Returns: how the command ends.
  func tellLeftOut() -> ExitStatus {
    if leftOut.count == 0 { return .success }
    for sentence in leftOut.first { printError(sentence.neutralised + "\n") }
    let language = Language.ofLocale
    let count = language.grouped(leftOut.count)
    printError(
      language.plural(
        leftOut.count,
        en: (
          one: "1 file or line is not counted.",
          other: "\(count) files or lines are not counted."
        ),
        fr: (
          one: "1 fichier ou ligne n’est pas compté.",
          other: "\(count) fichiers ou lignes ne sont pas comptés."
        )) + "\n")
    return .invalidInput
  }

  private mutating func add(_ batch: Batch) {
    printError(batch.warnings)
    for line in batch.lines { companies.add(line) }
    labels.formUnion(batch.labels)
    leftOut.add(batch.leftOut)
    if let other = batch.loader { loader.adopt(other) }
  }

  private func needsScoring(_ path: String) -> String {
    let command = commandLine(
      "score", path, questionnaire: questionnaireName ?? "ID", "--format", "jsonl")
    return Language.ofLocale.say(
      en: "\(path): score a table first, with: \(command)",
      fr: "\(path)\u{A0}: notez d’abord un tableau, avec\u{A0}: \(command)")
  }
}

extension Language {
  fileprivate func error(_ sentence: String) -> String { error(en: sentence, fr: sentence) }
}

// MARK: - Answers files

extension PortfolioReader {
  private mutating func score(_ paths: [String]) throws(CommandFailure) {
    guard let first = paths.first else { return }
    if questionnaire == nil {
      _ = reader(by: try loader.loadAnswers(first, questionnaire: nil).questionnaire)
    }
    guard let lineReader else { return }
    inputs += paths
    var this = self
    // They are held once, by what adds to them.
    companies = CompanyHistory(by: companies.labels)
    var pipeline = Pipeline<Batch> { batch throws(CommandFailure) in this.add(batch) }
    try pipeline.add(files: paths) { group in
      let (scorer, loader) = (scorer, this.loader)
      return { Self.batch(of: group, scorer, loader, lineReader) }
    }
    try pipeline.finish()
    self = this
  }

  private static func batch(
    of paths: [String], _ scorer: LineScorer, _ loader: QuestionnaireLoader,
    _ reader: CompanyLineReader
  ) -> Batch {
    var (batch, loader) = (Batch(), loader)
    for path in paths {
      do throws(CommandFailure) {
        let loaded = try loader.loadAnswers(path, questionnaire: nil)
        batch.warnings += loaded.warningText
        let object: [String: JSONValue]
        do { object = try scorer.summary(loaded.answers, by: loaded.questionnaire) } catch {
          throw CommandFailure(error, path)
        }
        batch.add(.object(object.merging(["file": .string(path)]) { $1 }), path, reader)
      } catch { batch.leftOut.add(error.line) }
    }
    batch.loader = loader
    return batch
  }
}

extension PortfolioReader.Batch {
  fileprivate mutating func add(
    _ json: JSONValue, _ name: String, _ reader: CompanyLineReader
  ) {
    do throws(CompanyLineFault) {
      lines.append(try reader.line(json))
      labels.formUnion(json["answers"]["labels"].entries.keys)
    } catch {
      leftOut.add(error.sentence(json["error"].string ?? name, json["file"].string ?? name))
    }
  }
}

// MARK: - Lines and benchmarks

extension PortfolioReader {
  private mutating func readLines(_ path: String) throws(CommandFailure) {
    inputs.append(path)
    let reader = try PieceReader(path)
    defer { reader.close() }
    var this = self
    // They are held once, by what adds to them.
    companies = CompanyHistory(by: companies.labels)
    var pipeline = Pipeline<Batch> { batch throws(CommandFailure) in this.add(batch) }
    var (rest, number, isOver): ([UInt8], Int, Bool) = ([], 1, false)
    while !isOver {
      let piece = try reader.next()
      isOver = piece.isEmpty
      rest += piece
      let end = isOver ? rest.count : rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      if end == 0 {
        if rest.count > Self.mostBytes { throw Self.noLines(path) }
        continue
      }
      let text = Array(rest[..<end])
      rest = Array(rest[end...])
      let reader = try this.adopt(text, path)
      let first = number
      try pipeline.add { Self.batch(of: text, path, from: first, reader) }
      number += text.count { $0 == UInt8(ascii: "\n") }
    }
    try pipeline.finish()
    self = this
  }

  /// The most bytes of a line.
  private static let mostBytes = 1 << 24

  /// What reads the lines, by the questionnaire, or by that of the first of some lines.
  private mutating func adopt(
    _ text: [UInt8], _ path: String
  ) throws(CommandFailure) -> CompanyLineReader {
    if let lineReader { return lineReader }
    let ids = text.split(separator: UInt8(ascii: "\n")).lazy.compactMap { line in
      try? JSONValue(parsing: line)["questionnaire"]["id"].string
    }
    guard let id = ids.first else { throw Self.noLines(path) }
    return reader(by: try load(id))
  }

  private mutating func reader(by loaded: LoadedQuestionnaire) -> CompanyLineReader {
    let reader = CompanyLineReader(loaded.questionnaire, by: companies.labels)
    (questionnaire, lineReader) = (loaded, reader)
    return reader
  }

  private mutating func load(_ id: String) throws(CommandFailure) -> LoadedQuestionnaire {
    if ShippedFiles.questionnaireIDs.contains(id) { return try loader.load(named: id) }
    throw CommandFailure(
      .usage, en: "The companies answered \(id). Name its file with --questionnaire.",
      fr: "Les entreprises ont répondu à \(id). Nommez son fichier avec --questionnaire.")
  }

  private static func batch(
    of text: [UInt8], _ path: String, from first: Int, _ reader: CompanyLineReader
  ) -> Batch {
    var batch = Batch()
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where !line.isEmpty {
      let name = "\(path):\(first + offset)"
      do throws(InvalidJSON) {
        batch.add(try JSONValue(parsing: line), name, reader)
      } catch {
        batch.leftOut.add(CompanyLineFault.noResult.sentence(name, name))
      }
    }
    return batch
  }

  private mutating func readJSON(_ path: String) throws(CommandFailure) {
    inputs.append(path)
    let json = try JSONValue.read(path)
    if json["benchmark"] == .null {
      guard let id = json["questionnaire"]["id"].string else { throw Self.noLines(path) }
      let reader = if let lineReader { lineReader } else { reader(by: try load(id)) }
      var batch = Batch()
      batch.add(json, path, reader)
      return add(batch)
    }
    benchmarks.append((path, try Benchmark.read(json, from: path)))
  }

  private static func noLines(_ path: String) -> CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(path) holds no results. Write them with: readiness score … --format jsonl",
      fr: "\(path) ne contient pas de résultats. Écrivez-les avec\u{A0}: readiness score … "
        + "--format jsonl")
  }
}

// MARK: - Words

extension CompanyLineFault {
  /// - Parameters:
  ///   - error: what the line tells.
  ///   - name: the file, or the line.
  fileprivate func sentence(_ error: String, _ name: String) -> String {
    let language = Language.ofLocale
    switch self {
    case .error: return error
    case .noResult:
      return language.say(
        en: "\(name): no result of scoring.", fr: "\(name)\u{A0}: pas un résultat de notation.")
    case .otherQuestionnaire(let id, let version):
      return language.say(
        en: "\(name): answers to \(id), version \(version).",
        fr: "\(name)\u{A0}: des réponses à \(id), version \(version).")
    }
  }
}
