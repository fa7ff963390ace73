import Interview
import Localization
import Readiness
import YAML

/// An answer given by `--set ID=VALUE`.
struct GivenAnswer: GivenChange {
  private let question: QuestionIndex

  /// The answer; nil to remove it.
  private let answer: Answer?

  /// Whether it was given in the short form, so that only the value is meant.
  private let isShort: Bool

  /// Reads what was given.
  ///
  /// - Throws: what is wrong with it, and what the question takes.
  init(
    _ text: String, _ questionnaire: Questionnaire, in language: Language
  ) throws(CommandFailure) {
    guard let (id, value) = text.partsAroundEqualsSign else {
      throw CommandFailure(.usage, saying: Self.withoutValue(text, in: language))
    }
    guard let position = questionnaire.index(of: id) else {
      throw CommandFailure.unknown(
        id, in: "--set \(text)", .noQuestion, among: questionnaire.questions.map(\.id),
        .invalidInput, language)
    }
    self.question = position
    let question = questionnaire.questions[position]
    isShort = !value.hasPrefix("{")
    if value.isEmpty {
      answer = nil
      return
    }
    func failure(_ problem: String, takes: String?) -> CommandFailure {
      CommandFailure(
        .invalidInput,
        saying: Self.wrongValue(text, problem, question.id, takes: takes, in: language))
    }
    do throws(Problem) {
      answer =
        try isShort ? question.answer(short: value) : question.answer(long: value)
    } catch {
      switch error {
      case .typed(.noReason):
        throw failure(Self.noReason(question.id, in: language), takes: nil)
      case .typed(let fault):
        throw failure(fault.problem(in: language), takes: question.takes(in: language))
      case .written(let fault):
        throw failure(
          fault?.problemWithHelp(in: language) ?? "?",
          takes: fault?.help == nil ? question.takes(in: language) : nil)
      }
    }
  }

  func event(_ interview: InterviewState) -> InterviewEvent {
    let subject = interview.questionnaire.questions[question]
    return .give(question, answer(replacing: interview.answers.byQuestion[question], to: subject))
  }

  /// The answer that is to replace another one: a value given in the short form leaves its evidence
  /// and its note, unless that is why the question was not applicable; nil to remove it.
  private func answer(replacing previous: Answer?, to question: Question) -> Answer? {
    guard isShort, let answer, let previous else { return answer }
    return question.answer(
      answer.value, evidence: previous.evidence,
      note: answer.note ?? previous.note(beside: answer.value), replacing: previous)
  }

  /// Why a value is no answer.
  fileprivate enum Problem: Error {
    case typed(AnswerParsingError)
    /// What reading the long form says.
    case written((any Fault)?)
  }
}

extension String {
  /// What stands before and behind the first equals sign; nil without one.
  var partsAroundEqualsSign: (String, String)? {
    firstIndex(of: "=").map { (String(self[..<$0]), String(self[index(after: $0)...])) }
  }
}

extension Question {
  fileprivate func answer(short value: String) throws(GivenAnswer.Problem) -> Answer {
    do throws(AnswerParsingError) {
      return try AnswerParser(self, .typed).answer(value)
    } catch {
      throw .typed(error)
    }
  }

  fileprivate func answer(long value: String) throws(GivenAnswer.Problem) -> Answer {
    do throws(InvalidSource) {
      return try answer(yaml: value)
    } catch {
      throw .written(error.firstError)
    }
  }

  /// The form that `--set` takes, for copying: `1..5|dont-know`.
  var setForm: String {
    let main: String
    switch kind {
    case .choice(let lines): main = "1..\(lines.count)"
    case .yesNo: main = "\(AnswerWord.yes.rawValue)|\(AnswerWord.no.rawValue)"
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
    return main + "|" + AnswerWord.dontKnow.rawValue
  }
}

// MARK: - Words

extension GivenAnswer {
  private static func withoutValue(_ text: String, in language: Language) -> String {
    language.error(
      en: "--set \(text): write --set ID=VALUE.",
      fr: "--set \(text)\u{A0}: écrivez --set ID=VALEUR.")
  }

  /// - Parameter takes: what the question takes; nil where the problem says it.
  private static func wrongValue(
    _ text: String, _ problem: String, _ id: String, takes: String?, in language: Language
  ) -> String {
    let hint =
      takes.map { language.say(en: " \(id) takes \($0).", fr: " \(id) prend \($0).") } ?? ""
    return language.error(
      en: "--set \(text): \(problem).\(hint)", fr: "--set \(text)\u{A0}: \(problem).\(hint)")
  }

  private static func noReason(_ id: String, in language: Language) -> String {
    language.say(
      en: "not-applicable needs a reason, "
        + "--set \(id)='{answer: not-applicable, note: \"the reason\"}'",
      fr: "not-applicable demande une raison, "
        + "--set \(id)='{answer: not-applicable, note: \"la raison\"}'")
  }
}

extension Question {
  /// What `--set` takes: “1 to 5, or dont-know”.
  fileprivate func takes(in language: Language) -> String {
    switch kind {
    case .choice(let lines):
      return language.say(
        en: "1 to \(lines.count), or dont-know", fr: "1 à \(lines.count), ou dont-know")
    case .yesNo: return language.say(en: "yes or no, or dont-know", fr: "yes ou no, ou dont-know")
    case .number(let field):
      let low = decimalNotation(field.range.lowerBound)
      let high = decimalNotation(field.range.upperBound)
      return language.say(
        en: "\(low) to \(high), a range such as \(field.rangeExample(in: language)), or dont-know",
        fr: "\(low) à \(high), une fourchette comme \(field.rangeExample(in: language)), ou "
          + "dont-know")
    case .multiple(let multiple):
      let ids = language.list(multiple.options.map(\.id))
      return language.say(en: "\(ids), or dont-know", fr: "\(ids), ou dont-know")
    case .text(let limit):
      return language.say(
        en: "a text of at most \(grouped(limit)) characters",
        fr: "un texte de \(limit) caractères au plus")
    }
  }
}
