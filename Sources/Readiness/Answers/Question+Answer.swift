extension Question {
  /// An answer to this question; nil if the question does not take the value, or if it is not
  /// applicable without a reason.
  ///
  /// - Parameters:
  ///   - note: the note; a blank one is none.
  ///   - by: who said it.
  ///   - previous: the answer it replaces, whose `by` and `on` it keeps.
  package func answer(
    _ value: AnswerValue, evidence: Evidence = .declared, note: String? = nil, by: String? = nil,
    replacing previous: Answer? = nil
  ) -> Answer? {
    let note = note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    guard takes(value), value != .notApplicable || note != nil else { return nil }
    return Answer(value, evidence: evidence, note: note, by: by ?? previous?.by, on: previous?.on)
  }

  /// Whether the question takes a value.
  package func takes(_ value: AnswerValue) -> Bool {
    switch (kind, value) {
    case (_, .dontKnow): if case .text = kind { false } else { true }
    case (_, .notApplicable): mayBeNotApplicable
    case (.choice(let lines), .line(let line)): (1...lines.count).contains(line)
    case (.yesNo, .yesNo): true
    case (.number(let field), .number(let number)): field.range.contains(number)
    case (.number(let field), .between(let low, let high)):
      low < high && field.range.contains(low) && field.range.contains(high)
    case (.multiple(let multiple), .options(let positions)):
      positions.allSatisfy(multiple.options.indices.contains)
        && (positions.count == 1 || !positions.contains { multiple.options[$0].isExclusive })
    case (.text(let limit), .text(let text)): !text.isEmpty && text.unicodeScalars.count <= limit
    default: false
    }
  }
}
