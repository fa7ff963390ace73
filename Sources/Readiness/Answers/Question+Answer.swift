import Localization

extension Question {
  /// An answer to this question; nil if the question does not take the value, or if it is not
  /// applicable without a reason.
  ///
  /// - Parameters:
  ///   - value: what was answered.
  ///   - evidence: what stands behind it.
  ///   - note: the note; a blank one is none.
  ///   - by: who said it.
  ///   - previous: the answer it replaces, whose `by` and `on` it keeps. The points of several
  ///     people stay as long as the value does; another value is no longer theirs.
  public func answer(
    _ value: AnswerValue, evidence: Evidence = .declared, note: String? = nil, by: String? = nil,
    replacing previous: Answer? = nil
  ) -> Answer? {
    let note = note.flatMap { $0.isBlank ? nil : $0 }
    guard takes(value), value != .notApplicable || note != nil else { return nil }
    let isTheirs = previous?.value == value
    let isMerged = previous?.score != nil
    return Answer(
      value, score: isTheirs ? previous?.score : nil, evidence: evidence, note: note,
      by: by ?? (isMerged && !isTheirs ? nil : previous?.by), on: previous?.on)
  }

  /// Whether an answer with this value may have points of its own, those of several people: not
  /// where there is nothing to score, and only yes and no can leave people evenly divided.
  func takesMergedScore(_ value: AnswerValue) -> Bool {
    switch (kind, value) {
    case (.text, _), (_, .notApplicable), (_, .between), (_, .text): false
    case (.yesNo, .dontKnow): true
    case (_, .dontKnow): false
    case (_, .line), (_, .options), (_, .yesNo), (_, .number): span != nil
    }
  }

  /// Whether the question takes a value.
  public func takes(_ value: AnswerValue) -> Bool { refusal(of: value) == nil }

  /// Why the question does not take a value; nil if it does.
  ///
  /// - Parameter text: the value as it is written.
  func refusal(of value: AnswerValue, written text: String = "") -> AnswerParsingError? {
    switch (kind, value) {
    case (.text, .dontKnow): .unknownText
    case (_, .dontKnow): nil
    case (_, .notApplicable): mayBeNotApplicable ? nil : .notApplicableNotOffered
    case (.choice(let lines), .line(let line)):
      (1...lines.count).contains(line) ? nil : unreadable(text)
    case (.yesNo, .yesNo): nil
    case (.number(let field), .number(let number)): field.refusal(of: number)
    case (.number(let field), .between(let low, let high)):
      low < high ? field.refusal(of: low) ?? field.refusal(of: high) : .backwards(low, high)
    case (.multiple(let multiple), .options(let ticked)):
      ticked.allSatisfy(multiple.options.indices.contains)
        ? multiple.refusal(of: ticked) : unreadable(text)
    case (.text(let limit), .text(let text)): refusal(ofText: text, limit: limit)
    case (.choice, _), (.multiple, _), (.yesNo, _), (.number, _), (.text, _): unreadable(text)
    }
  }

  private func refusal(ofText text: String, limit: Int) -> AnswerParsingError? {
    if text.isEmpty { return .empty }
    let count = text.unicodeScalars.count
    return count > limit ? .tooLong(count, limit: limit) : nil
  }

  /// What is wrong with a text that is not written as the answers to this question are.
  func unreadable(_ text: String) -> AnswerParsingError {
    switch kind {
    case .choice(let lines): .noLine(text, lines: lines.count)
    case .yesNo: .noYesOrNo(text)
    case .number(let field): .noNumber(text, field.range)
    case .multiple: .wrongType
    case .text: .empty
    }
  }
}

extension NumberField {
  fileprivate func refusal(of number: Double) -> AnswerParsingError? {
    range.contains(number) ? nil : .outsideRange(number, range)
  }
}

extension MultipleChoice {
  /// What is wrong with options that are ticked together.
  fileprivate func refusal(of ticked: [OptionIndex]) -> AnswerParsingError? {
    let exclusive = ticked.filter { options[$0].isExclusive }
    guard ticked.count > 1, let first = exclusive.first, let lowest = exclusive.min() else {
      return nil
    }
    return .isExclusive(first: first, lowest: lowest)
  }
}
