import Foundation
import Readiness
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Plain mode on a real terminal: signals, locks, changes from elsewhere, sudden death.
@Suite(.serialized) struct PlainTerminalTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  private func start(
    _ arguments: String..., environment: [String: String] = ["ACCESSIBLE": "1"]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["answer", "a.answers.yaml"] + arguments, in: program, environment: environment)
    skipCompany(terminal)
    return terminal
  }

  /// Waits for the first question, before which a new file asks for the company.
  private func skipCompany(_ terminal: PseudoTerminal) {
    #expect(terminal.wait { $0.text.hasSuffix(": ") }, "\(terminal.text)")
    if terminal.text.hasSuffix("Company, or Enter: ") {
      terminal.type("\n")
      #expect(terminal.wait(for: "Number 1 to 5"), "\(terminal.text)")
    }
  }

  private func answer(_ terminal: PseudoTerminal, _ line: String, saved: String) {
    terminal.type(line + "\n")
    #expect(terminal.wait(for: "Saved \(saved)"), "\(terminal.text)")
  }

  @Test func `ctrl-C says where the answers are and dies by the signal`() throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
    terminal.type("\u{3}")
    #expect(terminal.end() == -SIGINT)
    #expect(terminal.text.contains("Saved a.answers.yaml: 1 of 10 answered, 9 open."))
    #expect(terminal.text.contains("Go on with: readiness answer a.answers.yaml"))
    #expect(terminal.isCooked)
    #expect(!program.exists("a.answers.yaml.lock"))
    #expect(try program.read("a.answers.yaml").contains("K1: 3"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `other signals end it the same way`(signal: Int32) throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
    kill(terminal.process, signal)
    #expect(terminal.end() == -signal)
    #expect(try program.read("a.answers.yaml").contains("K1: 3"))
    #expect(terminal.text.contains("Go on with") == (signal != SIGHUP))
  }

  @Test func `ctrl-D saves and stops`() throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
    terminal.type("\u{4}")
    #expect(terminal.end() == 3)
  }

  @Test func `after a stop the question comes again`() throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    terminal.stop()
    kill(terminal.process, SIGCONT)
    #expect(terminal.wait { $0.text.components(separatedBy: "Question 1 of 10").count == 3 })
    answer(terminal, "3", saved: "K1: 3")
  }

  @Test func `a second session is told who has the file`() throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
    let second = try program.run("answer", "a.answers.yaml", "--plain", input: "4\n")
    #expect(second.status == 75)
    #expect(second.errors.contains("is open in another session (process \(terminal.process) on "))
    #expect(second.errors.contains("Use --read-only or --take-over."))
    let reader = try program.run("answer", "a.answers.yaml", "--plain", "--read-only", input: "")
    #expect(reader.status == 3)
    let third = try program.run("answer", "a.answers.yaml", "--plain", "--take-over", input: "4\n")
    #expect(third.status == 3)
    #expect(terminal.end() == -SIGTERM)
    #expect(try program.read("a.answers.yaml").contains("K2: 4"))
  }

  @Test func `a lock file left by the dead holds nothing`() throws {
    try program.write("99999 elsewhere\n", to: "a.answers.yaml.lock")
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
  }

  @Test func `changes to other answers are merged, to the same ones they are not`() throws {
    let terminal = try start("--questionnaire", "quick-check.yaml")
    answer(terminal, "3", saved: "K1: 3")
    let theirs = try program.read("a.answers.yaml") + "  K9: [useful]  # seen at lunch\n"
    try program.write(theirs, to: "a.answers.yaml")
    terminal.type("2\n")
    #expect(terminal.wait(for: "Changes made outside were loaded."))
    let merged = try program.read("a.answers.yaml")
    #expect(merged.contains("K9: [useful]  # seen at lunch") && merged.contains("K2: 2"))
    try program.write(merged + "  K10: 5\n", to: "a.answers.yaml")
    terminal.type("1\n")
    #expect(terminal.wait(for: "Error: the file changed outside."))
    #expect(try program.read("a.answers.yaml").contains("K10: 5"))
    #expect(try program.read("a.answers.mine.yaml").contains("K10: 1"))
    terminal.type(":save\n")
    #expect(terminal.wait(for: "Changes made outside were loaded.\r\nSaved."))
    #expect(try program.read("a.answers.yaml").contains("K10: 1"))
  }

  @Test func `answers that cannot be saved are rescued`() throws {
    let folder = program.folder.appendingPathComponent("inner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("quick-check"), to: "inner/quick-check.yaml")
    let terminal = try PseudoTerminal(
      ["answer", "inner/a.answers.yaml", "--questionnaire", "inner/quick-check.yaml"], in: program,
      environment: ["ACCESSIBLE": "1"])
    skipCompany(terminal)
    answer(terminal, "3", saved: "K1: 3")
    try FileManager.default.removeItem(at: folder)
    terminal.type("2\n")
    #expect(terminal.wait(for: "Error: not saved"))
    terminal.type(":quit\n")
    #expect(terminal.end() == 74)
    #expect(terminal.text.contains("Your answers are in "))
    #expect(terminal.text.contains("Not saved in inner/a.answers.yaml: K2. 2 of 10 answered"))
    #expect(!terminal.text.contains("Saved inner"))
    let rescue = program.folder.appendingPathComponent("state/readiness/rescue")
    let copies = try FileManager.default.contentsOfDirectory(atPath: rescue.path)
    let copy = try String(
      contentsOf: rescue.appendingPathComponent(copies[0]), encoding: .utf8)
    #expect(copy.contains("K1: 3") && copy.contains("K2: 2"))

    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("quick-check"), to: "inner/quick-check.yaml")
    func opening(_ file: String) throws -> String {
      try program.run(
        "answer", "inner/\(file)", "--questionnaire", "inner/quick-check.yaml", "--plain",
        input: ":quit\n"
      ).output
    }
    #expect(
      try opening("a.answers.yaml").contains(
        "\(copies[0]) holds what an earlier session could not save: K1 and K2."))
    #expect(try !opening("b.answers.yaml").contains("earlier session"))
  }

  @Test(arguments: [true, false])
  func `a terminal that closes ends it by the signal, with a copy of what is not saved`(
    hearsSignal: Bool
  ) throws {
    let folder = program.folder.appendingPathComponent("inner")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("quick-check"), to: "inner/quick-check.yaml")
    // Where the signal is ignored, only reading and writing tell that the terminal is gone.
    let command =
      (hearsSignal ? "" : "trap '' HUP; ") + "exec \(Program.path) answer inner/a.answers.yaml "
      + "--plain --questionnaire inner/quick-check.yaml"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", command], in: program.folder.path, environment: program.environment)
    skipCompany(terminal)
    answer(terminal, "3", saved: "K1: 3")
    #expect(program.exists("inner/a.answers.yaml.lock"))
    try FileManager.default.moveItem(
      at: folder, to: program.folder.appendingPathComponent("elsewhere"))
    terminal.type("2\n")
    #expect(terminal.wait(for: "Error: not saved"))
    try FileManager.default.moveItem(
      at: program.folder.appendingPathComponent("elsewhere"), to: folder)
    terminal.hangUp()
    #expect(terminal.end() == -SIGHUP)
    #expect(!program.exists("inner/a.answers.yaml.lock"))
    let rescue = program.folder.appendingPathComponent("state/readiness/rescue")
    let copies = try FileManager.default.contentsOfDirectory(atPath: rescue.path)
    #expect(copies.count == 1)
    let copy = try String(contentsOf: rescue.appendingPathComponent(copies[0]), encoding: .utf8)
    #expect(copy.contains("K1: 3") && copy.contains("K2: 2"))
  }

  @Test func `an output that fails closes the session`() throws {
    let command =
      "\(Program.path) answer a.answers.yaml --plain --questionnaire quick-check.yaml > /dev/full"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", command], in: program.folder.path, environment: program.environment)
    #expect(terminal.end() == 74)
    #expect(!program.exists("a.answers.yaml.lock"))
  }

  @Test func `killed at any instant, the file holds every acknowledged answer`() throws {
    let runs = ProcessInfo.processInfo.environment["READINESS_CHAOS"].flatMap(Int.init) ?? 50
    let questionnaire = try Sample.frozen("quick-check")
    var generator = SplitMix64(seed: 13)
    var held: [String: String] = [:]
    var changes = 0
    for run in 0..<runs {
      let terminal = try start("--questionnaire", "quick-check.yaml")
      let lines = (0..<40).map { _ in
        [
          "1", "2", "3", "4", "5", ":back", "d",
          ":goto K\(Int.random(in: 1...9, using: &generator))",
          ":undo", ":note n",
        ].randomElement(using: &generator)!
      }
      terminal.type(lines.joined(separator: "\n") + "\n")
      // So far it comes however busy the machine is; then it dies at a moment of its own.
      let saved = Int.random(in: 0...8, using: &generator)
      terminal.wait { $0.text.components(separatedBy: "Saved ").count > saved }
      usleep(UInt32.random(in: 0...4_000, using: &generator))
      kill(terminal.process, SIGKILL)
      #expect(terminal.end() == -SIGKILL)
      guard program.exists("a.answers.yaml") else { continue }
      let text = try program.read("a.answers.yaml")
      let answers = try Sample.answers(text, questionnaire)
      let before = held
      held = Dictionary(
        uniqueKeysWithValues: zip(questionnaire.questions, answers.byQuestion).compactMap {
          question, answer in answer.map { (question.id, label($0.value, question)) }
        })
      // The last change may be in the file and not yet on the screen; no other may differ.
      let acknowledged = acknowledged(terminal.text, from: before)
      changes += acknowledged == before ? 0 : 1
      let differing = questionnaire.questions.map(\.id).filter { held[$0] != acknowledged[$0] }
      #expect(differing.count <= 1, "run \(run): \(differing)\n\(terminal.text)\n\(text)")
    }
    #expect(changes > runs / 2, "too few runs came as far as a saved answer")
  }

  /// The answers that were said to be saved, on top of those there were.
  private func acknowledged(
    _ text: String, from before: [String: String]
  ) -> [String: String] {
    var answers = before
    let said = #/Saved (K\d+): ([^.,]+)|Undone: (K\d+) is ([^.,]+)(?:, with a remark)? again/#
    for match in text.matches(of: said) {
      let (_, saved, value, undone, before) = match.output
      if let saved, let value { answers[String(saved)] = String(value) }
      if let undone, let before {
        answers[String(undone)] = before == "open" ? nil : String(before)
      }
    }
    return answers
  }

  /// The first word with which an answer is said to be saved.
  private func label(_ value: AnswerValue, _ question: Question) -> String {
    switch (value, question.kind) {
    case (.line(let line), _): "\(line)"
    case (.options(let positions), _): "\(positions[0].number)"
    case (.dontKnow, _): "don’t know"
    case (.yesNo, _), (.number, _), (.between, _), (.text, _), (.notApplicable, _): ""
    }
  }
}
