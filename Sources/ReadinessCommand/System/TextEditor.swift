import Interview
import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The editor that a user has chosen, for texts longer than a line.
enum TextEditor {
  enum Result {
    /// What the user wrote.
    case text(String)

    /// The exit status of the editor, or 1 if the text could not be handed to it.
    case failed(status: Int)
  }

  /// Lets the user write a text.
  ///
  /// - Parameters:
  ///   - text: what to begin with.
  ///   - name: what the text is for, as the name of the file.
  ///   - remarks: lines that are shown above it behind `#` and removed afterwards.
  static func edit(_ text: String, name: String, remarks: [String]) -> Result {
    guard let folder = temporaryFolder() else { return .failed(status: 1) }
    let path = "\(folder)/\(name).txt"
    defer {
      File.remove(path)
      unsafe _ = rmdir(folder)
    }
    let content = remarks.map { "# \($0)\n" }.joined() + text + "\n"
    guard (try? AtomicFile.write(Array(content.utf8), to: path, over: .free, mode: 0o600)) != nil
    else { return .failed(status: 1) }
    let status = run("\(command) \(path.shellQuoted)")
    guard status == 0, let bytes = try? File.read(path, limit: 1 << 20) else {
      return .failed(status: status)
    }
    var lines = String(decoding: bytes, as: UTF8.self).neutralisedLines[...]
    for _ in remarks where lines.first?.hasPrefix("#") == true { lines.removeFirst() }
    return .text(lines.joined(separator: "\n").trimmed)
  }

  private static var command: String {
    ["READINESS_EDITOR", "VISUAL", "EDITOR"].lazy
      .compactMap { Environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Runs a command of the shell, which alone gets interrupts meanwhile.
  ///
  /// - Returns: its exit status; of a command that a signal ended, 128 and the signal's number.
  private static func run(_ command: String) -> Int {
    let status = unsafe system(command.path)
    let hasExited = status & 0x7F == 0
    return hasExited ? Int(status >> 8 & 0xFF) : 128 + Int(status & 0x7F)
  }

  private static func temporaryFolder() -> String? {
    var template = "\(File.temporaryFolder)/readiness-XXXXXX".path
    guard unsafe mkdtemp(&template) != nil else { return nil }
    return unsafe String(path: template)
  }
}
