import Diagnostics
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

extension CommandFailure {
  /// The failure of reading an invalid text: all its faults.
  init(_ invalid: InvalidSource) {
    self.init(
      .invalidInput, text: DiagnosticPrinter(invalid.source).text(invalid.diagnostics))
    self.invalid = invalid
  }
}
