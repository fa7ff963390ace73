import Interview
import Readiness
import YAML

/// The one of the two kinds of file that a command wants: taken for the other, a file would get a
/// fault for each of its keys.
extension Document {
  /// A text that is to be an answers file.
  static func ofAnswers(_ source: SourceText) throws(CommandFailure) -> Document {
    let document = try read(source)
    if document.isQuestionnaire {
      throw CommandFailure(
        .invalidInput,
        "\(source.name) is a questionnaire, not an answers file. "
          + "Answer it with: readiness answer --questionnaire \(source.name.shellQuoted)")
    }
    return document
  }

  /// A text that is to be a questionnaire.
  static func ofQuestionnaire(_ source: SourceText) throws(CommandFailure) -> Document {
    let document = try read(source)
    if document.isAnswersFile {
      throw CommandFailure(
        .invalidInput,
        "\(source.name) is an answers file, not a questionnaire."
          + (AnswersHeader(document).questionnaire.map { " It answers \($0)." } ?? ""))
    }
    return document
  }
}
