import Localization
import Interview
import Readiness
import Reports
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
  /// - Throws: `CommandFailure` that shows every fault, or says what else it is: a questionnaire, a
  ///   table, a report.
  static func ofAnswers(_ source: SourceText) throws(CommandFailure) -> Document {
    if let other = source.otherKind { throw other }
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

extension SourceText {
  /// The failure of a file that is neither answers nor a questionnaire, nor meant as one: a table,
  /// or what this program or another makes of answers.
  var otherKind: CommandFailure? {
    if AnswersFolder.isWorkbook(name) { return .workbook(name) }
    if AnswersFolder.isTable(name) { return isTable }
    if ["PK\u{3}\u{4}", "%PDF-"].contains(where: { bytes.starts(with: $0.utf8) }) {
      return isDocument
    }
    if !ReportSeal.isThere(in: bytes) { return nil }
    return bytes.contains(Array(FormPage.mark.utf8)) ? isForm : isReport
  }

  private var isTable: CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(name) is a table, not an answers file. Answers in a table go to “readiness team” and "
        + "“readiness score”, with --questionnaire ID.",
      fr: "\(name) est un tableau, pas un fichier de réponses. Les réponses d’un tableau vont à "
        + "«\u{A0}readiness team\u{A0}» et «\u{A0}readiness score\u{A0}», avec --questionnaire ID.")
  }

  private var isReport: CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(name) is a report. Name the answers file that it was made of.",
      fr: "\(name) est un rapport. Nommez le fichier de réponses dont il est tiré.")
  }

  private var isForm: CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(name) is a form. Answer it in a browser, and name the file that it gives.",
      fr: "\(name) est un formulaire. Répondez-y dans un navigateur, et nommez le fichier qu’il "
        + "donne.")
  }

  private var isDocument: CommandFailure {
    CommandFailure(
      .invalidInput,
      en: "\(name) is a document of another program. Name the answers file that it was made of.",
      fr: "\(name) est un document d’un autre programme. Nommez le fichier de réponses dont il est "
        + "tiré.")
  }
}
