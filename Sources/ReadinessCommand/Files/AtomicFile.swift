import Localization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing of files that are whole at every instant.
struct AtomicFile {
  /// The path as it was named, for errors.
  private let path: String

  /// The path with all symbolic links followed.
  private let target: String
  private let system: any FileSystem

  /// What a file may take the place of.
  enum Place: Equatable {
    /// Whatever plain file is there, or nothing.
    case any
    /// Nothing: what is there stays.
    case free
    /// A file that holds these bytes: what was changed meanwhile stays.
    case holding([UInt8])
  }

  /// - Throws: `FileError` when there is something else than a plain file, one that this user may
  ///   not replace, or a link that leads nowhere.
  private init(_ path: String, _ system: any FileSystem) throws(FileError) {
    self.path = path
    self.system = system
    target = try File.target(of: path, in: system)
    try checkReplaceable()
  }

  /// Puts new bytes in the place of a file, or creates it.
  ///
  /// A temporary file in the same folder, for this user only, is written, brought to the disk,
  /// given the owner, the permissions and the attributes of the old file, and renamed. Whoever
  /// reads at any instant, even after a power cut, sees the old file or the new one. A symbolic
  /// link is followed.
  ///
  /// - Parameters:
  ///   - mode: the permissions of the file; nil for those of the old one, or what the user's mask
  ///     gives.
  ///   - isDurable: whether to wait for the disk; needless for what can be made again.
  /// - Throws: `FileError` when the system refuses it, and with the obstacle `changed` when the
  ///   place is not as expected; then the old file is as it was, unless only the last wait for the
  ///   disk has failed.
  static func write(
    _ bytes: [UInt8], to path: String, over place: Place = .any, mode: mode_t? = nil,
    isDurable: Bool = true, in system: any FileSystem = SystemCalls()
  ) throws(FileError) {
    let file = try AtomicFile(path, system)
    do throws(SystemError) {
      let isThere = try file.replace(by: bytes, place, mode: mode, isDurable: isDurable)
      if isThere { return }
    } catch { throw FileError(.write, path, error) }
    throw FileError(.write, path, .changed)
  }

  /// Finds out whether a file can be created or replaced, and changes nothing.
  ///
  /// - Throws: `FileError` when it cannot.
  static func check(_ path: String, in system: any FileSystem = SystemCalls()) throws(FileError) {
    let file = try AtomicFile(path, system)
    do throws(SystemError) {
      let temporary = try file.createTemporary()
      try? system.close(temporary.file)
      try? system.remove(temporary.path)
    } catch { throw FileError(.write, path, error) }
  }
}

// MARK: - The steps

extension AtomicFile {
  private var folder: String { File.folder(of: target) }

  private func checkReplaceable() throws(FileError) {
    let status: FileStatus
    do throws(SystemError) {
      guard let old = try system.statusIfThere(target) else { return }
      status = old
      if status.kind == .plain {
        try system.retrying { () throws(SystemError) in try system.checkWritable(target) }
      }
    } catch { throw FileError(.write, path, error) }
    if status.kind != .plain { throw FileError(.write, path, .kind(status.kind)) }
    let user = geteuid()
    if user != 0, user != status.user,
      let folder = try? system.status(at: folder, followsLink: true),
      folder.mode & mode_t(S_ISVTX) != 0, folder.user != user
    {
      throw FileError(.write, path, .stickyFolder)
    }
  }

  /// - Returns: whether the file is there now; false if its place was not as expected.
  private func replace(
    by bytes: [UInt8], _ place: Place, mode: mode_t?, isDurable: Bool
  ) throws(SystemError) -> Bool {
    let (temporary, file) = try createTemporary()
    do throws(SystemError) {
      do throws(SystemError) {
        try system.writeAll(bytes, to: file)
        if isDurable { try synchronize(file) }
        try dress(file, mode)
      } catch {
        try? system.close(file)
        throw error
      }
      try close(file)
      guard try isFree(place), try move(temporary, place) else {
        try? system.remove(temporary)
        return false
      }
    } catch {
      try? system.remove(temporary)
      throw error
    }
    if isDurable { try synchronizeFolder() }
    return true
  }

  /// Creates a file for this user only, under a name that nobody can know before.
  private func createTemporary() throws(SystemError) -> (path: String, file: Int32) {
    var generator = SystemRandomNumberGenerator()
    var tries = 0
    while true {
      let random = String(generator.next(), radix: 16)
      let temporary = "\(folder)/\(Self.temporaryStart(target))\(random).tmp"
      do throws(SystemError) {
        let file = try system.retrying { () throws(SystemError) in
          try system.open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        }
        return (temporary, file)
      } catch {
        tries += 1
        if error.code != EEXIST || tries == 100 { throw error }
      }
    }
  }

