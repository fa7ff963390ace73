import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that takes the screen and shows what comes; its tests drive it on a terminal.
@main enum TerminalProbe {
  static func main() {
    onCrash(say: "probe crashed.\n")
    guard var terminal = Terminal(usesColors: true) else {
      print("no terminal")
      return
    }
    print("before")
    terminal.enter(keepingErrorsIn: "/tmp")
    var shown: [String] = []
    while true {
      let size = terminal.size
      terminal.show(
        Frame(
          size: size, top: shown.suffix(size.rows - 2).map { StyledText($0) },
          bottom: ["\(size.columns)x\(size.rows)", "keys> " + .cursor]))
      let event = terminal.next()
      shown.append("\(shown.count): \(event)")
      switch event {
      case .keys(let keys): for key in keys { obey(key, &terminal) }
      case .stop: terminal.suspend()
      case .signal(let signal):
        terminal.leave()
        print("ended by a signal")
        signal.die()
      case .hangUp:
        terminal.leave()
        exit(129)
      case .resized, .resumed, .timeOut: break
      }
    }
  }

  private static func obey(_ key: Key, _ terminal: inout Terminal) {
    switch key {
    case .control("z"): terminal.suspend()
    case .character("q"):
      terminal.leave()
      print("after")
      exit(0)
    case .character("x"): exit(7)
    case .character("e"): complain("an aside\n")
    case .character("p"):
      terminal.leave()
      print("plain")
      terminal.enter(keepingErrorsIn: "/tmp")
    case .character("c"): crash(Int(getpid()))
    case .character("s"): print(deep(Int(getpid())))
    default: break
    }
  }

  private static func complain(_ text: String) {
    _ = text.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  }

  private static func crash(_ number: Int) {
    complain("about to crash\n")
    let empty: [Int] = []
    print(empty[number])
  }

  /// Goes deeper until the stack is full.
  private static func deep(_ number: Int) -> Int {
    number == 0 ? 0 : deep(number + 1) &+ deep(number + 2)
  }
}
