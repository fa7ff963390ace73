/// Why nothing may be asked.
package enum InputIsOff: Equatable, Sendable {
  case noTerminalIn, noTerminalOut, byOption, continuousIntegration
}
