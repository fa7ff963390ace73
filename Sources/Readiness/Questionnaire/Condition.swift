/// When a question is asked, or when a gate fires.
public indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// A test of the answer to a question.
  case test(question: QuestionIndex, Test)

  /// What an answer must be; each fits one type of question.
  public enum Test: Sendable {
    /// A choice: one of these lines.
    case lines([Int])
    /// A choice: this line or a higher one.
    case lineAtLeast(Int)
    /// A choice: this line or a lower one.
    case lineAtMost(Int)
    case yesNo(Bool)
    /// A multiple choice: any of these options is ticked.
    case includesAny([OptionIndex])
    case number(Bound, Double)
  }

  /// How a number compares with a bound.
  public enum Bound: String, CaseIterable, Sendable {
    case below
    case above
    case atLeast = "at-least"
    case atMost = "at-most"
  }
}

extension Condition {
  /// The questions that the tests inside the condition are about, each once, in the order of the
  /// file.
  package var questions: [QuestionIndex] {
    tests.reduce(into: []) { questions, test in
      if !questions.contains(test.question) { questions.append(test.question) }
    }
  }

  /// The tests inside the condition, in the order of the file.
  public var tests: [(question: QuestionIndex, test: Test)] {
    var tests: [(question: QuestionIndex, test: Test)] = []
    forEachTest { tests.append(($0, $1)) }
    return tests
  }

  /// Calls a function for each test, in the order of the file.
  public func forEachTest(_ body: (_ question: QuestionIndex, _ test: Test) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachTest(body) }
    case .not(let part): part.forEachTest(body)
    case .test(let question, let test): body(question, test)
    }
  }
}
