@testable import Interview
import Localization
import Readiness
import TestSupport
import Testing

/// What the two rows of the result say.
@Suite struct ResultRowsTests {
  /// The risk sample with titles, roles and a second scored question.
  private func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      RiskSample.text.replacing("GATE", with: "prepare")
        .replacing(
          "{id: stop,",
          with: "{id: stop, title: {en: nothing to stop it, fr: rien pour l’arrêter},"
        )
        .replacing(
          "dimensions:\n",
          with: """
            roles:
              boss: Boss
              staff: {title: Staff, confidential: true}
            dimensions:

            """
        )
        .replacing(
          "      - id: s\n",
          with: "      - {id: t, text: t?, options: [a, b, c]}\n      - id: s\n"))
  }

  private func interview(
    _ answers: String, language: String = "en", respondent: String? = nil,
    _ change: (inout InterviewState.Options) -> Void = { _ in }
  ) throws -> InterviewState {
    let questionnaire = try questionnaire()
    let who = respondent.map { "respondent: {role: \($0)}\n" } ?? ""
    let answers = try Sample.answers("version: 1\n\(who)answers: {\(answers)}", questionnaire)
    var options = InterviewState.Options()
    change(&options)
    return InterviewState(questionnaire, answers, textLanguage: language, options: options)
  }

  /// The rows with a mark at a question.
  private func rows(
    _ interview: InterviewState, _ id: String? = nil, _ value: AnswerValue? = nil
  ) throws -> [String] {
    var answers = interview.answers
    let question = try id.map { id in
      interview.questionnaire.questions[try #require(interview.questionnaire.index(of: id))]
    }
    if let question, let value { answers[question] = question.answer(value) }
    let marked = LiveAssessment(interview.questionnaire, answers, limit: 2_000)
    let subject = question.flatMap { question in value.map { (question: question, value: $0) } }
    return ResultRows(
      interview: interview, assessment: marked, earlier: interview.assessment, subject: subject
    ).lines
  }

  @Test func `while little is answered, a row tells what the mark does`() throws {
    let early = "Result so far: too early to say (0 of 5 answered)."
    let empty = try interview("")
    #expect(try rows(empty) == [early])
    #expect(
      try rows(empty, "t", .line(2)) == [early, "This answer: 50 of 100 for this question."])
    #expect(try rows(empty, "a", .number(3)) == [early, "This answer counts in the risks only."])
    #expect(
      try rows(empty, "g", .yesNo(true))
        == [early, "This rules out “Go” and “Test”: nothing to stop it."])
    #expect(
      try rows(interview("g: yes"), "g", .yesNo(false)).last
        == "This no longer rules out “Go” and “Test”: nothing to stop it.")
    #expect(
      try rows(interview("", language: "fr"), "g", .yesNo(true)) == [
        "Résultat pour l’instant\u{A0}: trop tôt pour le dire (0 réponse sur 5).",
        "Ceci exclut «\u{A0}Se lancer\u{A0}» et «\u{A0}Tester\u{A0}»\u{A0}: rien pour l’arrêter.",
      ])
  }

  @Test func `with more answers the rows tell the result and the advice`() throws {
    let all = "g: no, a: 90, b: 90, t: 2, s: 50"
    #expect(try rows(interview(all)) == ["Now 50 of 100: Middle.", "Advice: test."])
    #expect(
      try rows(interview(all), "s", .between(50, 52))
        == ["Now 50 to 51 of 100 (was 50): Middle.", "Advice: test."])
    #expect(
      try rows(interview(all), "s", .number(100))
        == ["Now 75 of 100 (was 50): High.", "Advice: test."])
    #expect(try rows(interview(all), "s", .number(50.3)).first == "Now 50 of 100: Middle.")
    #expect(
      try rows(interview("g: yes, a: 90, b: 90, t: 2, s: 50")) == [
        "Now 50 of 100: Middle.",
        "Advice: prepare. Ruled out for now: “Go” and “Test” (nothing to stop it, g).",
      ])
    #expect(
      try rows(interview("g: yes, a: 90, b: 90, t: 2, s: 50", language: "fr")).last
        == "Conseil\u{A0}: préparer. Exclus pour l’instant\u{A0}: «\u{A0}Se lancer\u{A0}» et "
        + "«\u{A0}Tester\u{A0}» (rien pour l’arrêter, g).")
    #expect(
      try rows(interview("g: no, a: {between: [0, 90]}, b: 90, t: 2, s: 50")).last
        == "Advice: test (could still become wait).")
    #expect(
      try rows(interview("g: no, a: 90, b: 90, t: 2, s: {between: [0, 100]}")).first
        == "Now 25 to 75 of 100: Middle or High.")
    #expect(
      try rows(interview(all, language: "fr"), "s", .between(40, 52)) == [
        "À présent 45 à 51 sur 100 (avant\u{A0}: 50)\u{A0}: Middle.",
        "Conseil\u{A0}: tester.",
      ])
    #expect(try rows(interview("g: no, b: 90, t: 2, s: 50")).first == "So far 50 of 100: Middle.")
  }

  @Test func `of several conditions those are named that rule out the next advice`() throws {
    let questionnaire = try RiskSample.questionnaireWithTwoConditions()
    let answers = try Sample.answers(
      "version: 1\nanswers: {g: yes, a: 90, b: 90, s: 100}", questionnaire)
    func last(_ language: String = "en", namesAll: Bool = false) -> String? {
      let state = InterviewState(questionnaire, answers, textLanguage: language)
      return ResultRows(
        interview: state, assessment: state.assessment, namesAllConditions: namesAll
      ).lines.last
    }
    #expect(
      last()
        == "Advice: prepare. Ruled out for now: “Go” and “Test” (no way back, a; 1 more "
        + "condition).")
    #expect(
      last(namesAll: true)
        == "Advice: prepare. Ruled out for now: “Go” and “Test” (no way back, a; no owner, g). "
        + "Capped at Low by: no owner (g).")
    #expect(
      last("fr", namesAll: true)
        == "Conseil\u{A0}: préparer. Exclus pour l’instant\u{A0}: «\u{A0}Se lancer\u{A0}» et "
        + "«\u{A0}Tester\u{A0}» (no way back, a\u{202F}; no owner, g). Plafonné à Low "
        + "à cause de ceci\u{A0}: no owner (g).")
  }

  @Test func `conditions that cap at several levels each stand with their own level`() throws {
    let questionnaire = try Sample.questionnaire(
      RiskSample.text.replacing(
        "  - {id: stop, when: {g: yes}, advice: GATE, reason: Something is missing.}",
        with: """
            - {id: wide, title: no owner, when: {g: yes}, level: middle, reason: A.}
            - {id: deep, title: no way back, when: {a: {at-least: 50}}, level: low, reason: B.}
          """))
    let answers = try Sample.answers(
      "version: 1\nanswers: {g: yes, a: 90, b: 90, s: 100}", questionnaire)
    let state = InterviewState(questionnaire, answers, textLanguage: "en")
    let row = ResultRows(
      interview: state, assessment: state.assessment, namesAllConditions: true
    ).lines.last
    #expect(
      row?.hasSuffix(
        "Capped at Low by: no way back (a). Capped at Middle by: no owner (g).") == true,
      "\(row ?? "")")
  }

  @Test func `of the questions of a condition those are named that make it apply`() throws {
    let questionnaire = try Sample.questionnaire(
      RiskSample.text.replacing(
        "  - {id: stop, when: {g: yes}, advice: GATE, reason: Something is missing.}",
        with: """
            - id: stop
              title: no way back
              when: {any: [{g: yes}, {a: {at-least: 95}}]}
              advice: test
              reason: A.
          """))
    let answers = try Sample.answers(
      "version: 1\nanswers: {g: yes, a: 90, b: 10, s: 100}", questionnaire)
    let state = InterviewState(questionnaire, answers, textLanguage: "en")
    #expect(
      ResultRows(interview: state, assessment: state.assessment).lines.last
        == "Advice: test. Ruled out for now: “Go” (no way back, g).")
  }

  @Test func `a condition that only may apply may cap the level`() throws {
    let questionnaire = try Sample.questionnaire(
      RiskSample.text.replacing(
        "advice: GATE, reason", with: "title: no owner, level: low, reason"))
    func last(_ g: String, _ mark: Bool? = nil, answers: String = "a: 90, b: 90, s: 100") throws
      -> String?
    {
      let answers = try Sample.answers(
        "version: 1\nanswers: {g: \(g), \(answers)}", questionnaire)
      let state = InterviewState(questionnaire, answers, textLanguage: "en")
      let question = questionnaire.questions[try #require(questionnaire.index(of: "g"))]
      var marked = answers
      if let mark { marked[question] = question.answer(.yesNo(mark)) }
      return ResultRows(
        interview: state, assessment: LiveAssessment(questionnaire, marked, limit: 2_000),
        earlier: state.assessment, subject: mark.map { (question: question, value: .yesNo($0)) }
      ).lines.last
    }
    let may = try #require(try last("dont-know"))
    #expect(may.hasSuffix("May be capped at Low by: no owner (g).") && !may.contains("Capped"))
    #expect(try #require(try last("yes")).hasSuffix("Capped at Low by: no owner (g)."))
    #expect(
      try last("yes", false, answers: "a: 90")
        == "This no longer caps the level at Low: no owner.")
  }

  @Test func `of too many combinations nothing is possible any more that is ruled out`() throws {
    func last(_ language: String) throws -> String {
      let state = try interview("g: yes, t: 2, s: 50", language: language) {
        $0.completionLimit = 2
      }
      #expect(state.assessment.assessment?.advice?.completions == nil)
      return try #require(ResultRows(interview: state, assessment: state.assessment).lines.last)
    }
    #expect(
      try last("en")
        == "Advice: wait (prepare is not ruled out yet). Ruled out for now: “Go” and “Test” "
        + "(nothing to stop it, g).")
    #expect(
      try last("fr").hasPrefix("Conseil\u{A0}: attendre (préparer n’est pas encore exclu). Exclus"))
  }

  @Test func `a level that is capped stands beside the one that the score gives`() throws {
    let questionnaire = try Sample.questionnaire(
      RiskSample.text.replacing(
        "advice: GATE, reason", with: "title: no owner, level: low, reason"))
    let answers = try Sample.answers(
      "version: 1\nanswers: {g: yes, a: 90, b: 90, s: 100}", questionnaire)
    func rows(_ language: String) -> ResultRows {
      let state = InterviewState(questionnaire, answers, textLanguage: language)
      return ResultRows(interview: state, assessment: state.assessment)
    }
    #expect(rows("en").lines.first == "Now 100 of 100: Low (High by points alone).")
    #expect(rows("en").closing().last == "100 of 100, Low (High by points alone).")
    #expect(rows("fr").closing().last == "100 sur 100, Low (High d’après les seuls points).")
  }

  @Test func `of too many combinations nothing is listed`() throws {
    let capped = try interview("g: no, t: 2, s: 50") { $0.completionLimit = 2 }
    #expect(
      ResultRows(interview: capped, assessment: capped.assessment).lines.last
        == "Advice: test (wait is not ruled out yet).")
    var state = try interview("t: 3, s: 90") { $0.completionLimit = 2 }
    #expect(state.assessment.assessment?.advice?.completions == nil)
    #expect(
      try #require(ResultRows(interview: state, assessment: state.assessment).lines.last)
        .hasSuffix("(could still become any other)."))
    _ = state.handle(.role("boss"))
    #expect(
      ResultRows(interview: state, assessment: state.assessment).lines
        == ["No result here: it needs the other roles too."])
  }

  @Test func `no result is shown to a role, or where it is hidden until the end`() throws {
    let all = "g: no, a: 90, b: 90, t: 2, s: 50"
    for state in [
      try interview(all) { $0.role = "boss" }, try interview(all, respondent: "boss"),
    ] {
      #expect(try rows(state) == ["No result here: it needs the other roles too."])
      #expect(state.scoreDetails == ["No result here: it needs the other roles too."])
      #expect(
        state.closingLines("a.yaml", hasFile: true, isFinished: true) == [
          "Saved a.yaml: 5 of 5 answered.", "Send a.yaml to whoever asked you.",
        ])
      #expect(state.openingLines.count { $0.contains("No result here") } == 1)
    }
    let shown = try interview(all, respondent: "boss") { $0.showsResult = true }
    #expect(try rows(shown).last == "Advice: test.")
    let hidden = try interview(all) { $0.hidesResult = true }
    #expect(try rows(hidden) == ["Result hidden until the end."])
    #expect(
      hidden.closingLines("x/a.answers.yaml", hasFile: true, isFinished: true).dropFirst() == [
        "Advice: test. 50 of 100, Middle.",
        "Report: readiness report x/a.answers.yaml -o x/a.html",
      ])
  }

  @Test func `a confidential role is told how its answers are shown`() throws {
    let staff = try interview("", respondent: "staff").openingLines.joined()
    #expect(staff.contains("only together with those of at least 2 others."))
    #expect(!(try interview("", respondent: "boss").openingLines.joined().contains("at least 2")))
  }

  @Test func `a questionnaire without risks names its weakest area`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - {id: a, title: A, questions: [\(Sample.choice("a1")), \(Sample.choice("a2"))]}
          - {id: b, title: B, questions: [\(Sample.choice("b1"))]}

        """)
    let answers = try Sample.answers(["a1: 2", "a2: 2", "b1: 5"], to: questionnaire)
    let state = InterviewState(questionnaire, answers, textLanguage: "en")
    let rows = ResultRows(interview: state, assessment: state.assessment).lines
    #expect(rows.last == "Weakest area so far: A (25 of 100).")
  }

  @Test func `the shortest rows fit into forty columns`() throws {
    for language in ["en", "fr"] {
      for answers in ["", "g: yes", "g: no, a: 90, b: 90, t: 2, s: 50"] {
        for role in [nil, "boss"] {
          let state = try interview(answers, language: language, respondent: role)
          let question = state.questionnaire.questions[3]
          let rows = ResultRows(
            interview: state, assessment: state.assessment,
            subject: (question: question, value: .line(2)))
          for row in [rows.result, rows.consequence] where !row.isEmpty {
            #expect(row.contains { $0.count <= 40 }, "\(row)")
          }
        }
      }
    }
  }
}
