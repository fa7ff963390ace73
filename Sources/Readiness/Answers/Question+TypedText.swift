extension Question {
  /// A value as it could have been typed: a text from which `AnswerParser` reads the value again.
  package func typed(_ value: AnswerValue) -> String {
    switch value {
    case .line(let line): "\(line)"
    case .yesNo(let isYes): (isYes ? AnswerWord.yes : .no).rawValue
    case .number(let number): "\(number)"
    case .between(let low, let high): "\(low)..\(high)"
    case .options(let ticked): ticked.map { "\($0.number)" }.joined(separator: " ")
    case .text(let text): text
    case .dontKnow: AnswerWord.dontKnow.rawValue
    case .notApplicable: AnswerWord.notApplicable.rawValue
    }
  }
}
