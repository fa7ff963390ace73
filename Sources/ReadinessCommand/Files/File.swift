#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading of files, and what the system knows of them.
enum File {
  /// The bytes of a plain file; of a longer one than `limit`, one byte more than that.
  ///
  /// Pipes, devices, sockets and folders are refused without waiting for them.
  ///
  /// - Parameter path: `-` for standard input.
  /// - Throws: `FileError` when it cannot be opened or read, or is no plain file.
  static func read(
    _ path: String, limit: Int, in system: any FileSystem = SystemCalls()
  ) throws(FileError) -> [UInt8] {
    var (input, size): (Int32, Int) = (0, 0)
    if path != "-" {
      let opened = try open(path, to: .read, in: system)
      (input, size) = (opened.file, opened.status.size)
    }
    defer { if input != 0 { try? system.close(input) } }
    do { return try system.readAll(input, size: size, limit: limit) } catch {
      throw FileError(.read, path, error)
    }
  }

  /// Opens a plain file for reading.
  ///
  /// - Parameter operation: what is tried, for the error.
  static func open(
    _ path: String, to operation: FileError.Operation, in system: any FileSystem
  ) throws(FileError) -> (file: Int32, status: FileStatus) {
    let opened: (file: Int32?, status: FileStatus)
    do { opened = try openIfPlain(path, in: system) } catch {
      throw Self.error(operation, path, error, in: system)
    }
    guard let file = opened.file else {
      throw FileError(operation, path, .kind(opened.status.kind))
    }
    return (file, opened.status)
  }

  /// Opens a file unless it is something else than a plain one.
  ///
  /// It is looked at first, as opening alone does something to some devices, and again when it is
  /// open, as it may have been replaced in between.
  private static func openIfPlain(
    _ path: String, in system: any FileSystem
  ) throws(SystemError) -> (file: Int32?, status: FileStatus) {
    var status = try system.retrying { () throws(SystemError) in
      try system.status(at: path, followsLink: true)
    }
    if status.kind != .plain { return (nil, status) }
    let file = try openWithoutWaiting(path, in: system)
    do throws(SystemError) {
      status = try system.retrying { () throws(SystemError) in try system.status(of: file) }
      if status.kind == .plain { return (file, status) }
    } catch {
      try? system.close(file)
      throw error
    }
    try? system.close(file)
    return (nil, status)
  }

  /// A file server that holds a lease on a file gives it back within a moment; until then, the
  /// file cannot be opened without waiting.
  private static func openWithoutWaiting(
    _ path: String, in system: any FileSystem
  ) throws(SystemError) -> Int32 {
    var tries = 0
    while true {
      do throws(SystemError) {
        return try system.retrying { () throws(SystemError) in
          try system.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY, mode: 0)
        }
      } catch {
        tries += 1
        if error.code != EWOULDBLOCK || tries == 40 { throw error }
        usleep(50_000)
      }
    }
  }

  /// The error of a path, which says so where a symbolic link is to blame.
  static func error(
    _ operation: FileError.Operation, _ path: String, _ error: SystemError,
    in system: any FileSystem
  ) -> FileError {
    guard [ENOENT, ELOOP].contains(error.code),
      (try? system.status(at: path, followsLink: false))?.kind == .link
    else { return FileError(operation, path, error) }
    return FileError(
      operation, path,
      error.code == ELOOP ? .circularLink : .danglingLink(to: linkText(of: path)))
  }

  /// What a symbolic link says it leads to; empty if it is none.
  static func linkText(of path: String) -> String {
    var text = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path.path, &text, text.count)
    return String(path: text.prefix(max(0, count)).map { UInt8(bitPattern: $0) })
  }
}

// MARK: - What is known of a file without reading it

extension File {
  /// What the system knows of a file; nil if there is none.
  static func status(of path: String) -> FileStatus? {
    try? SystemCalls().status(at: path, followsLink: true)
  }

  /// What tells a file from all others; nil if there is none.
  ///
  /// - Parameter path: `-` for standard input.
  static func identity(of path: String) -> FileIdentity? {
    path == "-" ? (try? SystemCalls().status(of: 0))?.identity : status(of: path)?.identity
  }

  /// Whether the path leads to a file that can be opened.
  static func exists(_ path: String) -> Bool { unsafe access(path.path, F_OK) == 0 }

  /// Whether the path leads to a folder.
  static func isFolder(_ path: String) -> Bool { status(of: path)?.kind == .folder }

  /// Whether the path leads to a pipe or a device, such as a terminal or `/dev/null`.
  static func isDevice(_ path: String) -> Bool {
    status(of: path).map { [.pipe, .device].contains($0.kind) } ?? false
  }

  /// When a file was last changed, in seconds; 0 if there is none.
  static func lastChange(of path: String) -> Int { status(of: path)?.seconds ?? 0 }

  /// What changes whenever a file is written or replaced; nil if there is none.
  static func stamp(of path: String) -> Stamp? {
    status(of: path).map {
      Stamp(
        identity: $0.identity, size: $0.size, seconds: $0.seconds, nanoseconds: $0.nanoseconds)
    }
  }

  struct Stamp: Equatable {
    let identity: FileIdentity
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Whether files can be created in a folder.
  static func canCreate(in folder: String) -> Bool { unsafe access(folder.path, W_OK | X_OK) == 0 }
}
