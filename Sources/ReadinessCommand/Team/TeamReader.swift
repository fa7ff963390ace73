import Localization
import Readiness
import Reports
import YAML

/// Reads the respondents of a team from files; what cannot be counted is named and left out.
struct TeamReader {
  /// The id or the path of the questionnaire; nil for the one that the first file names.
  let questionnaireName: String?

  /// The organisation that the team is of; nil for the one that the answers name.
  private let organisation: String?

  private(set) var loader: QuestionnaireLoader
  private(set) var questionnaire: LoadedQuestionnaire?
  private var gathering = TeamGathering()

  /// The files, rows and columns that are not counted, each with the first thing that is wrong
  /// with it.
  private(set) var leftOut: [LeftOut] = []

  /// What was given more than once.
  private(set) var repetitions: [TeamRepetition] = []

  /// The status of the failures if all have the same, otherwise that of invalid input.
  private(set) var status = ExitStatus.success

  /// The hashes of everything that was counted.
  private var hashes = ""

  /// The path of each file that was read, by its identity.
  private var files: [FileIdentity: String] = [:]

  /// The path and the hash of each file that was read, by the hash of its text whatever the ends of
  /// its lines.
  private var texts: [String: (path: String, hash: String)] = [:]

  /// The files of nobody in particular, as their originals are compared.
  private var unsigned: [String: String] = [:]

  /// The language of what is said beside the faults.
  private let language: Language

  init(
    questionnaire name: String?, organisation: String?, _ loader: QuestionnaireLoader,
    in language: Language
  ) {
    questionnaireName = name
    self.organisation = organisation
    self.loader = loader
    self.language = language
  }

  /// Everything that was counted; nil before the first questionnaire is known.
  var respondents: Respondents? {
    var respondents = gathering.respondents
    respondents?.givenOrganisation = organisation
    return respondents
  }

  /// The SHA-256 over the hashes of everything that was counted.
  var hash: String { SHA256.hexadecimal(Array(hashes.utf8)) }
}

extension TeamReader {
  /// Reads every file; the order in which they were named does not matter.
  ///
  /// - Parameter map: how the columns of tables are to be read.
  mutating func read(_ folder: AnswersFolder, map: SourceText?) throws(CommandFailure) {
    var unread = folder.unread
    let progress = Progress(of: folder.files.count, .files)
    defer { progress.end() }
    for (number, path) in folder.files.enumerated() {
      do throws(CommandFailure) {
        try refuseRepeated(path)
        if AnswersFolder.isTable(path) {
          try readTable(path, map: map)
        } else if AnswersFolder.isWorkbook(path) {
          throw CommandFailure.workbook(path)
        } else {
          try readFile(path)
        }
      } catch {
        if folder.tables.contains(path), error.isOtherTable {
          unread.append(path)
        } else {
          skip(path, error)
        }
      }
      progress.advance(to: number + 1)
    }
    gathering.finish()
    tellFiles(
      folder.setApart,
      language.say(
        en: "Passed over, as a session set them apart when their file was changed elsewhere",
        fr: "Laissés de côté, car une session les a mis à part quand leur fichier a été changé "
          + "ailleurs"))
    tellFiles(
      unread,
      language.say(
        en: "Not read, as neither answers files nor tables in CSV",
        fr: "Non lus, car ni fichiers de réponses ni tableaux en CSV"))
    tellCopies()
    tellOrganisations()
  }

  private mutating func refuseRepeated(_ path: String) throws(CommandFailure) {
    guard let identity = File.identity(of: path) else { return }
    if let first = files[identity] {
      throw CommandFailure(
        TeamFault.fileTwice(first: first), in: SourceText(name: path, bytes: []), at: nil)
    }
    files[identity] = path
  }

  private mutating func readFile(_ path: String) throws(CommandFailure) {
    let loaded = try loader.loadAnswers(path, questionnaire: questionnaireName)
    let hash = loaded.hash
    let text = Self.text(loaded.document.source, hash: hash)
    if isCopy(path, text, hash: hash) { return }
    if loaded.answers.areMerged(in: loaded.document.source) { return passOverMerged(path) }
    let header = AnswersHeader(loaded.document)
    try adopt(
      loaded.questionnaire, loaded.document.source,
      at: header.questionnaire == nil ? nil : header.range)
    let isCounted = try admit(
      loaded.answers, path, loaded.document.source, at: header.respondentRange)
    let respondent = loaded.answers.respondent
    if isCounted, respondent?.id == nil, respondent?.name == nil {
      unsigned[AnswersFolder.original(path)] = path
    }
    printError(loaded.warningText)
    hashes += hash
    texts[text] = (path, hash)
  }

