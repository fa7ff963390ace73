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
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    try write(Array(text.utf8), to: path)
  }

  /// Puts bytes in the place of a file, or creates it.
  ///
  /// - Throws: `CommandFailure` when the system refuses it.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do { try AtomicFile.write(bytes, to: path, isDurable: false) } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
  }

  /// Creates a folder and those above it.
  ///
  /// - Parameter mode: the permissions before the user's mask.
  /// - Throws: `CommandFailure` when the system refuses it.
  static func createFolder(_ path: String, mode: mode_t) throws(CommandFailure) {
    do { try File.createFolder(path, mode: mode) } catch {
      throw CommandFailure(.cannotCreate, error.message)
    }
  }
}
