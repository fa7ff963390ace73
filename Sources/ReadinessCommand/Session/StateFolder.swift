#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder where sessions keep drafts, the present question, and copies of answers that could
/// not be saved.
enum StateFolder {
  /// `$XDG_STATE_HOME/readiness`, or `~/.local/state/readiness`; nil without a home.
  static var path: String? {
    if let state = Environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/readiness"
    }
    return Environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/readiness" }
  }

  /// What an earlier session of an answers file left, as text; empty if nothing.
  static func memory(of file: String) -> String {
    guard let path = memoryPath(of: file), let bytes = try? File.read(path, limit: 1 << 20)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps what this session leaves, as text; an empty text removes it.
  ///
  /// A failure is ignored, as accepted answers are not in it.
  static func keep(_ memory: String, of file: String) {
    guard let path = memoryPath(of: file) else { return }
    if memory.isEmpty {
      File.remove(path)
    } else {
      try? File.createFolder(File.folder(of: path))
      // A link would lead to a file that is no memory of this program.
      if !File.linkText(of: path).isEmpty { File.remove(path) }
      try? AtomicFile.write(Array(memory.utf8), to: path, mode: 0o600, isDurable: false)
    }
  }

  /// Removes the temporary files of sessions that were killed while they wrote.
  static func removeRemains(of file: String) {
    if let path = memoryPath(of: file) { AtomicFile.removeRemains(of: path) }
  }

  /// Writes a copy of answers that could not be saved.
  ///
  /// - Returns: its path.
  /// - Throws: `FileError` when there is no home folder, or the copy cannot be written.
  static func rescue(_ text: [UInt8], of file: String) throws(FileError) -> String {
    guard let path else { throw FileError(.find, "a home folder", code: ENOENT) }
    try File.createFolder(path + "/rescue")
    let clock = Clock.now
    let stamp = [clock.date, clock.timeOfDay.replacing(":", with: ""), String(mark(of: file))]
      .joined(separator: "-")
    var name = File.name(of: file)
    while name.utf8.count > 200 { name.removeFirst() }
    var number = 1
    while true {
      let copy = "\(path)/rescue/\(stamp)-\(number == 1 ? "" : "\(number)-")\(name)"
      do throws(FileError) {
        try AtomicFile.write(text, to: copy, over: .free, mode: 0o600)
        return copy
      } catch {
        number += 1
        if error.obstacle != .changed || number > 10_000 { throw error }
      }
    }
  }

  /// The copies of an answers file that could not be saved, oldest first.
  static func rescues(of file: String) -> [String] {
    guard let path else { return [] }
    let mark = "-\(mark(of: file))-"
    return File.paths(in: path + "/rescue").filter { $0.contains(mark) }.sorted()
  }

  /// What tells the copies of a file from those of others of the same name.
  private static func mark(of file: String) -> Substring { key(of: file).prefix(8) }

  private static func memoryPath(of file: String) -> String? {
    path.map { $0 + "/" + key(of: file) }
  }

  /// What stands for a file, also where its folder is gone.
  private static func key(of file: String) -> String {
    let path = File.path(File.resolved(file), from: File.realPath(".") ?? ".")
    return SHA256.hexadecimal(Array(path.utf8))
  }
}
