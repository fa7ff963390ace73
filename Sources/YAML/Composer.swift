import Localization

/// Builds the tree of a document from its events and refuses what the formats do not take.
///
/// Aliases are not copied but counted, so that a small text cannot stand for a huge one.
struct Composer {
  private let source: SourceText
  private let limits: ReadingLimits
  private var cursor: ScalarCursor

  private(set) var diagnostics: Diagnostics = []
  private var records: [Tree.Record] = []
  private var texts: [UInt8] = []
  private var anchorNames: [Int: String] = [:]

  /// The collections around the next value, outermost first.
  private var open: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]

  /// The names of the anchors in the order of the text.
  private var anchorsInOrder: [String] = []
  private var nearestNames = NearestWordSearch()

  private var keys = KeySet()

  /// The anchor and the tag of the present event.
  private var names: (anchor: String?, tag: String?)

  /// The values so far, keys not counted, aliases expanded.
  private var values = 0

  /// The bytes of text that aliases stand for so far, aliases inside them expanded.
  private var aliasBytes = 0

  init(_ source: SourceText, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
    cursor = ScalarCursor(source.bytes, textStart: source.textStart)
    texts.reserveCapacity(source.bytes.count / 2)
    records.reserveCapacity(source.bytes.count / 16)
  }

  /// A collection whose end has not been read yet.
  private struct OpenCollection {
    let record: Int
    let isMapping: Bool
    let anchor: String?
    let valuesBefore: Int

    /// The bytes of text before it, aliases expanded.
    let bytesBefore: Int
    var children = 0
    var lastChild: Int?

    /// The collections inside it, one in another, aliases expanded.
    var height = 0
  }

  /// What an alias stands for.
  private struct Anchor {
    let record: Int
    var isComplete: Bool
    var height = 0
    var values = 0

    /// The bytes of text in it, aliases expanded.
    var bytes = 0
  }
}

extension Composer {
  /// Reads the whole text.
  ///
  /// - Throws: the fault that makes the rest unreadable.
  mutating func compose() throws(Diagnostic) {
    try source.checkSizeAndEncoding(limits)
    try source.checkDirectives(limits)
    try EventStream.read(source.bytes, from: source.textStart) { events throws(Diagnostic) in
      try compose(&events)
    }
  }

  consuming func finish() -> Tree {
    Tree(source: source, records: records, texts: texts, anchors: anchorNames)
  }

  private mutating func compose(_ events: inout EventStream) throws(Diagnostic) {
    while true {
      let textStart = texts.count
      let event: Event
      do {
        event = try events.next(appendingTextTo: &texts)
      } catch {
        let fault = SyntaxDiagnosis(error, in: source, cursor).diagnostic
        // What was found at the same place before is the same fault.
        diagnostics.remove(at: fault.range.lowerBound)
        throw fault
      }
      names = event.hasNames ? (events.anchor, events.tag) : (nil, nil)
      switch event.kind {
      case .streamStart, .documentEnd: break
      case .documentStart:
        if !records.isEmpty {
          let start = cursor.offset(after: event.start)
          throw Diagnostic(
            YAMLFault.severalDocuments, at: start..<cursor.offset(after: event.end))
        }
      case .streamEnd:
        if records.isEmpty { throw Diagnostic(YAMLFault.empty, at: 0..<0) }
        return
      case .scalar: try addScalar(event, textStart: textStart)
      case .alias: try addAlias(event)
      case .sequenceStart, .mappingStart: try openCollection(event)
      case .sequenceEnd, .mappingEnd: closeCollection(event)
      }
    }
  }
}

// MARK: - Values

extension Composer {
  private mutating func addScalar(_ event: Event, textStart: Int) throws(Diagnostic) {
    let index = add(event, .scalar)
    records[index].isPlain = event.isPlain
    records[index].first = Int32(textStart)
    records[index].second = Int32(texts.count - textStart)
    if event.start == event.end { placeMissingValue(index) }
    refuseTag(at: index, standard: "str")
    if let name = names.anchor {
      declare(
        name, Anchor(record: index, isComplete: true, values: 1, bytes: texts.count - textStart))
      anchorNames[index] = name
    }
    try count(1, at: index)
  }

