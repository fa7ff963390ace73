@testable import Interview
@testable import Readiness
import TestSupport
import Testing

/// The plan as a list to tick: what changes, what is saved, what is said.
@Suite struct ChecklistTests {
  private func changes(_ outcome: InterviewOutcome) -> [FileChange] {
    for case .save(let changes) in outcome.effects { return changes }
    return []
  }

  @Test func `the plan comes first, then what else the file follows`() throws {
    let state = try ChecklistFixture.state()
    let plan = try #require(state.options.plan).map(\.id)
    #expect(!plan.isEmpty && !plan.contains("R4.a") && !plan.contains("U3.a"))
    let others = ["U3.a", "C2.a", "R4.a"].filter { !plan.contains($0) }
    #expect(state.checklist.map(\.action.id) == plan + others)
    #expect(state.step == .checklist && state.isChecklist)
  }

  @Test func `a status is saved with the day on which it was done, and undone`() throws {
    var state = try ChecklistFixture.state()
    let saved = changes(state.handle(.follow("C2.a", .status(.done))))
    guard case .action(let change) = saved.first, saved.count == 1 else {
      Issue.record("\(saved)")
      return
    }
    #expect(change.id == "C2.a" && change.before?.status == .started)
    #expect(change.after?.status == .done && change.after?.on == "2024-05-18")
    #expect(change.after?.owner == "Paul" && change.after?.due == "2024-05-10")
    _ = state.handle(.saved)
    #expect(changes(state.handle(.follow("C2.a", .status(.started)))).count == 1)
    #expect(state.answers.actions["C2.a"]?.on == nil)
    _ = state.handle(.undo)
    #expect(state.answers.actions["C2.a"] == change.after)
    _ = state.handle(.undo)
    #expect(state.answers.actions["C2.a"] == change.before)
    #expect(state.handle(.undo).notices == [.nothingToUndo])
  }

  @Test func `the first that is known of an action is undone to nothing`() throws {
    var state = try ChecklistFixture.state()
    let id = try #require(state.options.plan?.first?.id)
    _ = state.handle(.follow(id, .owner(" Zoé ")))
    #expect(state.answers.actions[id]?.owner == "Zoé")
    _ = state.handle(.undo)
    #expect(state.answers.actions[id] == nil)
    _ = state.handle(.follow(id, .owner("Zoé")))
    _ = state.handle(.follow(id, .owner(" ")))
    #expect(state.answers.actions[id] == nil)
  }

