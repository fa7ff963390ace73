import YAML

/// A questionnaire that is being checked, with what several rules want to know of it.
struct CheckContext {
  let questionnaire: Questionnaire
  let nodes: QuestionnaireNodes

  /// All texts of the questionnaire.
  let texts: [TranslatedText]

  /// The scenarios of both risks, those of absence first.
  let scenarios: [RiskScenario]

  /// The questions whose score is used: in the sum, in a risk or in the chain.
  let usedScores: QuestionSet

  /// The lowest and the highest score of each question; nil without a score.
  let scoreRanges: PerQuestion<Interval?>

  /// Whether there are actions at all, so that a question may lack one.
  let hasActions: Bool

  /// The answers with the lowest score to every question that has one.
  let worstAnswers: [QuestionIndex: AnswerValue]

  /// The answers with the highest score.
  let bestAnswers: [QuestionIndex: AnswerValue]

  let conditions: ConditionOutcomes
  let similarTexts: [SimilarText]

  /// A scenario with the place where it stands.
  struct RiskScenario {
    let risk: RiskKey

    /// The place among the scenarios of its risk, from 0.
    let position: Int
    let scenario: Scenario
    let node: Node
  }

  /// The keys of the two risks.
  enum RiskKey: String, CaseIterable {
    case absence, launch
  }

  /// The keys of the parts of a scenario.
  enum ScenarioPart: String, CaseIterable {
    case likelihood, impact, level
  }
}

extension CheckContext {
  init(_ questionnaire: Questionnaire, _ root: Node) {
    let nodes = QuestionnaireNodes(root)
    let questions = questionnaire.questions
    let texts = nodes.texts
    let scenarios = questionnaire.scenarios(nodes)
    let usedScores = QuestionSet(
      questions.filter(\.isScored).map(\.index)
        + scenarios.flatMap(\.scenario.items).map(\.question) + questionnaire.prerequisiteChain)
    self.init(
      questionnaire: questionnaire, nodes: nodes, texts: texts, scenarios: scenarios,
      usedScores: usedScores, scoreRanges: questions.mapElements(\.scoreRange),
      hasActions: questions.contains { !$0.actions.isEmpty },
      worstAnswers: questionnaire.answers { $0.worst },
      bestAnswers: questionnaire.answers { $0.best },
      conditions: ConditionOutcomes(questionnaire, nodes),
      similarTexts: SimilarText.all(in: texts, of: questionnaire))
  }

  var questions: PerQuestion<Question> { questionnaire.questions }

  /// The gates with the places where they stand.
  var gates: [(index: GateIndex, gate: Gate, node: Node)] {
    zip(questionnaire.gates.indexed(), nodes.gates).map { ($0.0, $0.1, $1) }
  }

  /// Whether a question may drop out of the sums: by its condition, or as not applicable.
  func mayDropOut(_ question: QuestionIndex) -> Bool {
    questions[question].when != nil || questions[question].mayBeNotApplicable
  }

  /// Whether all answers to a question score the same.
  func hasOneScore(_ question: Question) -> Bool {
    scoreRanges[question.index].map { $0.high - $0.low < tolerance } ?? false
  }
}

extension Questionnaire {
  fileprivate func answers(_ choose: (Question) -> AnswerValue?) -> [QuestionIndex: AnswerValue] {
    var answers: [QuestionIndex: AnswerValue] = [:]
    for question in questions { answers[question.index] = choose(question) }
    return answers
  }

  fileprivate func scenarios(_ nodes: QuestionnaireNodes) -> [CheckContext.RiskScenario] {
    guard let risks else { return [] }
    return CheckContext.RiskKey.allCases.flatMap { key -> [CheckContext.RiskScenario] in
      let risk = key == .absence ? risks.absence : risks.launch
      return zip(risk.scenarios, nodes.scenarios(of: key.rawValue)).enumerated().map {
        CheckContext.RiskScenario(
          risk: key, position: $0.offset, scenario: $0.element.0, node: $0.element.1)
      }
    }
  }
}
