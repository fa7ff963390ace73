import Localization

/// The building blocks of the JSON Schemas (draft 2020-12).
extension JSONValue {
  /// The schema with further keywords.
  func with(_ more: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = more else { return self }
    return .object(own.merging(more) { $1 })
  }

  /// The schema with what its value means.
  func described(_ meaning: Wording, in language: Language) -> JSONValue {
    with(["description": .string(meaning.text(in: language))])
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
  static func commonDefinitions(in language: Language) -> [String: JSONValue] {
    let names = ConditionKeys.table.names.joined(separator: "|")
    let id: JSONValue = [
      "type": "string", "pattern": .string("^(?!(\(names))$)[A-Za-z][A-Za-z0-9._-]*$"),
      "maxLength": JSONValue(Limits.idCharacters),
    ]
    return [
      "id": id.described(idMeaning, in: language),
      "plainText": [
        "type": ["string", "number", "boolean"], "pattern": "\\S",
        "maxLength": JSONValue(Limits.textCharacters),
      ],
    ]
  }

  /// What `$defs` holds for questionnaires, beside the tables of keys.
  static func questionnaireDefinitions(in language: Language) -> [String: JSONValue] {
    let condition: JSONValue = [
      "type": "object", "minProperties": 1,
      "properties": ConditionKeys.table.properties(in: language),
      "additionalProperties": .reference("test"),
    ]
    let line = whole(1...Limits.options)
    return [
      "text": .either(.plainText, .mapping(to: .plainText)).described(textMeaning, in: language),
      "halfDays": [
        "type": "number", "exclusiveMinimum": 0, "maximum": JSONValue(Limits.personDays),
        "multipleOf": .number(0.5),
      ],
      "condition": condition.described(conditionMeaning, in: language),
      "test": .either(
        line.described(lineMeaning, in: language),
        .words(["yes", "no"]).described(yesNoMeaning, in: language),
        .list(of: line).described(linesMeaning, in: language),
        [
          "type": "object", "minProperties": 1, "additionalProperties": false,
          "properties": TestKeys.table.properties(in: language),
        ]),
    ]
  }
}

// MARK: - Words

extension JSONValue {
  private static let idMeaning = Wording(
    en: "a letter, then letters, digits, '.', '_' or '-'",
    fr: "une lettre, puis des lettres, des chiffres, «\u{A0}.\u{A0}», «\u{A0}_\u{A0}» ou "
      + "«\u{A0}-\u{A0}», sans accents")

  private static let textMeaning = Wording(
    en: "a text, or one text for each language: {en: Use, fr: Usage}",
    fr: "un texte, ou un texte par langue\u{A0}: {en: Use, fr: Usage}")

  private static let conditionMeaning = Wording(
    en: "question ids with tests; all must hold",
    fr: "les id de questions avec leurs tests\u{202F}; tous doivent être vrais")

  /// The line of a choice as a number.
  static let lineMeaning = Wording(
    en: "the line of a choice", fr: "le numéro d’une réponse")

  private static let linesMeaning = Wording(
    en: "any of these lines", fr: "l’une de ces réponses")

  private static let yesNoMeaning = Wording(
    en: "the answer to a yes-no question", fr: "la réponse à une question oui-non")
}
