extension Condition {
  /// Whether the condition holds for the questions in these states (Scoring, “Conditions”).
  ///
  /// - Parameter states: at least those of the questions that are tested.
  package func truth(in states: PerQuestion<QuestionState>) -> Ternary {
    truth { question, test in states[question].truth(of: test) }
  }

  /// Whether the condition holds, given the truth of its tests.
  package func truth(_ truthOfTest: (QuestionIndex, Test) -> Ternary) -> Ternary {
    switch self {
    case .all(let parts):
      parts.reduce(.yes) { min($0, $1.truth(truthOfTest)) }
    case .any(let parts):
      parts.reduce(.no) { max($0, $1.truth(truthOfTest)) }
    case .not(let part): part.truth(truthOfTest).negated
    case .test(let question, let test): truthOfTest(question, test)
    }
  }
}

extension Condition {
  /// The questions whose answers make the condition come out as it does, each once: of several
  /// parts of which one is enough, those that are as the whole is.
  package func decidingQuestions(in states: PerQuestion<QuestionState>) -> [QuestionIndex] {
    deciding(in: states).reduce(into: []) { questions, question in
      if !questions.contains(question) { questions.append(question) }
    }
  }

  private func deciding(in states: PerQuestion<QuestionState>) -> [QuestionIndex] {
    switch self {
    case .all(let parts), .any(let parts):
      let truth = truth(in: states)
      return parts.filter { $0.truth(in: states) == truth }.flatMap { $0.deciding(in: states) }
    case .not(let part): return part.deciding(in: states)
    case .test(let question, _): return [question]
    }
  }
}

extension QuestionState {
  /// Whether the answer passes a test.
  package func truth(of test: Condition.Test) -> Ternary {
    switch status {
    case .skipped, .notApplicable: .no
    case .answered: value.map { test.truth(for: $0) } ?? .undetermined
    case .dontKnow, .unanswered: .undetermined
    case .undecided:
      if statusIfAsked == .notApplicable || value.map({ test.truth(for: $0) }) == .no {
        .no
      } else {
        .undetermined
      }
    }
  }
}

extension Condition.Test {
  /// Whether a known answer passes; undetermined for a range on both sides of the bound.
  package func truth(for value: AnswerValue) -> Ternary {
    switch (self, value) {
    case (.lines(let lines), .line(let line)): Ternary(lines.contains(line))
    case (.lineAtLeast(let least), .line(let line)): Ternary(line >= least)
    case (.lineAtMost(let most), .line(let line)): Ternary(line <= most)
    case (.yesNo(let wanted), .yesNo(let isYes)): Ternary(isYes == wanted)
    case (.includesAny(let wanted), .options(let ticked)):
      Ternary(wanted.contains(where: ticked.contains))
    case (.number(let bound, let limit), .number(let number)):
      Ternary(bound.holds(number, limit))
    case (.number(let bound, let limit), .between(let low, let high)):
      switch (bound.holds(low, limit), bound.holds(high, limit)) {
      case (true, true): .yes
      case (false, false): .no
      default: .undetermined
      }
    default: .no
    }
  }
}

extension Condition.Bound {
  fileprivate func holds(_ number: Double, _ limit: Double) -> Bool {
    switch self {
    case .below: number < limit
    case .above: number > limit
    case .atLeast: number >= limit
    case .atMost: number <= limit
    }
  }
}
