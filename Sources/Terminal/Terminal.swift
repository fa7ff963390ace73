import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A person's terminal on standard input and output, used as a full screen.
///
/// The screen is taken by `enter` and given back by `leave`, by a crash and by the end of the
/// process. Between the two, what is written to standard error waits.
package struct Terminal: ~Copyable {
  /// Something to react to.
  package enum Event: Equatable, Sendable {
    /// What was typed since the last event, in order; never empty.
    case keys([Key])

    /// The window has another size, or had one for a moment: draw a frame, which is painted whole.
    case resized

    /// The process was asked to stop: call `suspend`.
    case stop

    /// The process goes on after having been stopped, and has the screen again: draw a frame.
    case resumed
    case signal(Signal)

    /// The time to wait is over.
    case timeOut

    /// The terminal is gone.
    case hangUp
  }

  private let input: Int32 = 0
  private let output: Int32 = 1

  /// The reading end of the pipe that signals are written to.
  private let signals: Int32

  /// What is typed before the screen is taken and after it is given back is a line's.
  private var cooked: TerminalState
  private var isOnScreen = false
  private var isLost = false
  private let charset: Charset
  private var painter: FramePainter
  private var decoder = KeyDecoder()

  /// Keys that were given out and came back.
  private var returned: [Key] = []

  /// Signals that have come and were not given out yet.
  private var pendingSignals: [Int32] = []

  /// The terminal as it is; nil if standard input or output is none.
  package init?(usesColors: Bool, charset: Charset = .utf8) {
    guard let state = TerminalState(of: 0), isatty(1) == 1 else { return nil }
    cooked = state
    signals = terminal_catch_signals()
    self.charset = charset
    painter = FramePainter(usesColors: usesColors, charset: charset)
  }

  /// The size of the window; 80 columns or 24 rows where it does not say.
  package var size: ScreenSize { ScreenSize(of: output, charset: charset) }

  /// Takes the screen, unless it has it; the next frame is painted whole.
  ///
  /// - Parameter folder: where what is written to standard error is kept meanwhile, without a
  ///   name.
  package mutating func enter(keepingErrorsIn folder: String) {
    if isOnScreen { return painter.forget() }
    terminal_catch_screen_signals(1)
    takeScreen()
    unsafe terminal_capture_errors(folder)
  }

  /// Gives the screen back, in the state in which it was taken.
  package mutating func leave() {
    terminal_restore()
    terminal_catch_screen_signals(0)
    isOnScreen = false
    _ = decoder.flush()
  }

  /// Shows a frame; it should have the size of the window.
  package mutating func show(_ frame: Frame) {
    if isOnScreen { write(painter.paint(frame)) }
  }

  /// Makes the next frame be painted whole, whatever the screen shows.
  package mutating func forget() { painter.forget() }

  /// Takes keys back that are for whoever asks next.
  package mutating func giveBack(_ keys: some Sequence<Key>) { returned += keys }

  /// Gives the screen back and stops the process group, as Ctrl-Z does.
  ///
  /// `resumed` is the next event.
  package mutating func suspend() {
    terminal_restore()
    isOnScreen = false
    terminal_stop()
  }
}

extension ScreenSize {
  /// The size of the window of a terminal; 80 columns or 24 rows where it does not say.
  package init(of terminal: Int32, charset: Charset = .utf8) {
    var window = winsize()
    unsafe _ = ioctl(terminal, UInt(TIOCGWINSZ), &window)
    self.init(
      columns: window.ws_col > 0 ? Int(window.ws_col) : Self.usual.columns,
      rows: window.ws_row > 0 ? Int(window.ws_row) : Self.usual.rows, charset: charset)
  }
}

extension Terminal {
  private mutating func takeScreen() {
    var state = cooked.value
    unsafe terminal_guard(input, output, &state, ScreenSequence.leave)
    cooked.raw.apply(to: input)
    isOnScreen = true
    painter.forget()
    write(Array(ScreenSequence.enter.utf8))
  }

