import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals to this process, heard where it waits for them.
package struct SignalPipe {
  /// The reading end of the pipe that signals are written to; -1 if there is none.
  private let descriptor: Int32

  package init() { descriptor = terminal_catch_signals() }

  /// The next signal, or nil when none has come.
  ///
  /// - Parameter milliseconds: how long to wait at most.
  package func next(within milliseconds: Int) -> Signal? {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&source, 1, Int32(milliseconds)) <= 0 { return nil }
    var byte: UInt8 = 0
    guard unsafe read(descriptor, &byte, 1) == 1 else { return nil }
    return Signal(rawValue: Int32(byte))
  }
}
