import Foundation
import TestSupport
import Testing

/// A file of merged answers is renewed, and what was written beside the answers stays.
@Suite struct MergedFileTests {
  private let program: Program

  init() throws {
    program = try Program(with: "quick-check")
    for (name, role, line) in [("a", "sponsor", 4), ("b", "manager", 2)] {
      try program.write(Self.answers(role, line), to: "\(name).answers.yaml")
    }
    #expect(try run().status == 0)
  }

  private static func answers(_ role: String, _ line: Int) -> String {
    """
    questionnaire: ./quick-check.yaml
    version: 1
    date: 2024-04-14
    respondent: {role: \(role)}
    answers: {K1: \(line), K3: \(line)}

    """
  }

  private func run(_ options: String...) throws -> Program.Result {
    let files = ["a", "b", "c"].map { "\($0).answers.yaml" }.filter(program.exists)
    return try program.run(
      ["team"] + files + ["-o", "r.md", "--write-merged", "m.yaml"] + options)
  }

  private func merged() throws -> String { try program.read("m.yaml") }

  /// The file without the lines that a new answer changes: how many people, their answers, the
  /// seal.
  private func blocks() throws -> [String] {
    try merged().components(separatedBy: "\n").filter { line in
      !["# Merged", "  K", "# readiness"].contains { line.hasPrefix($0) }
    }
  }

  private static let byHand = """
    # What we want.
    targets: {level: practitioner}   # by June

    outcome:
      decided: test
      # Nobody knows yet.
      result: "Three teams,
        and more."

    """

  @Test func `what do wrote stays when the answers are renewed`() throws {
    let done = try program.run("do", "m.yaml", "--set", "K1.a=done", "--no-input")
    #expect(done.status == 0, "\(done.errors)")
    #expect(try merged().contains("actions:\n  K1.a: {status: done"))
    let before = try (merged(), blocks())
    try program.write(Self.answers("it", 5), to: "c.answers.yaml")
    #expect(try run().status == 0)
    #expect(try merged() != before.0 && blocks() == before.1)
    #expect(try merged().hasPrefix("# Merged from the answers of 3 respondents.\n"))
    let after = try merged()
    #expect(try run().status == 0)
    #expect(try merged() == after)
  }

  @Test func `blocks by hand stay byte for byte wherever they stand`() throws {
    try program.write(
      merged().replacing("answers:\n", with: "labels: {sector: retail}\nanswers:\n")
        + Self.byHand, to: "m.yaml")
    #expect(try run().status == 0)
    let text = try merged()
    #expect(text.contains("\nlabels: {sector: retail}\n" + Self.byHand + "# readiness, SHA-256"))
    #expect(text.components(separatedBy: "# organisation: \nanswers:\n").count == 2)
    #expect(try program.run("check", "m.yaml").status == 0)
    #expect(try run().status == 0)
    #expect(try merged() == text)
  }

  @Test func `blocks keep the ends of their lines`() throws {
    try program.write(
      merged().replacing("\n", with: "\r\n") + "targets: {level: tester}\r\n\r\n", to: "m.yaml")
    #expect(try run().status == 0)
    #expect(try merged().contains("\ntargets: {level: tester}\r\n\r\n# readiness, SHA-256"))
  }

  @Test(arguments: [
    ("K1: ", "K1:  "), ("date: 2024-04-14", "date: 2024-04-15"), ("answers:\n", "answers:\n\n"),
    ("version: 1\n", "version: 1\nnote: mine\n"), ("version: 1\n", "# Mine.\nversion: 1\n"),
  ])
  func `anything else that was edited is refused, and forcing it keeps the blocks`(
    old: String, new: String
  ) throws {
    let whole = try merged()
    let edited = whole.replacing(old, with: new) + Self.byHand
    try program.write(edited, to: "m.yaml")
    let refused = try run()
    #expect(refused.status == 73 && refused.errors.contains("m.yaml was edited"))
    #expect(try merged() == edited)
    #expect(try run("--force").status == 0)
    #expect(try merged() == whole.replacing("# readiness", with: Self.byHand + "# readiness"))
  }

  @Test func `a team is of the company that is named, else of the first of the answers`() throws {
    #expect(try run("--language", "en", "--organisation", " Maison Verdier ").status == 0)
    #expect(try program.read("r.md").hasPrefix("# Maison Verdier: "))
    #expect(try merged().contains("\norganisation: \"Maison Verdier\"\n"))
    try program.write(
      Self.answers("sponsor", 4) + "organisation: Atelier Nord\n", to: "a.answers.yaml")
    try program.write(Self.answers("it", 4) + "organisation: Verdier\n", to: "c.answers.yaml")
    let named = try run("--language", "en", "--organisation", "Maison Verdier")
    #expect(named.errors.contains("merged all the same, and the report names Maison Verdier."))
    #expect(try merged().contains("\norganisation: \"Maison Verdier\"\n"))
    let first = try run("--organisation", " ")
    #expect(first.status == 0)
    #expect(try merged().contains("\norganisation: \"Atelier Nord\"\n"))
  }

  @Test func `where anything is withheld the file stays as it is`() throws {
    let before = try merged()
    let refused = try run("--confidential", "manager")
    #expect(refused.status == 65)
    #expect(try merged() == before)
    let report = try program.run(
      "team", "a.answers.yaml", "b.answers.yaml", "--confidential", "manager", "--language", "en")
    #expect(
      report.output.contains(
        "`--write-merged BEFORE.answers.yaml` writes it once 3 people of the role Manager know the "
          + "answer to K3, or with --named manager if they agree to be identified."))
  }
}
