import CTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals that a session hears of.
package enum Signal: Int32, Sendable {
  case hangUp = 1
  case interrupt = 2
  case quit = 3
  case terminate = 15
  /// The process goes on after having been stopped.
  case goOn

  /// The signal's number on this system.
  package var rawValue: Int32 {
    switch self {
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    case .quit: SIGQUIT
    case .terminate: SIGTERM
    case .goOn: SIGCONT
    }
  }

  package init?(rawValue: Int32) {
    switch rawValue {
    case SIGHUP: self = .hangUp
    case SIGINT: self = .interrupt
    case SIGQUIT: self = .quit
    case SIGTERM: self = .terminate
    case SIGCONT: self = .goOn
    default: return nil
    }
  }

  /// Ends the process by this signal, so that a shell sees which.
  package func die() -> Never {
    terminal_die_by(rawValue)
    exit(128 + rawValue)
  }
}

/// Makes a crash say something before it ends the process.
package func onCrash(say text: String) {
  unsafe terminal_on_crash(text)
}
