#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Paths and folders.
extension File {
  /// The path without symbolic links and `..`; nil if there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path.path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(path: resolved)
  }

  /// The path with all symbolic links followed, of a file that need not exist yet.
  static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<mostLinks {
      if let real = realPath(path) { return real }
      let target = linkText(of: path)
      if target.isEmpty { break }
      path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
    }
    let folder = realPath(folder(of: path)) ?? folder(of: path)
    return folder == "/" ? "/" + name(of: path) : folder + "/" + name(of: path)
  }

  /// The path of a file that is named from a folder.
  static func path(_ name: String, from folder: String) -> String {
    name.hasPrefix("/") || folder == "." ? name : folder + "/" + name
  }

  /// How many links in a row are followed to a file that does not exist yet, as systems do.
  private static let mostLinks = 40

  /// Where a file is written: the path with all symbolic links followed.
  ///
  /// - Throws: `FileError` for a link that leads nowhere, or to an open file without a name, as
  ///   `/dev/stdout` may; and when the system does not tell what is there.
  static func target(
    of path: String, to operation: FileError.Operation = .write,
    in system: any FileSystem = SystemCalls()
  ) throws(FileError) -> String {
    if path.isEmpty { throw FileError(operation, path, code: ENOENT) }
    do throws(SystemError) {
      _ = try system.retrying { () throws(SystemError) in
        try system.status(at: path, followsLink: true)
      }
    } catch {
      let told = Self.error(operation, path, error, in: system)
      if told.obstacle != nil || error.code != ENOENT { throw told }
      return resolved(path)
    }
    let target = resolved(path)
    // What is at the path is looked at again: somebody may have removed it in between.
    if !exists(target), status(of: path) != nil { throw FileError(operation, path, .nameless) }
    return target
  }

  /// The folder part of a path, `.` if there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The folder for temporary files.
  static var temporaryFolder: String {
    Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// The names in a folder, sorted; empty if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder.path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(path: $0)
        }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// The paths of what a folder holds, sorted, but for hidden files and those that office programs
  /// put beside an open one.
  static func paths(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names(in: folder).filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.map { base + $0 }
  }

  /// Creates a folder and those above it.
  ///
  /// - Parameter mode: the permissions before the user's mask; by default for this user only.
  /// - Throws: `FileError` when one of them cannot be created.
  static func createFolder(_ path: String, mode: mode_t = 0o700) throws(FileError) {
    if exists(path) { return }
    let parent = folder(of: path)
    if parent != path, parent != ".", !exists(parent) { try createFolder(parent, mode: mode) }
    if unsafe mkdir(path.path, mode) != 0, errno != EEXIST {
      throw FileError(.create, path, code: errno)
    }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { unsafe _ = unlink(path.path) }
}
