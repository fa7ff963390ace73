import Foundation
import TestSupport
import Testing

/// `readiness answer` without a terminal, and line by line from a pipe.
@Suite struct AnswerTests {
  private let program: Program

  init() throws { program = try Program(with: "quick-check") }

  @Test func `ten typed lines make a file and a report`() throws {
    let typed = ["3", "3", "2", "3", "2", "4", "3", "3", "3", "1", ":finish"]
      .map { $0 + "\n" }.joined()
    let result = try program.run(
      "answer", "--questionnaire", "quick-check.yaml", "--plain", input: typed)
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix(
        """
        Saved quick-check.answers.yaml: 10 of 10 answered.
        Advice: test. 43 of 100, Tester.
        Report: readiness report quick-check.answers.yaml -o quick-check.html

        """))
    let file = try program.read("quick-check.answers.yaml")
    #expect(file.hasPrefix("questionnaire: ./quick-check.yaml\nversion: 1\ndate: 2024-04-14\n"))
    #expect(file.contains("  K1: 3  # A use, for people we can name.\n"))
    #expect(file.hasSuffix("  K9: [simple]\n"))
    #expect(try program.run("report", "quick-check.answers.yaml").status == 0)
    #expect(!program.exists("quick-check.answers.yaml.lock"))
  }

  @Test func `where no questionnaire is named, the shipped ones are offered`() throws {
    let result = try program.run("answer", "--plain", input: "\n:quit\n")
    #expect(result.status == 3)
    for id in try program.run("list").output.split(separator: "\n").map({ $0.prefix { $0 != " " } })
    {
      #expect(result.output.contains("(\(id), "), "\(id)")
    }
    #expect(result.output.contains("Question 1 of "))
  }

  @Test func `a copy of a shipped questionnaire is named by its path`() throws {
    try program.write(Repository.text("Questionnaires/recruitment.yaml"), to: "recruitment.yaml")
    for (questionnaire, named) in [
      ("recruitment.yaml", "./recruitment.yaml"), ("recruitment", "recruitment"),
    ] {
      let file = "\(questionnaire).answers.yaml"
      try program.run(
        "answer", file, "--questionnaire", questionnaire, "--no-input", "--set", "H1=1")
      #expect(try program.read(file).hasPrefix("questionnaire: \(named)\n"))
    }
  }

  @Test func `a session goes on where it stopped`() throws {
    let file = "a.answers.yaml"
    let first = try program.run(
      "answer", file, "--questionnaire", "quick-check.yaml", "--plain", input: "3\n2\n:quit\n")
    #expect(first.status == 3)
    #expect(first.output.contains("Go on with: readiness answer a.answers.yaml\n"))
    let second = try program.run("answer", file, "--plain", input: "4\n")
    #expect(second.status == 3)
    #expect(second.output.contains("2 of 10 answered."))
    #expect(second.output.contains("Question 3 of 10, K10."))
    #expect(try program.read(file).contains("  K10: 4  # One result"))
  }

  @Test func `a hand-commented file keeps every other byte`() throws {
    let text = """
      # our first try, please keep
      questionnaire: "./quick-check.yaml"
      version: 1
      mood: 'hopeful'
      answers:
          K1: 3   # a use, we think
          # money
          K2: {answer: 2, note: 'ask Paul'}

      """
    try program.write(text, to: "a.answers.yaml")
    let typed = ":goto K1\n4\n:goto K2\n:evidence observed\n\n5\n:quit\n"
    try program.run("answer", "a.answers.yaml", "--plain", input: typed)
    #expect(
      try program.read("a.answers.yaml")
        == text
        .replacing("K1: 3", with: "K1: 4")
        .replacing("{answer: 2, note", with: "{answer: 2, evidence: observed, note")
        + "    K10: 5  # The return has been worked out at least once, and it changed a decision.\n"
    )
  }

  @Test func `without input nothing is asked`() throws {
    let missing = try program.run(
      "answer", "team.answers.yaml", "--questionnaire", "quick-check.yaml", "--set", "K1=3",
      "--set",
      "K9=simple,useful", "--set", "K3={answer: 4, evidence: observed}")
    #expect(missing.status == 4)
    #expect(missing.output == "Saved team.answers.yaml: 3 of 10 answered, 7 open.\n")
    #expect(
      missing.errors.hasPrefix(
        "Error: 7 of 10 questions have no answer, and input is off "
          + "(standard input is not a terminal).\n  K2   How will we earn money from it?"))
    #expect(missing.errors.contains("--set K4=1..5|dont-know\n"))
    #expect(
      missing.errors.hasSuffix(
        "Answer them in a terminal with: readiness answer team.answers.yaml\n"))
    let file = try program.read("team.answers.yaml")
    #expect(file.contains("K3: {answer: 4, evidence: observed}"))
    let rest = try program.run(
      "answer", "team.answers.yaml", "--no-input", "--set", "K2=3", "--set", "K10=2", "--set",
      "K4=2", "--set", "K5=d", "--set", "K6=3", "--set", "K7=3", "--set", "K8=3")
    #expect(rest.status == 0)
    #expect(rest.output == "Saved team.answers.yaml: 9 of 10 answered, 1 don’t know.\n")
  }

  @Test(arguments: [
    ("K4=9", "Error: --set K4=9: “9” is not offered. K4 takes 1 to 5, or dont-know.\n"),
    ("K44=1", "Error: --set K44=1: no question K44. Did you mean K4?\n"),
    (
      "K9=simple,none",
      "Error: --set K9=simple,none: 4 excludes the others. "
        + "K9 takes simple, effective, useful, none, or dont-know.\n"
    ),
    (
      "K4={answer: 9}",
      "Error: --set K4={answer: 9}: '9' is not offered: write an answer from 1 to 5, or dont-know.\n"
    ),
    (
      "K4={answer: 3,5}",
      "Error: --set K4={answer: 3,5}: '3,5' is read as two values: write 3.5, with a point.\n"
    ),
    (
      "K4={answer: 3, evidnce: observed}",
      "Error: --set K4={answer: 3, evidnce: observed}: unknown key 'evidnce' in an answer: the "
        + "nearest key is 'evidence'.\n"
    ),
    (
      "K4=not-applicable",
      "Error: --set K4=not-applicable: “not-applicable” is not offered. "
        + "K4 takes 1 to 5, or dont-know.\n"
    ),
  ])
  func `one wrong value and nothing is saved`(given: String, message: String) throws {
    let result = try program.run(
      "answer", "a.answers.yaml", "--questionnaire", "quick-check.yaml", "--set", "K1=3", "--set",
      given)
    #expect(result.status == 65)
    #expect(result.errors == message)
    #expect(!program.exists("a.answers.yaml"))
  }

  @Test func `wrong usage says what is right`() throws {
    #expect(try program.run("answer").status == 64)
    #expect(try program.run("answer", "--full", "x.yaml").status == 64)
    #expect(try program.run("answer", "--plain", "--full").status == 64)
    #expect(try program.run("answer", "new.yaml", "--no-input").status == 64)
    let role = try program.run("answer", "--questionnaire", "quick-check.yaml", "--role", "boss")
    #expect(role.status == 64)
    #expect(role.errors.contains("the roles are sponsor, manager, it (IT department), "))
    #expect(
      try program.run("answer", "--questionnaire", "quick-check.yaml", "--language", "de").status
        == 64)
    #expect(try program.run("answer", "--questionnaire", "quickcheck").status == 66)
    try program.write("questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {}\n", to: "a.yaml")
    #expect(
      try program.run("answer", "a.yaml", "--questionnaire", "recruitment", "--no-input").status
        == 65)
  }

  @Test func `a role is asked its own questions`() throws {
    let result = try program.run(
      "answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--role", "it", "--plain",
      input: "3\n:finish\n")
    #expect(result.output.contains("Question 1 of 1, K7."))
    #expect(result.status == 0)
    #expect(try program.read("a.yaml").contains("respondent: {role: it}\n"))
  }

  @Test func `read only writes nothing`() throws {
    let result = try program.run(
      "answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--read-only", "--plain",
      input: "3\n:quit\n")
    #expect(result.output.contains("Kept K1: 3. Read only, not saved."))
    #expect(!program.exists("a.yaml"))
    #expect(!program.exists("state"))
  }

  @Test(.enabled(if: getuid() != 0, "root may write into any folder"))
  func `a folder that takes no files is named at the start`() throws {
    let folder = program.folder.appendingPathComponent("locked")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    }
    let result = try program.run(
      "answer", "locked/a.yaml", "--questionnaire", "quick-check", "--plain", input: "3\n")
    #expect(result.status == 73)
    #expect(result.errors.contains("--read-only"))
  }

  @Test(
    arguments: [
      ([], 64, "dites à quoi répondre\u{A0}: un fichier ANSWERS, ou --questionnaire ID."),
      (["-"], 64, "les réponses vont dans un fichier. Donnez son nom, par exemple x.answers.yaml."),
      (
        ["n.yaml"], 64, "n.yaml n’existe pas encore. Dites à quoi répondre avec --questionnaire ID."
      ),
      (
        ["n.yaml", "--full"], 64,
        "--full demande un terminal, et l’entrée standard n’est pas un terminal. "
          + "Ajoutez --plain ou --no-input."
      ),
      (
        ["--questionnaire", "quick-check.yaml", "--role", "x"], 64,
        "--role x\u{A0}: les rôles sont sponsor, manager, it (DSI), marketing (Marketing et "
          + "communication), hr (Ressources humaines et juridique), employee (Salarié)."
      ),
      (
        ["none/n.yaml", "--questionnaire", "quick-check"], 73,
        "pas de dossier none. Créez-le, ou nommez-en un autre."
      ),
      (
        ["--questionnaire", "quick-check.yaml", "--set", "K4=9"], 65,
        "--set K4=9\u{A0}: «\u{A0}9\u{A0}» n’est pas une des réponses proposées. K4 prend 1 à 5, ou dont-know."
      ),
      (
        ["--questionnaire", "quick-check.yaml", "--set", "K44=1"], 65,
        "--set K44=1\u{A0}: pas de question K44. Vouliez-vous dire K4\u{202F}?"
      ),
      (
        ["--questionnaire", "quick-check.yaml", "--language", "de"], 64,
        "--language de\u{A0}: quick-check est écrit dans ces langues\u{A0}: en, fr."
      ),
    ] as [([String], Int32, String)])
  func `what keeps it from beginning is said in French`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let result = try program.run(["answer"] + arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(result.errors == "Erreur\u{A0}: \(message)\n")
    #expect(result.status == status)
  }

  @Test func `what stays open is said in French`() throws {
    let result = try program.run(
      "answer", "a.yaml", "--questionnaire", "quick-check.yaml", "--language", "fr", "--no-input",
      "--set", "K1=3")
    let lines = result.errors.split(separator: "\n")
    #expect(
      lines.first
        == "Erreur\u{A0}: 9 questions sur 10 sans réponse, et on ne peut pas y répondre ici (--no-input est donné)."
    )
    #expect(lines.last == "Répondez-y dans un terminal avec\u{A0}: readiness answer a.yaml")
    #expect(result.status == 4)
    let again = try program.run("answer", "a.yaml", "--language", "fr", "--no-input")
    #expect(again.output == "a.yaml\u{A0}: 1 réponse sur 10, 9 sans réponse.\n")
  }

  @Test func `French by flag and by locale`() throws {
    let typed = "9\n3\n:quit\n"
    for (arguments, environment) in [(["--language", "fr"], [:]), ([], ["LC_ALL": "fr_CA.UTF-8"])] {
      let result = try program.run(
        ["answer", "a\(arguments.count).yaml", "--questionnaire", "quick-check.yaml", "--plain"]
          + arguments, input: typed, environment: environment)
      let error = "Erreur\u{A0}: «\u{A0}9\u{A0}» n’est pas une des réponses proposées."
      #expect(result.output.contains(error))
      #expect(result.output.contains("Enregistré pour K1\u{A0}: 3."))
      #expect(try program.read("a\(arguments.count).yaml").contains("# Un usage, pour des gens"))
    }
  }
}
