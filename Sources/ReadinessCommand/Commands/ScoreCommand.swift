import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Scores answers files.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: say(
      en: "Score answers files.",
      fr: "Noter des fichiers de réponses."),
    discussion: say(
      en: """
        One file in JSON is printed over several lines, several as one line each.
        A table that is read has a row for each respondent, who is scored alone; the
        table that is written has a row for each result, and columns for areas where
        all files answer one questionnaire.
        A folder has a file per company. With --format jsonl each company is a
        short line of JSON, in order, whatever their number; - is a table on
        standard input.

        Examples:
          readiness score verdier.answers.yaml
          readiness score *.answers.yaml --format json
          readiness score verdier.answers.yaml --require tester --require-advice test
          readiness score survey.csv --questionnaire quick-check --format jsonl
          readiness score *.answers.yaml -o scores.csv
        """,
      fr: """
        En JSON, un seul fichier occupe plusieurs lignes\u{202F}; s’il y en a plusieurs,
        chacun occupe une ligne. Un tableau lu a une ligne par répondant, noté à part\u{202F};
        le tableau écrit a une ligne par résultat, et des colonnes par domaine si tous
        les fichiers répondent au même questionnaire.
        Un dossier contient un fichier par entreprise. Avec --format jsonl, chaque
        entreprise est une courte ligne de JSON, dans l’ordre, quel qu’en soit le
        nombre\u{202F}; - est un tableau sur l’entrée standard.

        Exemples\u{A0}:
          readiness score verdier.answers.yaml
          readiness score *.answers.yaml --format json
          readiness score verdier.answers.yaml --require tester --require-advice test
          readiness score survey.csv --questionnaire quick-check --format jsonl
          readiness score *.answers.yaml -o notes.csv
        """))

  enum Format: String, WordArgument {
    case text, json, jsonl, csv
  }

  @Argument(help: .answersFilesOrTables, completion: .file(extensions: ["yaml", "csv"]))
  var answers: [String]

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(help: .map, completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(help: .formatOfResult)
  var format = Format.text

  @Flag(
    help: .say(
      en: "With jsonl: the whole result in each line.",
      fr: "Avec jsonl\u{A0}: le résultat entier dans chaque ligne."))
  var full = false

  @Option(
    help: .say(
      en: "With jsonl: pass over so many companies, whose lines already exist.",
      fr: "Avec jsonl\u{A0}: passer tant d’entreprises, dont les lignes existent déjà.",
      value: ("count", "nombre")))
  var skip = 0
  @OptionGroup var table: TableOptions

  @Option(
    help: PlanDays.help(
      en: "Default: 20 in text, no plan in JSON.",
      fr: "Par défaut\u{A0}: 20 en texte, aucun plan en JSON."),
    transform: PlanDays.read)
  var days: Double?

  @Option(help: .language(en: "the text", fr: "du texte"))
  var language: String?

  @Option(
    help: .say(
      en: "End with status 5 below this level; target: below the file’s targets.",
      fr: "Terminer avec le code 5 si le niveau est inférieur\u{202F}; target\u{A0}: si les "
        + "objectifs du fichier ne sont pas atteints.",
      value: ("level", "niveau")))
  var require: String?

  @Option(
    name: .customLong("require-advice"),
    help: .say(
      en: "End with status 5 below this advice.",
      fr: "Terminer avec le code 5 si le conseil est inférieur.",
      value: ("advice", "conseil")))
  var requireAdvice: Advice?

  private var isTable: Bool {
    get throws(ValidationError) {
      try table.isTable(isAsked: format == .text ? nil : format == .csv)
    }
  }

  func validate() throws {
    if format != .jsonl, full || skip != 0 {
      throw ValidationError(
        en: "--full and --skip go with --format jsonl.",
        fr: "--full et --skip vont avec --format jsonl.")
    }
    if format == .jsonl, require != nil || requireAdvice != nil {
      throw ValidationError(
        en: "--require and --require-advice do not go with --format jsonl.",
        fr: "--require et --require-advice ne vont pas avec --format jsonl.")
    }
    if skip < 0 {
      throw ValidationError(
        en: "--skip takes a number from 0 on.", fr: "--skip prend un nombre à partir de 0.")
    }
    _ = try isTable
  }

  mutating func run() throws {
    let map = try map.map { path throws(CommandFailure) in try SourceText.read(path) }
    if format == .jsonl {
      var lines = ScoreLines(
        questionnaire: questionnaire, map: map, skipping: skip,
        LineScorer(isFull: full, days: days))
      return try lines.write(answers).end()
    }
    if try isTable { format = .csv }
    let answers = try AnswersFolder.files(answers, writing: table.path)
    var loader = QuestionnaireLoader()
    var status = ExitStatus.success
    var rows = ScoreTableOutput(table, questionnaire: questionnaire, language: language)
    let progress = Progress(of: answers.count, .files)
    defer { progress.end() }
    for (number, file) in answers.enumerated() {
      progress.advance(to: number)
      do throws(CommandFailure) {
        if AnswersFolder.isTable(file) {
          try scoreRows(of: file, map: map, &loader, &status, &rows)
        } else if AnswersFolder.isWorkbook(file) {
          throw CommandFailure.workbook(file)
        } else {
          let loaded = try loader.loadAnswers(file, questionnaire: questionnaire)
          printError(loaded.warningText)
          try score(try EvaluatedAnswers(loaded), isOnly: answers.count == 1, &status, &rows)
        }
      } catch {
        if answers.count == 1 { throw error }
        try report(error, file)
        status = .invalidInput
      }
    }
    if format == .csv {
      let others = [questionnaire, self.map].compactMap(\.self)
      try rows.finish(inputs: answers + others + loader.files)
    }
    try status.end()
  }

  /// Prints the result of each row of a table.
  private func scoreRows(
    of path: String, map: SourceText?, _ loader: inout QuestionnaireLoader,
    _ status: inout ExitStatus, _ rows: inout ScoreTableOutput
  ) throws(CommandFailure) {
    guard let questionnaire else { throw .noQuestionnaire(ofTable: path) }
    let loaded = try loader.load(named: questionnaire)
    var table = try AnswerTable.read(
      .readTable(path), for: loaded.questionnaire, map: map)
    let printer = DiagnosticPrinter(table.source, in: .ofLocale)
    let all = Diagnostics(Array(table.columnFaults) + Array(table.columnWarnings))
    printError(all.isEmpty ? "" : printer.text(all))
    if !table.columnFaults.isEmpty { status = .invalidInput }
    let progress = Progress(of: table.source.bytes.count, .bytes)
    defer { progress.end() }
    while let row = table.next() {
      progress.advance(to: row.range.upperBound)
      let name = "\(path):\(row.line)"
      if !row.faults.isEmpty {
        status = .invalidInput
        printError(printer.text(row.faults))
      }
      guard let answers = row.answers else {
        if format == .json, let fault = row.faults.first {
          try printResult(JSONValue.line(file: name, ["error": .string(printer.line(fault))]))
        }
        continue
      }
      do throws(CommandFailure) {
        let hash = SHA256.hexadecimal(Array(table.source.bytes[row.range]))
        let evaluation = try EvaluatedAnswers(answers, loaded, from: name, hash: hash)
        if format == .text { try printResult(name.neutralised + "\n") }
        try score(evaluation, isOnly: false, &status, &rows)
      } catch {
        try report(error, name)
        status = .invalidInput
      }
    }
  }

  /// Prints the result of one respondent.
  ///
  /// - Parameters:
  ///   - isOnly: whether it is the only result.
  ///   - status: becomes that of a requirement that is not met, unless it tells of more.
  ///   - rows: takes the result where a table is wanted.
  private func score(
    _ evaluation: EvaluatedAnswers, isOnly: Bool, _ status: inout ExitStatus,
    _ rows: inout ScoreTableOutput
  ) throws(CommandFailure) {
    var evaluation = evaluation
    let isMet = try meetsRequirements(evaluation)
    switch format {
    case .json, .jsonl:
      let result = try evaluation.result(days: days)
      try printResult(
        isOnly ? JSONValue.object(result).pretty : JSONValue.line(file: evaluation.source, result))
    case .text:
      let language = try evaluation.questionnaire.language(wanted: language)
      let input = try evaluation.summaryInput(days: days ?? PlanDays.standard)
      let text = TextSummary(input, language: language).text
      try printResult(isOnly ? text : text + "\n")
    case .csv: try rows.add(evaluation)
    }
    if !isMet, status == .success { status = .requirementNotMet }
  }

  /// Tells why one file among several could not be scored.
  private func report(_ failure: CommandFailure, _ file: String) throws(CommandFailure) {
    switch format {
    case .json, .jsonl:
      try printResult(JSONValue.line(file: file, ["error": .string(failure.line)]))
    case .text, .csv: printError(failure.text)
    }
  }
}