  /// Puts a value that was not written behind its colon, or behind its key if that is missing too.
  ///
  /// For libyaml it may stand where the next token starts, below comments about the next entry.
  private mutating func placeMissingValue(_ index: Int) {
    guard let parent = open.last, parent.isMapping, parent.children.isMultiple(of: 2) else {
      return
    }
    let keyEnd = Int(records[index - 1].end)
    let colon = Layout(source).first(UInt8(ascii: ":"), in: keyEnd..<Int(records[index].start))
    records[index].start = Int32(colon.map { $0 + 1 } ?? keyEnd)
    records[index].end = records[index].start
  }

  private mutating func addAlias(_ event: Event) throws(Diagnostic) {
    let index = add(event, .alias)
    let range = Int(records[index].start)..<Int(records[index].end)
    let name = names.anchor ?? ""
    guard let anchor = anchors[name] else {
      records[index].kind = .refused
      let nearest = nearestNames.nearest(to: name, among: anchorsInOrder)
      return report(.unknownAlias(name, nearest: nearest), at: range)
    }
    guard anchor.isComplete else {
      records[index].kind = .refused
      records[anchor.record].isJumbled = true
      return report(.recursiveAlias(name), at: range)
    }
    records[index].first = Int32(anchor.record)
    anchorNames[index] = name
    if open.count + anchor.height > limits.depth {
      throw Diagnostic(YAMLFault.tooDeep(limit: limits.depth), at: range)
    }
    noteHeight(anchor.height)
    try count(anchor.values, at: index)
    aliasBytes += anchor.bytes
    if aliasBytes > limits.aliasBytes {
      throw Diagnostic(YAMLFault.tooMuchText(limit: limits.aliasBytes), at: range)
    }
  }

  private mutating func declare(_ name: String, _ anchor: Anchor) {
    if anchors.updateValue(anchor, forKey: name) == nil { anchorsInOrder.append(name) }
  }

  private mutating func openCollection(_ event: Event) throws(Diagnostic) {
    let isMapping = event.kind == .mappingStart
    let index = add(event, isMapping ? .mapping : .sequence)
    records[index].isFlow = event.isFlow
    refuseTag(at: index, standard: isMapping ? "map" : "seq")
    try count(1, at: index)
    open.append(
      OpenCollection(
        record: index, isMapping: isMapping, anchor: names.anchor, valuesBefore: values - 1,
        bytesBefore: texts.count + aliasBytes))
    if let name = names.anchor {
      declare(name, Anchor(record: index, isComplete: false))
      anchorNames[index] = name
    }
    if open.count > limits.depth {
      let start = Int(records[index].start)
      throw Diagnostic(YAMLFault.tooDeep(limit: limits.depth), at: start..<start + 1)
    }
  }

  private mutating func closeCollection(_ event: Event) {
    guard let closed = open.popLast() else { return }
    let index = closed.record
    records[index].first = Int32(closed.children)
    records[index].second = Int32(records.count)
    // A block collection "ends" for libyaml where the next token starts.
    records[index].end =
      records[index].isFlow
      ? Int32(cursor.offset(after: event.end))
      : closed.lastChild.map { records[$0].end } ?? records[index].start
    let height = closed.height + 1
    noteHeight(height)
    if let name = closed.anchor {
      anchors[name] = Anchor(
        record: index, isComplete: true, height: height, values: values - closed.valuesBefore,
        bytes: texts.count + aliasBytes - closed.bytesBefore)
    }
    if closed.isMapping { checkKeys(of: index) }
  }

  /// Adds a record for an event inside the innermost open collection.
  private mutating func add(_ event: Event, _ kind: Tree.Record.Kind) -> Int {
    let index = records.count
    let start = cursor.offset(after: event.start)
    let end = cursor.offset(after: event.end)
    records.append(Tree.Record(kind: kind, start: Int32(start), end: Int32(end)))
    if !open.isEmpty {
      open[open.count - 1].children += 1
      open[open.count - 1].lastChild = index
    }
    return index
  }

  /// Counts values, unless they are the key of an entry.
  private mutating func count(_ added: Int, at index: Int) throws(Diagnostic) {
    if let parent = open.last, parent.isMapping, !parent.children.isMultiple(of: 2) { return }
    values += added
    if values > limits.values {
      let start = Int(records[index].start)
      throw Diagnostic(
        YAMLFault.tooManyValues(limit: limits.values), at: start..<Int(records[index].end))
    }
  }

