import Foundation
import TestSupport
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private let readme: String
  private let program: Program

  init() throws {
    readme = try Repository.text("README.md")
    program = try Program()
  }

  @Test func `its report is the first page of the example`() throws {
    let report = try program.run("report", "--example", "--language", "en").output
    let page = try #require(report.range(of: "\n<!-- keep: first-page -->")).lowerBound
    let quoted = report[..<page].split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    #expect(readme.contains("\n\(quoted)\n"))
  }

  @Test func `its example files are sound, and its faulty line is reported as shown`() throws {
    let examples = blocks("yaml")
    try #require(examples.count == 2)
    try program.write(examples[0], to: "coffee-corner.yaml")
    try program.write(examples[1], to: "coffee.answers.yaml")
    let sound = try program.run("check", "coffee-corner.yaml", "coffee.answers.yaml")
    #expect(sound.status == 0 && sound.errors == "")

    try program.write(
      examples[1].replacing("answer: 2", with: "answer: 9"), to: "coffee.answers.yaml")
    let faulty = try program.run("check", "coffee.answers.yaml")
    #expect(faulty.status == 65)
    let shown = try #require(blocks("").first { $0.contains("error: ") })
    #expect((faulty.output + faulty.errors).contains(shown))
  }

  @Test func `every command it names exists`() throws {
    let names = Set(readme.matches(of: /`readiness ([a-z]+)/).map { String($0.output.1) })
    #expect(names.count >= 8)
    for name in names.sorted() {
      #expect(try program.run("help", name).status == 0, "\(name)")
    }
  }

  @Test func `the six things it says to do can be done, in its order`() throws {
    let start = try #require(readme.range(of: "## Six things to do")).upperBound
    let end = try #require(readme.range(of: "## Who should be in the room")).lowerBound
    let lines = blocks("sh", in: String(readme[start..<end])).joined().split(separator: "\n")
    #expect(lines.count == 13)
    for line in lines {
      if line.hasPrefix("readiness team") {
        let answers = try program.read("verdier.answers.yaml")
        try program.write(
          answers + "respondent: {role: manager}\n", to: "answers/manager.answers.yaml")
      }
      let result = try program.shell(
        "export SOURCE_DATE_EPOCH=1718452800; readiness() { '\(Program.path)' \"$@\"; }; \(line)")
      // Without a terminal nobody is asked.
      let isAsking = line.hasPrefix("readiness answer --questionnaire")
      #expect(result.status == (isAsking ? 4 : 0), "\(line)\n\(result.errors)")
      if line.hasPrefix("readiness compare") {
        #expect(result.output.contains("14 April 2024 → 15 June 2024") && result.errors == "")
      }
    }
    for file in ["verdier.html", "verdier.md", "team.html"] {
      #expect(try program.read(file).contains("Maison Verdier"), "\(file)")
    }
    #expect(try program.read("answers/employee.html").contains("Nadia, by 12 May"))
  }

  @Test func `the example is a file to copy, and the report on it is that on the example`() throws {
    try program.write(program.run("show", "--example").output, to: "verdier.answers.yaml")
    let own = try program.run("report", "verdier.answers.yaml", "--format", "markdown").output
    let example = try program.run("report", "--example", "--format", "markdown").output
    let notice = " · This is an example: the company does not exist."
    #expect(example.contains(notice))
    let page = try #require(own.range(of: "\n<!-- keep: first-page -->")).lowerBound
    #expect(example.replacing(notice, with: "").hasPrefix(own[..<page]))
    #expect(!(try program.read("verdier.answers.yaml")).contains("$schema"))
  }

  @Test func `the French example is the same company, in its own language`() throws {
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    try program.write(program.run("show", "--example").output, to: "en.answers.yaml")
    let text = try program.run("show", "--example", environment: french).output
    #expect(try program.run("show", "--example", "--language", "fr").output == text)
    try program.write(text, to: "fr.answers.yaml")
    let report = try program.run("report", "--example", environment: french).output
    #expect(report.contains("Pas encore d’outil commun") && !report.contains("No common tool"))
    let scores = try ["en", "fr"].map { language in
      try program.run("score", "\(language).answers.yaml", "--format", "csv").output
        .replacing("\(language).answers.yaml", with: "")
    }
    #expect(scores[0] == scores[1])
    func values(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.contains("note:") }
        .map { $0.prefix { $0 != "#" } }
    }
    #expect(try values(text) == values(program.read("en.answers.yaml")))
  }

  /// The texts between fences of a language.
  private func blocks(_ language: String, in text: String? = nil) -> [String] {
    let parts = (text ?? readme).split(separator: "\n```", omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { number, part in
      guard !number.isMultiple(of: 2), let end = part.firstIndex(of: "\n") else { return nil }
      return part[..<end] == language ? part[part.index(after: end)...] + "\n" : nil
    }
  }
}