// MARK: - Requirements

extension ScoreCommand {
  /// What is given in the place of a level to require the targets of the file.
  private static let target = "target"

  private func meetsRequirements(_ evaluation: EvaluatedAnswers) throws(CommandFailure) -> Bool {
    var isMet = true
    if require == Self.target, evaluation.questionnaire.level(Self.target) == nil {
      try evaluation.requireTargets()
      let unmet = evaluation.assessment.unmetTargets
      isMet = unmet.isEmpty
      if !isMet {
        let reasons = unmet.map { target in
          switch target.subject {
          case .level(let level): notReached(level, evaluation)
          case .area(let area): notReached(target, in: evaluation.questionnaire.dimensions[area])
          }
        }
        complain(evaluation, reasons.joined(separator: Self.say(en: "; ", fr: "\u{202F}; ")))
      }
    } else if let require {
      let wanted = try evaluation.questionnaire.level(named: require, by: "--require")
      isMet = evaluation.assessment.isCertain(toReachLevel: wanted)
      if !isMet {
        complain(evaluation, notReached(wanted, evaluation))
      }
    }
    if let requireAdvice {
      let isReached = evaluation.assessment.reaches(requireAdvice)
      if !isReached {
        let wanted = Language.ofLocale.quoted(requireAdvice.title(in: .ofLocale))
        complain(
          evaluation,
          Self.say(
            en: "the advice is below \(wanted)", fr: "le conseil est en dessous de \(wanted)"))
      }
      isMet = isMet && isReached
    }
    return isMet
  }

