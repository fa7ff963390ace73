#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The calls to the system by which files are read, written and locked: values in, results out.
///
/// Saving stands on nothing else, so that a test can make each of them fail in turn.
protocol FileSystem: Sendable {
  /// Opens a file.
  ///
  /// - Parameters:
  ///   - flags: those of `open`; `O_CLOEXEC` is added.
  ///   - mode: the permissions of a file that is created, before the user's mask.
  /// - Returns: the descriptor.
  func open(_ path: String, _ flags: Int32, mode: mode_t) throws(SystemError) -> Int32

  /// Closes a file, whatever is thrown.
  func close(_ file: Int32) throws(SystemError)

  /// The next bytes of a file, as many as the system gives at once; none at its end.
  func read(_ file: Int32, atMost count: Int) throws(SystemError) -> [UInt8]

  /// Writes as many bytes as the system takes at once.
  ///
  /// - Returns: how many they are.
  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int

  /// Waits until a file or a folder is on the disk.
  func synchronize(_ file: Int32) throws(SystemError)

  func status(of file: Int32) throws(SystemError) -> FileStatus

  /// - Parameter followsLink: whether a symbolic link stands for what it leads to.
  func status(at path: String, followsLink: Bool) throws(SystemError) -> FileStatus

  /// Whether this user may write a file, told by an error if not.
  func checkWritable(_ path: String) throws(SystemError)

  /// - Parameter user: nil to leave it.
  func setOwner(_ user: uid_t?, _ group: gid_t, of file: Int32) throws(SystemError)
  func setMode(_ mode: mode_t, of file: Int32) throws(SystemError)

  /// Gives a file the extended attributes and the access control list of another, as far as this
  /// user may set them.
  func copyAttributes(from: Int32, to: Int32)

  /// Puts a file in the place of another, or where there is none.
  func rename(_ path: String, to place: String) throws(SystemError)

  /// Gives a file a second name, where nothing is.
  func link(_ path: String, to place: String) throws(SystemError)
  func remove(_ path: String) throws(SystemError)

  /// Locks a file for this process, without waiting.
  func lock(_ file: Int32) throws(SystemError)

  /// Removes all bytes of a file that is open for writing.
  func empty(_ file: Int32) throws(SystemError)
}

/// An error number of the system.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The error that the last call left behind, unless another is given.
  init(code: Int32 = errno) { self.code = code }

  /// Whether the system, or the kind of file system, has no such call.
  var isNotSupported: Bool {
    [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS, ENOTTY].contains(code)
  }
}

// MARK: - Whole actions

extension FileSystem {
  /// Repeats a call that a signal interrupted.
  func retrying<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(SystemError) -> Value {
    var tries = 0
    while true {
      do throws(SystemError) { return try call() } catch {
        tries += 1
        if error.code != EINTR || tries == 1_000 { throw error }
      }
    }
  }

  /// Writes all bytes, however many calls that takes.
  func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try retrying { () throws(SystemError) in try write(rest, to: file) }
      if count <= 0 { throw SystemError(code: EIO) }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes of an open file; of a longer one than `limit`, one byte more than that.
  ///
  /// - Parameter size: how many there are, as far as it is known.
  func readAll(_ file: Int32, size: Int = 0, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let most = min(max(1 << 16, size + 1 - bytes.count), limit + 1 - bytes.count)
      let next = try retrying { () throws(SystemError) in try read(file, atMost: most) }
      if next.isEmpty { break }
      bytes = bytes.isEmpty ? next : bytes + next
    }
    return bytes
  }

  /// The status of what stands at a path itself, be it a link; nil if nothing does.
  func statusIfThere(_ path: String) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try retrying { () throws(SystemError) in try status(at: path, followsLink: false) }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }
}
