import Readiness
import Reports
import YAML

/// The answers of an answers file, or of a row of a table, with what they come to.
struct EvaluatedAnswers {
  /// The file or the row.
  let source: String
  let answers: Answers
  private let loaded: LoadedQuestionnaire
  private let hash: String

  /// How commands are given the answers; nil where they come from no file that could be named.
  private let arguments: AnswersArguments?
  private var evaluation: Evaluation

  /// Assesses the answers of a file.
  ///
  /// - Throws: `CommandFailure` that names the file and says what to answer first, when open
  ///   answers leave too many ways to decide which questions are asked; so does everything below
  ///   that throws.
  init(_ loaded: LoadedAnswers) throws(CommandFailure) {
    try self.init(
      loaded.answers, loaded.questionnaire, from: loaded.document.source.name, hash: loaded.hash,
      arguments: loaded.arguments)
  }

  /// Assesses answers from anywhere.
  ///
  /// - Parameters:
  ///   - hash: the SHA-256 of what they were read from.
  ///   - arguments: how commands are given them; nil where they cannot be.
  init(
    _ answers: Answers, _ loaded: LoadedQuestionnaire, from source: String, hash: String,
    arguments: AnswersArguments? = nil
  ) throws(CommandFailure) {
    self.source = source
    self.answers = answers
    self.loaded = loaded
    self.hash = hash
    self.arguments = arguments
    do {
      evaluation = try Evaluation(
        of: answers, by: loaded.questionnaire, today: CalendarDate(Clock.now.date))
    } catch {
      throw CommandFailure(error, source)
    }
  }

  var questionnaire: Questionnaire { evaluation.questionnaire }
  var assessment: Assessment { evaluation.assessment }
}

extension EvaluatedAnswers {
  /// The result as JSON, with a plan if days are given.
  mutating func result(days: Double?) throws(CommandFailure) -> [String: JSONValue] {
    let provenance = provenance
    return try naming { evaluation throws(TooManyBranches) in
      try evaluation.result(days: days, provenance)
    }
  }

  /// What a summary is made from.
  mutating func summaryInput(days: Double) throws(CommandFailure) -> ReportInput {
    let arguments = arguments
    return try naming { evaluation throws(TooManyBranches) in
      try evaluation.summaryInput(days: days, arguments: arguments)
    }
  }

  /// What a report is made from.
  ///
  /// - Parameter isForElsewhere: whether it is a document that is read in other folders too.
  mutating func reportInput(
    days: Double, thenTitle: LocalizedText? = nil, isExample: Bool = false,
    isForElsewhere: Bool = false
  ) throws(CommandFailure) -> ReportInput {
    let provenance = provenance
    let arguments = isForElsewhere ? arguments?.withoutFolder : arguments
    return try naming { evaluation throws(TooManyBranches) in
      try evaluation.reportInput(
        days: days, provenance, arguments: arguments, thenTitle: thenTitle, isExample: isExample)
    }
  }

  /// The cheapest way to a level; nil if none leads there.
  mutating func cheapestWay(toLevel level: LevelIndex) throws(CommandFailure) -> LevelPath? {
    try naming { evaluation throws(TooManyBranches) in try evaluation.cheapestWay(toLevel: level) }
  }

  /// Whether missing answers decide if a level is reached to which no way leads.
  mutating func mayReach(_ level: LevelIndex) throws(CommandFailure) -> Bool {
    try naming { evaluation throws(TooManyBranches) in try evaluation.mayReach(level) }
  }

  /// A cheap way to all targets of the file.
  mutating func cheapestWayToTargets() throws(CommandFailure) -> TargetPath {
    try naming { evaluation throws(TooManyBranches) in try evaluation.cheapestWayToTargets() }
  }

  /// Refuses a file that names no targets.
  func requireTargets() throws(CommandFailure) {
    if answers.targets != nil { return }
    let level = questionnaire.levels[questionnaire.highestLevel].id
    throw CommandFailure(
      .invalidInput,
      en: "\(source) names no targets. Write for example: targets: {level: \(level)}.",
      fr: "\(source) ne nomme pas d’objectifs. Écrivez par exemple\u{A0}: "
        + "targets: {level: \(level)}.")
  }

  /// The result of some work; a failure of the work names the file.
  private mutating func naming<Value>(
    _ work: (inout Evaluation) throws(TooManyBranches) -> Value
  ) throws(CommandFailure) -> Value {
    do { return try work(&evaluation) } catch {
      throw CommandFailure(error, source)
    }
  }

  private var provenance: Provenance {
    Provenance(
      tool: RootCommand.nameAndVersion, questionnaireHash: loaded.hash, answersHash: hash)
  }
}

extension CommandFailure {
  /// - Parameter subject: whose answers they are: a file, or the team.
  init(_ error: TooManyBranches, _ subject: String) {
    let questions = error.controllers.joined(separator: ", ")
    self.init(
      .invalidInput,
      en: "\(subject): too many missing answers decide which questions are asked. Answer these "
        + "first: \(questions).",
      fr: "\(subject)\u{A0}: trop de réponses manquantes décident des questions posées. Répondez "
        + "d’abord à celles-ci\u{A0}: \(questions).")
  }
}
