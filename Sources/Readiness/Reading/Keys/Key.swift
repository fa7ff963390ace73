import Localization
import YAML

/// A key of the formats, declared once for the reader, the JSON Schema and the key reference.
///
/// `Result` is what reading it gives: an optional, unless there is a default.
struct Key<Result>: DeclaredKey {
  let declaration: KeyDeclaration

  /// What is read where the key is absent or its value is faulty.
  let fallback: @Sendable () -> Result

  /// Reads the value; nil if it is faulty, which is reported.
  let read: @Sendable (Node, ReadingContext) -> Result?

  var name: String { declaration.name }
}

/// A key of any type of value.
protocol DeclaredKey: Sendable {
  var declaration: KeyDeclaration { get }
}

/// What is known of a key whatever it reads as.
struct KeyDeclaration: Sendable {
  let name: String

  /// Whether a mapping without the key is faulty.
  var isRequired = false

  /// The types of the questions that have the key; nil if all have it.
  var types: [QuestionType]?

  /// The default as it would be written; nil if there is none.
  var defaultText: (@Sendable () -> String)?

  /// What the value means; nil where the name says it.
  let meaning: Wording?

  /// The schema of the value, without its meaning.
  let valueSchema: @Sendable () -> JSONValue

  /// The schema of the value.
  func schema(in language: Language) -> JSONValue {
    meaning.map { valueSchema().described($0, in: language) } ?? valueSchema()
  }
}

extension Key {
  /// A key that may be absent and whose name says what it means.
  ///
  /// - Parameter types: of the questions that have the key; nil if all have it.
  init<Value>(
    _ name: String, for types: [QuestionType]? = nil, _ type: ValueType<Value>
  ) where Result == Value? {
    self.init(name, types, type, nil)
  }

  /// A key that may be absent.
  ///
  /// - Parameters:
  ///   - types: of the questions that have the key; nil if all have it.
  ///   - en: what it means, in English.
  ///   - fr: the same in French.
  init<Value>(
    _ name: String, for types: [QuestionType]? = nil, _ type: ValueType<Value>, en: String,
    fr: String
  ) where Result == Value? {
    self.init(name, types, type, Wording(en: en, fr: fr))
  }

  private init<Value>(
    _ name: String, _ types: [QuestionType]?, _ type: ValueType<Value>, _ meaning: Wording?
  ) where Result == Value? {
    self.init(
      declaration: KeyDeclaration(
        name: name, types: types, meaning: meaning, valueSchema: type.schema),
      fallback: { nil }, read: { type.read($0, $1) })
  }

  /// A key that must be there.
  init<Value>(
    required name: String, for types: [QuestionType]? = nil, _ type: ValueType<Value>, en: String,
    fr: String
  ) where Result == Value? {
    self.init(
      declaration: KeyDeclaration(
        name: name, isRequired: true, types: types, meaning: Wording(en: en, fr: fr),
        valueSchema: type.schema),
      fallback: { nil }, read: { type.read($0, $1) })
  }

  /// A key with a default.
  init(
    _ name: String, for types: [QuestionType]? = nil, _ type: ValueType<Result>,
    default value: Result, en: String, fr: String
  ) where Result: Sendable {
    self.init(
      declaration: KeyDeclaration(
        name: name, types: types,
        defaultText: { (value as? Double).map(decimalNotation) ?? "\(value)" },
        meaning: Wording(en: en, fr: fr), valueSchema: type.schema),
      fallback: { value }, read: type.read)
  }
}

extension Node {
  /// The value of a key, if the mapping has it.
  subscript<Result>(key: Key<Result>) -> Node? { self[key.name] }
}
