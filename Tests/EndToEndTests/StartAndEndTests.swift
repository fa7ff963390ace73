import Foundation
import TestSupport
import Testing

/// From the first screen, which asks for the company, to the report and the next questionnaire.
@Suite(.serialized) struct StartAndEndTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  private let file = "maison-verdier.quick-check.answers.yaml"

  private let given = [
    "K1=3", "K2=3", "K10=2", "K3=3", "K4=2", "K5=4", "K6=3", "K7=3", "K8=3",
  ].flatMap { ["--set", $0] }

  @Test func `a file that was removed is begun with its first question`() throws {
    let session = [
      "answer", "a.answers.yaml", "--plain", "--language", "en", "--questionnaire",
      "quick-check.yaml",
    ]
    let first = try program.run(session, input: "3\n3\n")
    #expect(first.output.contains("Question 3 of 10"))
    try FileManager.default.removeItem(
      at: program.folder.appendingPathComponent("a.answers.yaml"))
    let again = try program.run(session, input: "")
    #expect(again.output.contains("Question 1 of 10"), "\(again.output)")
    #expect(!again.output.contains("Question 3 of 10"))
  }

  @Test func `the company names the file and the report`() throws {
    let screen = try ScreenProgram(["answer"] + given, in: program)
    screen.press("\r")
    screen.expect("Which company or organisation is this about?")
    screen.press("Maison Verdier")
    screen.expect("Your answers go to\n\(file)")
    screen.press("\r")
    screen.expect("- Maison Verdier")
    screen.press("\r")
    screen.expect("K1, question 1")
    screen.press("\u{7}K9\r")
    screen.expect("K9, question 10")
    screen.answer("1 2", then: "No question is left open.")
    screen.press("f")
    screen.expect("First step: ")
    screen.press("w")
    screen.expect("> [maison-verdier.quick-check.html")
    screen.press("\r")
    screen.expect("Wrote maison-verdier.quick-check.html.")
    screen.press("o")
    screen.expect("maison-verdier.enterprise-2.0.answers.yaml")
    screen.press("q")
    #expect(screen.end() == 3)
    #expect(try program.read(file).contains("organisation: \"Maison Verdier\""))
    #expect(try program.read("maison-verdier.quick-check.html").contains("Maison Verdier"))
    #expect(!program.exists("maison-verdier.enterprise-2.0.answers.yaml"))
    let again = try ScreenProgram(["answer"], in: program)
    again.expect("Go on with \(file)")
    again.press("\u{3}")
    #expect(again.end() == -SIGINT)
  }

  @Test func `line by line the company is asked only at a terminal`() throws {
    let terminal = try PseudoTerminal(
      ["answer", "--plain", "--questionnaire", "quick-check"] + given, in: program)
    #expect(terminal.wait(for: "Company, or Enter: "))
    terminal.type("Maison Verdier\n")
    #expect(terminal.wait(for: "Question 1 of 10, K1."))
    terminal.type(":goto K9\n1\n:finish\n")
    #expect(terminal.wait(for: "o to go on, b to go back: "))
    terminal.type(":report verdier.md\n")
    #expect(terminal.wait(for: "Wrote verdier.md."))
    terminal.type("\n")
    #expect(terminal.end() == 0)
    #expect(try program.read(file).contains("organisation: \"Maison Verdier\""))
    #expect(try program.read("verdier.md").hasPrefix("# Maison Verdier: "))
    let piped = try program.run(
      "answer", "--plain", "--questionnaire", "recruitment", input: ":quit\n")
    #expect(!piped.output.contains("Company"))
  }

  @Test func `the choice has every answers file, but none that a session set apart`() throws {
    let text = "questionnaire: quick-check\nversion: 1\nanswers: {K1: 3}\n"
    for name in ["one.answers.yml", "two.answers.mine.yaml"] { try program.write(text, to: name) }
    let terminal = try PseudoTerminal(["answer", "--plain"], in: program)
    #expect(terminal.wait(for: "or Enter for 1: "), "\(terminal.text)")
    let row = "1. Go on with one.answers.yml: The panel’s ten questions (1 of 10 answered, 9 open)"
    #expect(terminal.text.contains(row))
    #expect(!terminal.text.contains("mine"))
    terminal.type("q\n")
    #expect(terminal.end() == 3)
  }

  @Test func `Enter begins the first questionnaire where no file has an open question`() throws {
    let answers = (1...10).map { "K\($0): \($0 == 9 ? "[simple]" : "3")" }.joined(separator: ", ")
    try program.write(
      "questionnaire: quick-check\nversion: 2\nanswers: {\(answers)}\n", to: "a.answers.yaml")
    let terminal = try PseudoTerminal(["answer", "--plain"], in: program)
    #expect(terminal.wait(for: "or Enter for 2: "), "\(terminal.text)")
    #expect(terminal.text.contains("1. Go on with a.answers.yaml: "))
    terminal.type("q\n")
    #expect(terminal.end() == 3)
  }

  @Test func `a questionnaire that the file does not name is named again at the end`() throws {
    let answers = given.filter { $0 != "--set" }.map { $0.replacing("=", with: ": ") }
    try program.write(
      "version: 1\nanswers: {\(answers.joined(separator: ", "))}\n", to: "a.answers.yaml")
    let arguments = ["a.answers.yaml", "--questionnaire", "quick-check.yaml"]
    let result = try program.run(
      ["answer", "--plain"] + arguments, input: ":finish\n:finish\n:report v.html\n\n")
    #expect(result.output.contains("Wrote v.html."), "\(result.output)")
    #expect(result.output.contains("First step: "))
    let command = "readiness report a.answers.yaml --questionnaire quick-check.yaml"
    #expect(result.output.hasSuffix("Report: \(command) -o a.html\n"))
    let followed = try program.run(["do"] + arguments + ["--set", "K10.a=done"])
    #expect(
      followed.output.hasSuffix(
        "readiness answer a.answers.yaml --questionnaire quick-check.yaml --only K10\n"))
    let terminal = try PseudoTerminal(["report"] + arguments, in: program)
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("\(command) -o a.html"))
    #expect(terminal.text.contains("\(command) --format markdown"))
  }

  @Test func `what the questionnaire that follows does not know is not asked of it`() throws {
    let next = """
      format: 1
      id: next
      version: 1
      languages: [en]
      title: What comes next
      levels: [{id: low, from: 0, title: Low}, {id: high, from: 50, title: High}]
      dimensions:
        - {id: d, title: D, questions: [{id: N1, text: Well?, options: [a, b, c, d, e]}]}

      """
    try program.write(next, to: "next")
    try program.write(
      Fixture.questionnaire("quick-check").replacing(
        "then: enterprise-2.0", with: "then: next"), to: "quick-check.yaml")
    let result = try program.run(
      ["answer", "--plain", "--questionnaire", "quick-check.yaml", "--language", "fr", "--role"]
        + ["manager", "--organisation", "Maison Verdier", "--set", "K9=simple"] + given,
      input: ":finish\no\n:quit\n")
    #expect(result.errors == "", "\(result.errors)")
    #expect(result.output.contains("Well?"), "\(result.output)")
  }

  @Test func `a new file without a questionnaire gets the choice`() throws {
    let screen = try ScreenProgram(["answer", "new.answers.yaml"], in: program)
    screen.expect("What do you want to answer?")
    screen.press("\r\r3\r")
    screen.expect("K2, question 2")
    screen.press("q")
    #expect(screen.end() == 3)
    #expect(try program.read("new.answers.yaml").contains("questionnaire: quick-check"))
    let off = try program.run("answer", "other.answers.yaml", "--no-input")
    #expect(off.status == 64 && off.errors.contains("--questionnaire"))
  }

  @Test func `the file of another company is not continued`() throws {
    let arguments = ["answer", "--no-input", "--questionnaire", "quick-check", "--set", "K1=3"]
    let first = try program.run(arguments + ["--organisation", "Maison Verdier"])
    #expect(first.output.hasPrefix("Saved \(file): "))
    #expect(try program.run(arguments + ["--organisation", "maison-verdier"]).status == 4)
    let text = try program.read(file)
    try program.write(text.replacing("Maison Verdier", with: "Atelier Nord"), to: file)
    let other = try program.run(arguments + ["--organisation", "Maison Verdier"])
    #expect(other.status == 65 && other.errors.contains("the answers of “Atelier Nord”"))
    let screen = try ScreenProgram(["answer", "--questionnaire", "quick-check"], in: program)
    screen.expect("Enter begin")
    screen.press("Maison Verdier\r")
    screen.expect("\(file) holds the answers of “Atelier Nord”.")
    screen.press("q")
    #expect(screen.end() == 3)
  }

  @Test func `a role gets no result unless that is asked for`() throws {
    let arguments = ["answer", "r.yaml", "--questionnaire", "enterprise-2.0", "--role", "it"]
    let screen = try ScreenProgram(arguments + ["--organisation", "Maison Verdier"], in: program)
    screen.press("\r")
    screen.expect("No result here: it needs the other roles too.")
    screen.press("q")
    #expect(screen.end() == 3)
    let shown = try ScreenProgram(arguments + ["--show-score"], in: program)
    shown.press("\r\r")
    shown.expect("too early to say")
    shown.press("q")
    #expect(shown.end() == 3)
    let both = try program.run(arguments + ["--show-score", "--hide-score"])
    #expect(both.status == 64)
  }

  @Test func `a report on a terminal is a summary, in a pipe it is Markdown`() throws {
    let terminal = try PseudoTerminal(["report", "--example"], in: program)
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("readiness report --example -o verdier.html"))
    #expect(!terminal.text.contains("\n## "))
    #expect(try program.run("report", "--example").output.contains("\n## "))
    let markdown = try PseudoTerminal(
      ["report", "--example", "--format", "markdown"], in: program)
    #expect(markdown.end() == 0 && markdown.text.contains("\n## "))
  }
}
