import Localization

/// Reads the answer to one question as a person writes it: `3`, `yes`, `3-6`, `simple, useful`,
/// `dont-know`.
///
/// Every place that takes an answer as a text reads it here. What differs between the places is the
/// notation.
package struct AnswerParser {
  private let question: Question
  private let notation: AnswerNotation

  /// Where each line or option stands in its list, from 0, by their texts as `String.folded`.
  private let optionTexts: [String: Int]

  /// How many characters a text of an option may have, as it is written; it may be longer than it
  /// is when it is folded.
  private let longestText: Int

  /// Into how many parts the marks may cut a text of an option, or a number with decimals.
  private let mostParts: Int

  /// Whether ids of options with marks between them are nothing but these options: no text of an
  /// option begins like that, and no id is a number.
  private let readsIDs: Bool

  /// - Parameter languages: the codes of the languages in which the texts of lines and options are
  ///   read; with none, only their numbers and ids are.
  package init(
    _ question: Question, _ notation: AnswerNotation, optionTextsIn languages: [String] = []
  ) {
    self.question = question
    self.notation = notation
    var optionTexts: [String: Int] = [:]
    for (position, text) in (languages.isEmpty ? [] : question.optionTexts).enumerated() {
      for language in languages { optionTexts[text.text(in: language).folded] = position }
    }
    self.optionTexts = optionTexts
    longestText = 2 * (optionTexts.keys.map(\.count).max() ?? 0) + 8
    mostParts =
      optionTexts.isEmpty
      ? .max : optionTexts.keys.map { 1 + $0.count(where: Self.marks.contains) }.reduce(2, max)
    if notation != .yaml, case .multiple(let multiple) = question.kind {
      let beginnings = optionTexts.keys.filter { $0.contains(where: Self.marks.contains) }
        .compactMap { Self.parts($0).first.map { String($0).trimmed } }
      readsIDs = multiple.options.allSatisfy {
        $0.id.utf8.first?.isDigit == false && !beginnings.contains($0.id.folded)
      }
    } else {
      readsIDs = false
    }
  }

  /// The answer in a text; white space at its ends does not count.
  ///
  /// - Throws: `AnswerParsingError` if the text is no answer, or one that the question does not
  ///   take.
  package func value(_ written: String) throws(AnswerParsingError) -> AnswerValue {
    let text = written.trimmed
    if text.isEmpty, notation != .yaml { throw .empty }
    let value: AnswerValue =
      if let ids = listedIDs(text) {
        .options(ids)
      } else if let word = word(text) {
        word
      } else {
        try known(text)
      }
    if let refusal = question.refusal(of: value, written: text) { throw refusal }
    if case .options(let positions) = value { return .options(positions.sorted()) }
    return value
  }

  /// The answer in a text, with the reason that stands behind “not applicable” as its note.
  ///
  /// - Throws: `AnswerParsingError` if the text is no answer, or one that the question does not
  ///   take, or if the reason is missing.
  package func answer(_ written: String) throws(AnswerParsingError) -> Answer {
    let value = try value(written)
    let note = value == .notApplicable ? reason(written) : nil
    guard let answer = question.answer(value, note: note) else { throw .noReason }
    return answer
  }

  /// A number that stands by itself, as the ends of a range do in an answers file.
  ///
  /// - Throws: `AnswerParsingError` if the text is no number, or one that the question does not
  ///   take.
  func number(_ text: String) throws(AnswerParsingError) -> Double {
    guard case .number(let field) = question.kind,
      let number = try NumberParser(notation: notation, range: field.range).number(text)
    else { throw question.unreadable(text) }
    if let refusal = question.refusal(of: .number(number), written: text) { throw refusal }
    return number
  }

  /// The reason behind the words for “not applicable”, empty if there is none; nil for other texts.
  ///
  /// An answers file has a place of its own for the reason.
  package func reason(_ text: String) -> String? {
    let text = text.trimmed
    let word = AnswerWord.notApplicable.rawValue
    let start = text.halfWidth.lowercased()
    let spellings = question.isText ? [word] : AnswerWord.notApplicable.spellings(in: notation)
    guard let spelling = spellings.first(where: start.hasPrefix) else { return nil }
    let rest = text.dropFirst(spelling.count)
    if rest.isEmpty { return notation == .yaml && text != word ? nil : "" }
    let reason = rest.drop { $0.isWhitespace || $0 == ":" || $0 == "：" }
    // “Not applicable to us” may be a line of the question that is misspelt; a colon makes it sure.
    let isSure = rest.first { !$0.isWhitespace }.map { $0 == ":" || $0 == "：" } ?? true
    let isReason = isSure || (spelling == word && rest.first?.isWhitespace == true)
    return isReason && notation != .yaml ? String(reason) : nil
  }
}