  @Test func `what the plan proposes is planned once somebody says so`() throws {
    var state = try ChecklistFixture.state()
    let item = try #require(state.checklist.first)
    #expect(state.standing(item).hasPrefix("proposed, "))
    let proposed = state.checklist.count - 3
    #expect(
      state.checklistTitle
        == "Plan: 1 action done, 1 started (overdue), 1 dropped, "
        + "\(proposed) proposed.")
    #expect(changes(state.handle(.follow(item.action.id, .status(.planned)))).count == 1)
    #expect(state.answers.actions[item.action.id] == .planned)
    #expect(state.standing(item).hasPrefix("planned, "))
    let counts =
      "1 action done, 1 started (overdue), 1 planned, 1 dropped, \(proposed - 1) proposed"
    #expect(state.checklistCounts == counts)
    _ = state.handle(.undo)
    #expect(state.answers.actions[item.action.id] == nil)
    let french = try ChecklistFixture.state(language: "fr")
    #expect(french.checklistCounts.hasSuffix(", \(proposed) proposées"))
  }

  @Test func `the closing line counts the plan that the next session shows`() throws {
    var state = try ChecklistFixture.state()
    let plan = try #require(state.options.plan)
    state.options.plan = Array(plan.dropLast())
    state.options.replan = { _ in plan }
    let proposed = state.checklist.count { state.answers.actions[$0.action.id] == nil }
    let line = state.closingLines("v.answers.yaml", hasFile: true, isFinished: true)[0]
    #expect(
      line.hasSuffix(
        "\(proposed + 1) proposed (1 of them new, for the days set free)."), "\(line)")
    state.options.replan = nil
    #expect(
      state.closingLines("v.answers.yaml", hasFile: true, isFinished: true)[0]
        .hasSuffix(", \(proposed) proposed."))
  }

  @Test func `the day on which an action was done may be given`() throws {
    var state = try ChecklistFixture.state()
    let id = try #require(state.options.plan?.first { $0.id != "C2.a" }?.id)
    _ = state.handle(.follow(id, .on("6 May 2024")))
    #expect(state.answers.actions[id] == ActionRecord(status: .done, on: "2024-05-06"))
    _ = state.handle(.follow("C2.a", .on("2024-05-18")))
    let started = state.answers.actions["C2.a"]
    #expect(started?.status == .started && started?.on == "2024-05-18")
    _ = state.handle(.follow("C2.a", .on("")))
    #expect(state.answers.actions["C2.a"]?.on == nil)
    let refused = state.handle(.follow("C2.a", .on("2024-05-19")))
    #expect(refused.notices == [.notFollowed("C2.a", .inFuture("2024-05-19"))])
    #expect(state.handle(.follow("C2.a", .on("soon"))).effects.isEmpty)
  }

  @Test func `a day is written as the calendar has it, what is no day is refused`() throws {
    var state = try ChecklistFixture.state()
    _ = state.handle(.follow("C2.a", .due("3 June 2024")))
    #expect(state.answers.actions["C2.a"]?.due == "2024-06-03")
    let refused = state.handle(.follow("C2.a", .due("soon")))
    #expect(refused.notices == [.notFollowed("C2.a", .noDay("soon"))] && refused.effects.isEmpty)
    #expect(state.answers.actions["C2.a"]?.due == "2024-06-03")
    _ = state.handle(.follow("C2.a", .due(" ")))
    #expect(state.answers.actions["C2.a"]?.due == nil)
    let long = String(repeating: "a", count: 10_001)
    #expect(
      state.handle(.follow("C2.a", .note(long))).notices
        == [.notFollowed("C2.a", .tooLong(10_001, limit: 10_000))])
  }

  @Test func `what stays the same is not saved again`() throws {
    var state = try ChecklistFixture.state()
    #expect(state.handle(.follow("C2.a", .status(.started))).effects.isEmpty)
  }

  @Test func `no score changes, and the closing lines ask anew what is done`() throws {
    var state = try ChecklistFixture.state()
    let before = state.assessment.assessment?.score?.range
    _ = state.handle(.follow("C2.a", .status(.done)))
    _ = state.handle(.saved)
    #expect(state.assessment.assessment?.score?.range == before)
    #expect(state.idsToAskAgain == ["C2", "R4"])
    let lines = state.closingLines("v.answers.yaml", hasFile: true, isFinished: true)
    #expect(lines.count == 2 && lines[0].hasPrefix("Saved v.answers.yaml: 2 actions done, "))
    #expect(lines[1] == "Answer again: readiness answer v.answers.yaml --only C2,R4")
  }

  @Test func `what others changed in the file is loaded, and mine that fails is kept`() throws {
    var state = try ChecklistFixture.state()
    _ = state.handle(.follow("C2.a", .status(.done)))
    _ = state.handle(.savingFailed(reason: "disk full"))
    #expect(state.isUnsaved && state.unsaved == [.action("C2.a")])
    let theirs = try Sample.answers(
      Fixture.answers("verdier-2024") + "actions: {X1.b: {owner: Anna}}\n", state.questionnaire)
    let notices = state.handle(
      .savedInPart(theirs, without: [.action("C2.a")], reason: "r")
    ).notices
    #expect(notices == [.notSavedInPart([.action("C2.a")], reason: "r")])
    #expect(state.answers.actions["X1.b"]?.owner == "Anna")
    #expect(state.answers.actions["C2.a"]?.status == .done && state.isUnsaved)
    #expect(state.changesToSave.map(\.entry) == [.action("C2.a")])
    #expect(
      state.closingLines("v.yaml", hasFile: true, isFinished: false)[0].hasPrefix(
        "Not saved in v.yaml: C2.a. "))
  }

  @Test func `an answer that is given because an action is done says when`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      Fixture.answers("verdier-2024") + ChecklistFixture.actions, questionnaire)
    let r4 = try #require(questionnaire.index(of: "R4"))
    let s1 = try #require(questionnaire.index(of: "S1"))
    var options = InterviewState.Options()
    options.today = CalendarDate("2024-05-18")
    options.only = [r4]
    var state = InterviewState(questionnaire, answers, textLanguage: "en", options: options)
    #expect(state.askedQuestions == [r4] && state.question?.id == "R4")
    #expect(state.assessment.assessment?.questionsToAskAgain == [r4])
    // The same line as before is an answer too.
    let line = try #require(answers.byQuestion[r4]?.value)
    _ = state.handle(.mark(line))
    #expect(changes(state.handle(.accept)).count == 1)
    #expect(state.answers.byQuestion[r4]?.on == "2024-05-18" && state.step == .review)
    #expect(state.assessment.assessment?.questionsToAskAgain == [])
    let question = questionnaire.questions[s1]
    let same = try #require(answers.byQuestion[s1]?.value)
    _ = state.handle(.give(s1, question.answer(same, note: "Seen.")))
    #expect(state.answers.byQuestion[s1]?.note == "Seen.")
    #expect(state.answers.byQuestion[s1]?.on == nil)
  }

  @Test func `what others set of the same action stays when mine is undone or fails`() throws {
    var state = try ChecklistFixture.state()
    let id = try #require(state.options.plan?.first?.id)
    func file(_ record: String) throws -> Answers {
      try Sample.answers(
        Fixture.answers("verdier-2024") + "actions: {\(id): {\(record)}}\n", state.questionnaire)
    }
    _ = state.handle(.follow(id, .status(.started)))
    var other = state
    _ = try other.handle(
      .savedInPart(file("owner: Anna"), without: [.action(id)], reason: "r"))
    #expect(other.answers.actions[id]?.owner == "Anna")
    #expect(other.answers.actions[id]?.status == .started)
    _ = state.handle(.saved)
    _ = try state.handle(.savedOver(file("owner: Anna, status: started")))
    _ = state.handle(.undo)
    #expect(state.answers.actions[id]?.status == .planned)
    #expect(state.answers.actions[id]?.owner == "Anna")
  }
}
