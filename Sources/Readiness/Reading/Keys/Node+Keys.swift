import YAML

extension MappingKeys {
  /// The declared keys, by which other parts than the reader find values in a text.
  static var keys: Self { table.keys }
}

extension Node {
  /// The entry of a key, if the mapping has it.
  func entry<Result>(_ key: Key<Result>) -> Entry? { entry(key.name) }
}
