/// The building blocks of the JSON Schemas (draft 2020-12).
extension JSONValue {
  /// The schema with further keywords.
  func with(_ more: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = more else { return self }
    return .object(own.merging(more) { $1 })
  }

  /// A schema that stands under a name in `$defs`.
  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static func words(_ words: [String]) -> JSONValue { ["enum": JSONValue(words)] }

  static func whole(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": "integer", "minimum": JSONValue(range.lowerBound),
      "maximum": JSONValue(range.upperBound),
    ]
  }

  static func number(_ range: ClosedRange<Double>) -> JSONValue {
    ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
  }

  static func list(of entry: JSONValue, least: Int = 1, most: Int? = nil) -> JSONValue {
    let list: JSONValue = ["type": "array", "items": entry, "minItems": JSONValue(least)]
    return most.map { list.with(["maxItems": JSONValue($0)]) } ?? list
  }

  /// A mapping from keys of the author's choice, at least one unless it may be empty.
  static func mapping(
    to value: JSONValue, keys: JSONValue = [:], mayBeEmpty: Bool = false
  ) -> JSONValue {
    [
      "type": "object", "additionalProperties": value, "propertyNames": keys,
      "minProperties": mayBeEmpty ? 0 : 1,
    ]
  }

  static func either(_ schemas: JSONValue...) -> JSONValue { ["anyOf": .array(schemas)] }

  /// A mapping that has all of these keys.
  static func requiring(_ keys: any DeclaredKey...) -> JSONValue {
    ["required": JSONValue(keys.map(\.declaration.name))]
  }
}

/// Schemas that many keys share.
extension JSONValue {
  static let id = reference("id")
  static let text = reference("text")
  static let plainText = reference("plainText")

  /// A text that may be blank.
  static let remark: JSONValue = ["type": ["string", "number", "boolean"]]
  static let halfDays = reference("halfDays")
  static let condition = reference("condition")
  static let score = number(0...100)

  /// The least and the greatest number.
  static let range = list(of: number(-Limits.number...Limits.number), least: 2, most: 2)

  /// What `$defs` holds for both kinds of file.
  static let commonDefinitions: [String: JSONValue] = [
    "id": [
      "type": "string",
      "pattern": .string(
        "^(?!(\(ConditionKeys.table.names.joined(separator: "|")))$)[A-Za-z][A-Za-z0-9._-]*$"),
      "maxLength": JSONValue(Limits.idCharacters),
      "description": "a letter, then letters, digits, '.', '_' or '-'",
    ],
    "plainText": [
      "type": ["string", "number", "boolean"], "pattern": "\\S",
      "maxLength": JSONValue(Limits.textCharacters),
    ],
  ]

  /// What `$defs` holds for questionnaires, beside the tables of keys.
  static let questionnaireDefinitions: [String: JSONValue] = [
    "text": .either(
      .plainText, .mapping(to: .plainText)
    ).with(["description": "a text, or one text for each language: {en: Use, fr: Usage}"]),
    "halfDays": [
      "type": "number", "exclusiveMinimum": 0, "maximum": JSONValue(Limits.personDays),
      "multipleOf": .number(0.5),
    ],
    "condition": [
      "type": "object", "minProperties": 1,
      "description": "question ids with tests; all must hold",
      "properties": ConditionKeys.table.properties,
      "additionalProperties": .reference("test"),
    ],
    "test": .either(
      whole(1...Limits.options).with(["description": "the line of a choice"]),
      .words(["yes", "no"]).with(["description": "the answer to a yes-no question"]),
      .list(of: whole(1...Limits.options)).with(["description": "any of these lines"]),
      [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "properties": TestKeys.table.properties,
      ]),
  ]
}
