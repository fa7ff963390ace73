import TestSupport
import Testing

/// What a command line names, by the words that people see, and what is said of a wrong one.
@Suite struct NamedThingsTests {
  private let program: Program

  init() throws {
    program = try Program(with: "enterprise-2.0", "quick-check")
    try program.write(answers: Fixture.answers("verdier-2024"), to: "v.answers.yaml")
  }

  private func french(_ arguments: String...) throws -> Program.Result {
    try program.run(arguments, environment: ["LC_ALL": "fr_FR.UTF-8"])
  }

  @Test func `a wrong command, option or number is told as what it is`() throws {
    let command = try program.run("raport")
    #expect(command.status == 64)
    #expect(command.errors == "Error: no command “raport”. Did you mean report?\n")
    #expect(
      try french("raport").errors
        == "Erreur\u{A0}: pas de commande «\u{A0}raport\u{A0}». Vouliez-vous dire report\u{202F}?\n"
    )
    let option = try program.run("report", "--foo")
    #expect(option.status == 64)
    #expect(option.errors.hasPrefix("Error: Unknown option '--foo'"), "\(option.errors)")
    #expect(try french("report", "--foo").errors.hasPrefix("Erreur\u{A0}: option inconnue, --foo"))
    let days = try program.run("report", "v.answers.yaml", "--days", "-3")
    #expect(days.status == 64)
    #expect(
      days.errors.hasPrefix(
        "Error: The value '-3' is invalid for '--days <days>': it must not be negative."),
      "\(days.errors)")
    #expect(
      try french("report", "v.answers.yaml", "--days", "-3").errors.hasPrefix(
        "Erreur\u{A0}: --days <jours> ne peut pas être -3\u{A0}: un nombre négatif n’est pas"))
    // A value is still missing where none is given.
    #expect(
      try program.run("report", "v.answers.yaml", "--days").errors.hasPrefix(
        "Error: Missing value for '--days <days>'"))
  }

  @Test func `a built-in questionnaire is answered by its id, unless a file has that name`() throws
  {
    let result = try program.run("answer", "quick-check", "--no-input", "--set", "K1=3")
    #expect(result.output.contains("Saved quick-check.answers.yaml: 1 of 10"), "\(result.output)")
    #expect(program.exists("quick-check.answers.yaml") && !program.exists("quick-check"))
    try program.write(program.read("quick-check.answers.yaml"), to: "quick-check")
    try program.run("answer", "quick-check", "--no-input", "--set", "K2=4")
    #expect(try program.read("quick-check").contains("K2: 4"))
  }

  @Test func `levels, roles and advice are named by their titles too`() throws {
    let plan = try program.run("plan", "v.answers.yaml", "--to", "practitioner").output
    #expect(try french("plan", "v.answers.yaml", "--to", "Praticien").status == 0)
    #expect(try program.run("plan", "v.answers.yaml", "--to", "PRATICIEN").output == plan)
    let levels = try french("plan", "v.answers.yaml", "--to", "maître").errors
    #expect(levels.contains("curious (Curieux)") && levels.contains("practitioner (Praticien)"))
    #expect(try program.run("form", "quick-check", "--role", "salarié", "--text").status == 0)
    let roles = try french("form", "quick-check", "--role", "chef").errors
    #expect(roles.contains("employee (Salarié)"), "\(roles)")
    try program.run(
      "answer", "e.answers.yaml", "--questionnaire", "quick-check", "--role", "Salarié",
      "--no-input", "--set", "K9=useful")
    #expect(try program.read("e.answers.yaml").contains("role: employee"))
    for advice in ["test", "Tester"] {
      #expect(try program.run("score", "v.answers.yaml", "--require-advice", advice).status == 0)
    }
  }

  @Test func `conditions are told by the lines and the options that people read`() throws {
    let quick = try program.run("show", "quick-check", "--conditions").output
    #expect(quick.contains("is answer 1 or 2:"))
    let network = try program.run("show", "internal-network", "--conditions").output
    #expect(network.contains("5% of a full-time job") && !network.contains("5\u{A0}%"))
    let french = try french("show", "recruitment", "--conditions").output
    for text in [quick, french] {
      for word in ["or lower", "plus bas", "comprend", "non («"] { #expect(!text.contains(word)) }
    }
    #expect(french.contains("n’est pas coché dans") && french.contains("est coché dans"))
  }

  @Test func `what counts differently is not said to have changed its meaning`() throws {
    let yaml = try Repository.text("Questionnaires/Templates/my-questionnaire.yaml")
    try program.write(yaml, to: "old.yaml")
    try program.write(yaml.replacing("weight: 60", with: "weight: 50"), to: "new.yaml")
    let result = try program.run("diff", "old.yaml", "new.yaml")
    #expect(result.status == 65)
    #expect(result.output.contains(": still version 1"), "\(result.output)")
    #expect(result.output.contains("Stored answers keep their meaning; some count differently."))
    #expect(result.output.contains("'version' is still 1, although something counts differently"))
  }

  @Test func `a table of the plan says proposed where the list does`() throws {
    let plan = try program.run("plan", "v.answers.yaml", "--format", "csv").output
    #expect(plan.contains("proposed") && !plan.contains("planned"), "\(plan)")
  }
}
