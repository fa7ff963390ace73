import Localization
import Readiness
import Reports
import YAML

/// Answers with their questionnaire.
struct LoadedAnswers {
  let answers: Answers
  let questionnaire: LoadedQuestionnaire
  let document: Document

  /// Warnings about the answers file.
  let warnings: Diagnostics

  /// How commands are given the answers; nil where they come from no file that could be named.
  var arguments: AnswersArguments?

  /// The SHA-256 of the file's bytes.
  var hash: String { SHA256.hexadecimal(document.source.bytes) }

  /// The warnings as text, without those about questions whose answer is empty: a file that
  /// `split` made has many of them.
  var warningText: String { warningText(ofOutdatedAnswers: true) }

  /// The same warnings.
  ///
  /// - Parameter isOfOutdated: whether those are among them about answers that do not count, as
  ///   their question has changed since.
  func warningText(ofOutdatedAnswers isOfOutdated: Bool) -> String {
    let telling = warnings.filter { diagnostic in
      switch diagnostic.fault as? AnswersFault {
      case .emptyAnswer: false
      case .outdatedAnswer: isOfOutdated
      default: true
      }
    }
    if telling.isEmpty { return "" }
    return DiagnosticPrinter(document.source, in: .ofLocale).text(
      Diagnostics(telling, more: warnings.more))
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
    var loaded = try loadAnswers(.read(path), questionnaire: name)
    if path != "-" { loaded.arguments = AnswersArguments(path: path, questionnaire: name) }
    return loaded
  }

  /// Reads the text of an answers file, and its questionnaire.
  ///
  /// - Parameter name: the id or the path of the questionnaire; nil for the one the text names.
  /// - Throws: `CommandFailure` when one of the two cannot be read.
  mutating func loadAnswers(
    _ source: SourceText, questionnaire name: String?
  ) throws(CommandFailure) -> LoadedAnswers {
    let document = try Document.ofAnswers(source)
    guard let name else {
      let loaded = try load(for: AnswersHeader(document), of: document)
      return try LoadedAnswers(document, loaded, isGiven: false)
    }
    let loaded = try load(named: name)
    try check(loaded, for: document)
    return try LoadedAnswers(document, loaded, isGiven: true)
  }

  /// Refuses a questionnaire that was given, where an answers file names another one that can be
  /// read.
  ///
  /// - Parameter language: the language of the failure.
  mutating func check(
    _ given: LoadedQuestionnaire, for document: Document, in language: Language = .ofLocale
  ) throws(CommandFailure) {
    let (file, other) = (document.source.name, given.questionnaire.id)
    guard let loaded = try? load(for: AnswersHeader(document), of: document),
      loaded.questionnaire.id != other
    else { return }
    let named = loaded.questionnaire.id
    throw CommandFailure(
      .invalidInput,
      saying: language.error(
        en: "\(file) answers the questionnaire \(named), not \(other). "
          + "Leave --questionnaire out, or name another file.",
        fr: "\(file) répond au questionnaire \(named), pas à \(other). "
          + "Enlevez --questionnaire, ou nommez un autre fichier."))
  }
}

extension LoadedAnswers {
  /// - Parameter isGiven: whether the questionnaire is not the one that the file names.
  fileprivate init(
    _ document: Document, _ questionnaire: LoadedQuestionnaire, isGiven: Bool
  ) throws(CommandFailure) {
    do {
      let reading = try Answers.read(
        document, for: questionnaire.questionnaire, isQuestionnaireGiven: isGiven)
      self.init(
        answers: reading.answers, questionnaire: questionnaire, document: document,
        warnings: reading.warnings)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The same file read as answers to another version of its questionnaire.
  func read(as questionnaire: LoadedQuestionnaire) throws(CommandFailure) -> LoadedAnswers {
    try LoadedAnswers(document, questionnaire, isGiven: true)
  }
}
