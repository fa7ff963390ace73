/// The building blocks of the JSON Schemas (draft 2020-12).
extension JSONValue {
  /// The schema with further keywords.
  func with(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(more) { $1 })
  }

  /// A schema that stands under a name in `$defs`.
  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static func words(_ words: [String]) -> JSONValue {
    ["enum": .array(words.map { .string($0) })]
  }

  static func whole(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": "integer", "minimum": .number(Double(range.lowerBound)),
      "maximum": .number(Double(range.upperBound)),
    ]
  }

  static func number(_ range: ClosedRange<Double>) -> JSONValue {
    ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
  }

  static func list(of entry: JSONValue, least: Int = 1, most: Int? = nil) -> JSONValue {
    let list: JSONValue = ["type": "array", "items": entry, "minItems": .number(Double(least))]
    return most.map { list.with(["maxItems": .number(Double($0))]) } ?? list
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

  static func requiring(_ keys: String...) -> JSONValue {
    ["required": .array(keys.map { .string($0) })]
  }
}
