package import Readiness

/// A result as it stands in a line among many: what tells companies apart, and what they are
/// compared by, under the keys of a whole result.
package struct SummaryJSON {
  private let result: ResultJSON
  private let plan: Plan?

  /// - Parameter plan: a plan, if one was asked for.
  package init(_ answers: Answers, _ assessment: Assessment, _ plan: Plan?) {
    result = ResultJSON(assessment.questionnaire, answers, assessment, nil, nil, nil)
    self.plan = plan
  }

  package var object: [String: JSONValue] {
    let questionnaire = result.questionnaire
    var object: [String: JSONValue] = [
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": JSONValue(questionnaire.version),
      ]),
      "answers": .object(result.answered),
      "statuses": gaps,
      "score": result.score,
      "level": result.level,
      "dimensions": .array(result.assessment.dimensions.map(dimension)),
      "gates": gates,
      "risks": risks,
      "advice": advice,
    ]
    if let plan { object["plan"] = json(plan) }
    if let outcome = result.answers.outcome { object["outcome"] = .object(outcome.json) }
    return object
  }
}

extension SummaryJSON {
  /// The questions whose answer is missing, by why.
  private var gaps: JSONValue {
    let states = result.assessment.states
    var ids: [String: [JSONValue]] = [:]
    for (index, state) in states.indexed() {
      let key: String
      switch state.status {
      case .dontKnow: key = "dontKnow"
      case .unanswered: key = "unanswered"
      case .undecided: key = "undecided"
      case .answered, .notApplicable, .skipped: continue
      }
      ids[key, default: []].append(.string(result.questionnaire.questions[index].id))
    }
    return .object(ids.mapValues { .array($0) })
  }

  /// The ends of the score are left out where they are what is known.
  private func dimension(_ dimension: DimensionFigures) -> JSONValue {
    let (range, known) = (dimension.figures.range, dimension.figures.known)
    var object: [String: JSONValue] = [
      "id": .string(result.questionnaire.dimensions[dimension.dimension].id),
      "known": JSONValue(known),
    ]
    if range.low != known { object["low"] = JSONValue(range.low) }
    if range.high != known { object["high"] = JSONValue(range.high) }
    return .object(object)
  }

  /// The blocking conditions that fire or may fire.
  private var gates: JSONValue {
    let gates = result.questionnaire.gates
    return .array(
      result.assessment.gates.indexed().compactMap { index, state in
        state == .no ? nil : result.gate(gates[index], state)
      })
  }

  private var risks: JSONValue {
    guard let risks = result.assessment.risks else { return .null }
    func ends(_ figures: RiskFigures) -> JSONValue {
      .object(["low": JSONValue(figures.range?.low), "high": JSONValue(figures.range?.high)])
    }
    return .object(["absence": ends(risks.absence), "launch": ends(risks.launch)])
  }

  private var advice: JSONValue {
    guard let advice = result.assessment.advice else { return .null }
    var object: [String: JSONValue] = [
      "answer": .string(advice.answer.rawValue),
      "status": advice.isFirm ? "firm" : "provisional",
      "possible": JSONValue(advice.possible.map(\.rawValue)),
    ]
    // The possible advices are at most these (Scoring, “Two risks, one advice”).
    if advice.completions == nil { object["outer"] = true }
    let questions = result.questionnaire.questions
    let first = advice.findOutFirst.prefix(Self.mostQuestions)
    if !first.isEmpty {
      object["settleFirst"] = .array(
        first.map { .object(["question": .string(questions[$0.question].id)]) })
    }
    return .object(object)
  }

  /// How many of the questions are named that settle most.
  private static let mostQuestions = 3

  /// A plan; where the advice is to wait, also what of it is useful in any case (`noRegret`).
  private func json(_ plan: Plan) -> JSONValue {
    let isWaiting = result.assessment.advice?.answer == .wait
    let noRegret = isWaiting ? plan.noRegret : []
    var object: [String: JSONValue] = [
      "budget": .number(plan.budget), "days": .number(plan.days.days),
      "order": JSONValue(plan.order.map(\.id)), "scoreBefore": JSONValue(plan.scoreBefore),
      "scoreAfter": JSONValue(plan.scoreAfter),
      "gains": .object(
        Dictionary(
          (plan.order + noRegret).map { ($0.id, .number($0.gain)) },
          uniquingKeysWith: { first, _ in first })
      ),
    ]
    if isWaiting { object["noRegret"] = JSONValue(noRegret.map(\.id)) }
    return .object(object)
  }
}
