/// Why nothing may be asked.
package enum NonInteractiveReason: Equatable, Sendable {
  case noTerminalIn, noTerminalOut, byOption, continuousIntegration
}
