import Localization
import YAML

/// Reads single values. Each function returns nil if there is no value, or if it is faulty, which
/// is reported.
extension FaultLog {
  /// A text that is the same in all languages.
  func plainText(_ node: Node?, limit: Int = Limits.textCharacters) -> String? {
    guard let node, let text = anyText(node, limit: limit) else { return nil }
    reportCut(node)
    return text
  }

  /// Reports a comment that was probably to be the end of the text before it.
  func reportCut(_ node: Node) {
    if let comment = node.adjoiningComment {
      report(.cutText(comment: node.text(in: comment).excerpt), at: comment)
    }
  }

  private func anyText(_ node: Node, limit: Int = Limits.textCharacters) -> String? {
    guard node.kind == .scalar else { return wrongType(node, "a text") }
    let text = node.text
    if text.isBlank {
      report(.emptyText, at: node.range)
      return nil
    }
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
      report(.tooLong(limit: limit), at: node.range)
      return nil
    }
    return text
  }

  /// A text that should be a calendar date; any other is kept as it is, with a warning.
  func date(_ node: Node?) -> String? {
    guard let node, let text = anyText(node) else { return nil }
    if CalendarDate(text) == nil { report(.noDate(text), at: node.range) }
    return text
  }

  /// A number in decimal notation; in quotes it is faulty, unless it is a key.
  func number(
    _ node: Node?, in range: ClosedRange<Double>? = nil, isKey: Bool = false
  ) -> Double? {
    guard let node else { return nil }
    guard node.kind == .scalar else { return wrongType(node, "a number") }
    let text = node.text
    guard let value = Double(decimal: text) else {
      report(.notANumber(text.excerpt), at: node.range)
      return nil
    }
    if !isKey, isQuotedNumber(node) { return nil }
    let allowed = range ?? -Limits.number...Limits.number
    if !allowed.contains(value) {
      let (low, high) = (allowed.lowerBound, allowed.upperBound)
      report(
        .outside(
          text, low: decimalNotation(low),
          high: range != nil && high == Limits.number ? nil : decimalNotation(high)),
        at: node.range)
      return nil
    }
    return value
  }

  /// A whole number; in quotes it is faulty, unless it is a key.
  func wholeNumber(_ node: Node?, in range: ClosedRange<Int>, isKey: Bool = false) -> Int? {
    guard let node else { return nil }
    guard node.kind == .scalar else { return wrongType(node, "a whole number") }
    let text = node.text
    guard let value = Double(decimal: text), !text.utf8.contains(UInt8(ascii: ".")) else {
      report(.notAWholeNumber(text.excerpt), at: node.range)
      return nil
    }
    if !isKey, isQuotedNumber(node) { return nil }
    guard value >= Double(range.lowerBound), value <= Double(range.upperBound) else {
      let high = range.upperBound == .max ? nil : "\(range.upperBound)"
      report(.outside(text, low: "\(range.lowerBound)", high: high), at: node.range)
      return nil
    }
    return Int(value)
  }

  /// Whether a number stands in quotes, which is reported.
  func isQuotedNumber(_ node: Node) -> Bool {
    if node.isPlain || Double(decimal: node.text.trimmed) == nil { return false }
    report(.quotedNumber(node.text), at: node.range)
    return true
  }

  /// An effort in person-days: a multiple of 0.5, above 0.
  func halfDays(_ node: Node?) -> HalfDays? {
    guard let node else { return nil }
    guard node.kind == .scalar else { return wrongType(node, "a number of days") }
    if isQuotedNumber(node) { return nil }
    guard let days = Double(decimal: node.text), days > 0, days <= Double(Limits.personDays),
      (days * 2).rounded() == days * 2
    else {
      report(.notHalfDays(node.text.excerpt), at: node.range)
      return nil
    }
    return HalfDays(Int(days * 2))
  }

  /// The least and the greatest number of a range, `[least, most]`.
  func range(_ node: Node) -> ClosedRange<Double>? {
    let fault = FormatFault.noRange(found: node.text, isAnswer: false)
    guard let bounds = pair(node, fault, { number($0.isEmpty ? nil : $0) }) else { return nil }
    let (low, high) = bounds
    if low >= high {
      report(.rangeReversed(decimalNotation(low), decimalNotation(high)), at: node.range)
      return nil
    }
    return low...high
  }

  /// The two values of a list, such as the bounds of a range.
  ///
  /// - Parameter fault: what is reported of anything else.
  func pair<Value>(
    _ node: Node, _ fault: FormatFault, _ read: (Node) -> Value?
  ) -> (Value, Value)? {
    let elements = node.elements
    guard node.kind == .sequence, elements.count == 2 else {
      let neighbours = zip(elements, elements.dropFirst())
      let decimals = neighbours.filter { $0.isDecimal(with: $1) }
      guard let (whole, rest) = decimals.first, decimals.count < elements.count - 1
      else {
        if node.kind != .refused { report(fault, at: node.headRange) }
        return nil
      }
      reportDecimalComma(whole, rest)
      return nil
    }
    let values = elements.map(read)
    guard let first = values[0], let second = values[1] else { return nil }
    return (first, second)
  }

  func reportDecimalComma(_ whole: Node, _ decimals: Node) {
    report(
      .decimalComma(whole.text, decimals.text),
      at: whole.range.lowerBound..<decimals.range.upperBound)
  }

  /// Reports the values in braces that a comma cuts short: numbers, and texts.
  ///
  /// - Parameters:
  ///   - unknown: the keys that may be the rest of a value; those that are reported are removed.
  ///   - isOpen: whether an unknown key is only worth a warning.
  ///   - takesText: whether the key before, by its name, takes a text.
  func reportCutValues(
    of node: Node, _ unknown: inout [Node], isOpen: Bool, takesText: (String) -> Bool
  ) {
    for (value, keys) in node.cutValues {
      let rest = keys.prefix { key in unknown.contains { $0.range == key.range } }
      guard let first = rest.first, let last = rest.last else { continue }
      if value.isDecimal(with: first) {
        reportDecimalComma(value, first)
      } else if let name = node.entries.first(where: { $0.value.range == value.range })?.key.text,
        takesText(name) || value.text.contains(where: \.isWhitespace)
      {
        let range = value.range.lowerBound..<last.range.upperBound
        report(
          .cutAtComma(
            rest: node.text(in: first.range.lowerBound..<last.range.upperBound).excerpt,
            text: node.text(in: range), isWarning: isOpen),
          at: range)
      } else {
        continue
      }
      unknown.removeAll { key in rest.contains { $0.range == key.range } }
    }
  }

  func trueOrFalse(_ node: Node?) -> Bool? {
    word(node, for: "truth value", ["true": true, "false": false])
  }

  func yesOrNo(_ node: Node?) -> Bool? {
    word(node, for: "answer", ["yes": true, "no": false])
  }

  /// One of a few words.
  func word<Value>(
    _ node: Node?, for what: String, _ words: KeyValuePairs<String, Value>
  ) -> Value? {
    word(node, for: what, among: words.map { ($0, $1) })
  }

  /// One of a few words, each with the value that it stands for.
  func word<Value>(
    _ node: Node?, for what: String, among words: [(word: String, value: Value)]
  ) -> Value? {
    guard let node else { return nil }
    if let value = words.first(where: { node.hasText($0.word) })?.value { return value }
    let valid = words.map(\.word)
    guard node.kind == .scalar else {
      return wrongType(node, valid.map { "'\($0)'" }.joined(separator: ", "))
    }
    let text = node.text
    report(
      .unknownWord(
        text.excerpt, for: what, valid: valid, nearest: nearest(to: text, among: valid)),
      at: node.range)
    return nil
  }

  /// A list, each entry read by `read`; faulty entries are left out, an empty list is faulty unless
  /// `mayBeEmpty`.
  func list<Value>(
    _ node: Node?, of what: String, mayBeEmpty: Bool = false, _ read: (Node) -> Value?
  ) -> [Value]? {
    guard let node else { return nil }
    guard node.kind == .sequence else { return wrongType(node, "a list of \(what)") }
    let elements = node.elements
    if elements.isEmpty, !mayBeEmpty {
      report(.emptyList(what), at: node.range)
      return nil
    }
    return elements.compactMap { element in
      if element.isEmpty {
        report(.wrongType(expected: "one of the \(what)", found: "nothing"), at: element.range)
        return nil
      }
      return element.kind == .refused ? nil : read(element)
    }
  }

  /// An id, which need not refer to anything.
  func id(_ node: Node?) -> String? {
    guard let node else { return nil }
    guard node.kind == .scalar else { return wrongType(node, "an id") }
    let id = node.text
    guard let fault = id.faultAsID else { return id }
    report(fault, at: node.range)
    return nil
  }

  /// Reports a value of the wrong type, unless it is refused and thus reported already.
  func wrongType<Value>(_ node: Node, _ expected: String) -> Value? {
    if node.kind == .refused { return nil }
    report(
      .wrongType(expected: expected, found: node.description), at: node.headRange)
    return nil
  }
}

extension String {
  /// Whether the text can be the id of anything.
  package var isID: Bool { faultAsID == nil }

  /// Why the text cannot be an id; nil if it can.
  fileprivate var faultAsID: FormatFault? {
    if utf8.count > Limits.idCharacters { return .longID(limit: Limits.idCharacters) }
    if ConditionKeys.table.names.contains(self) { return .reservedID(self) }
    return hasShapeOfID ? nil : .badID(self)
  }

  /// Whether the text is a letter followed by letters, digits, `.`, `_` and `-`.
  private var hasShapeOfID: Bool {
    guard let first = utf8.first, first.isLetter else { return false }
    return utf8.dropFirst().allSatisfy {
      $0.isLetter || $0.isDigit || "._-".utf8.contains($0)
    }
  }
}
