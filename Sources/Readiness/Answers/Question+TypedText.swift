import Localization

extension Question {
  /// A value as it could have been typed: a text from which `AnswerParser` reads the value again.
  package func typed(_ value: AnswerValue) -> String {
    switch value {
    case .line(let line): "\(line)"
    case .yesNo(let isYes): (isYes ? AnswerWord.yes : .no).rawValue
    case .number(let number): typed(number)
    case .between(let low, let high): "\(typed(low))..\(typed(high))"
    case .options(let ticked): ticked.map { "\($0.number)" }.joined(separator: " ")
    case .text(let text): text
    case .dontKnow: AnswerWord.dontKnow.rawValue
    case .notApplicable: AnswerWord.notApplicable.rawValue
    }
  }

  /// A number as it can be typed: no mark in it can be taken for one between thousands.
  package func typed(_ number: Double) -> String {
    if case .number(let field) = kind { field.typed(number) } else { decimalNotation(number) }
  }
}
