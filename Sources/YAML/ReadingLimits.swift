/// How much of a text is read, so that a hostile one ends in a fault and not in a crash.
package struct ReadingLimits: Sendable {
  /// The most bytes of a text.
  package var bytes = 1 << 20

  /// The most collections around a value, aliases expanded.
  package var depth = 64

  /// The most values of a document, aliases expanded.
  package var values = 200_000

  /// The most bytes of text that the aliases of a document stand for.
  package var aliasBytes = 8 << 20

  /// The most lines that begin with the directive `%TAG`; libyaml compares each with all others.
  package var directives = 16

  package init() {}
}
