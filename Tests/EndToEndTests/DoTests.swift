import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `readiness do`: the plan is followed, and only the lines that change do so in the file.
@Suite(.serialized) struct DoTests {
  private let program: Program

  private static let block = """
    # what we promised
    actions:
      R4.a: {owner: "Nadia", due: 2024-03-10, status: started}   # urgent
      U3.a: {status: dropped, note: "No newcomers."}

    """

  init() throws {
    program = try Program(with: "enterprise-2.0")
    let text = try Fixture.answers("verdier-2024").replacing(
      "questionnaire: enterprise-2.0", with: "questionnaire: ./enterprise-2.0.yaml")
    try program.write(text + Self.block, to: "a.answers.yaml")
  }

  /// The lines that a run took from the file and put into it.
  private func changedLines(_ work: () throws -> Void) throws -> (old: [String], new: [String]) {
    let before = try program.read("a.answers.yaml").split(separator: "\n").map(String.init)
    try work()
    let after = try program.read("a.answers.yaml").split(separator: "\n").map(String.init)
    return (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
  }

  @Test func `options set status, owner and day, and change only these lines`() throws {
    let changed = try changedLines {
      let result = try program.run(
        "do", "a.answers.yaml", "--set", "R4.a=done", "--set", "X1.b=started", "--owner",
        "X1.b=Zoé", "--due", "X1.b=3 June 2024")
      #expect(result.status == 0 && result.errors == "")
      #expect(result.output.hasPrefix("Saved a.answers.yaml: 1 action done, 1 started, "))
      #expect(
        result.output.hasSuffix("Answer again: readiness answer a.answers.yaml --only R4\n"))
    }
    #expect(
      changed.old == ["  R4.a: {owner: \"Nadia\", due: 2024-03-10, status: started}   # urgent"])
    #expect(
      changed.new == [
        "  R4.a: {owner: \"Nadia\", due: 2024-03-10, status: done, on: 2024-04-14}   # urgent",
        "  X1.b: {owner: \"Zoé\", due: 2024-06-03, status: started}",
      ])
    let removed = try changedLines {
      try program.run("do", "a.answers.yaml", "--set", "X1.b=")
    }
    #expect(removed.old == [changed.new[1]] && removed.new == [])
    let earlier = try changedLines {
      try program.run(
        "do", "a.answers.yaml", "--on", "X2.a=8 April 2024", "--on", "R4.a=2024-04-12")
    }
    #expect(earlier.old == [changed.new[0]])
    #expect(
      earlier.new == [
        changed.new[0].replacing("on: 2024-04-14", with: "on: 2024-04-12"),
        "  X2.a: {status: done, on: 2024-04-08}",
      ])
    let given = try changedLines {
      try program.run(
        "do", "a.answers.yaml", "--set", "X1.b={status: done, on: 2024-04-01, note: \"by: #1\"}")
    }
    #expect(given.new == ["  X1.b: {status: done, on: 2024-04-01, note: \"by: #1\"}"])
  }

  @Test(arguments: [
    (["--set", "R4.z=done"], 65, "no action R4.z. Did you mean R4.a?"),
    (
      ["--set", "R4.a=doen"], 65,
      "“doen” is not a status. Choose one of: planned, started, done, dropped."
    ),
    (
      ["--set", "R4.a=done", "--due", "X1.b=soon"], 65,
      "“soon” is not a date; write year-month-day, for example 2024-05-10."
    ),
    (["--on", "R4.a=2024-04-15"], 65, "--on R4.a=2024-04-15: “2024-04-15” is in the future."),
    (["--on", "R4.a=yesterday"], 65, "“yesterday” is not a date"),
    (["--on", "R4.a"], 64, "write --on ID=2024-05-10."),
    (["--set", "R4=done"], 65, "no action R4. Did you mean R4.a?"),
    (
      ["--set", "R4.a={status: x}"], 65,
      "unknown status 'x': choose one of 'planned', 'started', 'done', 'dropped'.\n"
    ), (["--set", "R4.a={statu: done}"], 65, "'statu'"),
    (["--set", "R4.a"], 64, "write --set ID=STATUS."), (["--days", "x"], 64, "--days"),
    (["--plain", "--full"], 64, "exclude each other"),
  ])
  func `a wrong value saves nothing`(arguments: [String], status: Int, message: String) throws {
    let changed = try changedLines {
      let result = try program.run(["do", "a.answers.yaml"] + arguments)
      #expect(result.status == Int32(status))
      #expect(result.errors.contains(message), "\(result.errors)")
    }
    #expect(changed.old.isEmpty && changed.new.isEmpty)
  }

  @Test func `without a terminal the list is printed, and no file or a wrong one is said`() throws {
    let list = try program.run("do", "a.answers.yaml")
    #expect(list.status == 0 && list.output.hasPrefix("Plan: "))
    #expect(list.output.contains("R4.a, started, overdue since 10 March 2024, Nadia"))
    #expect(try program.run("do").status == 64)
    #expect(try program.run("do", "none.yaml").status == 66)
    #expect(!program.exists("none.yaml"))
    #expect(!program.exists("a.answers.yaml.lock"))
  }

  @Test func `line by line and on the full screen leave the same file`() throws {
    let other = try Program(with: "enterprise-2.0")
    try other.write(program.read("a.answers.yaml"), to: "a.answers.yaml")
    let typed = [
      "1 done", "2 owner Zoé", "2 due 2024-06-03", "3 started", "4 remark so: #1", "4 dropped",
      ":undo", ":quit",
    ]
    let plain = try program.run(
      "do", "a.answers.yaml", "--plain", input: typed.map { $0 + "\n" }.joined())
    #expect(plain.status == 0 && plain.output.contains("Saved R4.a: done on 14 April 2024, Nadia"))
    #expect(!plain.output.contains("\u{1B}"))

    let screen = try ScreenProgram(["do", "a.answers.yaml"], in: other)
    screen.expect("> [/] R4.a")
    screen.press("djoZoé\rt2024-06-03\rjsjcso: #1\rxuq")
    #expect(screen.end() == 0)
    #expect(try other.read("a.answers.yaml") == program.read("a.answers.yaml"))
    let text = try program.read("a.answers.yaml")
    #expect(text.contains("note: \"so: #1\"") && text.contains("# urgent"), "\(text)")
  }

  @Test func `the list, the plan, the score and the report count the same actions`() throws {
    let counts = "2 done, 1 started, 1 planned, 1 dropped"
    let stands = counts.replacing("1 started", with: "1 started (overdue)")
      .replacing("2 done", with: "2 actions done")
    try program.run(
      "do", "a.answers.yaml", "--set", "X1.b=done", "--set", "X2.a=done", "--owner", "C2.a=Zoé")
    let list = try program.run("do", "a.answers.yaml").output
    #expect(list.hasPrefix("Plan: \(stands), "), "\(list)")
    for command in ["plan", "score", "report"] {
      let output = try program.run(command, "a.answers.yaml").output
      #expect(output.contains("5 actions: \(counts). Overdue: R4.a."), "\(output)")
    }
  }

  @Test func `after a change the plan is counted as the next list counts it`() throws {
    let saved = try program.run("do", "a.answers.yaml", "--set", "R4.a=done").output
    let list = try program.run("do", "a.answers.yaml").output
    let proposed = try #require(list.firstMatch(of: /, (\d+) proposed\./)).output.1
    #expect(saved.contains(", \(proposed) proposed"), "\(saved)\n\(list)")
  }

  @Test func `commands that plan, score and report print name the file`() throws {
    try program.run("do", "a.answers.yaml", "--set", "R4.a=done")
    try program.write(program.read("a.answers.yaml"), to: "of Zoé.answers.yaml")
    let asked = "readiness answer 'of Zoé.answers.yaml' --only R4"
    for command in ["plan", "score", "report"] {
      #expect(try program.run(command, "of Zoé.answers.yaml").output.contains(asked))
    }
    let there = program.folder.appending(path: "of Zoé.answers.yaml").path
    #expect(try program.run("plan", there).output.contains("readiness answer '\(there)' --only R4"))
    let report = try program.run("report", there, "--format", "markdown").output
    #expect(report.contains("`readiness answer 'of Zoé.answers.yaml' --only R4`"))
    #expect(report.contains("`readiness compare 'of Zoé.answers.yaml' AFTER.answers.yaml`"))
    let piped = try program.run("plan", "-", input: program.read("a.answers.yaml"))
    #expect(piped.output.contains("readiness answer YOUR.answers.yaml --only R4\n"))
  }

  @Test func `ctrl-C leaves what is done in the file and the terminal as it was`() throws {
    let screen = try ScreenProgram(["do", "a.answers.yaml"], in: program, columns: 40, rows: 12)
    screen.expect("> [")
    screen.press("d")
    screen.expect("> [x]")
    screen.press("oNad\u{3}")
    #expect(screen.end() == -SIGINT)
    screen.expect("Answer again:")
    #expect(screen.terminal.text.contains("\r\n  readiness answer a.answers.yaml --only R4\r\n"))
    let text = try program.read("a.answers.yaml")
    #expect(text.contains("status: done, on: 2024-04-14"))
    #expect(text.contains("owner: \"Nadia\"") && !text.contains("Nad\""), "\(text)")
    #expect(!program.exists("a.answers.yaml.lock"))
  }

  @Test func `one session at a time, and the others are asked to wait`() throws {
    let screen = try ScreenProgram(["do", "a.answers.yaml"], in: program)
    screen.expect("> [")
    let other = try program.run("do", "a.answers.yaml", "--set", "R4.a=done")
    #expect(other.status == 75 && other.errors.contains("is open in another session"))
    let reading = try program.run("do", "a.answers.yaml", "--read-only")
    #expect(reading.status == 0)
    screen.press("q")
    #expect(screen.end() == 0)
  }

  @Test func `the questions of what is done are asked alone, and then no more`() throws {
    try program.run("do", "a.answers.yaml", "--set", "R4.a=done")
    let changed = try changedLines {
      let result = try program.run(
        "answer", "a.answers.yaml", "--only", "R4", "--plain", input: "4\n:finish\n")
      #expect(result.status == 0 && result.output.contains("Question 1 of 1, R4."))
    }
    #expect(changed.new.count == 1)
    #expect(changed.new.first?.hasPrefix("  R4: {answer: 4, on: 2024-04-14}") == true)
    #expect(try !program.run("plan", "a.answers.yaml").output.contains("--only R4"))
    let unknown = try program.run("answer", "a.answers.yaml", "--only", "R44", "--no-input")
    #expect(unknown.status == 64 && unknown.errors.contains("no question R44. Did you mean R4?"))
    let batch = try program.run("answer", "a.answers.yaml", "--only", "R4,S1", "--no-input")
    #expect(batch.status == 0 && batch.output.contains("2 of 2 answered"))
  }

  @Test func `answering keeps what became of the plan`() throws {
    let changed = try changedLines {
      try program.run("answer", "a.answers.yaml", "--no-input", "--set", "S1=2")
    }
    #expect(changed.new.count == 1 && changed.new[0].hasPrefix("  S1: 2"))
  }

  @Test func `the reason of not applicable goes with it`() throws {
    func note(_ value: String) throws -> [String] {
      try changedLines {
        try program.run("answer", "a.answers.yaml", "--no-input", "--set", "T3=\(value)")
      }.new
    }
    let reason = try note("{answer: not-applicable, note: \"No tool.\"}")
    #expect(reason == ["  T3: {answer: not-applicable, note: \"No tool.\"}"])
    #expect(try note("dont-know") == ["  T3: {answer: dont-know}"])
    _ = try note("{answer: dont-know, note: \"We ask.\"}")
    #expect(try note("find").first?.contains("note: \"We ask.\"") == true)
  }

  @Test func `in a French place everything is in French`() throws {
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    let list = try program.run(["do", "a.answers.yaml"], environment: french)
    #expect(list.output.hasPrefix("Plan\u{A0}: 1 action commencée (en retard), "))
    let set = try program.run(
      ["do", "a.answers.yaml", "--set", "R4.a=faite"], environment: french)
    #expect(set.output.contains("Répondre à nouveau\u{A0}: readiness answer"))
    let wrong = try program.run(
      ["do", "a.answers.yaml", "--due", "R4.a=bientôt"], environment: french)
    #expect(wrong.errors.contains("n’est pas une date\u{202F}; écrivez"))
  }
}
