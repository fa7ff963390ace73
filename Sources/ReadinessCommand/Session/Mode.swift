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
  /// Nothing may be asked, and why.
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
  /// - Throws: `CommandFailure` when the full screen is asked for without a terminal.
  static func choose(
    noInput: Bool, plain: Bool, full: Bool, in language: Language,
    _ surroundings: Surroundings = Surroundings()
  ) throws(CommandFailure) -> Mode {
    if noInput { return .noInput(.byOption) }
    if plain { return .plain }
    let missing: NonInteractiveReason? =
      !surroundings.hasTerminalIn
      ? .noTerminalIn : !surroundings.hasTerminalOut ? .noTerminalOut : nil
    if let missing {
      if full {
        throw CommandFailure(.usage, saying: screenNeedsTerminal(missing, in: language))
      }
      return .noInput(missing)
    }
    if full { return .fullScreen }
    if surroundings.isContinuousIntegration { return .noInput(.continuousIntegration) }
    if surroundings.wantsPlain || ["", "dumb"].contains(surroundings.terminal) { return .plain }
    return .fullScreen
  }
}

/// Why nothing may be asked.
enum NonInteractiveReason: Equatable {
  case noTerminalIn, noTerminalOut, byOption, continuousIntegration
}

// MARK: - Words

extension Mode {
  private static func screenNeedsTerminal(
    _ reason: NonInteractiveReason, in language: Language
  ) -> String {
    let reason = reason.text(in: language)
    return language.error(
      en: "--full needs a terminal, and \(reason). Use --plain or --no-input.",
      fr: "--full demande un terminal, et \(reason). Ajoutez --plain ou --no-input.")
  }
}

extension NonInteractiveReason {
  /// The reason inside a sentence: “standard input is not a terminal”.
  func text(in language: Language) -> String {
    switch self {
    case .noTerminalIn:
      language.say(
        en: "standard input is not a terminal", fr: "l’entrée standard n’est pas un terminal")
    case .noTerminalOut:
      language.say(
        en: "standard output is not a terminal", fr: "la sortie standard n’est pas un terminal")
    case .byOption: language.say(en: "--no-input was given", fr: "--no-input est donné")
    case .continuousIntegration: language.say(en: "CI is set", fr: "CI est défini")
    }
  }
}
