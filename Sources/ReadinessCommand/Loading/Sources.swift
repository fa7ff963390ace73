import YAML

extension SourceText {
  /// Reads a file that a person named.
  ///
  /// - Throws: what to say when it cannot be read.
  static func read(_ path: String) throws(CommandFailure) -> SourceText {
    do {
      let bytes = try File.read(path, limit: ReadingLimits().bytes)
      return SourceText(name: path == "-" ? "standard input" : path, bytes: bytes)
    } catch {
      throw CommandFailure(.cannotRead, error.message)
    }
  }
}

extension Document {
  /// Reads the structure of a text.
  ///
  /// - Throws: what to say of its faults.
  static func read(_ source: SourceText) throws(CommandFailure) -> Document {
    do { return try Document(source) } catch { throw CommandFailure(error) }
  }
}
