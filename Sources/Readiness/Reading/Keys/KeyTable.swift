import Localization

/// The keys of one kind of mapping; each key is a stored property.
protocol MappingKeys: Sendable {
  static var table: KeyTable<Self> { get }
}

/// The keys that a mapping of the formats may have.
///
/// A class, so that the many readers of such mappings share one table. It does not ask that `Keys`
/// are `MappingKeys`: that would be looked up at run time for each kind of mapping.
final class KeyTable<Keys: Sendable>: Sendable {
  let keys: Keys

  /// What the mapping is, with its article: “a question”.
  let what: String

  /// The name of its schema in `$defs`, if it stands there.
  let definitionName: String

  /// Whether an unknown key is only worth a warning.
  let isOpen: Bool

  /// The keys in the order in which help names them: first the required ones.
  let declarations: [KeyDeclaration]
  let names: [String]

  /// The keys that every such mapping must have.
  let requiredNames: [String]

  /// - Parameter list: all stored properties of `keys`.
  convenience init(
    _ keys: Keys, _ what: String, definition: String = "", isOpen: Bool = false,
    list: (Keys) -> [any DeclaredKey]
  ) {
    self.init(keys, what, definition, isOpen, list(keys).map(\.declaration))
  }

  private init(
    _ keys: Keys, _ what: String, _ definitionName: String, _ isOpen: Bool,
    _ declarations: [KeyDeclaration]
  ) {
    self.keys = keys
    self.what = what
    self.definitionName = definitionName
    self.isOpen = isOpen
    self.declarations = declarations.filter(\.isRequired) + declarations.filter { !$0.isRequired }
    names = self.declarations.map(\.name)
    requiredNames = declarations.filter { $0.isRequired && $0.types == nil }.map(\.name)
  }

  /// The table without the keys that questions of a type do not have.
  func restricted(
    to type: QuestionType, _ what: String, definition: String = ""
  ) -> KeyTable {
    let own = declarations.filter { $0.types?.contains(type) ?? true }
      .map { key in
        var key = key
        key.types = nil
        return key
      }
    return KeyTable(keys, what, definition, isOpen, own)
  }
}

extension KeyTable {
  /// Whether the value of a key is a text.
  func takesText(_ name: String) -> Bool {
    declarations.contains {
      $0.name == name && [.text, .plainText, .remark].contains($0.valueSchema())
    }
  }
}

// MARK: - JSON Schema

extension KeyTable {
  /// The schemas of the values by key.
  func properties(in language: Language) -> JSONValue {
    .object(
      Dictionary(
        declarations.map { ($0.name, $0.schema(in: language)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The schema of such a mapping.
  func schema(in language: Language) -> JSONValue {
    let schema: JSONValue = [
      "type": "object", "properties": properties(in: language),
      "required": JSONValue(requiredNames),
    ]
    return isOpen ? schema : schema.with(["additionalProperties": false])
  }

  /// The schema, perhaps with further keywords, under its name in `$defs`.
  func definition(
    in language: Language, with more: JSONValue = [:]
  ) -> (String, JSONValue) {
    (definitionName, schema(in: language).with(more))
  }

  /// What stands for the schema where such a mapping is a value.
  var reference: JSONValue { .reference(definitionName) }
}
