import YAML

extension SourceText {
  /// Reads a file that a person named.
  ///
  /// - Parameter path: `-` for standard input.
  /// - Throws: `CommandFailure` when the file cannot be read.
  static func read(_ path: String) throws(CommandFailure) -> SourceText {
    do {
      let bytes = try File.read(path, limit: ReadingLimits().bytes)
      return SourceText(name: path == "-" ? StandardStream.inputName : path, bytes: bytes)
    } catch {
      throw CommandFailure(.cannotRead, error)
    }
  }
}