  private mutating func write(_ bytes: [UInt8]) {
    if !isLost { isLost = SystemFile.write(bytes, to: output) != 0 }
  }
}

extension Terminal {
  /// Waits for the next event.
  ///
  /// - Parameter milliseconds: how long to wait; nil waits for ever.
  package mutating func next(waiting milliseconds: Int? = nil) -> Event {
    let end = milliseconds.map { now() + $0 }
    while true {
      if let event = nextSignal() { return event }
      if isLost { return .hangUp }
      if !returned.isEmpty {
        defer { returned = [] }
        return .keys(returned)
      }
      let left = end.map { max(0, $0 - now()) }
      let escapeTimeout = decoder.escapeTimeout
      let time = [left, escapeTimeout].compactMap(\.self).min() ?? -1
      let found = terminal_wait(input, signals, Int32(clamping: time))
      if found == 0, let escapeTimeout, escapeTimeout <= left ?? escapeTimeout {
        let keys = decoder.flush()
        if !keys.isEmpty { return .keys(keys) }
      } else if found == 0 {
        return .timeOut
      } else if found > 0, found & Int32(TERMINAL_INPUT) != 0 {
        let keys = read()
        if !keys.isEmpty { return .keys(keys) }
      }
    }
  }

  /// The signals and the Ctrl-C that have asked for the end and that `next` has still to give out.
  ///
  /// On the screen, what was typed is read, and kept for `next`.
  package mutating func endRequests() -> [Signal] {
    hearSignals()
    if isOnScreen, !isLost, terminal_wait(input, -1, 0) > 0 { returned += read() }
    let signals = pendingSignals.compactMap { Signal(rawValue: $0) }.filter { $0 != .goOn }
    let isHungUp: [Signal] = isLost ? [.hangUp] : []
    return signals + isHungUp + returned.filter { $0 == .control("c") }.map { _ in .interrupt }
  }

  /// The keys of all that has come, up to some thousands: one frame is enough for all of them.
  private mutating func read() -> [Key] {
    var keys: [Key] = []
    repeat {
      var chunk = [UInt8](repeating: 0, count: 1 << 14)
      switch SystemFile.read(input, into: &chunk) {
      case .bytes(let count): keys += decoder.feed(chunk[..<count])
      case .nothing: break
      case .end, .hangUp: isLost = true
      }
    } while !isLost && keys.count < 4_096 && terminal_wait(input, -1, 0) > 0
    return keys
  }

  /// The event of the most pressing signal that has come.
  private mutating func nextSignal() -> Event? {
    hearSignals()
    if let index = pendingSignals.firstIndex(where: {
      Signal(rawValue: $0).map { $0 != .goOn } ?? false
    }),
      let signal = Signal(rawValue: pendingSignals.remove(at: index))
    {
      return .signal(signal)
    }
    if pendingSignals.contains(SIGCONT) {
      // In the background, this waits until the process has the terminal.
      TerminalState(of: input)?.apply(to: input)
      hearSignals()
      pendingSignals.removeAll { $0 == SIGCONT || $0 == SIGWINCH }
      // A person may have set the terminal otherwise meanwhile; a program that broke it did not.
      if !isOnScreen, let state = TerminalState(of: input) { cooked = state }
      takeScreen()
      return .resumed
    }
    let other =
      pendingSignals.contains(SIGTSTP)
      ? SIGTSTP : pendingSignals.contains(SIGWINCH) ? SIGWINCH : nil
    guard let other else { return nil }
    pendingSignals.removeAll { $0 == other }
    if other == SIGTSTP { return .stop }
    // Back at the old size, what was cut meanwhile is gone all the same.
    painter.forget()
    return .resized
  }

  private mutating func hearSignals() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while signals >= 0, case .bytes(let count) = SystemFile.read(signals, into: &bytes) {
      pendingSignals += bytes[..<count].map(Int32.init)
    }
  }

  private func now() -> Int {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
