import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the kernel treats what goes through a terminal.
struct TerminalState {
  private(set) var value: termios

  /// The present state; nil if the file is no terminal.
  init?(of file: Int32) {
    var state = termios()
    guard unsafe tcgetattr(file, &state) == 0 else { return nil }
    value = state
  }

  /// The state in which every key comes at once and as it is: no echo, no editing of lines, no
  /// signals, no flow control. The output stays processed.
  var raw: TerminalState {
    var raw = self
    raw.value.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK)
    raw.value.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    raw.value.c_cflag &= ~tcflag_t(CSIZE | PARENB)
    raw.value.c_cflag |= tcflag_t(CS8)
    unsafe withUnsafeMutableBytes(of: &raw.value.c_cc) { characters in
      unsafe characters[Int(VMIN)] = 1
      unsafe characters[Int(VTIME)] = 0
    }
    return raw
  }

  /// Makes this the state of a terminal once all output is written; what was typed stays.
  ///
  /// In the background, the kernel stops the process here until it is in the foreground.
  func apply(to file: Int32) {
    var state = value
    while unsafe tcsetattr(file, TCSADRAIN, &state) != 0, errno == EINTR {}
  }
}
