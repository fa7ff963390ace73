import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How `answer` talks to the person.
enum Mode: Equatable {
  case fullScreen
  case plain
  /// There is nobody to talk to, and why.
  case noInput(NonInteractiveReason)
}

extension Mode {
  /// What decides the mode, apart from the options.
  struct Surroundings {
    var hasTerminalIn = isatty(0) == 1
    var hasTerminalOut = isatty(1) == 1
    var isContinuousIntegration = Environment.isOn("CI")
    var wantsPlain = Environment.isOn("ACCESSIBLE") || Environment.isOn("READINESS_PLAIN")
    var terminal = Environment["TERM"] ?? ""
  }

  /// The first mode whose condition holds.
  ///
  /// - Throws: when the full screen is asked for without a terminal.
  static func choose(
    noInput: Bool, plain: Bool, full: Bool, _ words: InterviewWords,
    _ surroundings: Surroundings = Surroundings()
  ) throws(CommandFailure) -> Mode {
    if noInput { return .noInput(.byOption) }
    if plain { return .plain }
    let missing: NonInteractiveReason? =
      !surroundings.hasTerminalIn
      ? .noTerminalIn : !surroundings.hasTerminalOut ? .noTerminalOut : nil
    if let missing {
      if full {
        throw CommandFailure(.usage, saying: words.screenNeedsTerminal(missing))
      }
      return .noInput(missing)
    }
    if full { return .fullScreen }
    if surroundings.isContinuousIntegration { return .noInput(.continuousIntegration) }
    if surroundings.wantsPlain || ["", "dumb"].contains(surroundings.terminal) { return .plain }
    return .fullScreen
  }
}
