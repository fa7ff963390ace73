@testable import Interview
import Readiness
import TestSupport
import Testing

/// What holds for any sequence of events; the seeds are fixed and named when a check fails.
@Suite struct ReducerTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.frozen("enterprise-2.0") }

  private func interview(_ options: InterviewState.Options = .init()) -> InterviewState {
    var options = options
    options.completionLimit = 50
    return InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "en", options: options)
  }

  private func event(_ interview: InterviewState, _ random: inout RandomAnswers) -> InterviewEvent {
    let question = interview.question
    switch Int.random(in: 0..<14, using: &random.generator) {
    case 0...4: return question.map { .mark(random.value(for: $0)) } ?? .back
    case 5, 6: return .accept
    case 7: return .undo
    case 8: return .back
    case 9: return .next
    case 10: return .goTo(QuestionIndex(Int.random(in: 0..<34, using: &random.generator)))
    case 11: return .setNote(["", "a note"].randomElement(using: &random.generator)!)
    case 12: return .mark(.dontKnow)
    default:
      return [
        .clear, .setEvidence(.documented), .review, .language(nil), .role("manager"), .role(nil),
      ]
      .randomElement(using: &random.generator)!
    }
  }

  @Test(arguments: 1...12)
  func `events keep the state whole`(seed: Int) {
    var random = RandomAnswers(seed: UInt64(seed))
    var interview = interview()
    var scored = 0
    for _ in 0..<150 {
      let event = event(interview, &random)
      let before = interview
      let outcome = interview.handle(event)
      // What is drafted is never scored, and moving loses nothing.
      #expect(
        interview.assessment.states.map(\.value)
          == LiveAssessment(questionnaire, interview.answers, limit: 50).states.map(\.value))
      switch event {
      case .back, .next, .goTo, .review, .language, .role, .mark, .setNote, .setEvidence:
        #expect(interview.answers == before.answers)
        #expect(outcome.effects.isEmpty)
      default: break
      }
      if case .question(let position) = interview.step {
        #expect(
          interview.assessment.states[position].status != .skipped || interview.step == before.step
        )
      }
      if let score = interview.assessment.assessment?.score, let known = score.known {
        #expect(score.range.low <= known + 1e-9)
        #expect(known <= score.range.high + 1e-9)
        scored += 1
      }
      let counts = interview.counts
      #expect(counts.settled + counts.open == counts.asked)
    }
    #expect(scored > 40)
  }

  @Test func `not knowing is no answer even where it scores as the lowest, as in reports`() throws {
    var interview = interview()
    for index in interview.askedQuestions {
      for event in [InterviewEvent.goTo(index), .mark(.dontKnow), .accept] {
        _ = interview.handle(event)
      }
    }
    let questions = interview.questionnaire.questions
    #expect(interview.askedQuestions.contains { questions[$0].countsNotKnowingAsLowest })
    #expect(interview.counts.answered == 0)
    #expect(interview.counts.dontKnow == interview.askedQuestions.count)
  }

  @Test(arguments: 1...8)
  func `undo is the inverse of every accepted change`(seed: Int) {
    var random = RandomAnswers(seed: UInt64(seed) &* 7_919)
    var interview = interview()
    var accepted = [interview.answers]
    var changes = 0
    for _ in 0..<200 {
      let before = interview.answers
      _ = interview.handle(event(interview, &random))
      if interview.history.count > accepted.count - 1 {
        accepted.append(interview.answers)
        changes += 1
      } else if interview.answers != before {
        accepted.removeLast()
        #expect(interview.answers.byQuestion == accepted.last?.byQuestion)
      }
    }
    #expect(changes > 8)
    while accepted.count > 1 {
      #expect(interview.answers.byQuestion == accepted.removeLast().byQuestion)
      _ = interview.handle(.undo)
    }
    #expect(interview.answers.byQuestion == accepted[0].byQuestion)
    #expect(interview.handle(.undo).notices == [.nothingToUndo])
  }

  @Test func `every prefix replays to the same state`() {
    var random = RandomAnswers(seed: 99)
    var interview = interview()
    var events: [InterviewEvent] = []
    for _ in 0..<80 {
      let event = event(interview, &random)
      events.append(event)
      _ = interview.handle(event)
    }
    var replayed = self.interview()
    for event in events { _ = replayed.handle(event) }
    #expect(replayed.answers == interview.answers)
    #expect(replayed.step == interview.step)
    #expect(replayed.drafts == interview.drafts)
  }

  @Test func `answers of skipped questions are kept and told`() throws {
    var interview = interview()
    let first = questionnaire.questions[0]
    let payment = try #require(questionnaire.index(of: "V4"))
    _ = interview.handle(.give(payment, questionnaire.questions[payment].answer(.line(3))))
    #expect(interview.deciders(of: questionnaire.questions[payment]) == ["F1"])
    let gone = interview.handle(.give(0, first.answer(.yesNo(false))))
    #expect(gone.notices.contains(.noLongerApplies([payment])))
    #expect(interview.answers.byQuestion[payment]?.value == .line(3))
    #expect(!interview.askedQuestions.contains(payment))
    #expect(interview.handle(.undo).notices.contains(.appliesAgain([payment])))
  }

  @Test func `the first finish warns of open questions, the second shows the end`() {
    var interview = interview()
    #expect(interview.handle(.finish).notices == [.openQuestions(34)])
    #expect(interview.handle(.finish).effects == [.summarise])
    #expect(interview.handle(.leave).effects == [.end(.finished)])
    #expect(interview.handle(.endOfInput).effects == [.end(.finished)])
    _ = interview.handle(.back)
    #expect(interview.step == .review)
    #expect(interview.handle(.finish).notices == [.openQuestions(34)])
  }

  @Test func `unsaved changes wait for the next attempt`() {
    var interview = interview()
    func accept(_ value: AnswerValue) -> InterviewOutcome {
      _ = interview.handle(.mark(value))
      return interview.handle(.accept)
    }
    #expect(accept(.yesNo(true)).effects.count == 1)
    #expect(interview.handle(.savingFailed(reason: "disk full")).notices.count == 1)
    let effects = accept(.line(2)).effects
    guard case .save(let changes)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(changes.map(\.entry) == [.answer(0), .answer(1)])
    #expect(interview.handle(.saved).notices == [.savedAgain])
    #expect(interview.unsaved.isEmpty)
  }

  @Test func `an answer that the file does not take holds no other back`() throws {
    var interview = interview()
    func accept(_ value: AnswerValue) {
      _ = interview.handle(.mark(value))
      _ = interview.handle(.accept)
    }
    accept(.yesNo(true))
    accept(.line(2))
    var file = Answers(for: questionnaire)
    file[questionnaire.questions[1]] = interview.answers.byQuestion[1]
    let mine = interview.answers
    #expect(
      interview.handle(.savedInPart(file, without: [.answer(0)], reason: "r")).notices
        == [.notSavedInPart([.answer(0)], reason: "r")])
    #expect(interview.answers == mine && interview.isUnsaved && interview.saving == .notSaved("r"))
    #expect(interview.changesToSave.map(\.entry) == [.answer(0)])
    #expect(
      interview.closingLines("a.yaml", hasFile: true, isFinished: false)
        == ["Not saved in a.yaml: F1. 2 of 34 answered, 32 open."])
    #expect(interview.handle(.saved).notices == [.savedAgain])
    #expect(!interview.isUnsaved)
  }

  @Test func `read only accepts everything and saves nothing`() {
    var options = InterviewState.Options()
    options.isReadOnly = true
    var interview = interview(options)
    _ = interview.handle(.mark(.yesNo(true)))
    #expect(interview.handle(.accept).effects.isEmpty)
    #expect(interview.answers.byQuestion[0]?.value == .yesNo(true))
  }

  @Test func `not applicable needs to be offered, and a reason`() throws {
    var interview = interview()
    #expect(interview.handle(.mark(.notApplicable)).notices == [.cannotBeNotApplicable])
    _ = interview.handle(.goTo(try #require(questionnaire.index(of: "T3"))))
    _ = interview.handle(.mark(.notApplicable))
    #expect(interview.handle(.accept).notices == [.reasonNeeded])
    let index = try #require(interview.question?.index)
    _ = interview.handle(.setNote("No tool yet."))
    #expect(interview.handle(.accept).effects.count == 1)
    // The reason goes with the answer; what is written anew stays.
    _ = interview.handle(.goTo(index))
    let value = AnswerValue.options([0])
    _ = interview.handle(.mark(value))
    #expect(interview.note(of: index) == nil)
    _ = interview.handle(.setNote("no tool"))
    #expect(interview.note(of: index) == "no tool")
    _ = interview.handle(.setNote(""))
    _ = interview.handle(.accept)
    #expect(interview.answers.byQuestion[index]?.value == value)
    #expect(interview.answers.byQuestion[index]?.note == nil)
  }

  @Test func `a role is asked its questions, the score stays whole`() throws {
    var options = InterviewState.Options()
    options.role = "employee"
    let filtered = interview(options)
    #expect(filtered.askedQuestions.count == 12)
    #expect(filtered.question?.id == "U2")
    #expect(
      filtered.assessment.assessment?.score?.range
        == interview().assessment.assessment?.score?.range)
  }

  @Test func `a file of an older version is brought up to date when all is answered again`() throws
  {
    let text = try Fixture.questionnaire("quick-check")
    let newer = try Sample.questionnaire(
      text.replacing("\nversion: 1", with: "\nversion: 2")
        .replacing("      - id: K3\n", with: "      - id: K3\n        since: 2\n"))
    let answers = try Sample.answers("version: 1\nanswers: {K1: 3, K3: 2}", newer)
    var interview = InterviewState(newer, answers, textLanguage: "en")
    #expect(interview.answers.outdated == [3: "2"])
    _ = interview.handle(.give(4, newer.questions[4].answer(.line(2))))
    #expect(interview.answers.version == 1)
    _ = interview.handle(.give(3, newer.questions[3].answer(.line(4))))
    #expect(interview.answers.version == 2)
    #expect(interview.answers.outdated.isEmpty)
  }
}
