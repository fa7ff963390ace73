package import Readiness

/// What a command is to be given to read the same answers again.
package struct AnswersArguments: Sendable {
  /// The answers file.
  package let path: String

  /// The questionnaire to be named beside it; nil where the file names it.
  package let questionnaire: String?

  package init(path: String, questionnaire: String?) {
    self.path = path
    self.questionnaire = questionnaire
  }

  /// The same without the folder of the file, for a text that is read elsewhere.
  package var withoutFolder: AnswersArguments {
    AnswersArguments(
      path: path.split(separator: "/").last.map(String.init) ?? path, questionnaire: questionnaire)
  }
}

/// Everything that a report is made from.
package struct ReportInput: Sendable {
  package let questionnaire: Questionnaire
  package let answers: Answers
  package let assessment: Assessment
  package let robustness: Robustness?

  /// How far the advice depends on where the risks turn it; nil without an advice.
  package let cutSensitivity: CutSensitivity?
  package let plan: Plan

  /// From how many days on higher advices are within reach.
  package let higherAdvice: [AdviceReach]

  /// The advices that are possible after the first action of the plan, after the first two, and so
  /// on; empty without an advice.
  package let advicesAlong: [[Advice]]

  /// What more days would bring in points.
  package let scores: [ScoreStep]

  /// All actions that can be taken from the present answers, in file order.
  package let items: [PlanItem]

  /// The actions that clear each gate that fires or may fire.
  package let remedies: [GateIndex: [PlanItem]]

  /// Where the result comes from; nil where the files are not known.
  package let provenance: Provenance?

  /// How commands are given the answers; nil where they come from no file that could be named.
  package let arguments: AnswersArguments?

  /// The title of the questionnaire to go on with, if there is one.
  package let thenTitle: LocalizedText?

  /// Whether the company does not exist, as in the examples.
  package let isExample: Bool

  /// The questions whose answers are withheld.
  package let withheld: Withholding

  /// The day on which the report is made, by which actions are overdue; nil where it is not known.
  package let today: CalendarDate?

  package init(
    _ questionnaire: Questionnaire, _ answers: Answers, _ assessment: Assessment,
    robustness: Robustness?, cutSensitivity: CutSensitivity? = nil, plan: Plan,
    higherAdvice: [AdviceReach], advicesAlong: [[Advice]] = [], scores: [ScoreStep] = [],
    items: [PlanItem],
    remedies: [GateIndex: [PlanItem]],
    provenance: Provenance?, arguments: AnswersArguments? = nil,
    thenTitle: LocalizedText? = nil, isExample: Bool = false,
    withheld: Withholding = .nothing, today: CalendarDate? = nil
  ) {
    self.questionnaire = questionnaire
    self.answers = answers
    self.assessment = assessment
    self.robustness = robustness
    self.cutSensitivity = cutSensitivity
    self.plan = plan
    self.higherAdvice = higherAdvice
    self.advicesAlong = advicesAlong
    self.scores = scores
    self.items = items
    self.remedies = remedies
    self.provenance = provenance
    self.arguments = arguments
    self.thenTitle = thenTitle
    self.isExample = isExample
    self.withheld = withheld
    self.today = today
  }
}
