package import QuestionnaireModel
package import Scoring

/// The result of scoring an answers file, as the formats lay it out.
package struct ResultJSON {
  private let questionnaire: Questionnaire
  private let sheet: AnswerSheet
  private let assessment: Assessment
  private let provenance: Provenance

  package init(
    _ questionnaire: Questionnaire, _ sheet: AnswerSheet, _ assessment: Assessment,
    _ provenance: Provenance
  ) {
    self.questionnaire = questionnaire
    self.sheet = sheet
    self.assessment = assessment
    self.provenance = provenance
  }

  package var object: [String: JSONValue] {
    [
      "format": 1,
      "tool": .string(provenance.tool),
      "questionnaire": .object([
        "id": .string(questionnaire.id),
        "version": JSONValue(questionnaire.version),
        "sha256": .string(provenance.questionnaireHash),
      ]),
      "answers": .object([
        "organisation": JSONValue(sheet.organisation),
        "date": JSONValue(sheet.date),
        "version": JSONValue(sheet.version),
        "sha256": .string(provenance.answersHash),
      ]),
      "statuses": statuses,
      "score": score,
      "level": level,
      "dimensions": .array(assessment.dimensions.map(dimension)),
      "gates": .array(zip(questionnaire.gates, assessment.gates).map(gate)),
      "companions": companions,
      "questions": .array(assessment.points.map(points)),
      "risks": .null,
      "advice": .null,
      "robustness": .null,
      "plan": .null,
    ]
  }
}

extension ResultJSON {
  private var statuses: JSONValue {
    func ids(_ status: Status) -> JSONValue {
      JSONValue(questionnaire.questions.filter { assessment.states[$0.position].status == status }
        .map(\.id))
    }
    return .object([
      "answered": ids(.answered), "dontKnow": ids(.dontKnow), "unanswered": ids(.unanswered),
      "notApplicable": ids(.notApplicable), "skipped": ids(.skipped),
      "undecided": ids(.undecided),
    ])
  }

  private var score: JSONValue {
    .object([
      "low": JSONValue(assessment.score?.range.low),
      "high": JSONValue(assessment.score?.range.high),
      "known": JSONValue(assessment.score?.known),
      "completeness": JSONValue(assessment.score?.completeness),
    ])
  }

  private var level: JSONValue {
    func span(_ span: LevelFigures.Span?) -> JSONValue {
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

  private func gate(_ gate: Gate, _ truth: Truth) -> JSONValue {
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

  private func levelID(_ position: Int) -> String { questionnaire.levels[position].id }
}
