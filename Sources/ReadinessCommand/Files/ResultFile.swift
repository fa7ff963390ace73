import Localization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing of files that a command was asked for, and that can be made again.
enum ResultFile {
  /// Puts a text in the place of a file, or creates it.
  ///
  /// - Throws: `CommandFailure` when the system refuses it.
  static func write(
    _ text: String, to path: String, over place: AtomicFile.Place = .any
  ) throws(CommandFailure) {
    try write(Array(text.utf8), to: path, over: place)
  }

  /// Puts bytes in the place of a file, or creates it; a pipe or a device is written to.
  ///
  /// - Parameter place: what the file may take the place of.
  /// - Throws: `CommandFailure` when the system refuses it.
  static func write(
    _ bytes: [UInt8], to path: String, over place: AtomicFile.Place = .any
  ) throws(CommandFailure) {
    do throws(FileError) {
      if File.isDevice(path) { return try writeInPlace(bytes, to: path) }
      try AtomicFile.write(bytes, to: path, over: place, isDurable: false)
    } catch {
      throw CommandFailure(.cannotCreate, error)
    }
  }

  /// Puts a text in the place of a file in a folder that was named, or creates it.
  ///
  /// Nobody named the file, so that a pipe there is not waited for, and a device not written to.
  ///
  /// - Throws: `CommandFailure` when the system refuses it, or something else than a file is there.
  static func writeInFolder(_ text: String, to path: String) throws(CommandFailure) {
    do { try AtomicFile.write(Array(text.utf8), to: path, isDurable: false) } catch {
      throw CommandFailure(.cannotCreate, error)
    }
  }

  /// Writes to a pipe, a terminal or `/dev/null`, which a renamed file would take the place of.
  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
    let system = SystemCalls()
    do throws(SystemError) {
      let file = try system.open(path, O_WRONLY | O_NOCTTY, mode: 0)
      defer { try? system.close(file) }
      let code = SystemFile.write(bytes, to: file)
      if code != 0 { throw SystemError(code: code) }
    } catch { throw FileError(.write, path, error) }
  }

  /// Creates a folder and those above it.
  ///
  /// - Parameter mode: the permissions before the user's mask.
  /// - Throws: `CommandFailure` when the system refuses it.
  static func createFolder(_ path: String, mode: mode_t) throws(CommandFailure) {
    do { try File.createFolder(path, mode: mode) } catch {
      throw CommandFailure(.cannotCreate, error)
    }
  }
}

// MARK: - Words

extension CommandFailure {
  /// The failure of a file that is to be new.
  static func isThereAlready(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate, en: "\(path) already exists. Name another file.",
      fr: "\(path) existe déjà. Nommez un autre fichier.")
  }
}

extension Language {
  /// That a file was written.
  func wrote(_ path: String) -> String {
    say(en: "Wrote \(path).", fr: "Écrit\u{A0}: \(path).")
  }
}
