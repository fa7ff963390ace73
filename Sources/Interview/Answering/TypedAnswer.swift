import Localization
package import Readiness

extension Question {
  /// Reads an answer as a person types it: `3`, `yes`, `3-6`, `1 3`, `simple,useful`, `dont-know`.
  package func answer(typed text: String) throws(TypedFault) -> AnswerValue {
    let text = text.trimmed
    if text.isEmpty { throw .empty }
    if case .text(let limit) = kind {
      let count = text.unicodeScalars.count
      if count > limit { throw .tooLong(count, limit: limit) }
      return .text(text)
    }
    switch text.lowercased() {
    case "d", "dont-know", "don't know", "don’t know": return .dontKnow
    case "not-applicable": return .notApplicable
    default: break
    }
    switch kind {
    case .choice(let lines): return try line(text, of: lines.count)
    case .yesNo: return try yesNo(text)
    case .number(let field): return try number(text, in: field.range)
    case .multiple(let multiple): return try options(text, of: multiple)
    case .text: return .text(text)
    }
  }

  private func line(_ text: String, of count: Int) throws(TypedFault) -> AnswerValue {
    guard let line = Int(text), (1...count).contains(line) else {
      throw .noLine(text.shortened, lines: count)
    }
    return .line(line)
  }

  private func yesNo(_ text: String) throws(TypedFault) -> AnswerValue {
    switch text.lowercased() {
    case "yes", "y", "1", "oui", "o": return .yesNo(true)
    case "no", "n", "2", "non": return .yesNo(false)
    default: throw .noYesOrNo(text.shortened)
    }
  }
}

// MARK: - Numbers and ranges

extension Question {
  private func number(
    _ text: String, in range: ClosedRange<Double>
  ) throws(TypedFault) -> AnswerValue {
    if let number = text.typedNumber { return .number(try checked(number, range)) }
    for separator in ["..", " to ", " à ", "-", "–"] {
      guard let (left, right) = text.halves(around: separator),
        let low = left.typedNumber, let high = right.typedNumber
      else { continue }
      if low > high { throw .backwards(low, high) }
      let bounds = (try checked(low, range), try checked(high, range))
      return bounds.0 == bounds.1 ? .number(low) : .between(bounds.0, bounds.1)
    }
    throw .noNumber(text.shortened, range)
  }

  private func checked(
    _ number: Double, _ range: ClosedRange<Double>
  ) throws(TypedFault) -> Double {
    if number > range.upperBound { throw .tooHigh(number, most: range.upperBound) }
    if number < range.lowerBound { throw .tooLow(number, least: range.lowerBound) }
    return number
  }
}

// MARK: - Options

extension Question {
  /// Numbers, ranges of numbers and option ids, separated by spaces or commas.
  private func options(
    _ text: String, of multiple: MultipleChoice
  ) throws(TypedFault) -> AnswerValue {
    var ticked: Set<Int> = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }) {
      let word = String(word)
      if let position = multiple.position(of: word) {
        ticked.insert(position)
      } else if let numbers = word.numberRange,
        numbers.allSatisfy({
          (1...multiple.options.count).contains($0)
        })
      {
        ticked.formUnion(numbers.map { $0 - 1 })
      } else {
        throw .noOption(word.shortened, options: multiple.options.count)
      }
    }
    if ticked.isEmpty { throw .empty }
    if ticked.count > 1,
      let alone = ticked.sorted().first(where: { multiple.options[$0].isExclusive })
    {
      throw .isExclusive(alone + 1)
    }
    return .options(ticked.sorted())
  }
}

extension String {
  /// The text cut to what a message can hold.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }

  /// A number with a point or a comma before its decimals.
  fileprivate var typedNumber: Double? {
    Double(decimal: String(trimmed.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }))
  }

  /// The parts before and after a separator that does not begin the text.
  fileprivate func halves(around separator: String) -> (String, String)? {
    var start = index(startIndex, offsetBy: 1, limitedBy: endIndex) ?? endIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(separator) {
        return (String(self[..<start]), String(rest.dropFirst(separator.count)))
      }
      start = index(after: start)
    }
    return nil
  }

  /// `3`, or `1-3` as the numbers from 1 to 3; nil for anything else.
  fileprivate var numberRange: [Int]? {
    if let number = Int(self) { return [number] }
    guard let (left, right) = halves(around: "-"), let low = Int(left), let high = Int(right),
      low <= high, high - low < 1_000
    else { return nil }
    return Array(low...high)
  }
}
