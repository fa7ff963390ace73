import YAML

/// A questionnaire that is being checked, with what several rules want to know of it.
struct CheckContext {
  let questionnaire: Questionnaire
  let places: Places

  /// Whether the score of each question is used: in the sum, in a risk or in the chain.
  let usesScore: [Bool]

  /// Whether there are actions at all, so that a question may lack one.
  let hasActions: Bool

  init(_ questionnaire: Questionnaire, _ root: Node) {
    self.questionnaire = questionnaire
    places = Places(root)
    var uses = questionnaire.questions.map(\.isScored)
    for risk in [questionnaire.risks?.absence, questionnaire.risks?.launch] {
      for item in risk?.scenarios.flatMap(\.items) ?? [] { uses[item.question] = true }
    }
    for position in questionnaire.prerequisiteChain { uses[position] = true }
    usesScore = uses
    hasActions = questionnaire.questions.contains { !$0.actions.isEmpty }
  }

  var questions: [Question] { questionnaire.questions }

  /// The two risks by the names of their keys.
  var risks: [(name: String, risk: Risk)] {
    guard let risks = questionnaire.risks else { return [] }
    return [("absence", risks.absence), ("launch", risks.launch)]
  }

  /// Whether a question may drop out of the sums: by its condition, or as not applicable.
  func mayDropOut(_ position: Int) -> Bool {
    questions[position].when != nil || questions[position].mayBeNotApplicable
  }
}

// MARK: - Answers

extension CheckContext {
  /// The answers with the lowest score to every question that has one.
  var worstAnswers: [Int: AnswerValue] { answers { $0.worst } }

  /// The answers with the highest score.
  var bestAnswers: [Int: AnswerValue] { answers { $0.best } }

  private func answers(_ choose: (Question) -> AnswerValue?) -> [Int: AnswerValue] {
    var answers: [Int: AnswerValue] = [:]
    for question in questions { answers[question.position] = choose(question) }
    return answers
  }

  func sheet(_ answers: [Int: AnswerValue]) -> AnswerSheet {
    var sheet = AnswerSheet(for: questionnaire)
    for position in answers.keys.sorted() {
      guard let value = answers[position] else { continue }
      sheet[questions[position]] = questions[position].answer(value, note: "example")
    }
    return sheet
  }

  /// What answers come to; nil when too many others would have to be given first.
  func assessment(_ answers: [Int: AnswerValue]) -> Assessment? {
    try? judge(questionnaire, sheet(answers), limit: 1)
  }
}
