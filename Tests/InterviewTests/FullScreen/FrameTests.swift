@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// What the screen shows, against golden files at several sizes.
@Suite struct FrameTests {
  private let sizes = [(80, 24), (40, 12), (120, 40), (39, 11), (1, 1)]

  /// Maison Verdier with six of thirty-four questions answered.
  private func verdier(
    _ answers: String = "F1: yes, S1: 4, S2: 3, S3: 4, S4: 7, S5: 22", language: String = "en"
  ) throws -> ScreenFixture {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      "version: 1\norganisation: Maison Verdier\nanswers: {\(answers)}", questionnaire)
    return try ScreenFixture(questionnaire, answers, language: language)
  }

  /// Compares the frames of a session at all sizes with a golden file.
  private func check(_ session: ScreenFixture, _ name: String) throws {
    var text = ""
    for (columns, rows) in sizes {
      var session = session
      session.resize(columns, rows)
      let frame = session.frame()
      text += "== \(columns)x\(rows), cursor \(frame.cursor.column + 1),\(frame.cursor.row + 1)\n"
      text += frame.lines.map { "|\($0)\n" }.joined()
    }
    let golden = "Tests/InterviewTests/Golden/frame-\(name).txt"
    let difference = try Repository.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `a choice with a mark`() throws {
    var session = try verdier()
    session.type("ec")
    session.type("The page of 3 March.")
    session.press(.enter)
    session.type("3")
    try check(session, "choice")
    #expect(session.text().contains("Result so far: too early to say (6 of 34 answered)."))
    #expect(session.text().contains("This answer: 50 of 100 for this question."))
    session.type("1")
    #expect(session.text().contains("This rules out “Go” and “Test”."))
  }

  @Test func `what is cut ends with three dots, in one character where the terminal has it`() throws
  {
    var session = try verdier()
    let screens: [(ScreenFixture) -> ScreenFixture] = [
      { $0 },
      {
        var screen = $0; screen.press(.control("g")); return screen
      },
      {
        var screen = $0; screen.press(.character("?")); return screen
      },
      {
        var screen = $0; screen.press(.character("r")); return screen
      },
    ]
    session.pause()
    for (columns, rows) in [(40, 12), (80, 24)] {
      for screen in screens {
        var screen = screen(session)
        screen.resize(columns, rows)
        // The progress has rows of dots of its own.
        #expect(!screen.text().contains(/(?:^|[^.#\[])\.{3}(?!\.)/), "\(screen.text())")
        screen.resize(columns, rows, .other)
        #expect(!screen.text().contains("…"), "\(screen.text())")
      }
    }
    session.resize(40, 12)
    #expect(session.text().contains("… 5 more below"), "\(session.text())")
    session.resize(40, 12, .other)
    #expect(session.text().contains("... 5 more below"), "\(session.text())")
  }

  @Test func `a number typed as a range`() throws {
    var session = try verdier()
    session.goTo("C2")
    session.type("3-6")
    try check(session, "number")
  }

  @Test func `several answers with one that stands alone`() throws {
    var session = try verdier()
    session.goTo("U3")
    session.type("124")
    try check(session, "multiple")
  }

  @Test func `don't know in French`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(Fixture.answers("verdier-2024"), questionnaire)
    var session = try ScreenFixture(questionnaire, answers, language: "fr")
    session.goTo("R4")
    session.type("d")
    try check(session, "dont-know.fr")
  }

  @Test func `yes or no`() throws {
    var session = try verdier("S1: 4")
    session.goTo("F1")
    session.type("y")
    try check(session, "yes-no")
  }

  @Test func `the reason why a question is not applicable`() throws {
    var session = try verdier()
    session.goTo("T3")
    session.type("nNo common tool yet.")
    try check(session, "reason")
  }

  @Test func `the outline finds questions`() throws {
    var session = try verdier()
    session.press(.control("g"))
    try check(session, "outline")
    session.type("hours")
    try check(session, "outline-found")
  }

  @Test func `the review shows what is open or unsure first`() throws {
    var session = try verdier()
    session.goTo("V3")
    session.type("d")
    session.press(.enter)
    session.type("r")
    try check(session, "review")
  }

  @Test func `a new file begins with what it is about`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    try check(ScreenFixture(questionnaire, leavesStart: false), "start-new")
  }

  @Test func `a changed questionnaire says so at the start`() throws {
    let text = try Fixture.questionnaire("quick-check")
      .replacing("\nversion: 1\n", with: "\nversion: 2\n")
      .replacing("- id: K2\n", with: "- id: K2\n        since: 2\n")
    let questionnaire = try Sample.questionnaire(text)
    let answers = try Sample.answers("version: 1\nanswers: {K1: 3, K2: 4, Z9: 1}", questionnaire)
    let session = try ScreenFixture(
      questionnaire, answers, lastSaved: .init(date: "2024-04-14", time: "14:02"),
      leavesStart: false)
    try check(session, "start-continued")
  }

  @Test func `help and details`() throws {
    var session = try verdier()
    session.type("?")
    try check(session, "help")
    session.press(.escape)
    session.type("s")
    try check(session, "details")
  }

  @Test func `a text of several lines`() throws {
    var session = try ScreenFixture(
      try Sample.questionnaire(
        Sample.head + """
          dimensions:
            - id: a
              weight: 1
              title: Anything
              questions:
                - {id: t, type: text, max-length: 200, text: "What else?", help: Anything you like.}
                - {id: c, text: c?, options: [a, b]}

          """))
    session.type("The first line is a long one that does not fit into forty columns.")
    session.press(.lineBreak)
    session.type("The second")
    try check(session, "text")
  }

  @Test func `texts of all scripts and lengths`() throws {
    let long = String(repeating: "word", count: 75)
    var session = try ScreenFixture(
      try Sample.questionnaire(
        Sample.head + """
          dimensions:
            - id: a
              weight: 1
              title: 尺寸与宽度的检查，标题很长很长很长很长
              about: "👩‍👩‍👧 family emoji 🇫🇷, שלום עולם, مرحبا"
              questions:
                - id: q
                  text: "企业二点零：我们准备好了吗？我们接下来应该做什么？请选择描述上个月情况的那一行，而不是下个季度的。"
                  help: "\(long)"
                  options:
                    - "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
                    - "👍🏽 thumbs 👨‍👩‍👧‍👦 family ❤️ heart e\u{301} combining"
                    - "שלום עולם, هذا نص من اليمين إلى اليسار"
                    - "\(long)"

          """))
    session.press(.down)
    try check(session, "scripts")
  }

  @Test func `two hundred options scroll and can be filtered`() throws {
    let options = (1...200).map { "        - Option number \($0)\n" }.joined()
    var session = try ScreenFixture(
      try Sample.questionnaire(
        Sample.head + """
          dimensions:
            - id: a
              weight: 1
              title: Many
              questions:
                - id: q
                  text: Which of them?
                  options:
          \(options)
          """))
    session.type("11")
    #expect(session.text().contains("Answer: 11_"))
    session.pause()
    try check(session, "many")
    session.type("/number 19")
    try check(session, "filter")
    session.press(.enter)
    #expect(session.text().contains("> ( )  19  Option number 19"))
  }

  @Test func `forty columns by twelve rows keep what one cannot do without`() throws {
    var session = try verdier()
    session.resize(40, 12)
    session.type("3")
    let lines = session.lines()
    #expect(lines[0].hasPrefix("Use: U1, 7 of 34"))
    #expect(lines[9] == "Too early to say (6 of 34 answered).")
    #expect(lines[10] == "This answer: 50 of 100.")
    #expect(lines[11] == "1-5 mark  Enter next  b back  ? help")
  }
}
