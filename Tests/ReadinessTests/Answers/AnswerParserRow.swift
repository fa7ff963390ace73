@testable import Readiness
import Testing

extension AnswerParserTests {
  /// A text, and what is read from it in an answers file, in a cell and as it is typed.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let yaml: Outcome
    let cell: Outcome
    let typed: Outcome

    init(_ text: String, yaml: Outcome, cell: Outcome, typed: Outcome) {
      (self.text, self.yaml, self.cell, self.typed) = (text, yaml, cell, typed)
    }

    /// The same in all places.
    init(_ text: String, _ outcome: Outcome) {
      self.init(text, yaml: outcome, cell: outcome, typed: outcome)
    }

    /// Where people write, and in an answers file, which has one form only.
    init(_ text: String, yaml: Outcome, people: Outcome) {
      self.init(text, yaml: yaml, cell: people, typed: people)
    }

    /// A number, or why there is none, where people write; an answers file takes no such text.
    init(people text: String, _ outcome: Outcome) {
      self.init(text, yaml: .noNumber(text), people: outcome)
    }

    var testDescription: String { text.debugDescription }
  }

  /// A value, or why there is none.
  enum Outcome: Equatable, Sendable {
    case value(AnswerValue)
    case error(AnswerParsingError)

    static func line(_ line: Int) -> Outcome { .value(.line(line)) }
    static func number(_ number: Double) -> Outcome { .value(.number(number)) }
    static func between(_ low: Double, _ high: Double) -> Outcome { .value(.between(low, high)) }
    static func options(_ ticked: OptionIndex...) -> Outcome { .value(.options(ticked)) }
    static func text(_ text: String) -> Outcome { .value(.text(text)) }
    static let yes = Outcome.value(.yesNo(true))
    static let no = Outcome.value(.yesNo(false))
    static let unknown = Outcome.value(.dontKnow)

    static func noLine(_ text: String) -> Outcome { .error(.noLine(text, lines: 3)) }
    static func noYesOrNo(_ text: String) -> Outcome { .error(.noYesOrNo(text)) }
    static func noNumber(_ text: String) -> Outcome { .error(.noNumber(text, -10...70)) }
    static func outside(_ number: Double) -> Outcome { .error(.outsideRange(number, -10...70)) }
    static func backwards(_ low: Double, _ high: Double) -> Outcome {
      .error(.backwards(low, high))
    }
    static func noOption(_ text: String) -> Outcome { .error(.noOption(text, options: 4)) }
    static func exclusive(first: OptionIndex, lowest: OptionIndex) -> Outcome {
      .error(.isExclusive(first: first, lowest: lowest))
    }
    static func tooLong(_ count: Int) -> Outcome { .error(.tooLong(count, limit: 5)) }
    static let empty = Outcome.error(.empty)
    static let wrongType = Outcome.error(.wrongType)
  }
}
