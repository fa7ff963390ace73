#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right of one session to write an answers file.
///
/// It is a lock of the system on a file beside it, which ends with the process that holds it.
struct FileLock {
  private let path: String
  private let file: Int32
  private let system: any FileSystem

  /// Why a file cannot be locked.
  enum Failure: Error {
    /// Another process has locked the lock file.
    case held(by: LockHolder, FileIdentity)
    /// The file system has no locks.
    case notSupported
    case impossible(FileError)
  }

  /// What it means that the system did not give a lock.
  enum Refusal: Equatable {
    /// Another process holds it.
    case held
    /// A signal came in between; the lock is to be asked for again.
    case interrupted
    /// The file system has no locks, as many folders of a network.
    case notSupported
    /// Any other reason, which is the system's to name.
    case other

    /// - Parameter code: the error number that `flock` left behind.
    init(code: Int32) {
      switch code {
      case EWOULDBLOCK: self = .held
      case EINTR: self = .interrupted
      case ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL, ENOTTY, EPROTONOSUPPORT:
        self = .notSupported
      default: self = .other
      }
    }
  }

  /// - Throws: `held` when another process has locked it, `notSupported` where no file can be
  ///   locked, `impossible` when the system refuses it for another reason.
  init(for file: String, in system: any FileSystem = SystemCalls()) throws(Failure) {
    let path: String
    do { path = try File.target(of: file, to: .lock, in: system) + ".lock" } catch {
      throw .impossible(error)
    }
    let attempt = LockAttempt(path: path, subject: file, system: system)
    while true {
      if let file = try attempt.lockedFile() {
        (self.path, self.file, self.system) = (path, file, system)
        return
      }
    }
  }

  /// Unlocks the file and removes the lock file, unless another one is in its place.
  func release() {
    let own = try? system.retrying { () throws(SystemError) in try system.status(of: file) }
    if let own, let there = try? system.statusIfThere(path),
      own.identity == there.identity
    {
      try? system.remove(path)
    }
    try? system.close(file)
  }

  /// Asks the session that holds the lock to stop, waits up to three seconds, and locks the file.
  ///
  /// - Parameter holder: a session that holds it, as `isSession` tells.
  /// - Throws: as `init(for:in:)`.
  static func takeOver(_ file: String, from holder: LockHolder) throws(Failure) -> FileLock {
    if let process = holder.process { kill(process, SIGTERM) }
    for _ in 0..<60 {
      if let lock = try? FileLock(for: file) { return lock }
      usleep(50_000)
    }
    return try FileLock(for: file)
  }
}
