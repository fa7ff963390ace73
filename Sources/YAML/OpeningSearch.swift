/// Finds the quote or the bracket that is not closed, where libyaml stumbled over what follows.
///
/// libyaml names the place where it could not go on, which may be many lines further: the text in
/// quotes ends where the next one should begin, and a bracket takes in the keys below it. The text
/// is read from its start, as YAML is, up to that place. Lines tell what was meant: what stands in
/// quotes or brackets is indented more than the key or the dash that it belongs to.
struct OpeningSearch {
  /// A quote or bracket that was opened and what came instead of its end.
  struct Opening: Equatable {
    let kind: Kind
    let offset: Int

    /// Where something stands that cannot stand inside or behind it; the end of the text if nothing
    /// does.
    let missedAt: Int

    enum Kind {
      /// A bracket or a quote that is not closed.
      case bracket, quote

      /// A text that follows a quoted one in its line, which has quotes in it.
      case textAfterQuote

      /// The place behind a quoted text in brackets where the next value begins.
      case noComma
    }
  }

  /// What explains the fault; nil if all is closed.
  private(set) var opening: Opening?

  /// The start of the last text without quotes that is no key in its line.
  private(set) var textWithoutColon: Int?

  /// The start of the last alias.
  private(set) var alias: Int?

  private let bytes: [UInt8]

  /// Where libyaml stopped.
  private let fault: Int
  private var offset: Int
  private var lineStart: Int

  /// The column of the key or the dash that the present value belongs to; nil for the document.
  private var parentColumn: Int?

  /// The brackets around the present value, outermost first.
  private var brackets: [Int] = []

  /// The outermost bracket around a line that does not belong into it, and that line.
  private var outrun: Opening?

  /// Reads a text.
  ///
  /// - Parameter fault: the byte offset where libyaml stopped.
  init(_ source: SourceText, upTo fault: Int) {
    bytes = source.bytes
    offset = source.textStart
    lineStart = offset
    self.fault = fault
    opening = run()
  }

  private mutating func run() -> Opening? {
    beginLine()
    while offset < bytes.count {
      if offset > fault {
        if let outrun { return outrun }
        if brackets.isEmpty { return nil }
      }
      if let found = readToken() { return found.offset <= fault ? found : nil }
    }
    return outrun
      ?? brackets.first.map {
        Opening(kind: .bracket, offset: $0, missedAt: min(fault, bytes.count))
      }
  }
}

// MARK: - Quotes

extension OpeningSearch {
  /// Goes behind a quoted text, or behind the colon if it is a key outside brackets.
  private mutating func readQuoted() -> Opening? {
    let (start, startColumn, quote) = (offset, column, bytes[offset])
    var spansLines = false
    var runsTooFarLeft = false
    offset += 1
    while offset < bytes.count, !(bytes[offset] == quote && !isEscapedQuote(quote)) {
      // libyaml stopped inside: an escape that it does not know, or '---'.
      if offset > fault { return stopInside(start, runsTooFarLeft: runsTooFarLeft) }
      if isLineBreak(offset) {
        spansLines = true
        offset += 1
        skipSpaces()
        if offset < bytes.count, !isLineBreak(offset), isTooFarLeft(column) {
          runsTooFarLeft = true
        }
      } else {
        offset += isEscape(quote) ? 2 : 1
      }
    }
    guard offset < bytes.count else {
      return Opening(kind: .quote, offset: start, missedAt: bytes.count)
    }
    offset += 1
    let end = offset
    while offset < bytes.count, isBlank(offset), !isLineBreak(offset) { offset += 1 }
    if offset >= bytes.count || isLineBreak(offset) { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "#") where offset > end: return nil
    case UInt8(ascii: ":") where !spansLines && (isInBrackets || isBlank(offset + 1)):
      if !isInBrackets { endKey(startColumn: startColumn) }
      return nil
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      if isInBrackets { return nil }
    default: break
    }
    if spansLines { return Opening(kind: .quote, offset: start, missedAt: end - 1) }
    if !isInBrackets { return Opening(kind: .textAfterQuote, offset: offset, missedAt: end - 1) }
    return offset > end && beginsEntry
      ? Opening(kind: .noComma, offset: end, missedAt: offset)
      : Opening(kind: .quote, offset: start, missedAt: end - 1)
  }

  /// Whether a value in quotes or brackets, or a key, begins here.
  private var beginsEntry: Bool {
    if "\"'[{".utf8.contains(bytes[offset]) { return true }
    let word = bytes[offset...].prefix { $0.isPartOfWord }
    return !word.isEmpty && word.endIndex < bytes.count && bytes[word.endIndex] == UInt8(ascii: ":")
      && isBlank(word.endIndex + 1)
  }

  /// Ends the search inside a quoted text.
  private mutating func stopInside(_ start: Int, runsTooFarLeft: Bool) -> Opening? {
    offset = bytes.count
    brackets = []
    return runsTooFarLeft ? Opening(kind: .quote, offset: start, missedAt: bytes.count) : nil
  }

  /// Whether two single quotes stand for one in the text.
  private func isEscapedQuote(_ quote: UInt8) -> Bool {
    quote == UInt8(ascii: "'") && offset + 1 < bytes.count && bytes[offset + 1] == quote
  }

  /// Whether this and the next character stand for one.
  private func isEscape(_ quote: UInt8) -> Bool {
    quote == UInt8(ascii: "'")
      ? isEscapedQuote(quote) && bytes[offset] == quote
      : bytes[offset] == UInt8(ascii: "\\") && offset + 1 < bytes.count && !isLineBreak(offset + 1)
  }
}

