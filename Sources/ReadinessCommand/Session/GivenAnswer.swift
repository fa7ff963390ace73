import Interview
import Localization
import Readiness
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
      throw CommandFailure(.usage, saying: words.givenWithoutValue(text))
    }
    let id = String(text[..<mark])
    let value = String(text[text.index(after: mark)...])
    guard let position = questionnaire.position(of: id) else {
      let nearest = nearest(to: id, among: questionnaire.questions.map(\.id))
      throw CommandFailure(
        .invalidInput, saying: words.givenForNoQuestion(text, id, nearest: nearest))
    }
    self.question = position
    let question = questionnaire.questions[position]
    if value.isEmpty {
      answer = nil
      return
    }
    func failure(_ problem: String, takes: String?) -> CommandFailure {
      CommandFailure(
        .invalidInput, saying: words.givenIsWrong(text, problem, question.id, takes: takes))
    }
    do throws(Problem) {
      answer =
        try value.hasPrefix("{") ? question.answer(long: value) : question.answer(short: value)
    } catch {
      switch error {
      case .typed(let fault):
        throw failure(words.brief(fault), takes: words.takes(question))
      case .written(let message): throw failure(message, takes: words.takes(question))
      case .notOffered: throw failure(words.isNotOffered(value), takes: words.takes(question))
      case .noReason: throw failure(words.reasonMissing(question.id), takes: nil)
      }
    }
  }

  /// Why a value is no answer.
  fileprivate enum Problem: Error {
    case typed(TypedFault)
    /// What reading the long form says.
    case written(String)
    case notOffered
    /// Not applicable, without a reason.
    case noReason
  }
}

extension Question {
  fileprivate func answer(short value: String) throws(GivenAnswer.Problem) -> Answer {
    let read: AnswerValue
    do throws(TypedFault) { read = try answer(typed: value) } catch { throw .typed(error) }
    if let answer = answer(read) { return answer }
    throw read == .notApplicable && mayBeNotApplicable ? .noReason : .notOffered
  }

  fileprivate func answer(long value: String) throws(GivenAnswer.Problem) -> Answer {
    do throws(InvalidSource) {
      return try answer(yaml: value)
    } catch {
      let first = error.diagnostics.first { $0.fault.severity == .error }
      throw .written(first?.fault.message ?? "?")
    }
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
      let together = multiple.options.filter { !$0.isExclusive }.map(\.id).joined(separator: ",")
      let alone = multiple.options.filter(\.isExclusive).map(\.id)
      main = ([together] + alone).filter { !$0.isEmpty }.joined(separator: "|")
    case .text: return "TEXT"
    }
    return main + "|dont-know"
  }
}

extension InterviewWords {
  /// What `--set` takes: “1 to 5, or dont-know”.
  fileprivate func takes(_ question: Question) -> String {
    switch question.kind {
    case .choice(let lines): takesLines(lines.count)
    case .yesNo: takesYesOrNo
    case .number(let field): takesNumbers(field.range)
    case .multiple(let multiple): takesOptions(multiple.options.map(\.id))
    case .text(let limit): takesText(limit: limit)
    }
  }

  /// What is wrong, without what to do: “9 is not offered”.
  fileprivate func brief(_ fault: TypedFault) -> String {
    switch fault {
    case .empty: nothingGiven
    case .noLine(let text, _), .noOption(let text, _): isNotOffered(text)
    case .isExclusive(let line): optionStandsAlone(line)
    case .noYesOrNo(let text): isNeitherYesNorNo(text)
    case .noNumber(let text, _): isNoNumber(text)
    case .tooHigh(let number, let most): isAbove(number, most)
    case .tooLow(let number, let least): isBelow(number, least)
    case .backwards(let low, let high): runsBackwards(low, high)
    case .tooLong(let count, let limit): isTooLong(count, limit: limit)
    case .textIsNeverUnknown: textIsNeverUnknown
    }
  }
}
