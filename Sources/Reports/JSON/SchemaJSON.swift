package import Readiness

extension FileSchema {
  /// The schema as JSON over several lines.
  package var json: String { JSONValue(value).pretty }
}

extension JSONValue {
  fileprivate init(_ value: SchemaValue) {
    self =
      switch value {
      case .bool(let value): .bool(value)
      case .number(let value): .number(value)
      case .string(let value): .string(value)
      case .array(let values): .array(values.map { JSONValue($0) })
      case .object(let values): .object(values.mapValues { JSONValue($0) })
      }
  }
}