extension AnswerParser {
  /// “Don’t know” or “not applicable”; nil for other texts.
  ///
  /// A question for a text takes any text: there, “don’t know” is a text like others.
  private func word(_ text: String) -> AnswerValue? {
    if question.isText {
      return question.mayBeNotApplicable && reason(text) != nil ? .notApplicable : nil
    }
    if text.utf8.first?.isDigit == true || optionTexts[text.folded] != nil { return nil }
    if means(.dontKnow, text) { return .dontKnow }
    return reason(text) == nil ? nil : .notApplicable
  }

  /// Whether a text is one of the words that are answers to the question, or begins one.
  package func mayBegin(_ text: String) -> Bool {
    if question.isText { return false }
    let isYesNo = if case .yesNo = question.kind { true } else { false }
    let words: [AnswerWord] = [.dontKnow, .notApplicable] + (isYesNo ? [.yes, .no] : [])
    let key = text.folded
    return words.contains { $0.spellings(in: notation).contains { $0.hasPrefix(key) } }
  }

  private func means(_ word: AnswerWord, _ text: String) -> Bool {
    if notation == .yaml { return text == word.rawValue }
    let spellings = word.spellings(in: notation)
    let key = text.folded
    if spellings.contains(key) { return true }
    // Names of choices hold no spaces; numbers of columns with gaps have decimals.
    guard notation == .cell else { return false }
    return key.utf8.contains(UInt8(ascii: "_"))
      && spellings.contains(key.replacing("_", with: " "))
      || text.wholeNumber.map { spellings.contains("\($0)") } ?? false
  }

  /// Any other answer, whether the question takes it or not.
  private func known(_ text: String) throws(AnswerParsingError) -> AnswerValue {
    let value: AnswerValue? =
      switch question.kind {
      case .choice: line(text)
      case .yesNo: yesNo(text)
      case .number(let field):
        try NumberParser(notation: notation, range: field.range).value(text)
      case .multiple(let multiple):
        if notation == .yaml {
          nil
        } else if let ticked = joinedTexts(text) {
          .options(ticked)
        } else {
          try .options(options(text, of: multiple))
        }
      case .text: text.isEmpty ? nil : .text(text)
      }
    guard let value else { throw question.unreadable(text) }
    return value
  }

  private func line(_ text: String) -> AnswerValue? {
    if let line = text.number { return .line(line) }
    if notation == .cell, optionTexts[text.folded] == nil, let line = text.wholeNumber {
      return .line(line)
    }
    if let place = optionTexts[text.folded] { return .line(place + 1) }
    return notation == .cell ? text.codedLine.map { .line($0) } : nil
  }

  private func yesNo(_ text: String) -> AnswerValue? {
    if means(.yes, text) { return .yesNo(true) }
    return means(.no, text) ? .yesNo(false) : nil
  }
}

// MARK: - Several options

extension AnswerParser {
  /// What may stand between options. Texts of options hold spaces; where only ids and numbers are
  /// written, spaces stand between them too.
  private var marks: [Character] { Self.marks + (optionTexts.isEmpty ? [" "] : []) }

  private static let marks: [Character] = [";", "|", ",", "\n"]

  /// What stands between the marks of a text in which several options are written.
  static func parts(_ text: String) -> [Substring] { text.split(whereSeparator: marks.contains) }

