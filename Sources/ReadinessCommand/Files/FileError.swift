#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why the system refused something, with the file it is about.
struct FileError: Error, Equatable {
  /// What was tried: “read”, “write”.
  let operation: String
  let path: String

  /// The system's error number.
  let code: Int32

  /// The error that the last system call left behind.
  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// One sentence without a full stop: “cannot read verdier.yaml: no such file or directory”.
  var message: String { "cannot \(operation) \(path.isEmpty ? "''" : path): \(reason)" }

  /// The system's own words for the error.
  var reason: String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    let reason = unsafe String(cString: words)
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }
}
