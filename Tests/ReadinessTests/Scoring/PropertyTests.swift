@testable import Readiness
import TestSupport
import Testing

/// What must hold for whatever is answered; the seeds are fixed.
@Suite struct PropertyTests {
  private static let ids = ["enterprise-2.0", "quick-check", "recruitment", "internal-network"]

  /// Random answers to a questionnaire.
  private func allAnswers(_ id: String, _ count: Int, gaps: Int) throws -> (
    Questionnaire, [Answers]
  ) {
    let questionnaire = try Sample.frozen(id)
    var random = RandomAnswers(seed: 42)
    return (questionnaire, (0..<count).map { _ in random.answers(for: questionnaire, gaps: gaps) })
  }

  @Test(arguments: ids)
  func `points are worth 100 and sum to the least score`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 60, gaps: 2)
    var decided = 0
    for answers in allAnswers {
      let result = try Assessment(of: answers, by: questionnaire, limit: 0)
      #expect(result.points.reduce(0) { $0 + $1.worth }.isNear(100))
      let score = try #require(result.score)
      if result.states.contains(where: { $0.status == .undecided }) { continue }
      #expect(result.points.reduce(0) { $0 + $1.have }.isNear(score.range.low))
      decided += 1
    }
    #expect(decided > 30)
  }

  @Test(arguments: ids)
  func `filling a gap stays inside the bounds`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 40, gaps: 2)
    var random = RandomAnswers(seed: 1)
    var (filledAnswers, exactAdvices) = (0, 0)
    for answers in allAnswers {
      let before = try Assessment(of: answers, by: questionnaire, limit: 2_000)
      guard !before.states.contains(where: { $0.status == .undecided }) else { continue }
      var filled = answers
      for question in questionnaire.questions where !before.states[question.index].isKnown {
        filled[question] = question.answer(
          random.value(for: question, inside: answers.byQuestion[question.index]?.value))
      }
      let after = try Assessment(of: filled, by: questionnaire, limit: 2_000)
      let (outer, inner) = (try #require(before.score), try #require(after.score))
      #expect(outer.range.holds(inner.range))
      let (held, heldAfter) = (try #require(before.level.held), try #require(after.level.held))
      #expect(held.worst <= heldAfter.worst && heldAfter.best <= held.best)
      for (gate, state) in zip(before.gates, after.gates) where gate != .undetermined {
        #expect(gate == state)
      }
      let (risks, later) = (try #require(before.risks), try #require(after.risks))
      for (risk, narrowed) in [(risks.launch, later.launch), (risks.absence, later.absence)] {
        #expect(try #require(risk.range).holds(try #require(narrowed.range)))
      }
      filledAnswers += 1
      let (advice, narrowed) = (try #require(before.advice), try #require(after.advice))
      if advice.completions == nil || filled.hasNumber { continue }
      #expect(Set(narrowed.possible).isSubset(of: advice.possible))
      exactAdvices += 1
    }
    #expect(filledAnswers > 20)
    if !questionnaire.questions.contains(where: \.isNumber) { #expect(exactAdvices > 5) }
  }

  @Test(arguments: ids)
  func `raising an answer never lowers the score`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 10, gaps: 1)
    var raises = 0
    for answers in allAnswers {
      let before = try #require(try Assessment(of: answers, by: questionnaire, limit: 0).score)
      for question in questionnaire.questions where question.isScored {
        guard case .choice(let lines) = question.kind,
          case .line(let line) = answers.byQuestion[question.index]?.value, line < lines.count
        else { continue }
        var raised = answers
        raised[question] = question.answer(.line(line + 1))
        let after = try #require(try Assessment(of: raised, by: questionnaire, limit: 0).score)
        #expect(after.range.low + 1e-9 >= before.range.low)
        #expect(after.range.high + 1e-9 >= before.range.high)
        raises += 1
      }
    }
    #expect(raises > 20)
  }

  @Test func `every answer on line k gives 25 times k minus one, and level k`() throws {
    for line in 1...5 {
      let questionnaire = try Sample.questionnaire(Sample.mini)
      var answers = try Sample.answers(["p: yes"], to: questionnaire)
      for question in questionnaire.questions where question.isScored {
        answers[question] = question.answer(.line(line))
      }
      let result = try Assessment(of: answers, by: questionnaire)
      #expect(result.score?.known?.isNear(Double(25 * (line - 1))) == true)
      #expect(result.level.fromScore?.levels == LevelIndex(number: line)...LevelIndex(number: line))
      var less = answers
      less[questionnaire.questions[3]] = questionnaire.questions[3].answer(
        .notApplicable, note: "n")
      #expect(
        try Assessment(of: less, by: questionnaire).score?.known?.isNear(Double(25 * (line - 1)))
          == true)
    }
  }

  @Test(arguments: ids)
  func `the ends of the score are reached by some answers`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 60, gaps: 2)
    var reached = 0
    for answers in allAnswers {
      let before = try Assessment(of: answers, by: questionnaire, limit: 0)
      let unknown = questionnaire.questions.filter {
        $0.isScored && !before.states[$0.index].isKnown
          && before.states[$0.index].status != .skipped
      }
      guard !before.states.contains(where: { $0.status == .undecided }),
        !unknown.contains(where: \.isNumber), let score = before.score
      else { continue }
      for isLow in [true, false] {
        var filled = answers
        for question in unknown {
          filled[question] = question.answer(question.end(isLow: isLow))
        }
        let after = try #require(try Assessment(of: filled, by: questionnaire, limit: 0).score)
        #expect(after.range.low.isNear(isLow ? score.range.low : score.range.high))
      }
      reached += 1
    }
    #expect(reached > 5)
  }

  @Test(arguments: ids)
  func `the advice is among the possible ones, and firm if alone`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 60, gaps: 2)
    var isFirm: Set<Bool> = []
    for answers in allAnswers {
      for limit in [0, 2_000] {
        let advice = try #require(
          try Assessment(of: answers, by: questionnaire, limit: limit).advice)
        let isBetween =
          advice.possible.first.map { $0 < .test } ?? false
          && advice.possible.last.map { $0 > .test } ?? false
        #expect(
          advice.possible.contains(advice.answer) || advice.answer == .test && isBetween)
        #expect(advice.isFirm == (advice.possible.count == 1))
        #expect(advice.possible == advice.possible.sorted())
        isFirm.insert(advice.isFirm)
      }
    }
    #expect(isFirm == [true, false])
  }

  @Test(arguments: ids)
  func `the outer set holds the exact one`(id: String) throws {
    let (questionnaire, allAnswers) = try allAnswers(id, 60, gaps: 1)
    var exactSets = 0
    for answers in allAnswers {
      let exact = try #require(try Assessment(of: answers, by: questionnaire).advice)
      if exact.completions == nil { continue }
      let outer = try #require(try Assessment(of: answers, by: questionnaire, limit: 0).advice)
      #expect(Set(exact.possible).isSubset(of: outer.possible))
      exactSets += 1
    }
    #expect(exactSets > 20)
  }

  @Test func `scaling all weights changes nothing`() throws {
    let text = try Fixture.questionnaire("quick-check")
    let scaled = text.replacing("weight: 40", with: "weight: 400")
      .replacing("weight: 30", with: "weight: 300")
    let (plain, tenfold) = (try Sample.questionnaire(text), try Sample.questionnaire(scaled))
    var random = RandomAnswers(seed: 5)
    #expect(plain.dimensions.map { $0.weight * 10 } == tenfold.dimensions.map(\.weight))
    for _ in 0..<20 {
      let answers = random.answers(for: plain, gaps: 2)
      let (one, ten) = (
        try Assessment(of: answers, by: plain), try Assessment(of: answers, by: tenfold)
      )
      let (low, tenfoldLow) = (try #require(one.score).range.low, try #require(ten.score).range.low)
      #expect(low.isNear(tenfoldLow))
      #expect(one.advice == ten.advice)
    }
  }

  @Test func `too many ways to ask name what to answer first`() throws {
    let controllers = (0..<7).map { "              - \(Sample.choice("c\($0)"))\n" }.joined()
    let condition = (0..<7).map { "c\($0): 2" }.joined(separator: ", ")
    let text =
      Sample.head + "dimensions:\n  - id: d\n    questions:\n" + controllers
      + "              - \(Sample.choice("x", "when: {\(condition)}"))\n"
    let questionnaire = try Sample.questionnaire(text.replacing("              -", with: "      -"))
    #expect(throws: TooManyBranches.self) {
      _ = try Assessment(of: Sample.answers([], to: questionnaire), by: questionnaire)
    }
  }
}

