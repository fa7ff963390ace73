#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who holds a lock, as far as the lock file tells.
struct LockHolder: Equatable {
  let process: Int32?
  let host: String?
}

extension LockHolder {
  /// This process.
  static var own: LockHolder { LockHolder(process: getpid(), host: thisHost) }

  /// What a lock file says: the number of a process and the name of its machine.
  init(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    self.init(
      process: words.first.flatMap { Int32($0) }.flatMap { $0 > 0 ? $0 : nil },
      host: words.count > 1 ? String(words[1]) : nil)
  }

  /// Whether bytes can be those of a lock file, of whatever session; a power cut may leave zeros.
  static func canHaveWritten(_ bytes: [UInt8]) -> Bool {
    let first = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }.first
    return bytes.allSatisfy { $0 == 0 } || first.flatMap { Int32($0) } != nil
  }

  /// The text of a lock file.
  var text: String { "\(process ?? 0) \(host ?? "?")\n" }

  /// Whether it is another session of this user on this machine that has the lock file open: any
  /// other process must not be asked to stop, be its number in the file or not.
  func isSession(on lock: FileIdentity) -> Bool {
    guard let process, process > 1, process != getpid(), host == Self.thisHost else { return false }
    #if canImport(Glibc)
      let folder = "/proc/\(process)"
      return File.status(of: folder)?.user == geteuid()
        && Self.program(of: folder + "/exe") == "readiness"
        && File.names(in: folder + "/fd").contains {
          File.identity(of: "\(folder)/fd/\($0)") == lock
        }
    #else
      var path = [UInt8](repeating: 0, count: 4 * Int(MAXPATHLEN))
      let count = unsafe proc_pidpath(process, &path, UInt32(path.count))
      let name = String(decoding: path.prefix(max(0, Int(count))), as: UTF8.self)
      // Only a process of this user can be sent a signal.
      return File.name(of: name) == "readiness" && kill(process, 0) == 0
    #endif
  }

  /// The name of the program behind a link of the system, also of one that was replaced since.
  private static func program(of link: String) -> String {
    let name = File.name(of: File.linkText(of: link))
    return name.hasSuffix(" (deleted)") ? String(name.dropLast(10)) : name
  }

  /// The name of this machine.
  private static var thisHost: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
