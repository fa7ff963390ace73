import CTestSupport
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A program on a pseudo-terminal of its own.
package final class PseudoTerminal {
  package let process: pid_t
  private var master: Int32

  /// All that the program wrote.
  package private(set) var output: [UInt8] = []

  /// What that shows.
  package private(set) var screen: TerminalGrid

  /// The first thing in the output that no terminal should be sent.
  package private(set) var fault: TerminalGrid.UnknownSequence?
  private var waitStatus: Int32?

  /// Starts the program as the leader of a session whose terminal this is.
  package init(
    _ path: String, _ arguments: [String], in folder: String, environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let variables = environment.map { "\($0.key)=\($0.value)" }
    screen = TerminalGrid(columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24)
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = variables.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var master: Int32 = -1
    process = start_on_pseudo_terminal(
      path, &argv, &envp, folder, UInt16(columns), UInt16(rows), &master)
    guard process > 0 else { throw POSIXError(.EIO) }
    self.master = master
  }

  deinit {
    if waitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if master >= 0 { close(master) }
  }

  package var text: String { String(decoding: output, as: UTF8.self) }

  package func type(_ text: String) {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = write(master, bytes, bytes.count)
      if count > 0 { bytes.removeFirst(count) } else { drain(10) }
    }
  }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    drain(0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    screen.resize(columns: columns, rows: rows)
  }

  /// Whether the terminal echoes and edits lines, as it did before.
  package var isCooked: Bool {
    var state = termios()
    guard tcgetattr(master, &state) == 0 else { return false }
    return state.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == tcflag_t(ICANON | ECHO | ISIG)
  }

  /// The process group that reads the terminal.
  package var foregroundGroup: pid_t? {
    let group = tcgetpgrp(master)
    return group > 0 ? group : nil
  }

  /// Stops the program from outside, and waits until it is stopped or dead.
  package func stop() {
    kill(process, SIGSTOP)
    var status: Int32 = 0
    guard waitpid(process, &status, WUNTRACED) == process else { return }
    if status & 0xFF != 0x7F { waitStatus = status }
  }

  /// Takes the terminal away, as closing its window does.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// How many seconds anything may take, on a machine that does much else.
  package static let patience = 90.0

  /// Reads what comes until a condition holds.
  ///
  /// - Returns: whether it held in time.
  @discardableResult
  package func wait(
    seconds: Double = PseudoTerminal.patience, until holds: (PseudoTerminal) -> Bool
  ) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while !holds(self) {
      if Date() > end { return false }
      drain(20)
    }
    return true
  }

  @discardableResult
  package func wait(for text: String, seconds: Double = PseudoTerminal.patience) -> Bool {
    wait(seconds: seconds) { $0.text.contains(text) }
  }

  /// Waits for the end.
  ///
  /// - Returns: the exit status, or minus the signal; nil if it does not end in time.
  package func end(seconds: Double = PseudoTerminal.patience) -> Int32? {
    wait(seconds: seconds) { $0.hasEnded }
    drain(0)
    guard let status = waitStatus else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private var hasEnded: Bool {
    if waitStatus != nil { return true }
    var status: Int32 = 0
    if waitpid(process, &status, WNOHANG) == process { waitStatus = status }
    return waitStatus != nil
  }

  /// Reads what is there, waiting a while for it.
  private func drain(_ milliseconds: Int32) {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var wait = milliseconds
    while poll(&source, 1, wait) > 0 {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &chunk, chunk.count)
      if count <= 0 {
        if wait > 0 { usleep(1_000) }
        return
      }
      output += chunk[..<count]
      do { try screen.feed(chunk[..<count]) } catch let error as TerminalGrid.UnknownSequence {
        fault = fault ?? error
      } catch {}
      wait = 0
    }
  }
}
