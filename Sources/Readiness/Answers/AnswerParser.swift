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

  /// The answer in a text.
  ///
  /// - Throws: `AnswerParsingError` if the text is no answer, or one that the question does not
  ///   take.
  package func value(_ written: String) throws(AnswerParsingError) -> AnswerValue {
    let text = notation.skipsWhiteSpace ? written.trimmed : written
    if notation.skipsWhiteSpace, text.isEmpty { throw .empty }
    if let word = try word(text) { return word }
    let value = try known(text)
    if let refusal = question.refusal(of: value, written: text) { throw refusal }
    if case .options(let positions) = value { return .options(positions.sorted()) }
    return value
  }

  /// A number that stands by itself, as the ends of a range do in an answers file.
  ///
  /// - Throws: `AnswerParsingError` if the text is no number, or one that the question does not
  ///   take.
  func number(_ text: String) throws(AnswerParsingError) -> Double {
    guard let number = NumberParser(notation: notation).number(text) else {
      throw question.unreadable(text)
    }
    if let refusal = question.refusal(of: .number(number), written: text) { throw refusal }
    return number
  }

  /// What follows “not applicable” in a notation that takes the reason there; nil for other texts.
  func reason(_ text: String) -> String? {
    let word = AnswerWord.notApplicable.rawValue
    guard notation.takesReason, text.hasPrefix(word) else { return nil }
    return String(text.dropFirst(word.count).drop { $0 == ":" || $0 == " " })
  }
}

extension AnswerParser {
  /// “Don’t know” or “not applicable”; nil for other texts.
  private func word(_ text: String) throws(AnswerParsingError) -> AnswerValue? {
    if case .text = question.kind, !notation.readsWordsInTexts { return nil }
    if notation.dontKnow.contains(text) {
      if !notation.takesUnknownText, let refusal = question.refusal(of: .dontKnow) { throw refusal }
      return .dontKnow
    }
    let reason = reason(text)
    guard reason != nil || notation.notApplicable.contains(text) else { return nil }
    if let refusal = question.refusal(of: .notApplicable) { throw refusal }
    if reason?.isEmpty == true { throw .noReason }
    return .notApplicable
  }

  /// Any other answer, whether the question takes it or not.
  private func known(_ text: String) throws(AnswerParsingError) -> AnswerValue {
    let value: AnswerValue? =
      switch question.kind {
      case .choice: line(text)
      case .yesNo: yesNo(text)
      case .number: NumberParser(notation: notation).value(text)
      case .multiple(let multiple): try options(text, of: multiple)
      case .text: notation.refusesBlank && text.isBlank ? nil : .text(text)
      }
    guard let value else { throw question.unreadable(text) }
    return value
  }

  private func line(_ text: String) -> AnswerValue? {
    if let line = Int(text), notation.takesPlusSign || text.first != "+" { return .line(line) }
    return optionTexts[text.lowercased()].map { .line($0 + 1) }
  }

  private func yesNo(_ text: String) -> AnswerValue? {
    if notation.yes.contains(text) { return .yesNo(true) }
    return notation.no.contains(text) ? .yesNo(false) : nil
  }
}

// MARK: - Several options

extension AnswerParser {
  /// The ticked options in the order in which they are written; nil in a notation that has no text
  /// for them.
  private func options(
    _ text: String, of multiple: MultipleChoice
  ) throws(AnswerParsingError) -> AnswerValue? {
    if let only = optionTexts[text.lowercased()] { return .options([OptionIndex(only)]) }
    guard let parts = parts(text) else { return nil }
    var ticked: [OptionIndex] = []
    for part in parts {
      guard let named = namedOptions(part, multiple) else {
        throw .noOption(part, options: multiple.options.count)
      }
      ticked += named.filter { !ticked.contains($0) }
    }
    if ticked.isEmpty, notation.refusesBlank { throw .empty }
    return .options(ticked)
  }

  /// The names or numbers of options in a list.
  private func parts(_ text: String) -> [String]? {
    switch notation.options {
    case .yaml: nil
    case .separated(let marks):
      marks.first { text.contains($0) || $0 == marks.last }.map { mark in
        text.split(separator: mark).map(\.trimmingSpaces).filter { !$0.isEmpty }
      }
    case .numbered(let marks): text.split(whereSeparator: marks.contains).map(String.init)
    }
  }

  /// The options that one part of a list names; nil if it names none.
  private func namedOptions(_ part: String, _ multiple: MultipleChoice) -> [OptionIndex]? {
    if let option = multiple.index(of: part)
      ?? optionTexts[part.lowercased()].map { OptionIndex($0) }
    {
      return [option]
    }
    guard case .numbered = notation.options, let numbers = part.numbers,
      numbers.lowerBound >= 1, numbers.upperBound <= multiple.options.count
    else { return nil }
    return numbers.map { OptionIndex(number: $0) }
  }
}

extension Question {
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
  /// `3`, or `1-3` as the numbers from 1 to 3; nil for anything else.
  fileprivate var numbers: ClosedRange<Int>? {
    if let number = Int(self) { return number...number }
    guard let (left, right) = halves(around: "-"), let low = Int(left), let high = Int(right),
      low <= high
    else { return nil }
    return low...high
  }
}
