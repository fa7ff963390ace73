import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Compares the answers of two dates or more.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: say(
      en: "Say what rose and what fell between two dates or more.",
      fr: "Dire ce qui monte et ce qui baisse entre deux dates ou plus."),
    discussion: say(
      en: """
        Says how much of the change comes from other answers, how much from the
        questionnaire (other weights or scores for the same answers) and how much from
        questions that count at one date only. Files are put in the order of their
        dates. Answers to an earlier version of the questionnaire are scored with that
        version if their file names it or --earlier-questionnaire does, else with the
        latest one.

        Examples:
          readiness compare verdier-2024.answers.yaml verdier-2025.answers.yaml
          readiness compare verdier-*.answers.yaml --format json
          git show HEAD:verdier.answers.yaml | readiness compare - verdier.answers.yaml
          readiness compare old.answers.yaml new.answers.yaml \\
            --earlier-questionnaire questionnaire-1.yaml
        """,
      fr: """
        Dit ce qui, dans l’évolution, vient d’autres réponses, du questionnaire
        (autres poids ou autres notes pour les mêmes réponses) et des questions qui ne
        comptent qu’à une date. Les fichiers sont rangés selon leurs dates. Les
        réponses à une version antérieure du questionnaire sont notées avec cette
        version si leur fichier ou --earlier-questionnaire la nomme, sinon avec la
        dernière.

        Exemples\u{A0}:
          readiness compare verdier-2024.answers.yaml verdier-2025.answers.yaml
          readiness compare verdier-*.answers.yaml --format json
          git show HEAD:verdier.answers.yaml | readiness compare - verdier.answers.yaml
          readiness compare avant.answers.yaml apres.answers.yaml \\
            --earlier-questionnaire questionnaire-1.yaml
        """))

  @Argument(
    help: .answersFilesToCompare,
    completion: .file(extensions: ["yaml"]))
  var answers: [String]

  @OptionGroup var report: ReportOptions<ReportFormat>

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(
    help: .earlierQuestionnaire,
    completion: .file(extensions: ["yaml"]))
  var earlierQuestionnaire: String?

  @Option(help: .languageOfReport)
  var language: String?

  func validate() throws {
    if answers.count < 2 {
      throw ValidationError(
        en: "name two answers files or more to compare.",
        fr: "nommez deux fichiers de réponses ou plus à comparer.")
    }
  }

  mutating func run() throws {
    let progress = Progress()
    defer { progress.end() }
    let format = try report.chosenFormat()
    var inputs = answers + [questionnaire, earlierQuestionnaire].compactMap(\.self)
    let snapshots = try load(&inputs)
    guard let trend = Trend(snapshots), let last = snapshots.last else { return }
    let files = try report.files(inputs: inputs, summaryNaming: "compare.html")
    let language = try files.language(wanted: language, of: last.questionnaire)
    try files.write(
      as: format,
      json: { JSONValue.object(TrendJSON(trend, tool: RootCommand.nameAndVersion).object).pretty },
      document: { TrendReport(trend, language: language, withCharts: $0).document })
  }

  /// The answers in the order of their dates, each by the questionnaire that it is scored with.
  ///
  /// - Parameter inputs: the files that are read; the questionnaires are added.
  private func load(_ inputs: inout [String]) throws(CommandFailure) -> [Snapshot] {
    var loader = QuestionnaireLoader()
    var all: [LoadedAnswers] = []
    for path in answers {
      let loaded = try loader.loadAnswers(path, questionnaire: questionnaire)
      // With its own version, an earlier file is read again.
      printError(loaded.warningText(ofOutdatedAnswers: earlierQuestionnaire == nil))
      inputs += loaded.questionnaire.files
      if let first = all.first { try requireSameQuestionnaire(first, loaded) }
      all.append(loaded)
    }
    all = inOrderOfDate(all)
    guard let last = all.last else { return [] }
    let earlier = try earlierQuestionnaire.map { name throws(CommandFailure) in
      try loader.load(named: name)
    }
    if let earlier {
      inputs += earlier.files
      try requireUse(of: earlier, in: all.dropLast(), last)
    }
    var snapshots: [Snapshot] = []
    for (index, loaded) in all.enumerated() {
      let isLast = index == all.count - 1
      let read = isLast ? loaded : try loaded.scored(by: earlier, or: last.questionnaire)
      snapshots.append(
        Snapshot(
          read.document.source.name, read.questionnaire.questionnaire, read.answers,
          try EvaluatedAnswers(read).assessment))
    }
    return snapshots
  }

  private func requireSameQuestionnaire(
    _ first: LoadedAnswers, _ other: LoadedAnswers
  ) throws(CommandFailure) {
    let ids = [other, first].map { $0.questionnaire.questionnaire.id }
    if ids[0] == ids[1] { return }
    let names = [other, first].map(\.document.source.name)
    throw CommandFailure(
      .invalidInput,
      en: "\(names[0]) answers \(ids[0]), and \(names[1]) answers \(ids[1]). Only answers to the "
        + "same questionnaire can be compared.",
      fr: "\(names[0]) répond à \(ids[0]), et \(names[1]) à \(ids[1]). On ne peut comparer que des "
        + "réponses au même questionnaire.")
  }

  /// The questionnaire of an earlier version must be that of some earlier file.
  private func requireUse(
    of questionnaire: LoadedQuestionnaire, in files: some Sequence<LoadedAnswers>,
    _ last: LoadedAnswers
  ) throws(CommandFailure) {
    let (earlier, later) = (questionnaire.questionnaire, last.questionnaire.questionnaire)
    let name = "--earlier-questionnaire \(questionnaire.source.name)"
    if earlier.id != later.id {
      throw CommandFailure(
        .invalidInput, en: "\(name): it is \(earlier.id), and the files answer \(later.id).",
        fr: "\(name)\u{A0}: c’est \(earlier.id), et les fichiers répondent à \(later.id).")
    }
    if !files.contains(where: { $0.answers.version == earlier.version }) {
      throw CommandFailure(
        .invalidInput,
        en: "\(name): no earlier file answers its version, \(earlier.version).",
        fr: "\(name)\u{A0}: aucun fichier antérieur ne répond à sa version, \(earlier.version).")
    }
  }

  /// The files in the order of their dates; as they were named where dates do not tell, which
  /// is said.
  private func inOrderOfDate(_ files: [LoadedAnswers]) -> [LoadedAnswers] {
    let language = Language(preferring: language)
    let undated = files.filter { $0.day == nil }.map(\.document.source.name)
    if !undated.isEmpty {
      printError(language.keepsOrder(undated: language.list(undated).neutralised))
      return files
    }
    let dates = files.map(\.answers).comparableDates ?? files.map { _ in 0 }
    let order = files.indices.sorted { (dates[$0], $0) < (dates[$1], $1) }
    if order != Array(files.indices) { printError(language.putInOrder) }
    let ordered = order.map { files[$0] }
    for (index, next) in zip(order, order.dropFirst()) where dates[index] == dates[next] {
      printError(
        language.keepsOrder(
          files[index].document.source.name.neutralised,
          files[next].document.source.name.neutralised))
    }
    return ordered
  }
}

