import Localization
import Readiness

/// Which answers to the deciding question leave which advice.
extension Report {
  /// Answers next to each other that leave the same advices.
  private struct Run {
    var first: AnswerValue
    var last: AnswerValue
    let possible: AdviceSet
  }

  /// “answer 1, “Wait and watch”; answers 2 to 5, “Test””; nil where the answers cannot be named,
  /// or where one of them leaves more than one advice.
  func cases(_ value: AdviceFigures.InformationValue, of question: Question) -> String? {
    var runs: [Run] = []
    for outcome in value.outcomes where outcome.possible.count > 0 {
      guard let answer = outcome.value, outcome.possible.count == 1 else { return nil }
      if runs.last?.possible == outcome.possible {
        runs[runs.count - 1].last = answer
      } else {
        runs.append(Run(first: answer, last: answer, possible: outcome.possible))
      }
    }
    let isOpenBetween = bringTogether(&runs, of: question)
    let cases = runs.enumerated().compactMap { place, run in
      answers(
        from: run.first, to: run.last, of: question, isFirst: place == 0,
        isLast: place == runs.count - 1
      ).map { answers in
        language.list([answers] + run.possible.advices.map(quoted))
      }
    }
    if cases.count < runs.count || cases.count < 2 { return nil }
    return language.semicolons(cases + (isOpenBetween ? [inBetween] : []))
  }

  /// Moves the ends of runs of numbers, of which only some are tried, towards each other, as far
  /// as whole numbers leave the same advices, and puts a run between them where all numbers there
  /// leave one advice.
  ///
  /// - Returns: whether numbers remain between two runs of which this cannot be said.
  private func bringTogether(_ runs: inout [Run], of question: Question) -> Bool {
    func left(by number: Double) -> AdviceSet? {
      assessment.advices(ifAnswered: number, to: question)
    }
    var together: [Run] = []
    var isOpen = false
    for var run in runs {
      defer { together.append(run) }
      guard let before = together.last, case .number(let low) = before.last,
        case .number(let high) = run.first, low == low.rounded(), high == high.rounded()
      else { continue }
      let last = lastWhole(from: low, before: high) { left(by: $0) == before.possible }
      let first = -lastWhole(from: -high, before: -last) { left(by: -$0) == run.possible }
      together[together.count - 1].last = .number(last)
      run.first = .number(first)
      if first == last + 1 { continue }
      let between = [left(by: last + 1), left(by: first - 1)]
      if let possible = between[0], possible.count == 1, possible == between[1] {
        together.append(
          Run(first: .number(last + 1), last: .number(first - 1), possible: possible))
      } else {
        isOpen = true
      }
    }
    runs = together
    return isOpen
  }

  /// The greatest whole number below `end` for which something holds that holds for `start` and
  /// does not hold again once it has ceased to.
  private func lastWhole(from start: Double, before end: Double, _ holds: (Double) -> Bool)
    -> Double
  {
    var (low, high) = (start, end)
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// “answer 1”, “answers 2 to 5”, “yes”, “up to 3 hours a week”; nil for several options.
  ///
  /// - Parameters:
  ///   - isFirst: whether all lower answers are among them.
  ///   - isLast: whether all higher answers are among them.
  private func answers(
    from first: AnswerValue, to last: AnswerValue, of question: Question, isFirst: Bool,
    isLast: Bool
  ) -> String? {
    switch (first, last, question.kind) {
    case (.line(let first), .line(let last), _):
      if first == last { return say(en: "answer \(first)", fr: "réponse \(first)") }
      return last == first + 1
        ? say(en: "answers \(first) and \(last)", fr: "réponses \(first) et \(last)")
        : say(en: "answers \(first) to \(last)", fr: "réponses \(first) à \(last)")
    case (.yesNo(let isYes), _, _): return (isYes ? yesAnswer : noAnswer).lowercased()
    case (.number(let first), .number(let last), .number(let field)):
      let unit = field.unit.map(text)
      if first < last, isFirst { return upTo(language.quantity(language.number(last), unit)) }
      if first < last, isLast { return from(language.quantity(language.number(first), unit)) }
      return language.quantity(language.number(first, last), unit)
    default: return nil
    }
  }
}

// MARK: - Words

extension Report {
  private var inBetween: String {
    say(en: "in between, it is open", fr: "entre les deux, rien n’est sûr")
  }

  private func upTo(_ amount: String) -> String {
    say(en: "up to \(amount)", fr: "jusqu’à \(amount)")
  }

  private func from(_ amount: String) -> String {
    say(en: "from \(amount)", fr: "à partir de \(amount)")
  }
}