// MARK: - Tokens

extension OpeningSearch {
  private var isInBrackets: Bool { !brackets.isEmpty }
  private var column: Int { offset - lineStart }

  /// Goes behind the next token.
  ///
  /// - Returns: what is found not to be closed.
  private mutating func readToken() -> Opening? {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      offset += 1
      beginLine()
    case UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readQuoted()
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      brackets.append(offset)
      offset += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return isInBrackets ? closeBracket() : readPlain()
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      let separates = isInBrackets && byte == UInt8(ascii: ":")
      guard separates || isBlank(offset + 1) else { return readPlain() }
      if !isInBrackets { parentColumn = column }
      offset += 1
    case UInt8(ascii: ",") where isInBrackets: offset += 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isInBrackets { return readPlain() }
      skipBlockScalar()
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      if byte == UInt8(ascii: "*") { alias = offset }
      while !isBlank(offset), !(isInBrackets && ",]}".utf8.contains(bytes[offset])) { offset += 1 }
    default: return readPlain()
    }
    return nil
  }

  /// Notes a line that lies too far left for the brackets around it.
  private mutating func beginLine() {
    skipSpaces()
    guard offset < bytes.count, !isLineBreak(offset), bytes[offset] != UInt8(ascii: "#") else {
      return
    }
    if let first = brackets.first {
      let endsThem = bytes[offset] == UInt8(ascii: "]") || bytes[offset] == UInt8(ascii: "}")
      if outrun == nil, isTooFarLeft(column), !endsThem {
        outrun = Opening(kind: .bracket, offset: first, missedAt: offset)
      }
    } else if isTooFarLeft(column) {
      parentColumn = column > 0 ? column - 1 : nil
    }
  }

  private func isTooFarLeft(_ column: Int) -> Bool { parentColumn.map { column <= $0 } ?? false }

  private mutating func closeBracket() -> Opening? {
    let closed = brackets.removeLast()
    let opener = bytes[offset] == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "{")
    if bytes[closed] != opener { return Opening(kind: .bracket, offset: closed, missedAt: offset) }
    if brackets.isEmpty { outrun = nil }
    offset += 1
    return nil
  }

  /// Goes behind a text without quotes, or behind the colon of a key outside brackets.
  private mutating func readPlain() -> Opening? {
    let (start, startColumn, startLine) = (offset, column, lineStart)
    let before = textWithoutColon
    textWithoutColon = start
    offset += 1
    while offset < bytes.count {
      if isLineBreak(offset) {
        offset += 1
        let parent = parentColumn
        beginLine()
        if offset < bytes.count, isLineBreak(offset) { continue }
        let isOver = !isInBrackets && (parent.map { column <= $0 } ?? false)
        if isOver || offset >= bytes.count || bytes[offset] == UInt8(ascii: "#") { return nil }
        continue
      }
      if bytes[offset] == UInt8(ascii: ":"),
        isBlank(offset + 1) || isInBrackets && isEnd(offset + 1)
      {
        if lineStart == startLine { textWithoutColon = before }
        if !isInBrackets { endKey(startColumn: startColumn) }
        return nil
      }
      if isInBrackets, isEnd(offset) { return nil }
      if bytes[offset] == UInt8(ascii: "#"), offset > lineStart, isBlank(offset - 1) { return nil }
      offset += 1
    }
    return nil
  }

  private mutating func endKey(startColumn: Int) {
    parentColumn = startColumn
    offset += 1
  }

  private func isEnd(_ offset: Int) -> Bool {
    offset < bytes.count && ",[]{}".utf8.contains(bytes[offset])
  }

  private mutating func skipLine() {
    while offset < bytes.count, !isLineBreak(offset) { offset += 1 }
  }

  private mutating func skipBlockScalar() {
    skipLine()
    while offset < bytes.count {
      offset += 1
      skipSpaces()
      let isEmptyLine = offset >= bytes.count || isLineBreak(offset)
      if !isEmptyLine, isTooFarLeft(column) { return offset = lineStart }
      skipLine()
    }
  }

  /// Goes to the first character of a line.
  private mutating func skipSpaces() {
    lineStart = offset
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  private func isBlank(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == UInt8(ascii: " ")
      || bytes[offset] == UInt8(ascii: "\t") || isLineBreak(offset)
  }

  private func isLineBreak(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }
}