  private mutating func readTable(_ path: String, map: SourceText?) throws(CommandFailure) {
    let file = try SourceText.readTable(path)
    let hash = SHA256.hexadecimal(file.bytes)
    let text = Self.text(file, hash: hash)
    if isCopy(path, text, hash: hash) { return }
    let loaded = try questionnaireOfTables(path)
    try adopt(loaded, file, at: nil)
    var table = try AnswerTable.read(file, for: loaded.questionnaire, map: map)
    let source = table.source
    let printer = DiagnosticPrinter(source, in: .ofLocale)
    if !table.columnFaults.isEmpty {
      skip(path, table.columnFaults, printer, .columns)
    }
    printError(table.columnWarnings.isEmpty ? "" : printer.text(table.columnWarnings))
    let progress = Progress(of: source.bytes.count, .bytes)
    defer { progress.end() }
    while let row = table.next() {
      let name = "\(path):\(row.line)"
      if !row.faults.isEmpty {
        skip(name, row.faults, printer, row.answers == nil ? .unreadable : .cells, isRow: true)
      }
      if let answers = row.answers { admit(answers, row, name, path, source) }
      progress.advance(to: row.range.upperBound)
    }
    hashes += hash
    texts[text] = (path, hash)
  }

  /// Counts a row, unless it is the same response as an earlier one.
  private mutating func admit(
    _ answers: Answers, _ row: AnswerTable.Row, _ name: String, _ path: String,
    _ source: SourceText
  ) {
    if case .sameResponse(let line) = row.repetition {
      return tell(.sameResponse, name, "\(path):\(line)")
    }
    do throws(CommandFailure) {
      let isCounted = try admit(
        answers, name, source, at: row.range, ofTable: path, time: row.time)
      if isCounted, case .sameAnswers(let line) = row.repetition,
        repetitions.last?.source != name
      {
        tell(.sameAnswers, name, "\(path):\(line)")
      }
    } catch { skip(name, error, isRow: true) }
  }

  /// The questionnaire for a table, which names none itself.
  private mutating func questionnaireOfTables(
    _ path: String
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    if let questionnaire { return questionnaire }
    if let questionnaireName { return try loader.load(named: questionnaireName) }
    throw .noQuestionnaire(ofTable: path)
  }

  /// Takes the first questionnaire, and refuses any other.
  ///
  /// - Parameter range: where the questionnaire is named; nil if it is not.
  private mutating func adopt(
    _ loaded: LoadedQuestionnaire, _ source: SourceText, at range: Range<Int>?
  ) throws(CommandFailure) {
    do { try gathering.adopt(loaded.questionnaire, text: loaded.source.bytes) } catch {
      throw CommandFailure(error, in: source, at: range)
    }
    questionnaire = questionnaire ?? loaded
  }

  /// The hash of a text whatever the ends of its lines.
  private static func text(_ source: SourceText, hash: String) -> String {
    let isPlain = source.textStart == 0 && !source.bytes.contains(UInt8(ascii: "\r"))
    return isPlain ? hash : SHA256.hexadecimal(source.bytes.withPlainLineEnds)
  }

  /// Whether a file with the same text was counted before, which is told.
  private mutating func isCopy(_ path: String, _ text: String, hash: String) -> Bool {
    guard let first = texts[text] else { return false }
    tell(first.hash == hash ? .copy : .copyWithOtherLineEnds, path, first.path)
    return true
  }

  /// Counts a respondent who has answered anything; of a person who answers again, the later
  /// answers.
  ///
  /// - Parameters:
  ///   - range: where the respondent is named; nil if nobody is.
  ///   - table: the table that the answers are a row of; nil for a file.
  ///   - time: when the row was given; nil if nothing tells.
  /// - Returns: whether these answers are counted, so far.
  @discardableResult
  private mutating func admit(
    _ answers: Answers, _ name: String, _ source: SourceText, at range: Range<Int>?,
    ofTable table: String? = nil, time: WrittenDate? = nil
  ) throws(CommandFailure) -> Bool {
    let admission: TeamGathering.Admission
    do { admission = try gathering.add(answers, from: name, ofTable: table, at: time) } catch {
      throw CommandFailure(error, in: source, at: range)
    }
    switch admission {
    case .counted: return true
    case .isLike(let other):
      tell(.sameAnswers, name, other)
      return true
    case .empty:
      let told = language.say(
        en: "\(name) holds no answer yet; it is not counted.",
        fr: "\(name) ne contient encore aucune réponse\u{202F}; il ne compte pas.")
      printError(told.neutralised + "\n")
      return false
    case .isSame(let other, let isRespelled):
      tell(.sameResponse, name, other, isRespelled: isRespelled)
      return false
    case .replaces(let other, let isRespelled):
      tell(.replaced, other, name, isRespelled: isRespelled)
      return true
    case .isReplaced(let other, let isRespelled):
      tell(.replaced, name, other, isRespelled: isRespelled)
      return false
    }
  }
}

extension CommandFailure {
  fileprivate init(_ fault: TeamFault, in source: SourceText, at range: Range<Int>?) {
    self.init(InvalidSource(source, [Diagnostic(fault, at: range ?? 0..<0)]))
  }
}