  private mutating func noteHeight(_ height: Int) {
    if !open.isEmpty {
      open[open.count - 1].height = max(open[open.count - 1].height, height)
    }
  }
}

// MARK: - What is refused

extension Composer {
  /// Reports the keys of a mapping that are no scalars, merge keys, or there already.
  private mutating func checkKeys(of mapping: Int) {
    keys.removeAll()
    var repeated = RepeatedKeys()
    var spacesAreMissing = false
    var position = 0
    var child = mapping + 1
    while child < records.count {
      switch resolved(child).kind {
      case .scalar:
        if isMergeKey(child) {
          refuse(child, of: mapping, .mergeKey)
        } else if records[mapping].isFlow, lacksSpace(child) {
          // Where one lacks it, the others often do.
          if !spacesAreMissing { refuse(child, of: mapping, .keyWithoutSpace) }
          records[child].isIncomplete = true
          spacesAreMissing = true
        } else if let first = keys.insert(child, textRange(of: child), in: texts) {
          // Of a key without a value that is there again, the other one counts.
          let hasNothing = isEmpty(next(after: first)) && !isEmpty(next(after: child))
          records[hasNothing ? first : child].isIncomplete = true
          records[mapping].isIncomplete = true
          repeated.add(child, first: first, at: position)
        }
      case .sequence, .mapping: refuse(child, of: mapping, .keyIsNoScalar)
      case .alias, .refused: records[mapping].isIncomplete = true
      }
      child = next(after: next(after: child))
      position += 1
    }
    for run in repeated.runs {
      if run.more > 0 { records[mapping].isJumbled = true }
      let key = String(decoding: texts[textRange(of: run.key).prefix(64)], as: UTF8.self)
      diagnostics.append(
        Diagnostic(
          YAMLFault.repeatedKey(key, more: run.more), at: range(of: run.key),
          note: Diagnostic.Note(.first(key), at: range(of: run.first))))
    }
  }

  private mutating func refuse(_ key: Int, of mapping: Int, _ fault: YAMLFault) {
    records[key].isIncomplete = true
    records[mapping].isIncomplete = true
    diagnostics.append(Diagnostic(fault, at: range(of: key)))
  }

  /// Whether nothing was written where a value belongs.
  private func isEmpty(_ index: Int) -> Bool {
    let record = resolved(index)
    return record.kind == .scalar && record.isPlain && record.second == 0
  }

  /// Whether a key in brackets and its value were taken for one text, as in `{id:simple}`.
  private func lacksSpace(_ key: Int) -> Bool {
    records[key].isPlain && isEmpty(next(after: key))
      && Layout(source).isWordWithColon(range(of: key))
  }

  private mutating func refuseTag(at index: Int, standard: String) {
    guard let tag = names.tag, tag != "tag:yaml.org,2002:" + standard, tag != "!" else { return }
    let start = Int(records[index].start)
    let end = Int(records[index].end)
    let mark = source.bytes[start..<end].firstIndex(of: UInt8(ascii: "!")) ?? start
    let written = source.bytes[mark..<end].prefix { $0 > 0x20 }
    report(.tag(String(decoding: written, as: UTF8.self)), at: mark..<mark + written.count)
    if isEmpty(index) { records[index].kind = .refused }
  }

  private mutating func report(_ fault: YAMLFault, at range: Range<Int>) {
    diagnostics.append(Diagnostic(fault, at: range))
  }

  private func isMergeKey(_ index: Int) -> Bool {
    records[index].kind == .scalar && records[index].isPlain
      && texts[textRange(of: index)].elementsEqual("<<".utf8)
  }

  private func resolved(_ index: Int) -> Tree.Record {
    let record = records[index]
    return record.kind == .alias ? records[Int(record.first)] : record
  }

  private func textRange(of index: Int) -> Range<Int> {
    let record = resolved(index)
    return Int(record.first)..<Int(record.first + record.second)
  }

  private func range(of index: Int) -> Range<Int> {
    Int(records[index].start)..<Int(records[index].end)
  }

  private func next(after index: Int) -> Int {
    switch records[index].kind {
    case .sequence, .mapping: Int(records[index].second)
    case .scalar, .alias, .refused: index + 1
    }
  }
}
