import Foundation
import TestSupport
import Testing

/// What the next session says of answers that an earlier one set apart.
@Suite(.serialized) struct SetApartTests {
  private let program: Program
  private let head = "questionnaire: ./quick-check.yaml\nversion: 1\nanswers:\n"

  init() throws {
    program = try Program(with: "quick-check")
    try program.write(head + "  K1: 3\n  K2: 2\n  K5: 4\n", to: "a.answers.yaml")
  }

  private func opening(_ arguments: String...) throws -> String {
    let result = try program.run(
      ["answer", "a.answers.yaml", "--plain"] + arguments, input: ":quit\n")
    #expect(result.status == 3, "\(result.errors)")
    return result.output
  }

  @Test func `what a copy says otherwise than the file is named, and how to take it`() throws {
    // The file may have got further answers since.
    try program.write(head + "  K1: 3\n  K5: {answer: 2, note: Ours.}\n", to: "a.answers.mine.yaml")
    try program.write(head + "  K2: 5\n", to: "a.answers-2.mine.yaml")
    let told = try opening("--language", "en")
    #expect(
      told.contains(
        "a.answers.mine.yaml holds what an earlier session could not save: K5. See the difference "
          + "with: diff a.answers.mine.yaml a.answers.yaml. To take it, enter it again here; then "
          + "delete the copy.\n"))
    #expect(told.contains("a.answers-2.mine.yaml holds what an earlier session could not save: K2"))
    #expect(try opening("--language", "fr").contains("n’a pas pu enregistrer\u{A0}: K5."))
    let screen = try ScreenProgram(["answer", "a.answers.yaml"], in: program)
    screen.expect("could not save: K5")
    screen.press("q")
    #expect(screen.end() == 3)

    let answer = "K5={answer: 2, note: Ours.}"
    try program.run("answer", "a.answers.yaml", "--no-input", "--set", answer)
    let taken = try opening("--language", "en")
    #expect(!taken.contains("a.answers.mine.yaml") && taken.contains("a.answers-2.mine.yaml"))
    try FileManager.default.removeItem(
      at: program.folder.appendingPathComponent("a.answers-2.mine.yaml"))
    #expect(try !opening("--language", "en").contains("earlier session"))
  }

  @Test func `what was not saved of an action is said too`() throws {
    let file = try Fixture.answers("verdier-2024")
    try program.write(Fixture.questionnaire("enterprise-2.0"), to: "enterprise-2.0.yaml")
    try program.write(answers: file, to: "v.answers.yaml")
    try program.write(
      answers: file + "actions: {R4.a: {status: done, on: 2024-05-06}}\n",
      to: "v.answers.mine.yaml")
    let result = try program.run("do", "v.answers.yaml", "--plain", input: ":quit\n")
    #expect(result.output.contains("could not save: R4.a."), "\(result.output)\(result.errors)")
  }
}
