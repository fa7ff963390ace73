#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing of open files by their numbers.
enum SystemFile {
  /// What reading gave.
  enum Outcome: Equatable {
    /// So many bytes, at least one.
    case bytes(Int)

    /// Nothing for the moment.
    case nothing

    /// Nothing any more.
    case end

    /// The terminal is gone.
    case hangUp
  }

  /// Reads what is there into a buffer.
  static func read(_ file: Int32, into buffer: inout [UInt8]) -> Outcome {
    let count = unsafe buffer.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
      #else
        unsafe Darwin.read(file, buffer.baseAddress, buffer.count)
      #endif
    }
    if count > 0 { return .bytes(count) }
    if count == 0 { return .end }
    switch errno {
    case EINTR, EAGAIN: return .nothing
    case EIO: return .hangUp
    default: return .end
    }
  }

  /// Writes all the bytes, however many calls that takes.
  ///
  /// - Returns: whether it could.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { rest in
        #if canImport(Glibc)
          unsafe Glibc.write(file, rest.baseAddress, rest.count)
        #else
          unsafe Darwin.write(file, rest.baseAddress, rest.count)
        #endif
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var target = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        unsafe _ = poll(&target, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
