import Localization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error, written whole.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes a text; a closed pipe is no failure.
  ///
  /// - Throws: `FileError` when the text cannot be written, as on a full disk.
  func write(_ text: String) throws(FileError) { _ = try isRead(writing: text) }

  /// Writes a text.
  ///
  /// - Returns: whether there is anybody to read it; false where the pipe is closed.
  /// - Throws: `FileError` as above.
  func isRead(writing text: String) throws(FileError) -> Bool {
    if text.isEmpty { return true }
    let code = Progress.makingRoom(on: self) {
      SystemFile.write(Array(text.utf8), to: rawValue)
    }
    if code != 0, code != EPIPE {
      throw FileError(.write, name, code: code)
    }
    return code == 0
  }

  /// The stream in the place of a file’s name.
  var name: String {
    let language = Language.ofLocale
    return switch self {
    case .output: language.say(en: "standard output", fr: "sortie standard")
    case .error: language.say(en: "standard error", fr: "sortie d’erreur")
    }
  }

  /// Standard input in the place of a file’s name.
  static var inputName: String {
    Language.ofLocale.say(en: "standard input", fr: "entrée standard")
  }

  /// Whether the stream is a device such as a terminal, even one that is gone.
  fileprivate var isDevice: Bool {
    var status = stat()
    return unsafe fstat(rawValue, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }

  /// Opens those of the three streams that the program was started without, so that no file of its
  /// own gets their numbers: input is at its end then, and the others cannot be written.
  static func fillClosed() {
    while true {
      let file = unsafe open("/dev/null", O_RDONLY)
      if file >= 0, file <= Self.error.rawValue { continue }
      if file >= 0 { close(file) }
      return
    }
  }

  /// Makes writing to a closed pipe, or to a file that may not grow, an error instead of the end of
  /// the program.
  static func ignoreSignalsOfWriting() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

/// Writes a result on standard output.
///
/// - Throws: `CommandFailure` when it cannot be written, as on a full disk; its status is `hangUp`
///   when the terminal is gone.
func printResult(_ text: String) throws(CommandFailure) {
  do { try StandardStream.output.write(text) } catch {
    if error.code == EIO, StandardStream.output.isDevice {
      throw CommandFailure(.hangUp, text: "")
    }
    throw CommandFailure(.cannotSave, error)
  }
}

/// Writes what a person is to read now on standard output, in the terminal's charset.
///
/// - Throws: `CommandFailure` when it cannot be written.
func printText(_ text: String) throws(CommandFailure) {
  try printResult(Environment.charset.shown(text))
}

/// Writes what a person should know besides the result on standard error, in the terminal's
/// charset.
func printError(_ text: String) {
  try? StandardStream.error.write(Environment.charset.shown(text))
}
