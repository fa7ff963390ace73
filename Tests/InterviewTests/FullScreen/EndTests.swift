@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// The start of a new file and the end, on the full screen and line by line.
@Suite struct EndTests {
  private func options(
    next: Bool = true, _ change: (inout InterviewState.Options) -> Void = { _ in }
  ) throws -> InterviewState.Options {
    var options = InterviewState.Options()
    options.file = "verdier.answers.yaml"
    if next { options.nextTitle = try Sample.frozen("enterprise-2.0").title }
    change(&options)
    return options
  }

  private static let answers =
    "K1: 3, K2: 3, K10: 2, K3: 3, K4: 2, K5: 4, K6: 3, K7: 3, K8: 3, K9: [simple]"

  private func session(
    _ options: InterviewState.Options, _ answers: String = EndTests.answers
  ) throws -> ScreenFixture {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers("version: 1\nanswers: {\(answers)}", questionnaire)
    return try ScreenFixture(questionnaire, answers, options: options)
  }

  @Test func `the end tells the result, writes the report and goes on`() throws {
    var session = try session(options())
    session.type("rf")
    let text = session.text()
    #expect(text.contains("Advice: test. Do it."))
    #expect(text.contains("43 of 100, Tester."))
    #expect(text.contains("First step: Call them (1 day)."))
    #expect(text.contains("Next questionnaire: Enterprise 2.0: are we ready?"))
    session.type("w")
    #expect(session.text().contains("> [verdier.html "))
    session.press(.escape)
    #expect(session.reports.isEmpty)
    session.type("w")
    session.press(.control("u"))
    session.type("x.md")
    session.press(.enter)
    #expect(session.reports == ["x.md"])
    #expect(session.text().contains("Wrote x.md."))
    session.type("b")
    #expect(session.text().contains("Check your answers"))
    session.type("fo")
    #expect(session.ending == .goesOn("enterprise-2.0"))
  }

  @Test func `what cannot be done at the end is not offered`() throws {
    var session = try session(options(next: false) { $0.role = nil })
    session.type("rfo")
    #expect(session.ending == nil)
    #expect(session.text().contains("Error: no questionnaire follows this one."))
    #expect(!session.text().contains("o go on"))
    session = try self.session(options { $0.isReadOnly = true })
    session.type("rfw")
    #expect(session.reports.isEmpty)
    #expect(session.text().contains("Error: no report, as this is read only."))
    #expect(!session.text().contains("w write"))
    session.press(.enter)
    #expect(session.ending == .finished)
  }

  @Test func `a file with answers is none without where only an open question is asked`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let k9 = try #require(questionnaire.index(of: "K9"))
    let options = try options { $0.only = [k9] }
    let answers = try Sample.answers("version: 1\nanswers: {K1: 3, K2: 3}", questionnaire)
    var session = try ScreenFixture(
      questionnaire, answers, options: options, leavesStart: false)
    #expect(session.text().contains("Go on at K9"))
    session.press(.enter)
    #expect(session.text().contains("saved") && !session.text().contains("nothing saved yet"))
    session.type("rffw")
    #expect(session.text().contains("> [verdier.html "))
    let introduction = try #require(questionnaire.introduction?.text(in: "en"))
    let lines = InterviewState(questionnaire, answers, textLanguage: "en", options: options)
      .openingLines
    #expect(!lines.contains(introduction))
  }

  @Test func `a name that is cut is said, and a report that failed is forgotten`() throws {
    var session = try session(options())
    session.type("rfw")
    session.press(.paste("x", isCut: true))
    #expect(session.text().contains("Cut to 2,000 characters."))
    session.press(.enter)
    session.note(.reportFailed(reason: "Error: cannot write it."))
    session.press(.unknown)
    #expect(session.text().contains("Error: cannot write it."))
    session.type("w")
    #expect(!session.text().contains("Error: cannot write it."))
  }
  @Test func `while little is answered the end says so`() throws {
    var session = try session(options(), "K1: 3")
    session.type("rff")
    #expect(session.text().contains("Result so far: too early to say (1 of 10 answered)."))
    #expect(!session.text().contains("First step"))
  }

  @Test func `plain mode offers the same`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers(
      "version: 1\nanswers: {\(Self.answers)}", questionnaire)
    let interview = InterviewState(
      questionnaire, answers, textLanguage: "en", options: try options())
    var plain = PlainSession(interview)
    #expect(plain.read(":finish") == [.summarise])
    plain.note(.summarised(EndSummary(advice: "Do it.", firstStep: "Call them.")))
    let output = plain.output()
    #expect(
      output.lines.suffix(4) == [
        "Advice: test. Do it.", "43 of 100, Tester.", "First step: Call them.",
        "Next questionnaire: Enterprise 2.0: are we ready?",
      ])
    #expect(
      output.prompt
        == "Enter to leave, w to write the report, o to go on, b to go back: ")
    #expect(plain.read("w") == [.writeReport("verdier.html")])
    #expect(plain.read(":report x.md") == [.writeReport("x.md")])
    #expect(plain.read("maybe") == [])
    #expect(plain.output().lines.last?.hasPrefix("Error: ") == true)
    #expect(plain.read("o") == [.end(.goesOn("enterprise-2.0"))])
    #expect(plain.read("") == [.end(.finished)])
    _ = plain.read("b")
    #expect(plain.interview.step == .review)
  }

  @Test func `a new file begins with its company`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "en")
    var screen = BeginScreen(interview, file: nil)
    func text(_ screen: inout BeginScreen, _ columns: Int = 80, _ rows: Int = 24) -> String {
      screen.frame(ScreenSize(columns: columns, rows: rows)).lines.joined(separator: "\n")
    }
    #expect(text(&screen).contains("Your answers go to quick-check.answers.yaml"))
    for character in "Crêperie d’Étretat" { _ = screen.press(.character(character)) }
    #expect(text(&screen).contains("creperie-d-etretat.quick-check.answers.yaml"))
    #expect(text(&screen, 40, 12).contains("> [Crêperie d’Étretat"))
    _ = screen.press(.function(7))
    #expect(text(&screen).contains("De quelle entreprise ou organisation s’agit-il"))
    guard case .answered(let answer) = screen.press(.enter) else {
      Issue.record("the screen goes on")
      return
    }
    #expect(answer == .init(organisation: "Crêperie d’Étretat", textLanguage: "fr"))
    var named = BeginScreen(interview, file: "a.yaml")
    #expect(text(&named).contains("Your answers go to a.yaml"))
    guard case .answered(let skipped) = named.press(.enter) else {
      Issue.record("the screen goes on")
      return
    }
    #expect(skipped.organisation == nil)
  }

  @Test(arguments: [
    ("Maison Verdier", "maison-verdier."), ("  ", ""), ("!?", ""), ("A & B, S.A.", "a-b-s-a."),
    ("株式会社 丸", "株式会社-丸."), ("../x", "x."), ("Œuvre", "oeuvre."),
  ])
  func `a company names the file`(organisation: String, start: String) {
    let name = AnswersFileName.standard(organisation: organisation, questionnaire: "q")
    #expect(name == start + "q.answers.yaml")
    #expect(AnswersFileName.report(of: name) == start + "q.html")
  }
}