  /// How the names of a file's temporary files begin.
  private static func temporaryStart(_ target: String) -> String {
    var name = File.name(of: target)
    while name.utf8.count > 200 { name.removeLast() }
    return ".\(name)."
  }

  private func synchronize(_ file: Int32) throws(SystemError) {
    do throws(SystemError) {
      try system.retrying { () throws(SystemError) in try system.synchronize(file) }
    } catch { if !error.isNotSupported { throw error } }
  }

  /// Closes what was written: some systems of the network tell only now that it did not fit.
  private func close(_ file: Int32) throws(SystemError) {
    do throws(SystemError) { try system.close(file) } catch {
      if error.code != EINTR { throw error }
    }
  }

  /// Brings the names in the folder to the disk, where the system supports that.
  private func synchronizeFolder() throws(SystemError) {
    let file: Int32
    do throws(SystemError) {
      file = try system.retrying { () throws(SystemError) in
        try system.open(folder, O_RDONLY | O_DIRECTORY, mode: 0)
      }
    } catch {
      // A folder in which one may write need not be one that one may read.
      if error.code == EACCES { return }
      throw error
    }
    defer { try? system.close(file) }
    try synchronize(file)
  }

  private func isFree(_ place: Place) throws(SystemError) -> Bool {
    switch place {
    case .any: return true
    case .free: return try system.statusIfThere(target) == nil
    case .holding(let bytes):
      do throws(FileError) {
        return try File.read(target, limit: bytes.count, in: system) == bytes
      } catch {
        if [ENOENT, EINVAL, EISDIR].contains(error.code) { return false }
        throw SystemError(code: error.code)
      }
    }
  }

  /// - Returns: false if the place is not free any more.
  private func move(_ temporary: String, _ place: Place) throws(SystemError) -> Bool {
    if place == .free {
      do throws(SystemError) {
        try system.retrying { () throws(SystemError) in try system.link(temporary, to: target) }
        try? system.remove(temporary)
        return true
      } catch {
        if error.code == EEXIST { return false }
        // Not every file system has second names.
        if !error.isNotSupported, ![EPERM, EMLINK].contains(error.code) { throw error }
      }
    }
    try system.retrying { () throws(SystemError) in try system.rename(temporary, to: target) }
    return true
  }

  /// Removes the temporary files of processes that were killed while they wrote a file.
  ///
  /// Only the process that holds the file's lock may do so: other temporary files are in use.
  static func removeRemains(of path: String) {
    let target = File.resolved(path)
    let folder = File.folder(of: target)
    let start = temporaryStart(target)
    for name in File.names(in: folder) where name.hasPrefix(start) && name.hasSuffix(".tmp") {
      let number = name.dropFirst(start.count).dropLast(4)
      let remains = try? SystemCalls().status(at: "\(folder)/\(name)", followsLink: false)
      if let remains, remains.kind == .plain, remains.user == geteuid(),
        number.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
      {
        File.remove("\(folder)/\(name)")
      }
    }
  }
}

// MARK: - Owner, permissions, attributes

extension AtomicFile {
  /// Gives a new file the owner, the group, the attributes, the access control list and the
  /// permissions of the old one, as far as this user may; without an old one, the permissions that
  /// the user's mask leaves.
  private func dress(_ file: Int32, _ mode: mode_t?) throws(SystemError) {
    guard let old = try system.statusIfThere(target) else {
      return try setMode(mode ?? 0o666 & ~Self.mask, of: file)
    }
    let own = try system.retrying { () throws(SystemError) in try system.status(of: file) }
    var (hasUser, hasGroup) = (own.user == old.user, own.group == old.group)
    if !hasUser, (try? system.setOwner(old.user, old.group, of: file)) != nil {
      (hasUser, hasGroup) = (true, true)
    }
    if !hasGroup { hasGroup = (try? system.setOwner(nil, old.group, of: file)) != nil }
    if let source = try? File.open(target, to: .write, in: system).file {
      system.copyAttributes(from: source, to: file)
      try? system.close(source)
    }
    var kept = mode ?? old.mode
    if !hasUser { kept &= 0o1777 }
    // Another group than the old one gets no more than everybody.
    if !hasGroup { kept = kept & 0o1707 | (kept & 0o7) << 3 }
    try setMode(kept, of: file)
  }

  private func setMode(_ mode: mode_t, of file: Int32) throws(SystemError) {
    do throws(SystemError) {
      try system.retrying { () throws(SystemError) in try system.setMode(mode, of: file) }
    } catch {
      // Where the system keeps no permissions, there are none to set.
      if !error.isNotSupported, error.code != EPERM { throw error }
    }
  }

  /// The permissions that this user does not give to new files.
  private static let mask: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()
}
