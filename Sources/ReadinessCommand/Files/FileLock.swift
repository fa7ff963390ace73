import Terminal

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
  private let descriptor: Int32

  /// Why a file cannot be locked.
  enum Failure: Error {
    /// Another process holds it.
    case held(by: Holder)
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

  /// Who holds a lock, as far as the lock file tells.
  struct Holder: Equatable {
    let process: Int32?
    let host: String?
  }

  /// Locks a file.
  ///
  /// - Throws: `held` when another process has locked it, `notSupported` where no file can be
  ///   locked, `impossible` when the system refuses it for another reason.
  init(for file: String) throws(Failure) {
    path = File.resolved(file) + ".lock"
    while true {
      let wasThere = File.exists(path)
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .impossible(FileError("lock", file)) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let error = FileError("lock", file)
        close(descriptor)
        switch Refusal(code: error.code) {
        case .interrupted: continue
        case .held: throw .held(by: Self.holder(of: path))
        case .notSupported:
          if !wasThere { File.remove(path) }
          throw .notSupported
        case .other:
          if !wasThere { File.remove(path) }
          throw .impossible(error)
        }
      }
      // Whoever held it may have removed the file since it was opened here.
      if File.identity(of: path) == File.identity(of: descriptor) {
        self.descriptor = descriptor
        ftruncate(descriptor, 0)
        _ = SystemFile.write(Array("\(getpid()) \(Self.host)\n".utf8), to: descriptor)
        return
      }
      close(descriptor)
    }
  }

  /// Unlocks the file and removes the lock file.
  func release() {
    unsafe unlink(path)
    close(descriptor)
  }

  /// Asks the process that holds the lock to stop, waits up to three seconds, and locks the file.
  ///
  /// - Throws: `held` when the process is on another host or does not stop, else as `init(for:)`.
  static func takeOver(_ file: String, from holder: Holder) throws(Failure) -> FileLock {
    guard let process = holder.process, holder.host == host, kill(process, SIGTERM) == 0
    else { throw .held(by: holder) }
    for _ in 0..<60 {
      do { return try FileLock(for: file) } catch {
        guard case .held = error else { throw error }
        usleep(50_000)
      }
    }
    throw .held(by: holder)
  }

  private static func holder(of path: String) -> Holder {
    let bytes = (try? File.read(path, limit: 300)) ?? []
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    return Holder(
      process: words.first.flatMap { Int32($0) }, host: words.count > 1 ? String(words[1]) : nil)
  }

  /// The name of this machine.
  private static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
