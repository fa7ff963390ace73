@testable import ReadinessCommand
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of this machine, whose calls are counted, recorded, and fail where a test says so.
final class RecordingFiles: FileSystem {
  /// A call that fails.
  struct Fault: Equatable {
    /// Which one, from 1.
    let call: Int
    let code: Int32

    /// Whether all calls after it fail too.
    var isLasting = false
  }

  /// What changes the disk, or waits until it is changed.
  enum Operation: Equatable {
    case create(String)
    /// Bytes at the end of the file that was created under a path.
    case write(String, [UInt8])
    case setMode(String, mode_t)
    case rename(String, to: String)
    case link(String, to: String)
    case remove(String)
    /// A file that was created under a path, or a folder, is on the disk.
    case synchronize(String)
  }

  private struct State {
    var calls = 0
    var operations: [Operation] = []
    /// The paths under which open files were opened.
    var paths: [Int32: String] = [:]
    var fault: Fault?
    var hasFailedToRemove = false
    /// What is done once when a file is brought to the disk for the first time.
    var whenSynchronized: (@Sendable () -> Void)?
  }

  private let real = SystemCalls()
  /// The most bytes that are written at once.
  private let mostBytes: Int
  private let state: Mutex<State>

  /// Whether this user may give a file another owner or group.
  private let keepsOwner: Bool

  /// Whether this user may write the files that are there.
  private let isWritable: Bool

  init(
    failingAt fault: Fault? = nil, writingAtMost mostBytes: Int = .max, keepsOwner: Bool = true,
    isWritable: Bool = true
  ) {
    state = Mutex(State(fault: fault))
    self.mostBytes = mostBytes
    self.keepsOwner = keepsOwner
    self.isWritable = isWritable
  }

  /// Makes no call fail from now on.
  func heal() { state.withLock { $0.fault = nil } }

  /// Does something when a file is brought to the disk for the first time.
  func whenSynchronized(_ body: @escaping @Sendable () -> Void) {
    state.withLock { $0.whenSynchronized = body }
  }

  var fault: Fault? { state.withLock { $0.fault } }

  /// Whether the call that failed was to remove a file.
  var hasFailedToRemove: Bool { state.withLock { $0.hasFailedToRemove } }

  /// How many calls there were.
  var calls: Int { state.withLock { $0.calls } }
  var operations: [Operation] { state.withLock { $0.operations } }

  private func count() throws(SystemError) {
    let (call, fault) = state.withLock {
      $0.calls += 1
      return ($0.calls, $0.fault)
    }
    if let fault, call == fault.call || fault.isLasting && call > fault.call {
      throw SystemError(code: fault.code)
    }
  }

  private func record(_ operation: Operation) { state.withLock { $0.operations.append(operation) } }

  private func path(of file: Int32) -> String { state.withLock { $0.paths[file] ?? "" } }
}

extension RecordingFiles {
  func open(_ path: String, _ flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    try count()
    let file = try real.open(path, flags, mode: mode)
    state.withLock { $0.paths[file] = path }
    if flags & O_CREAT != 0 { record(.create(path)) }
    return file
  }

  /// A file is closed even where that fails.
  func close(_ file: Int32) throws(SystemError) {
    try real.close(file)
    try count()
  }

  func read(_ file: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    try self.count()
    return try real.read(file, atMost: count)
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    try count()
    let count = try real.write(bytes.prefix(mostBytes), to: file)
    record(.write(path(of: file), Array(bytes.prefix(count))))
    return count
  }

  func synchronize(_ file: Int32) throws(SystemError) {
    try count()
    record(.synchronize(path(of: file)))
    let body = state.withLock { state in
      defer { state.whenSynchronized = nil }
      return state.whenSynchronized
    }
    body?()
  }

  func status(of file: Int32) throws(SystemError) -> FileStatus {
    try count()
    return try real.status(of: file)
  }

  func status(at path: String, followsLink: Bool) throws(SystemError) -> FileStatus {
    try count()
    return try real.status(at: path, followsLink: followsLink)
  }

  func checkWritable(_ path: String) throws(SystemError) {
    try count()
    if !isWritable { throw SystemError(code: EACCES) }
    try real.checkWritable(path)
  }

  func setOwner(_ user: uid_t?, _ group: gid_t, of file: Int32) throws(SystemError) {
    try count()
    if !keepsOwner { throw SystemError(code: EPERM) }
    try real.setOwner(user, group, of: file)
  }

  func setMode(_ mode: mode_t, of file: Int32) throws(SystemError) {
    try count()
    try real.setMode(mode, of: file)
    record(.setMode(path(of: file), mode))
  }

  func copyAttributes(from: Int32, to: Int32) { real.copyAttributes(from: from, to: to) }

  func rename(_ path: String, to place: String) throws(SystemError) {
    try count()
    try real.rename(path, to: place)
    record(.rename(path, to: place))
  }

  func link(_ path: String, to place: String) throws(SystemError) {
    try count()
    try real.link(path, to: place)
    record(.link(path, to: place))
  }

  func remove(_ path: String) throws(SystemError) {
    do throws(SystemError) { try count() } catch {
      state.withLock { $0.hasFailedToRemove = true }
      throw error
    }
    try real.remove(path)
    record(.remove(path))
  }

  func lock(_ file: Int32) throws(SystemError) {
    try count()
    try real.lock(file)
  }

  func empty(_ file: Int32) throws(SystemError) {
    try count()
    try real.empty(file)
  }
}
