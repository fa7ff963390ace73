package import Localization

/// Answers that show a finding when they are scored.
package struct Example: Sendable {
  /// One set of answers, or several that are to be compared; a set may be empty.
  package let answers: [ExampleAnswers]

  /// What scoring them shows, for example “both score 25”.
  package let shows: Wording

  /// Whether the answers, scored, show it.
  let isShown: @Sendable (ScoredExample) -> Bool
}

extension Example {
  init(
    _ answers: [QuestionIndex: AnswerValue]..., to questionnaire: Questionnaire, shows: Wording,
    isShown: @escaping @Sendable (ScoredExample) -> Bool
  ) {
    self.init(
      answers: answers.map { ExampleAnswers($0, to: questionnaire) }, shows: shows,
      isShown: isShown)
  }

  /// The answers and what they show, on one line.
  package var text: Wording {
    Wording(
      en: answers.map { $0.text(in: .english) }.joined(separator: " and ") + ": "
        + shows.text(in: .english),
      fr: answers.map { $0.text(in: .french) }.joined(separator: " et ") + "\u{A0}: "
        + shows.text(in: .french))
  }
}

extension Example: Equatable {
  package static func == (left: Example, right: Example) -> Bool {
    left.answers == right.answers && left.shows == right.shows
  }
}

/// Answers to some questions of a questionnaire, all others unanswered.
package struct ExampleAnswers: Sendable {
  /// The id of each question with its answer as it is written in YAML, in file order.
  package let entries: [(question: String, yaml: String)]

  private let version: Int

  init(_ answers: [QuestionIndex: AnswerValue], to questionnaire: Questionnaire) {
    version = questionnaire.version
    entries = answers.keys.sorted().compactMap { index in
      let question = questionnaire.questions[index]
      guard let value = answers[index] else { return nil }
      let yaml = question.yaml(value)
      return (question.id, value == .notApplicable ? "{answer: \(yaml), note: example}" : yaml)
    }
  }
}

extension ExampleAnswers: Equatable {
  package static func == (left: ExampleAnswers, right: ExampleAnswers) -> Bool {
    left.version == right.version && left.entries.elementsEqual(right.entries, by: ==)
  }
}

extension ExampleAnswers {
  /// The text of an answers file for `score --questionnaire`.
  package var file: String {
    let lines = entries.map { "  \($0.question): \($0.yaml)\n" }
    return "version: \(version)\nanswers:" + (lines.isEmpty ? " {}\n" : "\n" + lines.joined())
  }

  /// The answers in braces; of many only the first.
  fileprivate func text(in language: Language) -> String {
    let shown = entries.prefix(6).map { "\($0.question): \($0.yaml)" }
    let rest = entries.count - shown.count
    let others = language.say(en: ", and \(rest) more", fr: ", et \(rest) de plus")
    return "{" + shown.joined(separator: ", ") + (rest > 0 ? others : "") + "}"
  }
}
