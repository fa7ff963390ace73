import Localization

/// A text that cannot be used, with every fault that was found in it.
public struct InvalidSource: Error {
  package let source: SourceText

  /// All faults, warnings included, in the order of their places; at least one is an error.
  package let diagnostics: Diagnostics

  package init(_ source: SourceText, _ diagnostics: Diagnostics) {
    self.source = source
    self.diagnostics = diagnostics.inOrderOfPlace
  }
}

extension InvalidSource: CustomStringConvertible {
  /// Every fault with its place, the lines of the text around it and, where there is one, a way
  /// out, as the command prints them.
  public var description: String { DiagnosticPrinter(source, in: .english).text(diagnostics) }
}
