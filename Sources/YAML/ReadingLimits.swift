/// How much of a text is read, so that a hostile one ends in a fault and not in a crash.
package struct ReadingLimits: Sendable {
  /// The most bytes of a text.
  package var bytes = 1 << 20

  /// The most collections around a value, aliases expanded.
  package var depth = 64

  /// The most values of a document, aliases expanded.
  package var values = 200_000

  package init() {}
}
