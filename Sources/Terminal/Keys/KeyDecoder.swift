/// Keys from the bytes of a terminal, in whatever pieces they come.
///
/// Knows what xterm, the Linux console, rxvt, tmux, screen and the macOS Terminal send. Replies
/// to questions that nobody asked are swallowed.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground

    /// Within a scalar of several bytes; with Alt the key has no name.
    case scalar(hasAlt: Bool)

    /// After ESC, or after a second one.
    case escape, secondEscape

    /// After `ESC [`, with the bytes since in `parameters`; after `ESC [ [` of the Linux console.
    case control, consoleFunction

    /// After `ESC O`.
    case shift

    /// Within the text of a reply; after an ESC in it that may end it.
    case reply, replyEscape

    /// Before the last three bytes of an old mouse report.
    case mouse(missing: Int)
    case paste
  }

  private var state = State.ground
  private var scalar = ScalarDecoder()
  private var parameters: [UInt8] = []
  private var paste = PasteBuffer()

  package init() {}

  /// The keys that these bytes complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// How many milliseconds to wait for the rest of what has begun before `flush`; nil if nothing
  /// has.
  ///
  /// A lone ESC is the key of that name, so it is soon believed; a torn sequence is a slow line.
  package var escapeTimeout: Int? {
    switch state {
    case .ground: nil
    case .escape, .secondEscape, .reply, .replyEscape, .mouse: 50
    case .scalar, .control, .consoleFunction, .shift: 250
    case .paste: 3_000
    }
  }

  /// Whether something has begun that more bytes, or `flush`, would end.
  package var isWaiting: Bool { escapeTimeout != nil }

  /// What has begun, taken as it stands.
  package mutating func flush() -> [Key] {
    defer { reset() }
    switch state {
    case .ground, .mouse: return []
    case .escape: return [.escape]
    case .secondEscape: return [.escape, .escape]
    case .scalar: return [.character("\u{FFFD}")]
    case .control, .consoleFunction, .shift, .reply, .replyEscape: return [.unknown]
    case .paste: return [paste.key]
    }
  }

  private mutating func reset() {
    state = .ground
    scalar.reset()
    parameters = []
    paste = PasteBuffer()
  }
}

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: begin(byte, hasAlt: false, &keys)
    case .scalar(let hasAlt): go(on: byte, hasAlt: hasAlt, &keys)
    case .escape: takeAfterEscape(byte, &keys)
    case .secondEscape:
      // rxvt puts an ESC of Alt before the sequence of the key.
      if byte != UInt8(ascii: "["), byte != UInt8(ascii: "O") {
        keys.append(.escape)
        state = .escape
      }
      takeAfterEscape(byte, &keys)
    case .control: takeParameter(byte, &keys)
    case .consoleFunction: end(with: Self.consoleFunction(byte), byte, &keys)
    case .shift:
      // Some terminals put the number of a modifier before the letter.
      if byte >= 0x30, byte <= 0x39 { return }
      end(with: Self.shiftKey(byte), byte, &keys)
    case .reply, .replyEscape: takeReply(byte, &keys)
    case .mouse(let missing): state = missing > 1 ? .mouse(missing: missing - 1) : .ground
    case .paste:
      if paste.take(byte) {
        keys.append(paste.key)
        reset()
      }
    }
  }

  private mutating func begin(_ byte: UInt8, hasAlt: Bool, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x7E: keys.append(hasAlt ? .unknown : .character(Character(Unicode.Scalar(byte))))
    case 0x00...0x7F: keys.append(Self.controlKey(byte))
    default:
      state = .scalar(hasAlt: hasAlt)
      go(on: byte, hasAlt: hasAlt, &keys)
    }
  }

  private mutating func go(on byte: UInt8, hasAlt: Bool, _ keys: inout [Key]) {
    switch scalar.take(byte) {
    case .more: return
    case .scalar(let scalar):
      state = .ground
      keys.append(hasAlt || scalar.isControl ? .unknown : .character(Character(scalar)))
    case .invalid(let isTaken):
      state = .ground
      keys.append(.character("\u{FFFD}"))
      if !isTaken { begin(byte, hasAlt: false, &keys) }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: state = .secondEscape
    case UInt8(ascii: "["):
      state = .control
      parameters = []
    case UInt8(ascii: "O"): state = .shift
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .reply
    case 0x0A, 0x0D:
      state = .ground
      keys.append(.lineBreak)
    case 0x00..<0x20:
      // Esc and then, quickly, a key such as Ctrl-C, which must not be lost.
      keys.append(.escape)
      begin(byte, hasAlt: false, &keys)
    case 0x7F:
      state = .ground
      keys.append(.unknown)
    default: begin(byte, hasAlt: true, &keys)
    }
  }

  private mutating func takeParameter(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .consoleFunction
    case UInt8(ascii: "$") where Self.isShiftedNumber(parameters):
      finish(byte, &keys)
    case 0x20...0x3F:
      // A sequence longer than any key's is read to its end and means nothing.
      if parameters.count < 32 { parameters.append(byte) }
    case 0x40...0x7E: finish(byte, &keys)
    default: end(with: .unknown, byte, &keys)
    }
  }

  /// Ends a sequence that began with `ESC [`.
  private mutating func finish(_ final: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch ControlSequence(parameters, final: final).meaning {
    case .key(let key): keys.append(key)
    case .reply: break
    case .mouse: state = .mouse(missing: 3)
    case .paste: state = .paste
    }
  }

  /// Ends a sequence with a key, or, where its last byte cannot be one, with that byte on its own.
  private mutating func end(with key: Key?, _ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    let isControl = byte < 0x20 || byte > 0x7E
    keys.append(isControl ? .unknown : key ?? .unknown)
    if isControl { begin(byte, hasAlt: false, &keys) }
  }

  private mutating func takeReply(_ byte: UInt8, _ keys: inout [Key]) {
    let isAfterEscape = if case .replyEscape = state { true } else { false }
    if isAfterEscape, byte == UInt8(ascii: "\\") {
      state = .ground
    } else if isAfterEscape {
      takeAfterEscape(byte, &keys)
    } else if byte == 0x1B {
      state = .replyEscape
    } else if byte == 0x07 {
      state = .ground
    } else if byte < 0x20 {
      begin(byte, hasAlt: false, &keys)
    }
  }
}
