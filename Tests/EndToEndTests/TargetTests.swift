import TestSupport
import Testing

/// Targets on the command line: a plan for them, and the exit status of those not reached.
@Suite struct TargetTests {
  private let program: Program

  init() throws {
    program = try Program(with: "enterprise-2.0")
    let text = try Fixture.answers("verdier-2025").replacing(
      "questionnaire: enterprise-2.0", with: "questionnaire: ./enterprise-2.0.yaml")
    try program.write(text, to: "none.yaml")
    try program.write(text + "targets: {level: practitioner, areas: {use: 20}}\n", to: "met.yaml")
    try program.write(
      text + "targets: {level: enterprise-2.0, areas: {use: 20, skills: 99}}\n", to: "far.yaml")
    try program.write(
      text.replacing(/\n  C2: [^\n]*/, with: "\n  C2: dont-know")
        + "targets: {areas: {skills: 70}}\n", to: "open.yaml")
  }

  @Test func `status 5 says which targets are not certain to be reached`() throws {
    #expect(try program.run("score", "met.yaml", "--require", "target").status == 0)
    let far = try program.run("score", "far.yaml", "--require", "target")
    #expect(far.status == 5)
    #expect(
      far.errors
        == "Not met: far.yaml: the level is at most “Practitioner”, below “Enterprise 2.0”; "
        + "“Skills and time” is at most 65, below 99.\n")
    let open = try program.run("score", "open.yaml", "--require", "target")
    #expect(open.errors.contains("“Skills and time” is not certain to reach 70."))
    let none = try program.run("score", "none.yaml", "--require", "target")
    #expect(none.status == 65 && none.errors.contains("none.yaml names no targets."))
    let both = try program.run("score", "met.yaml", "far.yaml", "--require", "target")
    #expect(both.status == 5)
  }

  @Test func `a plan leads to the targets`() throws {
    let far = try program.run("plan", "far.yaml", "--to-target")
    #expect(far.status == 0 && far.output.contains("Target: Skills and time, from 99 points: "))
    #expect(try program.run("plan", "none.yaml", "--to-target").status == 65)
    #expect(try program.run("plan", "far.yaml", "--to-target", "--days", "3").status == 64)
    let french = try program.run(
      ["plan", "met.yaml", "--to-target"], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("Il ne faut pas plus de points pour les objectifs.\n"))
  }
}
