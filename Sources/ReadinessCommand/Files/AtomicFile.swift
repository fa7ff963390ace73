import Localization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing of files that are whole at every instant.
enum AtomicFile {
  /// Puts new bytes in the place of a file, or creates it.
  ///
  /// A temporary file in the same folder is written, brought to the disk and renamed. Whoever reads
  /// at any instant, even after a power cut, sees the old file or the new one. The permissions of
  /// the old file are kept; a symbolic link is followed; a device or a pipe is written to directly.
  ///
  /// - Parameters:
  ///   - mode: the permissions of a new file; nil for what the user's mask gives.
  ///   - isDurable: whether to wait for the disk; needless for what can be made again.
  /// - Throws: `FileError` when the system refuses it; then the old file is as it was.
  static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t? = nil, isDurable: Bool = true
  ) throws(FileError) {
    if path.isEmpty { throw FileError("write", path, code: ENOENT) }
    let target = File.resolved(path)
    if File.isDevice(path) { return try writeInPlace(bytes, to: path) }
    if File.isFolder(target) { throw FileError("write", path, code: EISDIR) }
    let folder = File.folder(of: target)
    let temporary = "\(folder)/.\(File.name(of: target)).\(getpid()).tmp"
    let oldMode = File.mode(of: target)
    let descriptor = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode ?? 0o666)
    guard descriptor >= 0 else { throw FileError("write", path) }
    do throws(FileError) {
      defer { close(descriptor) }
      if let kept = mode ?? oldMode { fchmod(descriptor, kept) }
      try write(bytes, to: descriptor, path)
      if isDurable, fsync(descriptor) != 0, errno != EINVAL { throw FileError("write", path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    if unsafe rename(temporary, target) != 0 {
      let error = FileError("write", path)
      unsafe unlink(temporary)
      throw error
    }
    if isDurable { synchronise(folder) }
  }

  /// Writes to a pipe, a terminal or `/dev/null`, which a renamed file would take the place of.
  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("write", path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path)
  }

  /// Removes the temporary files of processes that were killed while they wrote a file.
  ///
  /// Only the process that holds the file's lock may do so: other temporary files are in use.
  static func removeRemains(of path: String) {
    let path = File.resolved(path)
    let folder = File.folder(of: path)
    let start = ".\(File.name(of: path))."
    for name in File.names(in: folder) where name.hasPrefix(start) && name.hasSuffix(".tmp") {
      let process = name.dropFirst(start.count).dropLast(4)
      if process.utf8.allSatisfy(\.isDigit) { File.remove("\(folder)/\(name)") }
    }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(FileError) {
    let code = SystemFile.write(bytes, to: descriptor)
    if code != 0 { throw FileError("write", path, code: code) }
  }

  /// Brings the names in a folder to the disk, where the system supports that.
  private static func synchronise(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }
}