  /// “the level is at most “Curious”, below “Tester””; or that the missing answers leave it open.
  private func notReached(_ wanted: LevelIndex, _ evaluation: EvaluatedAnswers) -> String {
    let levels = evaluation.questionnaire.levels
    func title(_ level: Level) -> String { quoted(level.title) }
    let best = evaluation.assessment.level.held?.levels.upperBound
    guard let best, best < wanted else {
      return Self.say(
        en: "the level is not certain to reach \(title(levels[wanted]))",
        fr: "il n’est pas certain que le niveau atteigne \(title(levels[wanted]))")
    }
    return Self.say(
      en: "the level is at most \(title(levels[best])), below \(title(levels[wanted]))",
      fr: "le niveau est au plus \(title(levels[best])), en dessous de \(title(levels[wanted]))")
  }

  /// ““Skills” is at most 39, below 60”; or that the missing answers leave it open.
  private func notReached(_ target: TargetDistance, in area: Dimension) -> String {
    let (language, title) = (Language.ofLocale, quoted(area.title))
    let wanted = language.number(target.wanted)
    guard let high = target.figures?.range.high, !reaches(high, target.wanted) else {
      return Self.say(
        en: "\(title) is not certain to reach \(wanted)",
        fr: "il n’est pas certain que \(title) atteigne \(wanted)")
    }
    let most = language.whole(high, beside: target.wanted)
    return Self.say(
      en: "\(title) is at most \(most), below \(wanted)",
      fr: "\(title) est au plus à \(most), en dessous de \(wanted)")
  }

  private func quoted(_ title: LocalizedText) -> String {
    Language.ofLocale.quoted(title.text(in: Language.ofLocale.rawValue))
  }

  private func complain(_ evaluation: EvaluatedAnswers, _ what: String) {
    let name = evaluation.source.neutralised
    printError(
      Self.say(en: "Not met: \(name): \(what).\n", fr: "Non atteint, \(name)\u{A0}: \(what).\n"))
  }
}

extension Advice: WordArgument {
  /// The advice of a word or a title: “go”, “Launch”.
  init?(argument: String) {
    let named = Self.allCases.first { advice in
      [Language.english, .french].contains { advice.title(in: $0).folded == argument.folded }
    }
    guard let advice = Self(rawValue: argument) ?? named else { return nil }
    self = advice
  }
}
