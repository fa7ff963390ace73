#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Work on many pieces side by side, on all processors, whose results are handed on in the order of
/// the pieces. No more of them are under way at once than a few for each processor.
struct Pipeline<Value: Sendable> {
  private var running: [Work<Value>] = []
  private let handOn: (Value) throws(CommandFailure) -> Void

  /// Two for each processor, so that none is idle while the first piece is waited for.
  private let most = 2 * max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// - Parameter handOn: what is done with a result, on the thread that adds the pieces.
  init(_ handOn: @escaping (Value) throws(CommandFailure) -> Void) { self.handOn = handOn }

  /// Begins the work on a piece, once there is room for it.
  mutating func add(_ body: @escaping @Sendable () -> Value) throws(CommandFailure) {
    if running.count == most { try finishFirst() }
    running.append(Work(body))
  }

  /// Begins the work on files, some of them in one go.
  ///
  /// - Parameter work: makes the work on some files, with what is known by then.
  mutating func add(
    files: [String], _ work: ([String]) -> @Sendable () -> Value
  ) throws(CommandFailure) {
    let progress = Progress(of: files.count, .files)
    defer { progress.end() }
    var rest = files[...]
    while !rest.isEmpty {
      let some = Array(rest.prefix(Self.filesAtOnce))
      rest = rest.dropFirst(some.count)
      try add(work(some))
      progress.advance(to: files.count - rest.count)
    }
  }

  /// How many files are worked on in one go.
  private static var filesAtOnce: Int { 16 }

  /// Waits for all that is under way.
  mutating func finish() throws(CommandFailure) {
    while !running.isEmpty { try finishFirst() }
  }

  private mutating func finishFirst() throws(CommandFailure) {
    let first = running.removeFirst()
    while !first.isDone(within: 1_000) {}
    if let value = first.value { try handOn(value) }
  }
}