extension LoadedAnswers {
  /// The answers by the questionnaire of an earlier version, if it is the one they answer; by their
  /// own, if that is; else by the latest.
  fileprivate func scored(
    by earlier: LoadedQuestionnaire?, or latest: LoadedQuestionnaire
  ) throws(CommandFailure) -> LoadedAnswers {
    if let earlier, earlier.questionnaire.version == answers.version {
      return try read(as: earlier)
    }
    return questionnaire.questionnaire.version == answers.version ? self : try read(as: latest)
  }

  /// The day of the answers; nil if they have no date that can be read.
  fileprivate var day: CalendarDate? { answers.date.flatMap(CalendarDate.init) }
}

// MARK: - Words

extension Language {
  fileprivate var putInOrder: String {
    say(
      en: "Put in the order of the dates that the files name.\n",
      fr: "Mis dans l’ordre des dates que les fichiers indiquent.\n")
  }

  fileprivate func keepsOrder(undated: String) -> String {
    say(
      en: "Files kept in the order of the command line: no date can be read in \(undated).\n",
      fr: "Fichiers gardés dans l’ordre de la ligne de commande\u{A0}: aucune date ne se lit dans "
        + "\(undated).\n")
  }

  fileprivate func keepsOrder(_ first: String, _ second: String) -> String {
    say(
      en:
        "Files kept in the order of the command line: \(first) and \(second) have the same date.\n",
      fr:
        "Fichiers gardés dans l’ordre de la ligne de commande\u{A0}: \(first) et \(second) ont la "
        + "même date.\n")
  }
}
