import Localization
package import YAML

/// A fault of an answers file: in its answers, or in how it refers to its questionnaire.
package enum AnswersFault: Fault {
  case noQuestionnaire
  case unknownQuestionnaire(String, nearest: String?, valid: [String])
  case questionnaireOutside(String)
  case questionnaireWithNull
  case unreadableQuestionnaire(String, reason: String)
  case newerVersion(Int, questionnaire: Int)
  case unknownKey(String, in: String, nearest: String?)
  case unknownRole(String, valid: [String])
  case noDate(String)
  case unknownQuestion(String, nearest: String?, fileIsOlder: Bool)
  case emptyAnswer(String)
  case noLine(String, lines: Int)
  case noYesOrNo(String)
  case noNumber(String)
  case ambiguousNumber(String, Double, Double)
  case outsideRange(Double, ClosedRange<Double>)
  case rangeBackwards(Double, Double)
  case noOption(String, valid: [String], nearest: String?)
  case repeatedOption(String)
  case isExclusive(String)
  case wrongType(question: String, type: String, found: String)
  case rangeForType(type: String)
  case notApplicableNotOffered(String)
  case noReason
  case scoreNotTaken(String)
}

extension AnswersFault {
  /// All faults of answers have one code.
  package enum Kind: String, FaultKind {
    case wrongAnswer = "wrong-answer"

    package var severity: Severity? { nil }

    package var explanation: String { "An answers file does not fit its questionnaire." }
  }

  package var code: String { Kind.wrongAnswer.rawValue }

  package var severity: Severity {
    switch self {
    case .unknownKey, .unknownRole, .noDate, .emptyAnswer: .warning
    case .unknownQuestion(_, _, let fileIsOlder): fileIsOlder ? .warning : .error
    case .noQuestionnaire, .unknownQuestionnaire, .questionnaireOutside, .questionnaireWithNull,
      .unreadableQuestionnaire, .newerVersion, .noLine, .noYesOrNo, .noNumber, .ambiguousNumber,
      .outsideRange,
      .rangeBackwards, .noOption, .repeatedOption, .isExclusive, .wrongType, .rangeForType,
      .notApplicableNotOffered, .noReason, .scoreNotTaken:
      .error
    }
  }

  package var message: String {
    switch self {
    case .noQuestionnaire: "'questionnaire' is missing in an answers file"
    case .unknownQuestionnaire(let name, _, _): "no questionnaire '\(name)'"
    case .questionnaireOutside(let path):
      "the questionnaire '\(path)' lies outside the folder of this file"
    case .questionnaireWithNull: "the name of the questionnaire has a null character in it"
    case .unreadableQuestionnaire(let path, let reason):
      "cannot read the questionnaire '\(path)': \(reason)"
    case .newerVersion(let version, let known):
      "version \(version) is newer than the questionnaire, which is version \(known)"
    case .unknownKey(let key, let what, _): "unknown key '\(key)' in \(what)"
    case .unknownRole(let role, _): "unknown role '\(role)'"
    case .noDate(let text): Self.noDate(text)
    case .unknownQuestion(let id, _, _): "unknown question '\(id)'"
    case .emptyAnswer(let id): "'\(id)' has no value and counts as unanswered"
    case .noLine(let text, _): "'\(text)' is not offered"
    case .noYesOrNo(let text): "'\(text)' is neither yes nor no"
    case .noNumber(let text): "'\(text)' is no number"
    case .ambiguousNumber(let text, let whole, let decimal):
      "'\(text)' could be \(whole.unmistakable) or \(decimal.unmistakable)"
    case .outsideRange(let number, let range):
      number < range.lowerBound
        ? "\(decimalNotation(number)) is below \(decimalNotation(range.lowerBound)), "
          + "the least this question takes"
        : "\(decimalNotation(number)) is above \(decimalNotation(range.upperBound)), "
          + "the most this question takes"
    case .rangeBackwards(let low, let high):
      "the range runs backwards: \(decimalNotation(low)) to \(decimalNotation(high))"
    case .noOption(let id, _, _): "unknown option '\(id)'"
    case .repeatedOption(let id): "option '\(id)' is there twice"
    case .isExclusive(let id): "option '\(id)' stands alone"
    case .wrongType(let question, let type, let found):
      "the \(type) question '\(question)' does not take \(found)"
    case .rangeForType(let type): "a range is no answer to a \(type) question"
    case .notApplicableNotOffered(let question):
      "question '\(question)' cannot be not applicable"
    case .noReason: "'not-applicable' needs a reason"
    case .scoreNotTaken(let question): "'\(question)' takes no 'score' beside this answer"
    }
  }

  package var help: String? {
    switch self {
    case .noQuestionnaire: "write 'questionnaire: ID', or give it with --questionnaire"
    case .unknownQuestionnaire(_, let nearest, let valid):
      nearest.map { "the nearest one is '\($0)'" }
        ?? "there are \(valid.joined(separator: ", ")), and any file in this folder"
    case .unreadableQuestionnaire: nil
    case .questionnaireOutside: "copy it beside this file and write its name"
    case .questionnaireWithNull: "write it without '\\0'"
    case .newerVersion: "use the questionnaire that was answered, or update it"
    case .unknownKey(_, _, let nearest): nearest.map { "the nearest key is '\($0)'" }
    case .unknownRole(_, let valid):
      valid.isEmpty ? nil : "the roles are \(valid.joined(separator: ", "))"
    case .noDate: "write it as YYYY-MM-DD"
    case .unknownQuestion(_, let nearest, let fileIsOlder):
      fileIsOlder
        ? "the answer is kept and not counted"
        : nearest.map { "the nearest question is '\($0)'" } ?? "remove the line"
    case .emptyAnswer: "write an answer, or remove the line"
    case .noLine(_, let lines): "write a line from 1 to \(lines), or dont-know"
    case .noYesOrNo: "write yes, no or dont-know"
    case .noNumber: "write a number, '{between: [least, most]}' or dont-know"
    case .ambiguousNumber: "write one of them"
    case .outsideRange(_, let range):
      "write a number from \(decimalNotation(range.lowerBound)) "
        + "to \(decimalNotation(range.upperBound))"
    case .rangeBackwards(let low, let high):
      "write '{between: [\(decimalNotation(high)), \(decimalNotation(low))]}'"
    case .noOption(_, let valid, let nearest):
      valid.count < 8
        ? "the options are \(valid.joined(separator: ", "))"
        : nearest.map { "the nearest option is '\($0)'" }
    case .repeatedOption: "write each option once"
    case .isExclusive(let id): "write '[\(id)]' by itself, or leave it out"
    case .wrongType(_, let type, _): Self.forms(of: type)
    case .rangeForType, .notApplicableNotOffered: "write dont-know if nobody knows"
    case .scoreNotTaken:
      "remove it; 'score' is what several people's answers are worth, of 0 to 100"
    case .noReason: "write '{answer: not-applicable, note: \"the reason\"}'"
    }
  }

  private static func noDate(_ text: String) -> String {
    guard let date = WrittenDate(text) else { return "'\(text)' is no calendar date" }
    let days = date.daysInOrder.map(\.day.description).joined(separator: " or ")
    return "'\(text)' is \(days), and nothing tells which: it counts as no date"
  }

  private static func forms(of type: String) -> String {
    switch QuestionType(rawValue: type) {
    case .choice: "write the number of a line, or dont-know"
    case .multiple: "write a list of options, for example '[first, second]', or dont-know"
    case .yesNo: "write yes, no or dont-know"
    case .number: "write a number, '{between: [least, most]}' or dont-know"
    case .text, nil: "write a text"
    }
  }
}
