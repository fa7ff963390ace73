/// What libyaml reports about a piece of the text.
///
/// Plain bits only, as there are millions of them: the text of a scalar goes where the reader of
/// the events wants it, and the rare names stay with the stream.
struct Event: BitwiseCopyable {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind

  /// The Unicode scalars before the piece, anchor and tag included.
  var start: Int

  /// The Unicode scalars up to the end of the piece.
  var end: Int

  /// Whether it is an alias or has an anchor or a tag.
  var hasNames = false

  /// Whether a scalar stands without quotes and block indicators.
  var isPlain = false

  /// Whether a collection stands in brackets.
  var isFlow = false
}

/// Why libyaml stopped, in its own words.
struct ParserProblem: Error {
  /// How far into the text the problem lies: libyaml counts bytes only where they are unreadable.
  enum Offset {
    case scalars(Int)
    case bytes(Int)
  }

  let text: String
  let offset: Offset

  /// The Unicode scalars before the construct that was being read, if libyaml names it.
  let contextStart: Int?
}
