/// What the keys of a shape hold, beside the reader's table that says which keys there are.
struct KeyTable {
  let shape: Shape
  let entries: [String: Entry]

  struct Entry {
    let about: String
    let value: JSONValue

    init(_ about: String, _ value: JSONValue) {
      self.about = about
      self.value = value
    }
  }

  /// The schema of a mapping with the keys of the reader's table.
  ///
  /// - Parameter isOpen: whether other keys are only worth a warning.
  func schema(isOpen: Bool = false) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for key in shape.keys {
      let entry = entries[key.name]
      properties[key.name] = entry.map { $0.value.with(["description": .string($0.about)]) } ?? [:]
    }
    var schema: JSONValue = [
      "type": "object", "properties": .object(properties),
      "required": .array(shape.keys.filter(\.isRequired).map { .string($0.name) }),
    ]
    if !isOpen { schema = schema.with(["additionalProperties": false]) }
    return schema
  }

  /// Keys that only one of the two tables knows.
  var disagreements: [String] {
    let read = Set(shape.keys.map(\.name))
    return read.symmetricDifference(entries.keys).map { "\(shape.what): \($0)" }.sorted()
  }
}
