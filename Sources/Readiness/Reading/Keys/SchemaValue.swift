/// A value of a JSON Schema (draft 2020-12), before it becomes JSON.
package indirect enum SchemaValue: Equatable, Sendable {
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([SchemaValue])
  /// Keys with their values; no key stands twice.
  case object([String: SchemaValue])
}

extension SchemaValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: SchemaValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, SchemaValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

extension SchemaValue {
  /// The schema with further keywords.
  func with(_ more: [String: SchemaValue]) -> SchemaValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(more) { $1 })
  }

  /// A schema that stands under a name in `$defs`.
  static func reference(_ name: String) -> SchemaValue { ["$ref": .string("#/$defs/\(name)")] }

  static func words(_ words: [String]) -> SchemaValue {
    ["enum": .array(words.map { .string($0) })]
  }

  static func whole(_ range: ClosedRange<Int>) -> SchemaValue {
    [
      "type": "integer", "minimum": .number(Double(range.lowerBound)),
      "maximum": .number(Double(range.upperBound)),
    ]
  }

  static func number(_ range: ClosedRange<Double>) -> SchemaValue {
    ["type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
  }

  static func list(of entry: SchemaValue, least: Int = 1, most: Int? = nil) -> SchemaValue {
    let list: SchemaValue = ["type": "array", "items": entry, "minItems": .number(Double(least))]
    return most.map { list.with(["maxItems": .number(Double($0))]) } ?? list
  }

  /// A mapping from keys of the author's choice, at least one unless it may be empty.
  static func mapping(
    to value: SchemaValue, keys: SchemaValue = [:], mayBeEmpty: Bool = false
  ) -> SchemaValue {
    [
      "type": "object", "additionalProperties": value, "propertyNames": keys,
      "minProperties": mayBeEmpty ? 0 : 1,
    ]
  }

  static func either(_ schemas: SchemaValue...) -> SchemaValue { ["anyOf": .array(schemas)] }

  static func requiring(_ keys: String...) -> SchemaValue {
    ["required": .array(keys.map { .string($0) })]
  }
}
