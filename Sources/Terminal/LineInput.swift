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

  /// What was read and not given out yet.
  private var buffer: [UInt8] = []
  private var hasEnded = false

  /// Signals that have come and were not given out yet.
  private var heard: [Signal] = []

  package enum Input: Equatable, Sendable {
    /// A line without its line break; bytes that are not UTF-8 as U+FFFD.
    case line(String)
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
      if let line = takeLine() { return .line(line) }
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

  private mutating func takeLine() -> String? {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else {
      guard hasEnded, !buffer.isEmpty else { return nil }
      defer { buffer = [] }
      return String(decoding: buffer, as: UTF8.self)
    }
    var line = buffer[..<end]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    defer { buffer.removeFirst(end + 1) }
    return String(decoding: line, as: UTF8.self)
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
