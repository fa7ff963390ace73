import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing of files that are whole at every instant.
enum AtomicFile {
  /// Puts new bytes in the place of a file, or creates it.
  ///
  /// A temporary file in the same folder is written, brought to the disk and renamed, so that
  /// whoever reads at any instant, after a power cut too, sees the old file or the new one. The
  /// mode of the old file is kept; a symbolic link is followed; what is no file but a device or a
  /// pipe is written to as it is.
  ///
  /// - Parameters:
  ///   - mode: the permissions of a new file; nil for what the user's mask gives.
  ///   - isDurable: whether to wait for the disk; not worth the while for what can be made again.
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

  /// Removes what writers of a file left behind that were killed meanwhile.
  ///
  /// Only for who alone may write the file.
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
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileError("write", path)
      }
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Brings the names in a folder to the disk; where that is not supported, nothing is lost but
  /// speed of recovery.
  private static func synchronise(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }
}
