import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing of open files by their numbers.
package enum SystemFile {
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
  /// - Returns: the error number of the system; 0 if they are written.
  package static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { unsafe terminal_write(file, $0.baseAddress, $0.count) }
  }
}
