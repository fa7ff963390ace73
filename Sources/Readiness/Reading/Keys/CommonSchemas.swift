/// Schemas that many keys share.
extension JSONValue {
  static let id = reference("id")
  static let text = reference("text")
  static let plainText = reference("plainText")
  static let condition = reference("condition")
  static let truth: JSONValue = ["enum": [true, false, "true", "false"]]
  static let weight = whole(0...Limits.weight)
  static let score = number(0...100)

  /// What `$defs` holds for both kinds of file.
  static let commonDefinitions: [String: JSONValue] = [
    "id": [
      "type": "string", "pattern": "^(?!(any|all|not)$)[A-Za-z][A-Za-z0-9._-]*$",
      "maxLength": .number(Double(Limits.idCharacters)),
      "description": "a letter, then letters, digits, '.', '_' or '-'",
    ],
    "plainText": [
      "type": ["string", "number", "boolean"], "pattern": "\\S",
      "maxLength": .number(Double(Limits.textCharacters)),
    ],
  ]

  /// What `$defs` holds for questionnaires.
  static let textDefinitions: [String: JSONValue] = [
    "text": .either(
      .plainText, .mapping(to: .plainText)
    ).with(["description": "a text, or one text for each language: {en: Use, fr: Usage}"]),
    "halfDays": [
      "type": "number", "exclusiveMinimum": 0, "maximum": 100_000, "multipleOf": .number(0.5),
    ],
    "condition": [
      "type": "object", "minProperties": 1,
      "description": "question ids with tests; all must hold",
      "properties": [
        "any": .list(of: .condition).with(["description": "one of these must hold"]),
        "all": .list(of: .condition).with(["description": "all of these must hold"]),
        "not": .condition.with(["description": "this must not hold"]),
      ],
      "additionalProperties": .reference("test"),
    ],
    "test": .either(
      whole(1...Limits.options).with(["description": "the line of a choice"]),
      .words(["yes", "no"]).with(["description": "the answer to a yes-no question"]),
      .list(of: whole(1...Limits.options)).with(["description": "any of these lines"]),
      [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "properties": [
          "at-least": ["type": "number", "description": "this line or number, or a higher one"],
          "at-most": ["type": "number", "description": "this line or number, or a lower one"],
          "above": ["type": "number"], "below": ["type": "number"],
          "includes": .either(.id, .list(of: .id))
            .with(["description": "any of these options is ticked"]),
        ],
      ]),
  ]
}
