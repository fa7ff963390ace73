/// Whether colours are used, by the conventions of no-color.org and bixense.com/clicolors.
package enum ColorPolicy {
  /// What the command line says.
  package enum Choice: String, CaseIterable, Sendable {
    case auto, always, never
  }

  /// Whether to use colours.
  ///
  /// - Parameters:
  ///   - variable: the value of an environment variable; nil if it is unset.
  ///   - isTerminal: whether a terminal shows the output.
  package static func usesColors(
    _ choice: Choice, isTerminal: Bool, variable: (String) -> String?
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if variable("NO_COLOR")?.isEmpty == false { return false }
    if variable("CLICOLOR") == "0" { return false }
    let isForced = ["FORCE_COLOR", "CLICOLOR_FORCE"].contains {
      !["", "0"].contains(variable($0) ?? "")
    }
    if isForced { return true }
    let terminal = variable("TERM") ?? ""
    let isMonochrome = terminal.hasSuffix("-m") || terminal.hasSuffix("-mono")
    return isTerminal && !isMonochrome && !["", "dumb"].contains(terminal)
  }
}
