/// Where a derived text goes: a file that a person named, or standard output.
struct ResultFile {
  /// nil for standard output.
  let path: String?

  /// The files that it must not replace.
  let inputs: [String]

  /// Refuses to replace an input before any work is done.
  func check() throws(CommandFailure) {
    guard let path, let identity = File.identity(of: path) else { return }
    if inputs.contains(where: { File.identity(of: $0) == identity }) {
      throw CommandFailure(.usage, "\(path) is one of the inputs. Name another file.")
    }
  }

  /// Writes, and says where to.
  func write(_ text: String) throws(CommandFailure) {
    try save(text)
    if let path { try printResult("Wrote \(path).\n") }
  }

  /// Writes, and says nothing.
  func save(_ text: String) throws(CommandFailure) {
    guard let path else { return try printResult(text) }
    try check()
    do { try AtomicFile.write(Array(text.utf8), to: path, isDurable: false) } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
  }
}
