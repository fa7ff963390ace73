import Diagnostics
import Interviewing
import QuestionnaireModel
import Wording
import YAML

/// An answer given by `--set ID=VALUE`.
struct GivenAnswer {
  /// The position of the question.
  let question: Int

  /// The answer; nil to remove it.
  let answer: Answer?

  /// Reads what was given.
  ///
  /// - Throws: what is wrong with it, and what the question takes.
  init(
    _ text: String, _ questionnaire: Questionnaire, _ words: InterviewWords
  ) throws(CommandFailure) {
    guard let mark = text.firstIndex(of: "=") else {
      throw CommandFailure(.usage, "--set \(text): write --set ID=VALUE.")
    }
    let id = String(text[..<mark])
    let value = String(text[text.index(after: mark)...])
    guard let position = questionnaire.position(of: id) else {
      let nearest = nearest(to: id, among: questionnaire.questions.map(\.id))
      let hint = nearest.map { " Did you mean \($0)?" } ?? ""
      throw CommandFailure(.invalidInput, "--set \(text.neutralised): no question \(id).\(hint)")
    }
    self.question = position
    let question = questionnaire.questions[position]
    if value.isEmpty {
      answer = nil
    } else if value.hasPrefix("{") {
      answer = try Self.longForm(value, question, text)
    } else {
      answer = try Self.shortForm(value, question, text)
    }
  }

  private static func shortForm(
    _ value: String, _ question: Question, _ text: String
  ) throws(CommandFailure) -> Answer {
    do {
      let read = try question.answer(typed: value)
      if let answer = question.answer(read) { return answer }
      let problem =
        read == .notApplicable && question.mayBeNotApplicable
        ? "not-applicable needs a reason, "
          + "--set \(question.id)='{answer: not-applicable, note: \"the reason\"}'"
        : "\(value) is not offered. \(question.id) takes \(question.takes)"
      throw CommandFailure(.invalidInput, "--set \(text.neutralised): \(problem).")
    } catch let fault as TypedFault {
      throw CommandFailure(
        .invalidInput,
        "--set \(text.neutralised): \(fault.brief). \(question.id) takes \(question.takes).")
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.invalidInput, "--set \(text.neutralised): \(error)")
    }
  }

  private static func longForm(
    _ value: String, _ question: Question, _ text: String
  ) throws(CommandFailure) -> Answer {
    do throws(InvalidSource) {
      return try question.answer(yaml: value)
    } catch {
      let first = error.diagnostics.first { $0.fault.severity == .error }
      let message = first?.fault.message ?? "no answer"
      throw CommandFailure(
        .invalidInput,
        "--set \(text.neutralised): \(message). \(question.id) takes \(question.takes).")
    }
  }
}

extension Question {
  /// What `--set` takes, in words: “1 to 5, or dont-know”.
  fileprivate var takes: String {
    let main: String
    switch kind {
    case .choice(let lines): main = "1 to \(lines.count)"
    case .yesNo: main = "yes or no"
    case .number(let field):
      main =
        "\(decimalNotation(field.range.lowerBound)) "
        + "to \(decimalNotation(field.range.upperBound)), a range such as 3-6"
    case .multiple(let multiple):
      main = multiple.options.map(\.id).joined(separator: ", ")
    case .text(let limit): return "a text of at most \(grouped(limit)) characters"
    }
    return main + ", or dont-know"
  }

  /// The form that `--set` takes, for copying: `1..5|dont-know`.
  var setForm: String {
    let main: String
    switch kind {
    case .choice(let lines): main = "1..\(lines.count)"
    case .yesNo: main = "yes|no"
    case .number(let field):
      main =
        "\(decimalNotation(field.range.lowerBound))"
        + "..\(decimalNotation(field.range.upperBound))"
    case .multiple(let multiple):
      let together = multiple.options.filter { !$0.standsAlone }.map(\.id).joined(separator: ",")
      let alone = multiple.options.filter(\.standsAlone).map(\.id)
      main = ([together] + alone).filter { !$0.isEmpty }.joined(separator: "|")
    case .text: return "TEXT"
    }
    return main + "|dont-know"
  }
}

extension TypedFault {
  /// What is wrong, without what to do: “9 is not offered”.
  fileprivate var brief: String {
    switch self {
    case .empty: "nothing is given"
    case .noLine(let text, _), .noOption(let text, _): "\(text) is not offered"
    case .standsAlone(let line): "option \(line) stands alone"
    case .noYesOrNo(let text): "\(text) is neither yes nor no"
    case .noNumber(let text, _): "'\(text)' is no number"
    case .tooHigh(let number, let most):
      "\(decimalNotation(number)) is above \(decimalNotation(most))"
    case .tooLow(let number, let least):
      "\(decimalNotation(number)) is below \(decimalNotation(least))"
    case .backwards(let low, let high):
      "the range runs backwards, \(decimalNotation(low)) to \(decimalNotation(high))"
    case .tooLong(let count, let limit): "\(grouped(count)) characters, \(grouped(limit)) at most"
    case .textIsNeverUnknown: "a text is never unknown"
    }
  }
}
