import Localization
import Interview
import Readiness
import YAML

/// Reading of the kind of file that a command wants. A file of the other kind is refused in one
/// sentence; read as the wrong kind, it would have a fault for each of its keys.
extension Document {
  /// Reads the structure of a text of any kind.
  ///
  /// - Throws: `CommandFailure` that shows every fault.
  static func read(_ source: SourceText) throws(CommandFailure) -> Document {
    do { return try Document(source) } catch { throw CommandFailure(error) }
  }

  /// Reads the structure of an answers file.
  ///
  /// - Throws: `CommandFailure` that shows every fault, or says that it is a questionnaire.
  static func ofAnswers(_ source: SourceText) throws(CommandFailure) -> Document {
    let document = try read(source)
    if document.isQuestionnaire {
      throw CommandFailure(
        .invalidInput,
        en: "\(source.name) is a questionnaire, not an answers file. "
          + "Answer it with: readiness answer --questionnaire \(source.name.shellQuoted)",
        fr: "\(source.name) est un questionnaire, pas un fichier de réponses. Pour y "
          + "répondre\u{A0}: readiness answer --questionnaire \(source.name.shellQuoted)")
    }
    return document
  }

  /// Reads the structure of a questionnaire.
  ///
  /// - Throws: `CommandFailure` that shows every fault, or says that it is an answers file.
  static func ofQuestionnaire(_ source: SourceText) throws(CommandFailure) -> Document {
    let document = try read(source)
    if document.isAnswersFile {
      let answered = AnswersHeader(document).questionnaire
      throw CommandFailure(
        .invalidInput,
        en: "\(source.name) is an answers file, not a questionnaire."
          + (answered.map { " It answers \($0)." } ?? ""),
        fr: "\(source.name) est un fichier de réponses, pas un questionnaire."
          + (answered.map { " Il répond à \($0)." } ?? ""))
    }
    return document
  }
}
