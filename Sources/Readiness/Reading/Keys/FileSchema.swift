/// The JSON Schema of a kind of file, made from the keys that its reader works by.
///
/// It describes what YAML 1.2 reads: `yes` and `no` are texts there.
package enum FileSchema: String, CaseIterable, Sendable {
  case questionnaire, answers

  /// The schema as JSON over several lines.
  package var json: String { value.pretty }

  private var value: JSONValue {
    switch self {
    case .questionnaire: questionnaire
    case .answers: answers
    }
  }

  private func head(_ title: String) -> JSONValue {
    ["$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(title)]
  }
}

// MARK: - Questionnaire

extension FileSchema {
  private var questionnaire: JSONValue {
    var definitions = JSONValue.commonDefinitions.merging(JSONValue.questionnaireDefinitions) { $1 }
    let tables = [
      RoleKeys.table.definition(), LevelKeys.table.definition(), DimensionKeys.table.definition(),
      gate,
      RisksKeys.table.definition(),
      RiskKeys.table.definition(), scenario, scenarioPart, AdviceKeys.table.definition(),
      AdviceNeedsKeys.table.definition(), AskAgainKeys.table.definition(),
      LineKeys.table.definition(),
      OptionKeys.table.definition(), YesNoScoreKeys.table.definition(),
      FindOutKeys.table.definition(),
      ActionKeys.table.definition(),
    ]
    let questions = QuestionType.allCases.map { QuestionKeys.table(for: $0).definition() }
    for (name, schema) in tables + questions { definitions[name] = schema }
    definitions["question"] = question(QuestionType.allCases.filter { $0 != .choice })
    definitions["line"] = [
      "if": JSONValue.requiring(LineKeys.table.keys.text).with(["type": "object"]),
      "then": LineKeys.table.reference, "else": .text,
    ]
    return QuestionnaireKeys.table.schema.with(head("A readiness questionnaire"))
      .with(["$defs": .object(definitions)])
  }

  /// A question by its type; one without a type is a choice.
  private func question(_ types: [QuestionType]) -> JSONValue {
    guard let type = types.first else { return QuestionKeys.table(for: .choice).reference }
    let key = QuestionKeys.table.keys.type
    return [
      "if": JSONValue.requiring(key).with([
        "type": "object", "properties": .object([key.name: ["const": .string(type.rawValue)]]),
      ]),
      "then": QuestionKeys.table(for: type).reference, "else": question(Array(types.dropFirst())),
    ]
  }

  private var gate: (String, JSONValue) {
    let keys = GateKeys.table.keys
    let effect = JSONValue.either(.requiring(keys.level), .requiring(keys.advice))
    return GateKeys.table.definition(with: effect)
  }

  private var scenario: (String, JSONValue) {
    let keys = ScenarioKeys.table.keys
    return ScenarioKeys.table.definition(with: [
      "oneOf": [.requiring(keys.level), .requiring(keys.likelihood, keys.impact)],
      "not": .either(.requiring(keys.likelihood), .requiring(keys.impact))
        .with(["required": [.string(keys.level.name)]]),
    ])
  }

  private var scenarioPart: (String, JSONValue) {
    let keys = ScenarioPartKeys.table.keys
    return ScenarioPartKeys.table.definition(
      with: .either(.requiring(keys.risesWith), .requiring(keys.fallsWith)))
  }
}

// MARK: - Answers

extension FileSchema {
  private var answers: JSONValue {
    var definitions = JSONValue.commonDefinitions
    let tables = [
      RespondentKeys.table.definition(), answer, RangeKeys.table.definition(),
      ActionRecordKeys.table.definition(), TargetsKeys.table.definition(),
      OutcomeKeys.table.definition(),
    ]
    for (name, schema) in tables { definitions[name] = schema }
    definitions["value"] = .either(
      ["type": "integer", "minimum": 1, "description": "the line of a choice"],
      ["type": "number", "description": "a number"],
      ["type": "string", "description": "yes, no, dont-know, not-applicable, or a text"],
      .list(of: .id, least: 0).with(["description": "the options that are ticked"]),
      RangeKeys.table.reference)
    definitions["entry"] = [
      "if": ["type": "object", "not": .requiring(RangeKeys.table.keys.between)],
      "then": AnswerKeys.table.reference,
      "else": ["allOf": [.reference("value"), ["not": ["const": "not-applicable"]]]],
    ]
    return AnswersKeys.table.schema.with(head("Answers to a readiness questionnaire"))
      .with(["$defs": .object(definitions)])
  }

  /// An answer in its long form; that a question does not apply needs a reason.
  private var answer: (String, JSONValue) {
    let keys = AnswerKeys.table.keys
    return AnswerKeys.table.definition(with: [
      "if": JSONValue.requiring(keys.answer)
        .with(["properties": .object([keys.answer.name: ["const": "not-applicable"]])]),
      "then": JSONValue.requiring(keys.note)
        .with(["properties": .object([keys.note.name: ["pattern": "\\S"]])]),
    ])
  }
}
