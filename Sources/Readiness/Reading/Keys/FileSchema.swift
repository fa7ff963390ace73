/// The JSON Schema of a kind of file, made from the tables of keys that its reader works by.
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

  private func head(_ title: String) -> [String: JSONValue] {
    ["$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(title)]
  }

  private var questionnaire: JSONValue {
    var definitions = JSONValue.commonDefinitions.merging(JSONValue.textDefinitions) { $1 }
    for (name, table) in Self.tables { definitions[name] = table.schema() }
    for type in QuestionType.allCases {
      definitions[type.definition] = KeyTable.question(type).schema()
    }
    definitions["question"] = byType(QuestionType.allCases.filter { $0 != .choice })
    definitions["line"] = [
      "if": ["type": "object", "required": ["text"]], "then": .reference("longLine"),
      "else": .text,
    ]
    definitions["gate"] = definitions["gate"]?.with([
      "anyOf": [.requiring("level"), .requiring("advice")]
    ])
    definitions["scenarioPart"] = definitions["scenarioPart"]?.with([
      "anyOf": [.requiring("rises-with"), .requiring("falls-with")]
    ])
    definitions["scenario"] = definitions["scenario"]?.with([
      "oneOf": [
        .requiring("level"), .requiring("likelihood", "impact"),
      ],
      "not": [
        "required": ["level"], "anyOf": [.requiring("likelihood"), .requiring("impact")],
      ],
    ])
    return KeyTable.questionnaire.schema().with(head("A readiness questionnaire"))
      .with(["$defs": .object(definitions)])
  }

  /// A question by its type; one without a type is a choice.
  private func byType(_ types: [QuestionType]) -> JSONValue {
    guard let type = types.first else { return .reference(QuestionType.choice.definition) }
    return [
      "if": [
        "type": "object", "properties": ["type": ["const": .string(type.rawValue)]],
        "required": ["type"],
      ],
      "then": .reference(type.definition), "else": byType(Array(types.dropFirst())),
    ]
  }

  /// The tables under the names of their definitions, questions apart.
  private static let tables: KeyValuePairs<String, KeyTable> = [
    "level": .level, "dimension": .dimension, "gate": .gate, "risks": .risks, "risk": .risk,
    "scenario": .scenario, "scenarioPart": .scenarioPart, "advice": .advice,
    "adviceNeeds": .adviceNeeds, "askAgain": .askAgain, "longLine": .choiceOption,
    "option": .multipleOption, "yesNoScore": .yesNoScore, "findOut": .findOut, "action": .action,
  ]

  private var answers: JSONValue {
    var definitions = JSONValue.commonDefinitions
    definitions["respondent"] = KeyTable.respondent.schema(isOpen: true)
    definitions["answer"] = KeyTable.answer.schema(isOpen: true).with([
      "if": ["properties": ["answer": ["const": "not-applicable"]], "required": ["answer"]],
      "then": ["properties": ["note": ["pattern": "\\S"]], "required": ["note"]],
    ])
    definitions["range"] = KeyTable.range.schema()
    definitions["value"] = .either(
      ["type": "integer", "minimum": 1, "description": "the line of a choice"],
      ["type": "number", "description": "a number"],
      ["type": "string", "description": "yes, no, dont-know, not-applicable, or a text"],
      .list(of: .id, least: 0).with(["description": "the options that are ticked"]),
      .reference("range"))
    definitions["entry"] = [
      "if": ["type": "object", "not": .requiring("between")],
      "then": .reference("answer"),
      "else": ["allOf": [.reference("value"), ["not": ["const": "not-applicable"]]]],
    ]
    return KeyTable.answers.schema(isOpen: true).with(head("Answers to a readiness questionnaire"))
      .with(["$defs": .object(definitions)])
  }

  /// Keys that the reader knows and the schema does not, or the other way round.
  static var disagreements: [String] {
    let tables =
      Self.tables.map(\.value) + QuestionType.allCases.map(KeyTable.question) + [
        KeyTable.questionnaire, .answers, .respondent, .answer, .range,
      ]
    return tables.flatMap(\.disagreements)
  }
}

extension QuestionType {
  /// The name of its schema.
  fileprivate var definition: String {
    switch self {
    case .choice: "choiceQuestion"
    case .multiple: "multipleQuestion"
    case .yesNo: "yesNoQuestion"
    case .number: "numberQuestion"
    case .text: "textQuestion"
    }
  }
}
