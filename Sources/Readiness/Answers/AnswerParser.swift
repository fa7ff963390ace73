import Localization

/// Reads the answer to one question as a person writes it: `3`, `yes`, `3-6`, `simple, useful`,
/// `dont-know`.
///
/// Every place that takes an answer as a text reads it here. What differs between the places is the
/// notation.
package struct AnswerParser {
  private let question: Question
  private let notation: AnswerNotation

  /// Where each line or option stands in its list, from 0, by their texts in lower case.
  private let optionTexts: [String: Int]

  /// - Parameter languages: the codes of the languages in which the texts of lines and options are
  ///   read; with none, only their numbers and ids are.
  package init(
    _ question: Question, _ notation: AnswerNotation, optionTextsIn languages: [String] = []
  ) {
    self.question = question
    self.notation = notation
    var optionTexts: [String: Int] = [:]
    for (position, text) in (languages.isEmpty ? [] : question.optionTexts).enumerated() {
      for language in languages { optionTexts[text.text(in: language).lowercased()] = position }
    }
    self.optionTexts = optionTexts
  }

  /// The answer in a text; white space at its ends does not count.
  ///
  /// - Throws: `AnswerParsingError` if the text is no answer, or one that the question does not
  ///   take.
  package func value(_ written: String) throws(AnswerParsingError) -> AnswerValue {
    let text = written.trimmed
    if text.isEmpty, notation != .yaml { throw .empty }
    let value = if let word = word(text) { word } else { try known(text) }
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
    if text.utf8.first?.isDigit == true || optionTexts[text.lowercased()] != nil { return nil }
    if means(.dontKnow, text) { return .dontKnow }
    return reason(text) == nil ? nil : .notApplicable
  }

  private func means(_ word: AnswerWord, _ text: String) -> Bool {
    notation == .yaml
      ? text == word.rawValue
      : word.spellings(in: notation).contains(
        text.halfWidth.lowercased().replacing("’", with: "'"))
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
        notation == .yaml ? nil : try .options(options(text, of: multiple))
      case .text: text.isEmpty ? nil : .text(text)
      }
    guard let value else { throw question.unreadable(text) }
    return value
  }

  private func line(_ text: String) -> AnswerValue? {
    if let line = text.number { return .line(line) }
    return optionTexts[text.lowercased()].map { .line($0 + 1) }
  }

  private func yesNo(_ text: String) -> AnswerValue? {
    if means(.yes, text) { return .yesNo(true) }
    return means(.no, text) ? .yesNo(false) : nil
  }
}

// MARK: - Several options

extension AnswerParser {
  /// What may stand between options, in the order in which a text is split. Texts of options hold
  /// spaces; where only ids and numbers are written, spaces split too.
  private var marks: ArraySlice<Character> {
    optionTexts.isEmpty ? [";", "|", ",", " "] : [";", "|", ","]
  }

  /// The ticked options in the order in which they are written.
  private func options(
    _ text: String, of multiple: MultipleChoice
  ) throws(AnswerParsingError) -> [OptionIndex] {
    let text = optionTexts.isEmpty ? text.halfWidth : text
    let longest = optionTexts.keys.map(\.count).max() ?? 0
    var ticked: [OptionIndex] = []
    for option in try options(text, multiple, marks, longest) where !ticked.contains(option) {
      ticked.append(option)
    }
    if ticked.isEmpty { throw .noOption(text, options: multiple.options.count) }
    return ticked
  }

  private func options(
    _ text: String, _ multiple: MultipleChoice, _ marks: ArraySlice<Character>, _ longest: Int
  ) throws(AnswerParsingError) -> [OptionIndex] {
    if let options = namedOptions(text, multiple) { return options }
    guard let place = marks.firstIndex(where: text.contains) else {
      throw .noOption(text, options: multiple.options.count)
    }
    var parts = text.split(separator: marks[place])[...]
    var options: [OptionIndex] = []
    while let part = parts.first {
      // The text of an option may hold the mark itself.
      let run = parts.indices.dropFirst().prefix {
        text[part.startIndex..<parts[$0].startIndex].count <= longest
      }.last {
        optionTexts[text[part.startIndex..<parts[$0].endIndex].lowercased().trimmed] != nil
      }
      if let run {
        let name = text[part.startIndex..<parts[run].endIndex].lowercased().trimmed
        options += optionTexts[name].map { [OptionIndex($0)] } ?? []
        parts = parts[(run + 1)...]
      } else {
        let name = String(part).trimmed
        if !name.isEmpty {
          options += try self.options(name, multiple, marks[(place + 1)...], longest)
        }
        parts.removeFirst()
      }
    }
    return options
  }

  /// The options that one part of a list names; nil if it names none.
  private func namedOptions(_ part: String, _ multiple: MultipleChoice) -> [OptionIndex]? {
    if let option = multiple.index(of: part)
      ?? optionTexts[part.lowercased()].map({ OptionIndex($0) })
    {
      return [option]
    }
    guard notation == .typed, let numbers = part.numbers,
      numbers.lowerBound >= 1, numbers.upperBound <= multiple.options.count
    else { return nil }
    return numbers.map { OptionIndex(number: $0) }
  }
}

extension Question {
  fileprivate var isText: Bool { if case .text = kind { true } else { false } }

  /// The texts of the lines or options, in their order.
  fileprivate var optionTexts: [LocalizedText] {
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

  /// `3`, or `1-3` as the numbers from 1 to 3; nil for anything else.
  fileprivate var numbers: ClosedRange<Int>? {
    if let number { return number...number }
    guard let (left, right) = withPlainDashes.halves(around: "-"),
      let low = left.number, let high = right.number, low <= high
    else { return nil }
    return low...high
  }
}