  /// The options of a text that is nothing but two ids or more with commas or semicolons between
  /// them; nil for any other text. It is what `options` makes of it, found without trying texts.
  private func listedIDs(_ text: String) -> [OptionIndex]? {
    guard readsIDs, case .multiple(let multiple) = question.kind else { return nil }
    var ticked: [OptionIndex] = []
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
    }
    if parts.count < 2 { return nil }
    for part in parts {
      let id = part.drop { $0 == UInt8(ascii: " ") }
      guard
        let option = multiple.options.firstIndex(where: { $0.id.utf8.elementsEqual(id) })
      else { return nil }
      if !ticked.contains(option) { ticked.append(option) }
    }
    return ticked
  }

  /// The ticked options in the order in which they are written.
  ///
  /// The text of an option may hold the marks itself: at each place the longest that is there is
  /// taken.
  private func options(
    _ text: String, of multiple: MultipleChoice
  ) throws(AnswerParsingError) -> [OptionIndex] {
    let text = optionTexts.isEmpty ? text.halfWidth : text
    // A line break may stand for any of the spaces in the text of an option.
    let mostParts = text.utf8.contains(UInt8(ascii: "\n")) ? Int.max : mostParts
    var parts = text.split(whereSeparator: marks.contains)[...]
    var ticked: [OptionIndex] = []
    while let part = parts.first {
      let runs = parts.indices.prefix(mostParts).prefix {
        $0 == parts.startIndex || mayBeText(text[part.startIndex..<parts[$0].endIndex])
      }
      let run = runs.reversed().lazy.compactMap { last in
        namedOptions(String(text[part.startIndex..<parts[last].endIndex]).trimmed, multiple)
          .map { (options: $0, last: last) }
      }.first
      if let run {
        for option in run.options where !ticked.contains(option) { ticked.append(option) }
        parts = parts[(run.last + 1)...]
      } else {
        let name = String(part).trimmed
        if !name.isEmpty { throw .noOption(name, options: multiple.options.count) }
        parts.removeFirst()
      }
    }
    if ticked.isEmpty { throw .noOption(text, options: multiple.options.count) }
    return ticked
  }

  /// The options whose texts make up a cell with nothing but spaces between them, as some tools
  /// write the ticked ones; nil for any other cell. A text that is a number is not looked for.
  private func joinedTexts(_ text: String) -> [OptionIndex]? {
    guard notation == .cell, !optionTexts.isEmpty, optionTexts[text.folded] == nil
    else { return nil }
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    var ticked: [OptionIndex] = []
    while let word = words.first {
      let ends = words.indices.prefix {
        mayBeText(text[word.startIndex..<words[$0].endIndex])
      }
      let found = ends.reversed().lazy.compactMap { end -> (option: OptionIndex, end: Int)? in
        let run = String(text[word.startIndex..<words[end].endIndex]).folded
        return Int(run) == nil ? optionTexts[run].map { (OptionIndex($0), end) } : nil
      }.first
      guard let found else { return nil }
      if !ticked.contains(found.option) { ticked.append(found.option) }
      words = words[(found.end + 1)...]
    }
    return ticked
  }

  /// Whether a text is short enough for the text of an option.
  private func mayBeText(_ text: Substring) -> Bool {
    // A character has one byte at least.
    text.utf8.count <= longestText || text.count <= longestText
  }

  /// The options that one part of a list names; nil if it names none.
  private func namedOptions(_ part: String, _ multiple: MultipleChoice) -> [OptionIndex]? {
    if let option = multiple.index(of: part) ?? optionTexts[part.folded].map({ OptionIndex($0) }) {
      return [option]
    }
    switch notation {
    case .yaml: return nil
    case .typed: return part.numbers.flatMap { numbered($0, multiple) }
    case .cell:
      if let number = part.wholeNumber { return numbered(number...number, multiple) }
      // KoboToolbox and ODK put a space between the ids.
      let ids = part.split(separator: " ").map { multiple.index(of: String($0)) }
      return ids.isEmpty || ids.contains(nil) ? nil : ids.compactMap(\.self)
    }
  }

  private func numbered(
    _ numbers: ClosedRange<Int>, _ multiple: MultipleChoice
  ) -> [OptionIndex]? {
    guard numbers.lowerBound >= 1, numbers.upperBound <= multiple.options.count else { return nil }
    return numbers.map { OptionIndex(number: $0) }
  }
}

extension Question {
  fileprivate var isText: Bool { if case .text = kind { true } else { false } }

  /// The texts of the lines or options, in their order.
  var optionTexts: [LocalizedText] {
    switch kind {
    case .choice(let lines): lines.map(\.text)
    case .multiple(let multiple): multiple.options.map(\.text)
    case .yesNo, .number, .text: []
    }
  }
}

extension String {
  /// A whole number of digits only; nil for anything else.
  fileprivate var number: Int? {
    let digits = halfWidth
    return digits.utf8.allSatisfy(\.isDigit) ? Int(digits) : nil
  }

  /// A whole number, also with zeros as its decimals: spreadsheets and statistics programs write
  /// `3.0` where a column has gaps.
  var wholeNumber: Int? {
    if let number { return number }
    let text = halfWidth
    if text.utf8.last != UInt8(ascii: "0") { return nil }
    guard let mark = text.lastIndex(where: { $0 == "." || $0 == "," }), mark > text.startIndex
    else { return nil }
    let decimals = text[text.index(after: mark)...]
    let isWhole = !decimals.isEmpty && decimals.allSatisfy { $0 == "0" }
    return isWhole ? String(text[..<mark]).number : nil
  }

  /// The number in a code that LimeSurvey gives to a line: `A2`, `A02`, `AO02`; nil for anything
  /// else.
  fileprivate var codedLine: Int? {
    guard hasPrefix("A"), utf8.count <= 6 else { return nil }
    return String(dropFirst(hasPrefix("AO") ? 2 : 1)).number
  }

  /// `3`, or `1-3` as the numbers from 1 to 3; nil for anything else.
  fileprivate var numbers: ClosedRange<Int>? {
    if let number { return number...number }
    guard let (left, right) = withPlainDashes.halves(around: "-"),
      let low = left.number, let high = right.number, low <= high
    else { return nil }
    return low...high
  }
}
