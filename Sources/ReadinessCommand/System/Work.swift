import CFiles
import Synchronization
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that may take for ever, as a call to a file system that does not answer, on a thread
/// of its own: whoever waits for it can stop waiting.
final class Work<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)

  /// The end of a pipe that is closed at the other end once the result is there.
  private let end: Int32

  /// Begins the work.
  init(_ body: @escaping @Sendable () -> Value) {
    var ends: [Int32] = [-1, -1]
    let hasPipe = unsafe pipe(&ends) == 0
    end = ends[0]
    guard hasPipe else {
      result.withLock { $0 = body() }
      return
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let done = ends[1]
    let run: @Sendable () -> Void = { [self] in
      let value = body()
      result.withLock { $0 = value }
      close(done)
    }
    if !Thread.start(run) { run() }
  }

  deinit { if end >= 0 { close(end) } }

  /// The result; nil before the work is done.
  var value: Value? { result.withLock { $0 } }

  /// Waits for the result.
  ///
  /// - Parameter milliseconds: how long at most.
  /// - Returns: whether it is there.
  func isDone(within milliseconds: Int) -> Bool {
    let last = ContinuousClock.now + .milliseconds(milliseconds)
    while value == nil {
      let left = ContinuousClock.now.duration(to: last)
      if left <= .zero { return false }
      var source = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let time = Int32(clamping: Int((left / .milliseconds(1)).rounded(.up)))
      // A signal that comes meanwhile ends the call, not the wait.
      if unsafe poll(&source, 1, time) < 0, errno != EINTR { usleep(1_000) }
    }
    return true
  }
}

// MARK: - Waiting

extension Work {
  /// The longest that something is waited for once a signal has asked for the end.
  static var patience: Duration { .seconds(2) }

  /// Waits for the result, or until the end was asked for twice, or two seconds ago.
  ///
  /// - Parameter requests: the signals that have asked for the end so far.
  /// - Returns: the first of them where the result is not waited for any longer; nil if it is
  ///   there.
  func wait(_ requests: () -> [Signal]) -> Signal? {
    var end: ContinuousClock.Instant?
    while !isDone(within: 20) {
      let requests = requests()
      guard let first = requests.first else { continue }
      let last = end ?? .now + Self.patience
      end = last
      if .now >= last || requests.count > 1 { return first }
    }
    return nil
  }

  /// The result of something that is given up when it takes too long.
  ///
  /// - Parameter milliseconds: how long it may take.
  /// - Returns: nil if it takes longer.
  static func result(within milliseconds: Int, _ body: @escaping @Sendable () -> Value) -> Value? {
    let work = Work(body)
    return work.isDone(within: milliseconds) ? work.value : nil
  }
}

/// A thread that ends with what it was begun for.
private enum Thread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// - Returns: whether the system gave a thread.
  static func start(_ run: @escaping @Sendable () -> Void) -> Bool {
    let body = unsafe Unmanaged.passRetained(Body(run))
    let code = unsafe files_start_thread(
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    if code != 0 { unsafe body.release() }
    return code == 0
  }
}