// MARK: - What is left out

extension TeamReader {
  /// The most sources whose faults are printed in full.
  private static let printed = 20

  private mutating func skip(
    _ source: String, _ faults: Diagnostics, _ printer: DiagnosticPrinter, _ kind: LeftOut.Kind,
    isRow: Bool = false
  ) {
    leftOut.append(LeftOut(source, faults.first.map(printer.line) ?? "", kind, isRow: isRow))
    note(.invalidInput)
    if leftOut.count <= Self.printed { printError(printer.text(faults)) }
  }

  private mutating func skip(_ source: String, _ failure: CommandFailure, isRow: Bool = false) {
    leftOut.append(LeftOut(source, failure.line, LeftOut.Kind(failure), isRow: isRow))
    note(failure.status)
    if leftOut.count <= Self.printed { printError(failure.text) }
  }

  /// Merged answers are what others said; they are no person's.
  private mutating func passOverMerged(_ path: String) {
    let sentence = language.say(
      en: "\(path) holds the merged answers of a team; it is not counted as a person.",
      fr: "\(path) contient les réponses réunies d’une équipe\u{202F}; il ne compte pas comme une "
        + "personne.")
    leftOut.append(LeftOut(path, sentence, .merged))
    printError(sentence.neutralised + "\n")
  }

  private mutating func note(_ failure: ExitStatus) {
    status = status == .success || status == failure ? failure : .invalidInput
  }

  /// Says how many are left out, or told, beyond those that were printed.
  func printRest() {
    for count in [leftOut.count, repetitions.count] where count > Self.printed {
      let rest = language.grouped(count - Self.printed)
      printError(language.say(en: "... and \(rest) more.\n", fr: "... et \(rest) de plus.\n"))
    }
  }
}

// MARK: - What was given more than once

extension TeamReader {
  private mutating func tell(
    _ kind: TeamRepetition.Kind, _ source: String, _ other: String, isRespelled: Bool = false
  ) {
    let repetition = TeamRepetition(kind, source, other, isRespelled: isRespelled)
    repetitions.append(repetition)
    if repetitions.count <= Self.printed {
      printError(repetition.sentence(in: language).neutralised + "\n")
    }
  }
}

// MARK: - What the whole team says

extension TeamReader {
  /// Tells of files that are named like copies and say different things, of nobody in particular.
  private mutating func tellCopies() {
    for path in unsigned.values.sorted() {
      guard let original = AnswersFolder.original(ofCopy: path).flatMap({ unsigned[$0] }) else {
        continue
      }
      tell(.namedLikeCopy, path, original)
    }
  }

  /// Warns of a team of several organisations, of which the report names one.
  private func tellOrganisations() {
    guard let organisations = respondents?.organisations, organisations.count > 1 else { return }
    let names = language.list(organisations.map { "\($0.name) (\($0.source))" })
    let named = organisation ?? language.say(en: "the first", fr: "la première")
    let sentence = language.say(
      en: "The answers name \(grouped(organisations.count)) organisations, \(names). They are "
        + "merged all the same, and the report names \(named).",
      fr: "Les réponses nomment \(organisations.count) organisations, \(names). Elles sont réunies "
        + "malgré tout, et le rapport nomme \(named).")
    printError(sentence.neutralised + "\n")
  }

  /// Says what lies in the folders and was not read, and why.
  private func tellFiles(_ paths: [String], _ sentence: String) {
    if paths.isEmpty { return }
    let rest = paths.count - Self.printed
    let others = language.say(en: "\(grouped(rest)) more", fr: "\(rest) autres")
    let names = language.list(paths.sorted().prefix(Self.printed) + (rest > 0 ? [others] : []))
    printError(language.labelled(sentence, names + ".").neutralised + "\n")
  }
}

extension [UInt8] {
  /// The text without a byte order mark, all lines ending with a line feed.
  fileprivate var withPlainLineEnds: [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(count)
    for byte in dropFirst(SourceText(name: "", bytes: self).textStart) {
      if byte == UInt8(ascii: "\n"), plain.last == UInt8(ascii: "\r") { plain.removeLast() }
      plain.append(byte)
    }
    return plain
  }
}

extension CommandFailure {
  /// Whether a table holds something else than answers to the questionnaire.
  fileprivate var isOtherTable: Bool {
    invalid?.diagnostics.contains { $0.fault as? TableFault == .noQuestion } ?? false
  }
}

extension LeftOut.Kind {
  /// What became of answers that were not counted because of a failure.
  fileprivate init(_ failure: CommandFailure) {
    switch failure.invalid?.diagnostics.lazy.compactMap({ $0.fault as? TeamFault }).first {
    case .otherQuestionnaire, .otherCopy: self = .otherQuestionnaire
    case .respondentTwice, .fileTwice: self = .repeated
    case nil: self = .unreadable
    }
  }
}
