import CYAML

/// The events of one text, read by libyaml; the only file that touches its API.
///
/// The parser struct points to itself, so it is allocated once and never moved. It keeps the
/// pointer to its input, so a stream lives inside one `withUnsafeBufferPointer`.
@safe struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Whether there was memory for the parser.
  private let isReady: Bool

  /// The anchor that the last event with names sets, or the alias that it is.
  private(set) var anchor: String?

  /// The tag of the last event with names.
  private(set) var tag: String?

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    isReady = unsafe yaml_parser_initialize(parser) != 0
    if isReady {
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }
  }

  /// Gives the events of UTF-8 text that begins at a byte offset.
  static func read<Failure: Error>(
    _ bytes: [UInt8], from start: Int,
    _ body: (inout EventStream) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(Failure) in
      var events = unsafe EventStream(UnsafeBufferPointer(rebasing: buffer[start...]))
      try body(&events)
    }
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe event.deallocate()
  }

  /// The next event; the text of a scalar is appended to `texts`.
  mutating func next(appendingTextTo texts: inout [UInt8]) throws(ParserProblem) -> Event {
    guard isReady, unsafe yaml_parser_parse(parser, event) != 0 else { throw problem }
    defer { unsafe yaml_event_delete(event) }
    var result = Event(
      kind: .streamStart,
      start: unsafe event.pointee.start_mark.index,
      end: unsafe event.pointee.end_mark.index)
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT:
      result.kind = .scalar
      result.isPlain = unsafe event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
      unsafe texts.append(
        contentsOf: UnsafeBufferPointer(
          start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length))
      result.hasNames = unsafe setNames(
        event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag)
    case YAML_ALIAS_EVENT:
      result.kind = .alias
      result.hasNames = unsafe setNames(event.pointee.data.alias.anchor, nil)
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .sequenceStart
      result.isFlow = unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      result.hasNames = unsafe setNames(
        event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.kind = .mappingStart
      result.isFlow = unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      result.hasNames = unsafe setNames(
        event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag)
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    default: break
    }
    return result
  }

  /// Keeps the names of the event and tells whether there are any.
  private mutating func setNames(
    _ newAnchor: UnsafeMutablePointer<yaml_char_t>?, _ newTag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Bool {
    if unsafe newAnchor == nil, unsafe newTag == nil { return false }
    anchor = unsafe newAnchor.map { unsafe String(cString: $0) }
    tag = unsafe newTag.map { unsafe String(cString: $0) }
    return true
  }

  private var problem: ParserProblem {
    let failed = unsafe parser.pointee
    let text = unsafe failed.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    return unsafe ParserProblem(
      text: text,
      offset: failed.error == YAML_READER_ERROR
        ? .bytes(failed.problem_offset) : .scalars(failed.problem_mark.index),
      contextStart: failed.context == nil ? nil : failed.context_mark.index)
  }
}
