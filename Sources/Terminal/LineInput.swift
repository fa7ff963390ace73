import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from standard input, interrupted by signals.
///
/// The terminal stays as it is: line editing, Ctrl-C and Ctrl-Z are the kernel's.
package struct LineInput {
  /// The reading end of the pipe that signals are written to; -1 if there is none.
  private let signals: Int32

  /// What was read; the line that comes next begins at `start`, and no line ends before
  /// `searched`.
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0

  /// Whether the present line is too long, and its beginning is gone.
  private var isTooLong = false
  private var hasEnded = false

  /// Signals that have come and were not given out yet.
  private var heard: [Signal] = []

  /// The most bytes of a line.
  package static let mostBytes = 1 << 16

  package enum Input: Equatable, Sendable {
    /// A line without its line break; bytes that are not UTF-8 as U+FFFD.
    case line(String)

    /// A line of more than `mostBytes`, which is not kept.
    case tooLongLine
    case signal(Signal)
    case end
    /// The terminal is gone.
    case hangUp
  }

  package init() {
    signals = terminal_catch_signals()
  }

  /// Waits for the next line or signal.
  package mutating func next() -> Input {
    while true {
      if let signal = readSignal() { return .signal(signal) }
      if let line = takeLine() { return line }
      if hasEnded { return .end }
      wait()
      if let signal = readSignal() { return .signal(signal) }
      if let ended = fill() { return ended }
    }
  }

  /// The signals that have asked for the end and that `next` has still to give out.
  package mutating func endRequests() -> [Signal] {
    hearSignals()
    return heard.filter { $0 != .goOn }
  }

  private mutating func readSignal() -> Signal? {
    hearSignals()
    return heard.isEmpty ? nil : heard.removeFirst()
  }

  private mutating func hearSignals() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while signals >= 0, case .bytes(let count) = SystemFile.read(signals, into: &bytes) {
      heard += bytes[..<count].compactMap { Signal(rawValue: Int32($0)) }
    }
  }

  private mutating func takeLine() -> Input? {
    let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    searched = end ?? buffer.count
    if searched - start > Self.mostBytes { isTooLong = true }
    let isLast = end == nil && hasEnded && (searched > start || isTooLong)
    guard end != nil || isLast else {
      buffer.removeFirst(isTooLong ? buffer.count : start)
      (start, searched) = (0, buffer.count)
      return nil
    }
    defer {
      start = min(searched + 1, buffer.count)
      searched = start
      isTooLong = false
    }
    if isTooLong { return .tooLongLine }
    var line = buffer[start..<searched]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return .line(String(decoding: line, as: UTF8.self))
  }

  private func wait() { _ = terminal_wait(0, signals, -1) }

  /// Reads what has come.
  ///
  /// - Returns: how the input ended, if it did and nothing is left of it.
  private mutating func fill() -> Input? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    if terminal_wait(0, -1, 0) <= 0 { return nil }
    switch SystemFile.read(0, into: &chunk) {
    case .bytes(let count): buffer += chunk[..<count]
    case .nothing: break
    case .end: hasEnded = true
    case .hangUp: return .hangUp
    }
    return nil
  }
}
