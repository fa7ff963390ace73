import Localization
import Readiness
import Reports
import YAML

/// What a team said together with what it comes to.
struct EvaluatedTeam {
  private let team: Team
  private var evaluation: Evaluation
  private let loaded: LoadedQuestionnaire
  private let leftOut: [LeftOut]
  private let repetitions: [TeamRepetition]
  private let provenance: Provenance
  private let thenTitle: LocalizedText?

  /// Merges and assesses what was read.
  ///
  /// - Throws: `CommandFailure` when nothing can be told of the team, or when open answers leave
  ///   too many ways to decide which questions are asked; so does everything below that throws.
  init(
    _ respondents: Respondents, _ rules: TeamRules, _ loaded: LoadedQuestionnaire,
    _ reader: TeamReader
  ) throws(CommandFailure) {
    do { team = try Team(respondents, rules) } catch { throw CommandFailure(error) }
    evaluation = Evaluation(of: team)
    self.loaded = loaded
    leftOut = reader.leftOut
    repetitions = reader.repetitions
    provenance = Provenance(
      tool: RootCommand.nameAndVersion, questionnaireHash: loaded.hash,
      answersHash: team.withholding.roles.isEmpty ? reader.hash : nil)
    var loader = reader.loader
    thenTitle = loader.titleOfNext(after: loaded.questionnaire)
  }

  /// The result as JSON, with a plan if days are given.
  mutating func json(days: Double?) throws(CommandFailure) -> String {
    let result: [String: JSONValue]
    do { result = try evaluation.result(days: days, provenance) } catch {
      throw CommandFailure(error, Self.subject)
    }
    return JSONValue.object(
      TeamJSON(team, result: result, leftOut: leftOut, repetitions: repetitions).object
    ).pretty
  }

  /// What each group said to each question, as a table.
  mutating func table(
    as csv: CSVFormat, language: String
  ) throws(CommandFailure) -> String {
    csv.text(try report(days: 0, language: language, withCharts: false).table)
  }

  /// The report.
  mutating func document(
    days: Double, language: String, withCharts: Bool
  ) throws(CommandFailure) -> ReportDocument {
    try report(days: days, language: language, withCharts: withCharts).document
  }

  private mutating func report(
    days: Double, language: String, withCharts: Bool
  ) throws(CommandFailure) -> TeamReport {
    let input: ReportInput
    do {
      input = try evaluation.reportInput(days: days, provenance, thenTitle: thenTitle)
    } catch { throw CommandFailure(error, Self.subject) }
    return TeamReport(
      team, input, leftOut: leftOut, repetitions: repetitions, language: language,
      withCharts: withCharts)
  }

  /// The merged answers as an answers file.
  ///
  /// - Throws: `CommandFailure`, which names the questions, where anything is withheld.
  func mergedAnswers(
    for path: String, language: String
  ) throws(CommandFailure) -> String {
    guard let reference = loaded.reference(inFileAt: path) else {
      throw CommandFailure(
        .usage,
        en: "\(path) must lie in the folder of \(loaded.source.name), or above it, to name it.",
        fr: "\(path) doit être dans le dossier de \(loaded.source.name), ou au-dessus, pour le "
          + "nommer.")
    }
    if let text = team.answersFile(reference: reference, language: language) { return text }
    let questions = evaluation.questionnaire.questions.filter { team.withheld.contains($0.index) }
    let ids = questions.map(\.id).joined(separator: ", ")
    let minimum = team.rules.minimum
    let roles = Language.ofLocale.list(team.withholding.roles)
    let named = "--named \(team.withholding.roles.joined(separator: ","))"
    throw CommandFailure(
      .invalidInput,
      en: "the merged answers are not written, as they would tell what fewer than \(minimum) "
        + "people of a confidential role said: \(ids). They are once \(minimum) people of each "
        + "such role (\(roles)) know the answer to each of these questions, or with \(named) if "
        + "these people agree to be shown.",
      fr: "les réponses réunies ne sont pas écrites, car elles diraient ce que moins de \(minimum) "
        + "personnes d’un rôle confidentiel ont dit\u{A0}: \(ids). Elles le seront dès que "
        + "\(minimum) personnes de chacun de ces rôles (\(roles)) connaîtront la réponse à chacune "
        + "de ces questions, ou avec \(named) si ces personnes acceptent d’être montrées.")
  }

  /// Whose answers a failure is about.
  fileprivate static let subject = Language.ofLocale.say(en: "the team", fr: "l’équipe")
}

extension CommandFailure {
  fileprivate init(_ problem: TeamProblem) {
    switch problem {
    case .tooManyBranches(let error): self.init(error, EvaluatedTeam.subject)
    case .nobodyCounts:
      self.init(
        .invalidInput,
        en: "nobody has answered a question of this version yet.",
        fr: "personne n’a encore répondu à une question de cette version.")
    case .nothingToTell:
      self.init(
        .invalidInput,
        en: "only people of a confidential role answered, and too few of them to show what they "
          + "said. " + Self.askMorePeople(.english),
        fr: "seules des personnes d’un rôle confidentiel ont répondu, et trop peu pour montrer ce "
          + "qu’elles ont dit. " + Self.askMorePeople(.french))
    }
  }

  fileprivate static func askMorePeople(_ language: Language) -> String {
    language.say(
      en: "Ask more people, or name the role with --named if they agree to be shown.",
      fr: "Interrogez plus de personnes, ou nommez le rôle avec --named si elles acceptent d’être "
        + "montrées.")
  }
}
