package import Readiness

/// The result of scoring an answers file, as the formats lay it out.
package struct ResultJSON {
  let questionnaire: Questionnaire
  let answers: Answers
  let assessment: Assessment
  private let robustness: Robustness?
  private let plan: (plan: Plan, along: [AdviceStep])?
  private let provenance: Provenance?

  /// The questions whose answers are withheld.
  private let withheld: QuestionSet

  /// The day by which actions are overdue; nil where it is not known.
  private let today: CalendarDate?

  /// - Parameters:
  ///   - plan: a plan and what more days would change in the advice, if one was asked for.
  ///   - provenance: where the result comes from; nil where that is not told.
  ///   - withheld: the questions whose answers are withheld.
  ///   - today: the day by which actions are overdue; nil where it is not known.
  package init(
    _ questionnaire: Questionnaire, _ answers: Answers, _ assessment: Assessment,
    _ robustness: Robustness?, _ plan: (plan: Plan, along: [AdviceStep])?,
    _ provenance: Provenance?, withholding withheld: QuestionSet = [],
    today: CalendarDate? = nil
  ) {
    self.questionnaire = questionnaire
    self.answers = answers
    self.assessment = assessment
    self.robustness = robustness
    self.plan = plan
    self.provenance = provenance
    self.withheld = withheld
    self.today = today
  }

  package var object: [String: JSONValue] {
    [
      "format": 1,
      "tool": JSONValue(provenance?.tool),
      "questionnaire": .object([
        "id": .string(questionnaire.id),
        "version": JSONValue(questionnaire.version),
        "sha256": JSONValue(provenance?.questionnaireHash),
      ]),
      "answers": .object(answered.merging(["sha256": JSONValue(provenance?.answersHash)]) { $1 }),
      "statuses": statuses,
      "score": score,
      "level": level,
      "dimensions": .array(assessment.dimensions.map(dimension)),
      "gates": .array(zip(questionnaire.gates, assessment.gates).map(gate)),
      "companions": companions,
      "questions": .array(assessment.points.map(points)),
      "risks": risks,
      "advice": advice,
      "robustness": json(robustness),
      "plan": plan.map { json($0.plan, $0.along) } ?? .null,
    ].merging(followUp) { $1 }
  }
}

extension ResultJSON {
  /// What the answers file says of itself; labels where it has any.
  var answered: [String: JSONValue] {
    var object: [String: JSONValue] = [
      "organisation": JSONValue(answers.organisation), "date": JSONValue(answers.day),
      "version": JSONValue(answers.version),
    ]
    if !answers.labels.isEmpty {
      object["labels"] = .object(answers.labels.mapValues { .string($0) })
    }
    return object
  }

  private var statuses: JSONValue {
    func ids(_ status: Status) -> JSONValue {
      JSONValue(
        questionnaire.questions.filter {
          assessment.states[$0.index].status == status && !isWithheld($0)
        }.map(\.id))
    }
    return .object([
      "answered": ids(.answered), "dontKnow": ids(.dontKnow), "unanswered": ids(.unanswered),
      "notApplicable": ids(.notApplicable), "skipped": ids(.skipped),
      "undecided": ids(.undecided),
    ])
  }

  var score: JSONValue {
    .object([
      "low": JSONValue(assessment.score?.range.low),
      "high": JSONValue(assessment.score?.range.high),
      "known": JSONValue(assessment.score?.known),
      "completeness": JSONValue(assessment.score?.completeness),
    ])
  }

  var level: JSONValue {
    func span(_ span: HeldLevel.Span?) -> JSONValue {
      span.map { JSONValue([levelID($0.worst), levelID($0.best)]) } ?? .null
    }
    return .object([
      "status": .string(assessment.level.status.rawValue),
      "fromScore": span(assessment.level.fromScore),
      "held": span(assessment.level.held),
      "heldBy": JSONValue(assessment.level.heldBy.map { questionnaire.gates[$0].id }),
    ])
  }

  private func dimension(_ dimension: DimensionFigures) -> JSONValue {
    .object([
      "id": .string(questionnaire.dimensions[dimension.dimension].id),
      "low": JSONValue(dimension.figures.range.low),
      "high": JSONValue(dimension.figures.range.high),
      "known": JSONValue(dimension.figures.known),
      "completeness": JSONValue(dimension.figures.completeness),
      "level": JSONValue(dimension.level.map(levelID)),
    ])
  }

  private func isWithheld(_ question: Question) -> Bool {
    withheld.contains(question.index)
  }

  func gate(_ gate: Gate, _ truth: Ternary) -> JSONValue {
    if gate.when.reads(withheld) {
      return .object(["id": .string(gate.id), "state": "withheld"])
    }
    let state =
      switch truth {
      case .yes: "fires"
      case .undetermined: "may-fire"
      case .no: "clear"
      }
    return .object(["id": .string(gate.id), "state": .string(state)])
  }

  private var companions: JSONValue {
    let companions = assessment.companions
    return .object([
      "weakest": JSONValue(companions.weakest.map { questionnaire.dimensions[$0].id }),
      "geometricMean": JSONValue(companions.geometricMean),
      "medianLine": JSONValue(companions.medianLine.map(Double.init)),
      "breaksAt": JSONValue(companions.breaksAt.map { questionnaire.questions[$0].id }),
      "evidenceFloor": JSONValue(companions.evidenceFloor),
    ])
  }

