/// A key of a mapping, with its value as YAML; nil for none.
struct EntryPart: Equatable {
  let key: String
  let text: String?

  init(_ key: String, _ text: String?) {
    self.key = key
    self.text = text
  }
}

extension [EntryPart] {
  /// The keys that have a value as a mapping in braces.
  var yaml: String {
    let entries = compactMap { part in part.text.map { "\(part.key): \($0)" } }
    return "{\(entries.joined(separator: ", "))}"
  }
}
