import Readiness
import YAML

/// Answers with their questionnaire.
struct LoadedAnswers {
  let answers: Answers
  let questionnaire: LoadedQuestionnaire
  let document: Document

  /// Warnings about the answers file.
  let warnings: [Diagnostic]

  /// The SHA-256 of the file's bytes.
  var hash: String { SHA256.hexadecimal(document.source.bytes) }

  /// The warnings as text, without those about questions whose answer is empty: a file that
  /// `split` made has many of them.
  var warningText: String {
    let telling = warnings.filter { diagnostic in
      if case .emptyAnswer = diagnostic.fault as? AnswersFault { false } else { true }
    }
    return telling.isEmpty ? "" : DiagnosticPrinter(document.source).text(telling)
  }
}

extension QuestionnaireLoader {
  /// Reads an answers file and its questionnaire.
  ///
  /// - Parameter name: the id or the path of the questionnaire; nil for the one the file names.
  /// - Throws: `CommandFailure` when one of the two cannot be read.
  mutating func loadAnswers(
    _ path: String, questionnaire name: String?
  ) throws(CommandFailure) -> LoadedAnswers {
    try loadAnswers(.read(path), questionnaire: name)
  }

  /// Reads the text of an answers file, and its questionnaire.
  ///
  /// - Parameter name: the id or the path of the questionnaire; nil for the one the text names.
  /// - Throws: `CommandFailure` when one of the two cannot be read.
  mutating func loadAnswers(
    _ source: SourceText, questionnaire name: String?
  ) throws(CommandFailure) -> LoadedAnswers {
    let document = try Document.ofAnswers(source)
    let loaded =
      if let name { try load(named: name) } else {
        try load(for: AnswersHeader(document), of: document)
      }
    do {
      let reading = try Answers.read(
        document, for: loaded.questionnaire, isQuestionnaireGiven: name != nil)
      return LoadedAnswers(
        answers: reading.answers, questionnaire: loaded, document: document,
        warnings: reading.warnings)
    } catch {
      throw CommandFailure(error)
    }
  }
}
