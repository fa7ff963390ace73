#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading of files, and what the system knows of them.
enum File {
  /// The bytes of a file; of a longer one than `limit`, one byte more than that.
  ///
  /// - Parameter path: `-` for standard input.
  /// - Throws: `FileError` when it cannot be opened or read.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try read(descriptor: 0, path, limit: limit) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, path, limit: limit)
  }

  private static func read(
    descriptor: Int32, _ path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = 1 << 16
    while bytes.count <= limit {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: min(chunk, limit + 1 - start)))
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe systemRead(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      bytes.removeLast(bytes.count - start - max(0, count))
      if count == 0 { break }
      if count < 0, errno != EINTR { throw FileError("read", path) }
    }
    return bytes
  }

  private static func systemRead(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, start, count)
    #else
      unsafe Darwin.read(descriptor, start, count)
    #endif
  }

  /// The path without symbolic links and `..`; nil if there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether the path leads to a file that can be opened.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The folder part of a path, `.` if there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

// MARK: - What is known of a file without reading it

extension File {
  /// What the system knows of a file; nil if there is none.
  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// The device and the number of a file; nil if there is none.
  static func identity(of path: String) -> [UInt64]? {
    status(of: path).map { [UInt64($0.st_dev), UInt64($0.st_ino)] }
  }

  /// Whether the path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether the path leads to a pipe or a device, such as a terminal or `/dev/null`.
  static func isDevice(_ path: String) -> Bool {
    status(of: path).map { ![S_IFREG, S_IFDIR].contains($0.st_mode & S_IFMT) } ?? false
  }

  /// The device and the number of an open file.
  static func identity(of descriptor: Int32) -> [UInt64]? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0
      ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
  }

  /// The permissions of a file; nil if there is none.
  static func mode(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & 0o7777 }
  }

  /// The folder for temporary files.
  static var temporaryFolder: String {
    Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// When a file was last changed, in seconds; 0 if there is none.
  static func lastChange(of path: String) -> Int { stamp(of: path)?.seconds ?? 0 }

  /// What changes whenever a file is written or replaced.
  struct Stamp: Equatable {
    let number: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  /// The stamp of a file; nil if there is none.
  static func stamp(of path: String) -> Stamp? {
    guard let status = status(of: path) else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return Stamp(
      number: UInt64(status.st_ino), size: Int64(status.st_size), seconds: time.tv_sec,
      nanoseconds: time.tv_nsec)
  }

  /// The path with all symbolic links followed, of a file that need not exist yet.
  static func resolved(_ path: String) -> String {
    if let real = realPath(path) { return real }
    let folder = realPath(folder(of: path)) ?? folder(of: path)
    return folder == "/" ? "/" + name(of: path) : folder + "/" + name(of: path)
  }

  /// Whether files can be created in a folder.
  static func canCreate(in folder: String) -> Bool { unsafe access(folder, W_OK | X_OK) == 0 }

  /// The names in a folder, sorted; empty if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// Creates a folder and those above it.
  ///
  /// - Parameter mode: the permissions before the user's mask; by default for this user only.
  /// - Throws: `FileError` when one of them cannot be created.
  static func createFolder(_ path: String, mode: mode_t = 0o700) throws(FileError) {
    if exists(path) { return }
    let parent = folder(of: path)
    if parent != path, parent != ".", !exists(parent) { try createFolder(parent, mode: mode) }
    if unsafe mkdir(path, mode) != 0, errno != EEXIST { throw FileError("create", path) }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { unsafe _ = unlink(path) }
}