extension QuestionState {
  /// Whether the answer is known as one value, or there is none to know.
  fileprivate var isKnown: Bool {
    if case .between = value { return false }
    return status != .dontKnow && status != .unanswered
  }
}

extension Interval {
  fileprivate func holds(_ other: Interval) -> Bool {
    low <= other.low + 1e-9 && other.high <= high + 1e-9
  }
}

extension Answers {
  /// Whether a number lies where no way of filling the gaps may try it.
  fileprivate var hasNumber: Bool {
    byQuestion.contains { if case .number = $0?.value { true } else { false } }
  }
}

extension RandomAnswers {
  /// A single value, inside the range that is known if one is.
  fileprivate mutating func value(
    for question: Question, inside known: AnswerValue?
  ) -> AnswerValue {
    if case .between(let low, let high) = known {
      return .number(Double.random(in: low...high, using: &generator))
    }
    let value = value(for: question)
    if case .between(let low, _) = value { return .number(low) }
    return value
  }
}

extension Question {
  fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }

  /// An answer with the least or the greatest score.
  fileprivate func end(isLow: Bool) -> AnswerValue {
    switch kind {
    case .choice(let lines): .line(isLow ? 1 : lines.count)
    case .yesNo(let scores): .yesNo((scores.yes < scores.no) == isLow)
    case .multiple(let multiple):
      isLow
        ? lowestAnswer
        : .options(multiple.options.indices.filter { !multiple.options[$0].isExclusive })
    case .number(let field): .number(field.range.lowerBound)
    case .text: .text("")
    }
  }
}
