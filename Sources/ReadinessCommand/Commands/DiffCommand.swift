import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Says what changed between two versions of a questionnaire, or between two answers files.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: say(
      en: "Say what changed between two versions of a file.",
      fr: "Dire ce qui a changé entre deux versions d’un fichier."),
    discussion: say(
      en: """
        For two versions of a questionnaire, says what means or counts otherwise,
        which stored answers that concerns, and whether “version” and “since” were
        raised as they must be; ends with status 65 if they were not. For two answers
        files, says both scores, and which answers made the change.

        Examples:
          readiness diff questionnaire-1.yaml questionnaire-2.yaml
          readiness diff verdier-2024.answers.yaml verdier-2025.answers.yaml
        """,
      fr: """
        Entre deux versions d’un questionnaire, dit ce qui a changé de sens ou de
        calcul, les réponses conservées que cela concerne, et si
        «\u{A0}version\u{A0}» et «\u{A0}since\u{A0}» ont été relevés comme il faut\u{202F};
        se termine avec le code 65 s’ils ne l’ont pas été. Entre deux fichiers de
        réponses, dit les deux notes, et les réponses qui ont fait l’écart.

        Exemples\u{A0}:
          readiness diff questionnaire-1.yaml questionnaire-2.yaml
          readiness diff verdier-2024.answers.yaml verdier-2025.answers.yaml
        """))

  @Argument(
    help: .say(en: "The file before.", fr: "Le fichier d’avant.", value: ("old", "ancien")),
    completion: .file(extensions: ["yaml"]))
  var old: String

  @Argument(
    help: .say(en: "The file after.", fr: "Le fichier d’après.", value: ("new", "nouveau")),
    completion: .file(extensions: ["yaml"]))
  var new: String

  @Option(help: .questionnaireOfFiles)
  var questionnaire: String?

  @Option(help: .languageOfReport)
  var language: String?

  mutating func run() throws {
    let sources = try [old, new].map(QuestionnaireLoader.source(of:))
    let documents = try sources.map(Document.read)
    switch (documents[0].isAnswersFile, documents[1].isAnswersFile) {
    case (true, true): try compareAnswers(sources[0], sources[1])
    case (false, false): try compareQuestionnaires(documents[0], documents[1])
    case (true, false): throw Self.twoKinds(answers: old, questionnaire: new)
    case (false, true): throw Self.twoKinds(answers: new, questionnaire: old)
    }
  }

  private func compareQuestionnaires(_ old: Document, _ new: Document) throws {
    let models = try [old, new].map { document throws(CommandFailure) in
      do throws(InvalidSource) { return try Questionnaire.read(document).questionnaire } catch {
        throw CommandFailure(error)
      }
    }
    let difference = QuestionnaireDifference(models[0], models[1])
    let faults = Diagnostics(difference.faults(in: new))
    try printResult(QuestionnaireDifferenceText(difference, in: .ofLocale).text)
    try printResult(DiagnosticPrinter(new.source, in: .ofLocale, showsCodes: true).text(faults))
    if !faults.isEmpty { try ExitStatus.invalidInput.end() }
  }

  private func compareAnswers(_ old: SourceText, _ new: SourceText) throws {
    var loader = QuestionnaireLoader()
    let sides = try [old, new].map { source in
      try EvaluatedAnswers(try loader.loadAnswers(source, questionnaire: questionnaire))
    }
    let (before, after) = (sides[0], sides[1])
    if before.questionnaire.id != after.questionnaire.id {
      throw CommandFailure(
        .invalidInput,
        en: "the files answer different questionnaires, \(before.questionnaire.id) and "
          + "\(after.questionnaire.id).",
        fr: "les fichiers répondent à des questionnaires différents, "
          + "\(before.questionnaire.id) et "
          + "\(after.questionnaire.id).")
    }
    let text = DifferenceText(
      Comparison(before.snapshot, after.snapshot),
      language: try after.questionnaire.language(wanted: language))
    try printResult(text.text)
  }
}

extension EvaluatedAnswers {
  fileprivate var snapshot: Snapshot {
    Snapshot(source, questionnaire, answers, assessment)
  }
}

// MARK: - Words

extension DiffCommand {
  private static func twoKinds(answers: String, questionnaire: String) -> CommandFailure {
    CommandFailure(
      .usage,
      en: "\(answers) is an answers file, and \(questionnaire) a questionnaire. Name two files of "
        + "one kind.",
      fr: "\(answers) est un fichier de réponses, et \(questionnaire) un questionnaire. Nommez "
        + "deux fichiers de même sorte.")
  }
}
