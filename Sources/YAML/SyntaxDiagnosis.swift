import Localization

/// Finds what a person has to change where libyaml could not go on.
///
/// libyaml names the place where it stopped, and that in words about its own grammar; the mistake
/// often lies before, in a line that libyaml took for something else.
struct SyntaxDiagnosis {
  private let source: SourceText
  private let layout: Layout

  /// What libyaml says.
  private let problem: String

  /// Where libyaml stopped.
  private let fault: Int

  /// Where the construct begins that libyaml was reading, if it names one.
  private let context: Int?

  /// Whether the bytes could not be read, so that there is no text to look at.
  private let isUnreadable: Bool

  private let search: OpeningSearch

  init(_ problem: ParserProblem, in source: SourceText, _ cursor: ScalarCursor) {
    var cursor = cursor
    self.source = source
    layout = Layout(source)
    self.problem = problem.text
    switch problem.offset {
    case .bytes(let offset):
      fault = min(source.textStart + offset, source.bytes.count)
      isUnreadable = true
    case .scalars(let count):
      fault = cursor.offset(after: count)
      isUnreadable = false
    }
    context = problem.contextStart.map { cursor.offset(after: $0) }
    search = OpeningSearch(source, upTo: isUnreadable ? 0 : fault)
  }
}

extension SyntaxDiagnosis {
  /// The diagnostic at the place that a person has to change.
  var diagnostic: Diagnostic {
    if isUnreadable { return unreadableByte }
    if let opening = search.opening { return diagnostic(for: opening) }
    let here = place(of: fault)
    return switch source.bytes[here].first {
    case UInt8(ascii: "\t"): Diagnostic(YAMLFault.tab, at: here)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      Diagnostic(YAMLFault.strayBracket(source.text(in: here)), at: here)
    default: lineFault ?? Diagnostic(YAMLFault.syntax(problem), at: here)
    }
  }

  private func place(of offset: Int) -> Range<Int> {
    offset..<min(offset + 1, source.bytes.count)
  }

  /// The byte that is not readable: of several that are to be one character, the first.
  private var unreadableByte: Diagnostic {
    var offset = fault
    if problem == "invalid trailing UTF-8 octet" {
      repeat { offset -= 1 } while offset > source.textStart && source.bytes[offset] & 0xC0 == 0x80
    }
    let here = place(of: max(offset, 0))
    return Diagnostic(YAMLFault.unreadableByte(problem, at: source.bytes[here].first), at: here)
  }

  private func diagnostic(for opening: OpeningSearch.Opening) -> Diagnostic {
    let here = place(of: opening.offset)
    let missed = place(of: opening.missedAt)
    let note = Diagnostic.Note(
      Wording(
        en: "this quote was taken for its end", fr: "ce guillemet a été pris pour sa fin"),
      at: missed)
    return switch opening.kind {
    case .bracket:
      Diagnostic(
        YAMLFault.unclosedBracket(source.text(in: here)), at: here,
        note: Diagnostic.Note(
          Wording(en: "this is where its end was missed", fr: "c’est ici que sa fin manque"),
          at: missed))
    case .quote:
      Diagnostic(YAMLFault.unclosedQuote, at: here, note: missed.isEmpty ? nil : note)
    case .textAfterQuote: Diagnostic(YAMLFault.textAfterQuote, at: here, note: note)
    case .noComma: Diagnostic(YAMLFault.noComma, at: here)
    }
  }
}

// MARK: - Lines

extension SyntaxDiagnosis {
  /// What is wrong with a line that libyaml took for another thing than its author.
  private var lineFault: Diagnostic? {
    switch problem {
    case "did not find expected alphabetic or numeric character":
      return context.map(diagnostic(forNameAt:))
    case "did not find expected <document start>":
      return documentEnd
    case "did not find expected comment or line break":
      return Diagnostic(YAMLFault.textTakenForBlock, at: place(of: context ?? fault))
    case "mapping values are not allowed in this context", "did not find expected '-' indicator":
      if let dash = dashWithoutSpace {
        return Diagnostic(YAMLFault.dashWithoutSpace, at: place(of: dash))
      }
    case "found unexpected ':'":
      return Diagnostic(YAMLFault.keyWithoutSpace, at: place(of: fault))
    case "could not find expected ':'":
      return context.map {
        spaceFault(inLineOf: $0) ?? diagnostic(forKeyAt: $0, followsText: true)
      }
    default: break
    }
    if let alias = search.alias, layout.lineStart(of: alias) == layout.lineStart(of: fault) {
      return diagnostic(forNameAt: alias)
    }
    let key = search.textWithoutColon
    if let space = spaceFault(inLineOf: fault) ?? key.flatMap(spaceFault(inLineOf:)) {
      return space
    }
    return key.flatMap { isKey($0) ? diagnostic(forKeyAt: $0, followsText: false) : nil }
  }

  /// Whether a text that goes on in the line of the fault was to be a key: it begins its own line,
  /// and in the column of that one, or is a single word.
  private func isKey(_ start: Int) -> Bool {
    let lineStart = layout.lineStart(of: start)
    let column = layout.column(ofTextInLineOf: start)
    if lineStart >= layout.lineStart(of: fault) || start - lineStart != column { return false }
    return column == layout.column(ofTextInLineOf: fault)
      || layout.onlyWord(inLineOf: lineStart) != nil
  }

  /// What a key lacks that libyaml took for a text.
  ///
  /// - Parameter followsText: whether it may also be the rest of a text above.
  private func diagnostic(forKeyAt start: Int, followsText: Bool) -> Diagnostic {
    let end = layout.lineEnd(of: start)
    let line = start..<(fault > start ? min(end, fault) : end)
    let range = start..<layout.contentEnd(line)
    if layout.isUnindentedText(at: start) {
      return Diagnostic(YAMLFault.textNotIndented, at: range)
    }
    let fault =
      layout.isWordWithColon(range)
      ? YAMLFault.keyWithoutSpace : .keyWithoutColon(followsText: followsText)
    return Diagnostic(fault, at: range)
  }

  /// A space of another kind where only ordinary ones count: in the indentation of a line, or
  /// behind the colon of its key.
  private func spaceFault(inLineOf offset: Int) -> Diagnostic? {
    layout.foreignSpace(inLineOf: offset).map { Diagnostic(YAMLFault.foreignSpace, at: $0) }
  }

  /// A text that was taken for the name of an anchor or an alias.
  private func diagnostic(forNameAt start: Int) -> Diagnostic {
    let line = start..<layout.lineEnd(of: start)
    return Diagnostic(
      YAMLFault.textTakenForName(source.text(in: place(of: start))),
      at: start..<layout.firstBlank(in: line))
  }

  /// The dash in front of the nearest list entry above the fault, if no space follows it.
  private var dashWithoutSpace: Int? {
    var line = layout.line(of: fault)
    for _ in 0..<Self.mostLines {
      let start = layout.textStart(in: line)
      let text = source.bytes[start..<line.upperBound]
      if text.first == UInt8(ascii: "-") {
        let next = text.dropFirst().first
        return next?.isLetter == true && text.contains(UInt8(ascii: ":")) ? start : nil
      }
      guard let above = layout.textLine(aboveLineOf: line.lowerBound) else { return nil }
      line = above
    }
    return nil
  }

  /// How many lines above a fault are looked at.
  private static let mostLines = 100

  private var documentEnd: Diagnostic? {
    guard let line = layout.textLine(aboveLineOf: fault), source.text(in: line).hasPrefix("...")
    else { return nil }
    return Diagnostic(YAMLFault.documentEnd, at: line.prefix(3))
  }
}