  private func points(_ points: QuestionPoints) -> JSONValue {
    .object([
      "id": .string(questionnaire.questions[points.question].id),
      "low": JSONValue(points.score.low),
      "high": JSONValue(points.score.high),
      "worth": JSONValue(points.worth),
      "have": JSONValue(points.have),
      "lost": JSONValue(points.lost),
    ])
  }

  private var risks: JSONValue {
    guard let model = questionnaire.risks, let figures = assessment.risks else { return .null }
    return .object([
      "absence": risk(model.absence, figures.absence), "launch": risk(model.launch, figures.launch),
    ])
  }

  private func risk(_ risk: Risk, _ figures: RiskFigures) -> JSONValue {
    .object([
      "low": JSONValue(figures.range?.low), "high": JSONValue(figures.range?.high),
      "scenarios": .array(
        zip(risk.scenarios, figures.scenarios).map { scenario, figures in
          .object([
            "id": .string(scenario.id), "likelihood": JSONValue(figures.likelihood),
            "impact": JSONValue(figures.impact), "level": JSONValue(figures.level),
          ])
        }),
    ])
  }

  private var advice: JSONValue {
    guard let advice = assessment.advice else { return .null }
    return .object([
      "answer": .string(advice.answer.rawValue),
      "status": advice.isFirm ? "firm" : "provisional",
      "possible": JSONValue(advice.possible.map(\.rawValue)),
      "completions": JSONValue(advice.completions.map(Double.init)),
      "settleFirst": .array(advice.settleFirst.map(settling)),
      "askAgain": JSONValue(
        questionnaire.askAgain(after: answers.date, advice.answer)?.description),
    ])
  }

  private func settling(_ settling: AdviceFigures.InformationValue) -> JSONValue {
    let question = questionnaire.questions[settling.question]
    return .object([
      "question": .string(question.id), "share": JSONValue(settling.share),
      "remaining": JSONValue(settling.remaining), "days": JSONValue(question.findOut?.days.days),
    ])
  }

  private func json(_ robustness: Robustness?) -> JSONValue {
    func shares(_ shares: [Double]?) -> JSONValue {
      shares.map { .array($0.map { .number($0) }) } ?? .null
    }
    let ranges = robustness?.weightRanges.map {
      (questionnaire.dimensions[$0.dimension].id, JSONValue($0.range))
    }
    return .object([
      "anyWeights": shares(robustness?.anyWeights.elements),
      "nearWeights": shares(robustness?.nearWeights.elements),
      "weightRanges": .object(Dictionary(uniqueKeysWithValues: ranges ?? [])),
    ])
  }

  private func json(_ plan: Plan, _ along: [AdviceStep]) -> JSONValue {
    .object([
      "budget": .number(plan.budget),
      "lifts": JSONValue(plan.clearedGates.map { questionnaire.gates[$0].id }),
      "unblock": JSONValue(plan.unblock.map(\.id)),
      "improve": JSONValue(plan.improve.map(\.id)),
      "order": JSONValue(plan.order.map(\.id)),
      "days": .number(plan.days.days),
      "scoreBefore": JSONValue(plan.scoreBefore),
      "scoreAfter": JSONValue(plan.scoreAfter),
      "proven": .bool(plan.isProven),
      "along": .array(
        along.map { step in
          .object([
            "days": .number(step.days.days), "answer": .string(step.answer.rawValue),
            "status": step.isFirm ? "firm" : "provisional",
            "possible": JSONValue(step.possible.map(\.rawValue)),
          ])
        }),
    ])
  }

  /// What the answers file says beside the answers; a key for each block that it has.
  private var followUp: [String: JSONValue] {
    let actions = assessment.followedActions
    let targets = assessment.targetDistances
    var followUp: [String: JSONValue] = [:]
    if !actions.isEmpty { followUp["actions"] = .array(actions.map(action)) }
    if !targets.isEmpty { followUp["targets"] = .array(targets.map(target)) }
    if let outcome = answers.outcome { followUp["outcome"] = .object(outcome.json) }
    return followUp
  }

  private func target(_ target: TargetDistance) -> JSONValue {
    let (key, id) =
      switch target.subject {
      case .level(let level): ("level", levelID(level))
      case .area(let area): ("area", questionnaire.dimensions[area].id)
      }
    return .object([
      key: .string(id), "wanted": .number(target.wanted), "missing": JSONValue(target.missing),
      "reached": .bool(target.isReached),
    ])
  }

  private func action(_ followed: FollowedAction) -> JSONValue {
    let record = followed.record
    return .object([
      "id": .string(followed.action.id),
      "question": .string(questionnaire.questions[followed.question].id),
      "status": .string(record.status.rawValue),
      "owner": JSONValue(record.owner),
      "due": JSONValue(record.due?.day),
      "on": JSONValue(record.on?.day),
      "note": JSONValue(record.note),
      "overdue": today.map { .bool(record.isOverdue(on: $0)) } ?? .null,
      "askAgain": .bool(assessment.asksAgain(for: followed)),
    ])
  }

  func levelID(_ level: LevelIndex) -> String { questionnaire.levels[level].id }
}

extension Outcome {
  /// What was decided and how it went; null where nothing is said.
  var json: [String: JSONValue] {
    [
      "decided": JSONValue(decided?.rawValue), "on": JSONValue(on?.day),
      "went": JSONValue(went?.rawValue), "result": JSONValue(result),
    ]
  }
}

extension String {
  /// A date as `YYYY-MM-DD`, or as it was written where it is none.
  var day: String { CalendarDate(self)?.description ?? self }
}
