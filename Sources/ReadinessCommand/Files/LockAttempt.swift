#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One try to lock a lock file.
///
/// It is a plain file of this user under one name; nothing else is written to. That of another user
/// is only asked whether it is locked, and removed if it is not.
struct LockAttempt {
  let path: String

  /// The file that is to be locked, for errors.
  let subject: String
  let system: any FileSystem

  /// The greatest lock file, in bytes; what is longer was not written here.
  private static let mostBytes = 300

  /// - Returns: the locked file; nil if it was removed meanwhile, so that another try is needed.
  /// - Throws: as `FileLock`.
  func lockedFile() throws(FileLock.Failure) -> Int32? {
    guard let (file, isNew) = try openedFile() else { return nil }
    do throws(FileLock.Failure) {
      let status = try lock(file)
      if try !isThere(status) {
        try? system.close(file)
        return nil
      }
      if status.user != geteuid() {
        try removeRemains(file)
        try? system.close(file)
        return nil
      }
      if (try? system.empty(file)) != nil {
        try? system.writeAll(Array(LockHolder.own.text.utf8), to: file)
      }
      return file
    } catch {
      try? system.close(file)
      if isNew, !error.isHeld { try? system.remove(path) }
      throw error
    }
  }
}

extension LockAttempt {
  private func failing<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(FileLock.Failure) -> Value {
    do { return try system.retrying(call) } catch {
      throw .impossible(FileError(.lock, subject, error))
    }
  }

  private var isForeign: FileLock.Failure {
    .impossible(FileError(.lock, subject, .foreignLock(path)))
  }

  /// Creates the lock file, or opens the one that is there.
  ///
  /// - Returns: nil if it was removed in between.
  private func openedFile() throws(FileLock.Failure) -> (file: Int32, isNew: Bool)? {
    let safely = O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    do throws(SystemError) {
      let file = try system.retrying { () throws(SystemError) in
        try system.open(path, O_RDWR | O_CREAT | O_EXCL | safely, mode: 0o644)
      }
      return (file, true)
    } catch {
      if error.code != EEXIST { throw .impossible(FileError(.lock, subject, error)) }
    }
    let there = try failing { () throws(SystemError) in try system.statusIfThere(path) }
    guard let there else { return nil }
    try check(there)
    let access = there.user == geteuid() ? O_RDWR : O_RDONLY
    do throws(SystemError) {
      let file = try system.retrying { () throws(SystemError) in
        try system.open(path, access | safely, mode: 0)
      }
      return (file, false)
    } catch {
      if error.code == ENOENT { return nil }
      throw error.code == ELOOP ? isForeign : .impossible(FileError(.lock, subject, error))
    }
  }

  /// Refuses what cannot be a lock file.
  private func check(_ status: FileStatus) throws(FileLock.Failure) {
    if status.kind != .plain || status.links > 1 || status.size > Self.mostBytes { throw isForeign }
  }

  /// Locks an open file.
  ///
  /// - Returns: what the system knows of it.
  private func lock(_ file: Int32) throws(FileLock.Failure) -> FileStatus {
    let status = try failing { () throws(SystemError) in try system.status(of: file) }
    try check(status)
    do throws(SystemError) {
      try system.retrying { () throws(SystemError) in try system.lock(file) }
    } catch {
      switch FileLock.Refusal(code: error.code) {
      // Whoever holds it wrote its number after having locked it, so it is read after that.
      case .held: throw .held(by: LockHolder(try bytes(of: file)), status.identity)
      case .notSupported: throw .notSupported
      case .interrupted, .other: throw .impossible(FileError(.lock, subject, error))
      }
    }
    if !LockHolder.canHaveWritten(try bytes(of: file)) { throw isForeign }
    return status
  }

  private func bytes(of file: Int32) throws(FileLock.Failure) -> [UInt8] {
    try failing { () throws(SystemError) in try system.readAll(file, limit: Self.mostBytes) }
  }

  /// Whether the open file is still the one at the path: whoever held it may have removed it.
  private func isThere(_ status: FileStatus) throws(FileLock.Failure) -> Bool {
    try failing { () throws(SystemError) in try system.statusIfThere(path) }?.identity
      == status.identity
  }

  /// Removes the lock file that a session of another user has left behind.
  private func removeRemains(_ file: Int32) throws(FileLock.Failure) {
    do { try system.remove(path) } catch { if error.code != ENOENT { throw isForeign } }
  }
}

extension FileLock.Failure {
  fileprivate var isHeld: Bool { if case .held = self { true } else { false } }
}
