import Foundation
import TestSupport
import Testing

/// Teams, dates and shared work as a shell sees them.
@Suite struct TeamTests {
  private let program: Program

  init() throws {
    program = try Program(with: "enterprise-2.0", "quick-check")
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("team"), withIntermediateDirectories: true)
    try program.write(Fixture.questionnaire("enterprise-2.0"), to: "team/enterprise-2.0.yaml")
    for (path, text) in try Fixture.team() {
      try program.write(answers: text, to: path)
    }
    try program.write(
      "name,role,K1,K3\nA,manager,3,2\nB,employee,2,1\nC,sponsor,4,4\n", to: "team.csv")
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONComparison.read(text) as? [String: Any])
  }

  private var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(
        atPath: program.folder.appendingPathComponent("team").path
      ).filter { $0.hasSuffix(".answers.yaml") }.map { "team/\($0)" }
    }
  }

  @Test func `a team comes from files, a folder or a table, in any order`() throws {
    let folder = try program.run("team", "team", "--format", "json")
    #expect(folder.status == 0)
    let files = try files
    for order in [files, files.reversed(), files.shuffled()] {
      let result = try program.run(["team", "--format", "json"] + order)
      #expect(result.output == folder.output)
    }
    let table = try program.run(
      "team", "team.csv", "--questionnaire", "quick-check.yaml", "--minimum", "1", "--format",
      "json")
    #expect(table.status == 0)
    #expect(
      try object(table.output)["files"] as? [String] == ["team.csv:2", "team.csv:3", "team.csv:4"])
  }

  @Test func `a report of a team goes into a file, the merged answers into another`() throws {
    let result = try program.run(
      "team", "team", "--minimum", "1", "-o", "team.md", "--write-merged", "merged.answers.yaml",
      "--language", "en")
    #expect(result.status == 0)
    #expect(result.output == "Wrote team.md.\nWrote merged.answers.yaml.\n")
    #expect(try program.read("team.md").contains("## Where views differ"))
    #expect(try program.run("check", "merged.answers.yaml").status == 0)
    #expect(try program.run("team", "team", "-o", "team.html").status == 0)
    #expect(try program.read("team.html").contains("<svg"))
    #expect(try program.run("team", "team", "-o", "team.docx").status == 64)
    let score = try program.run("score", "merged.answers.yaml", "--format", "json")
    #expect(score.status == 0)
    let whole = try program.run("team", "team", "--minimum", "1", "--format", "json")
    var figures = try object(score.output)
    figures["answers"] = nil
    var expected = try #require(try object(whole.output)["result"] as? [String: Any])
    expected["answers"] = nil
    #expect(JSONComparison.differences(expected, figures) == [])
    let own = try program.run("team", "team", "-o", "team/it-1.answers.yaml")
    #expect(own.status == 64)
    try program.write("Edited.\n", to: "team.md")
    #expect(try program.run("team", "team", "-o", "team.md").status == 73)
    #expect(try program.read("team.md") == "Edited.\n")
  }

  @Test func `a folder gives all its answers, and names what is none`() throws {
    let head = "questionnaire: ./quick-check.yaml\nversion: 1\nrespondent: {role: sponsor}\n"
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("mixed/sub"), withIntermediateDirectories: true)
    for (name, text) in [
      "a.answers.yaml": head + "answers: {K1: 1}\n",
      "b.answers (1).yaml": head + "answers: {K1: 2}\n",
      "C.ANSWERS.YAML": head + "answers: {K1: 3}\n", "d.yaml": head + "answers: {K1: 4}\n",
      "e.csv": "role,K1\nsponsor,2\n", "F.CSV": "role,K1\nsponsor,4\n",
      "map.yaml": "answers: {all: {a: b}}\n",
      "notes.txt": "x\n", "old.answers.yaml~": "x\n", ".hidden.answers.yaml": "x\n",
      "survey.xlsx": "x\n", "budget.csv": "Year,Costs\n2024,5\n", "logo.PNG": "x\n",
    ] { try program.write(text, to: "mixed/\(name)") }
    try program.write(Fixture.questionnaire("quick-check"), to: "mixed/quick-check.yaml")
    let arguments = ["team", "mixed", "--questionnaire", "quick-check.yaml", "--language", "en"]
    let result = try program.run(arguments + ["-o", "mixed/team.md"])
    let unread =
      "Not read, as neither answers files nor tables in CSV: mixed/budget.csv, mixed/map.yaml, "
      + "mixed/notes.txt, mixed/old.answers.yaml~, mixed/sub/, mixed/survey.xlsx.\n"
    #expect(result.status == 0 && result.errors == unread)
    let again = try program.run(arguments + ["--format", "json"])
    #expect(again.errors == unread)
    #expect(
      try object(again.output)["files"] as? [String] == [
        "mixed/C.ANSWERS.YAML", "mixed/a.answers.yaml", "mixed/b.answers (1).yaml", "mixed/d.yaml",
        "mixed/F.CSV:2", "mixed/e.csv:2",
      ])
    let workbook = try program.run("team", "mixed/survey.xlsx", "mixed/e.csv")
    #expect(workbook.errors.contains("Export it as CSV (UTF-8), and name that file"))
  }

  @Test func `a copy that a session set apart is nobody more, and that is said`() throws {
    let text = "questionnaire: quick-check\nversion: 1\nanswers: {K1: 1}\n"
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("apart"), withIntermediateDirectories: true)
    for (number, name) in [
      "a.answers.yaml", "a.answers.mine.yaml", "a.answers-2.mine.yaml", "b.yml",
    ].enumerated() {
      try program.write(text.replacing("K1: 1", with: "K1: \(number + 1)"), to: "apart/\(name)")
    }
    let result = try program.run("team", "apart", "--format", "json")
    #expect(
      try object(result.output)["files"] as? [String] == ["apart/a.answers.yaml", "apart/b.yml"])
    #expect(
      result.errors
        == "Passed over, as a session set them apart when their file was changed elsewhere: "
        + "apart/a.answers-2.mine.yaml, apart/a.answers.mine.yaml.\n")
  }

  @Test func `merged answers are written again, but over nothing that anybody wrote`() throws {
    let arguments = ["team", "team", "--minimum", "1", "--format", "json", "--language", "en"]
    let output = ["-o", "team.json", "--write-merged", "team/merged.answers.yaml"]
    #expect(try program.run(arguments + output).status == 0)
    let files = try object(try program.read("team.json"))["files"] as? [String]
    let again = try program.run(arguments + output)
    #expect(again.status == 0)
    #expect(again.errors.contains("team/merged.answers.yaml holds the merged answers of a team"))
    #expect(try object(try program.read("team.json"))["files"] as? [String] == files)
    for own in ["notes.yaml", "notes.json"] {
      try program.write("{mine: 1}\n", to: own)
      let option = own == "notes.json" ? "-o" : "--write-merged"
      let refused = try program.run(arguments + [option, own])
      #expect(refused.status == 73 && refused.errors.contains("add --force to write over it"))
      #expect(try program.read(own) == "{mine: 1}\n")
      #expect(try program.run(arguments + [option, own, "--force"]).status == 0)
      #expect(try program.read(own) != "{mine: 1}\n")
    }
    let edited = try program.read("team/merged.answers.yaml").replacing(
      "version: 1", with: "version:  1")
    try program.write(edited, to: "team/merged.answers.yaml")
    #expect(try program.run(arguments + output).status == 73)
  }

  @Test func `merged answers that would tell what few said are not written`() throws {
    let result = try program.run(
      "team", "team", "-o", "team.md", "--write-merged", "merged.answers.yaml", "--confidential",
      "sponsor,manager,it")
    #expect(result.status == 65 && result.output == "")
    #expect(
      result.errors.contains(
        "confidential role said: U2, C3, P2, P3, X3. They are once 3 people of each such role "
          + "(sponsor, manager, it) know the answer to each"))
    #expect(result.errors.contains("or with --named sponsor,manager,it if these people agree"))
    #expect(throws: (any Error).self) { try program.read("merged.answers.yaml") }
    #expect(throws: (any Error).self) { try program.read("team.md") }
  }

  @Test func `no output tells what one employee answered`() throws {
    let options = [
      [], ["--strict"], ["--format", "json", "--days", "40"], ["--format", "html"],
      ["--language", "fr", "--days", "3"], ["--group", "a=employee,sponsor", "--group", "b=it"],
      ["--strict", "--format", "json"],
    ]
    func outputs(_ answers: String) throws -> [String] {
      for name in try files where name.contains("employee") {
        try FileManager.default.removeItem(at: program.folder.appendingPathComponent(name))
      }
      try program.write(
        "questionnaire: ./enterprise-2.0.yaml\nversion: 1\ndate: 2024-04-14\n"
          + "respondent: {role: employee}\nanswers: {\(answers)}\n",
        to: "team/employee-9.answers.yaml")
      return try options.map {
        let result = try program.run(["team", "team", "--confidential", "employee"] + $0)
        #expect(result.status == 0)
        return result.output + result.errors
      }
    }
    let first = try outputs("U2: 2, C3: 1, P2: 2, P3: 2, T4: {answer: 2, note: A secret.}, X3: 4")
    #expect(first[0].contains("Employee is a confidential role"))
    #expect(first[0].contains("add --named employee") && !first[0].contains("A secret."))
    for other in [
      "U2: 2, C3: 1, P2: 2, P3: 3, T4: 2, X3: 4", "U2: 5, C3: 5, P2: 5, P3: 5, T4: 5, X3: 5",
      "U2: dont-know, C3: 1, P2: dont-know, P3: 1, T4: dont-know, X3: 1",
    ] { #expect(try outputs(other) == first) }
  }

  @Test func `whoever answered counts, with a role or without, asked or not`() throws {
    for (name, respondent) in [("it", "{role: it}"), ("a", "{}"), ("b", "{}"), ("c", "{}")] {
      try program.write(
        "questionnaire: ./enterprise-2.0.yaml\nversion: 1\nrespondent: \(respondent)\n"
          + "answers: {P3: \(["a": 3, "b": 4, "c": 5][name] ?? 1)}\n", to: "\(name).yaml")
    }
    let other = try program.run("team", "it.yaml", "--language", "en")
    #expect(other.status == 0)
    #expect(
      other.output.contains(
        "P3 is put to Employee and Manager, and nobody of these roles took part: the answers of the "
          + "other roles count instead."))
    let anonymous = try program.run("team", "a.yaml", "b.yaml", "c.yaml", "--language", "en")
    #expect(anonymous.status == 0 && anonymous.output.contains("· 3 people\n"))
    #expect(!anonymous.output.contains("no known answer to"))
    #expect(anonymous.output.contains("On no question are there two camps."))
    #expect(!anonymous.output.contains("count for every question"))
    let mixed = try program.run("team", "a.yaml", "it.yaml", "--language", "en")
    #expect(mixed.output.contains("1 person gave no role: their answers count for every question."))
  }

  @Test func `a table with a column that cannot be read is counted all the same`() throws {
    try program.write("name,role,K1,K1\nA,sponsor,3,2\nB,employee,2,1\n", to: "odd.csv")
    let arguments = ["team", "odd.csv", "--questionnaire", "quick-check.yaml", "--minimum", "1"]
    let result = try program.run(arguments + ["--language", "en"])
    #expect(result.status == 65)
    #expect(result.output.contains("Some columns of 1 table could not be read; the others are"))
    #expect(!result.output.contains("could not be read and are not counted"))
    let json = try object(try program.run(arguments + ["--format", "json"]).output)
    #expect((json["skipped"] as? [Any])?.isEmpty == true)
    #expect((json["unreadColumns"] as? [Any])?.count == 1)
  }

  @Test func `a row keeps what can be read, and a column that is no question is passed over`()
    throws
  {
    try program.write(
      "Timestamp,Email,role,K1,K33,K3\n"
        + "2024-04-14 10:00:00,a@example.org,manager,9,x,3\n"
        + "2024-04-15 10:00:00,b@example.org,manager,2,y,4\n"
        + "2024-04-15 11:00:00,c@example.org,king,2,y,4\n", to: "cells.csv")
    let arguments = [
      "team", "cells.csv", "--questionnaire", "quick-check.yaml", "--language", "en", "--minimum",
      "1",
    ]
    let result = try program.run(arguments)
    #expect(result.status == 65 && !result.errors.contains("@"))
    for line in [
      "cells.csv:1:25: warning: the column 'K33' matches no question and is ignored",
      "cells.csv:2:43: error: column 'K1': '9' is not offered",
      "'answers: {K1: {\"9\": dont-know}}'",
      "cells.csv:4:35: error: unknown role 'king'; the row is not counted",
    ] { #expect(result.errors.contains(line), "\(result.errors)") }
    #expect(result.output.contains("Some cells of 1 row could not be read; the others are counted"))
    let json = try object(try program.run(arguments + ["--format", "json"]).output)
    #expect(json["files"] as? [String] == ["cells.csv:2", "cells.csv:3"])
    #expect((json["unreadCells"] as? [Any])?.count == 1)
    #expect((json["skipped"] as? [Any])?.count == 1)
    try program.write("role,K33,K3\nmanager,x,3\n", to: "other.csv")
    #expect(
      try program.run("team", "other.csv", "--questionnaire", "quick-check.yaml", "--minimum", "1")
        .status == 0)
  }

  @Test func `watching waits for answers that come, change and go`() throws {
    #expect(try program.run("team", "team", "--watch").status == 64)
    #expect(try program.run("team", "-", "--watch", "-o", "r.md").status == 64)
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("w"), withIntermediateDirectories: true)
    let process = try program.start(
      "team", "w", "-o", "w/team.md", "--watch", "--language", "en", "--questionnaire",
      "quick-check.yaml")
    defer { process.terminate() }
    try program.wait { try program.read(".err").contains("Waiting for answers in w.") }
    func says(_ people: String) throws {
      try program.wait { (try? program.read("w/team.md").contains(people)) ?? false }
    }
    let head = "questionnaire: quick-check\nversion: 1\nrespondent: {role: manager}\n"
    try program.write(head + "answers: {K3: 2}\n", to: "w/a.answers.yaml")
    try says("1 person: Manager 1")
    try program.write(head + "answers: {K3: 4}\n", to: "w/b.answers.yaml")
    try says("2 people: Manager 2")
    // A report that somebody edits is left alone.
    let report = try program.read("w/team.md")
    try program.write(report + "A line.\n", to: "w/team.md")
    try FileManager.default.removeItem(
      at: program.folder.appendingPathComponent("w/b.answers.yaml"))
    try program.wait { try program.read(".err").contains("w/team.md was edited") }
    #expect(try program.read("w/team.md").hasSuffix("A line.\n"))
    try program.write(report, to: "w/team.md")
    try program.write(head + "answers: {K3: 3}\n", to: "w/a.answers.yaml")
    try says("1 person: Manager 1")
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM)
  }

  @Test func `what cannot be counted is named, and the rest is`() throws {
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "other.yaml")
    try program.write(
      "questionnaire: ./enterprise-2.0.yaml\nversion: 9\nanswers: {U2: 3}\n", to: "newer.yaml")
    try program.write(
      "questionnaire: ./enterprise-2.0.yaml\nversion: 1\n"
        + "respondent: {name: \"E. Petit\", role: employee}\nanswers: {U2: 3}\n", to: "twice.yaml")
    try program.write(
      "questionnaire: ./enterprise-2.0.yaml\nversion: 1\nanswers: {}\n", to: "empty.yaml")
    let result = try program.run(
      [
        "team", "--format", "json", "other.yaml", "newer.yaml", "twice.yaml", "none.yaml",
        "empty.yaml", "team/it-1.answers.yaml", "team",
      ])
    #expect(result.status == 65)
    let skipped = try #require(try object(result.output)["skipped"] as? [[String: String]])
    #expect(
      Set(skipped.map { $0["file"] ?? "" })
        == ["other.yaml", "newer.yaml", "twice.yaml", "none.yaml", "team/it-1.answers.yaml"])
    for line in [
      "newer.yaml:2:10: error: version 9 is newer",
      "none.yaml: no such file", "empty.yaml holds no answer yet",
      "team/it-1.answers.yaml:1:1: error: this is the same file as team/it-1.answers.yaml",
      "these are answers to",
    ] {
      #expect(result.errors.contains(line), "\(line)")
    }
    let files = try #require(try object(result.output)["files"] as? [String])
    #expect(files.count == 8)
  }

  @Test func `wrong usage says what would be right`() throws {
    for (arguments, message) in [
      (["--named", "king"], "the roles are sponsor, manager"),
      (["--confidential", "king"], "the roles are sponsor, manager"),
      (["--confidential", "it", "--named", "it"], "--named and --confidential both name “it”"),
      (["--group", "leaders"], "write it as NAME=ROLE"),
      (["--group", "gap=sponsor"], "the name “gap” is taken"),
      (["--minimum", "0"], "--minimum takes a whole number, 1 or more"),
      (["--language", "de"], "is written in en, fr"),
    ] {
      let result = try program.run(["team", "team"] + arguments)
      #expect(result.status == 64 && result.errors.contains(message), "\(arguments)")
    }
    let table = try program.run("team", "team.csv")
    #expect(table.status == 64 && table.errors.contains("Say which with --questionnaire"))
    #expect(try program.run("team", "none.yaml").status == 66)
  }

  @Test func `two dates are compared in their order`() throws {
    for year in ["2024", "2025"] {
      try program.write(answers: Fixture.answers("verdier-\(year)"), to: "\(year).answers.yaml")
    }
    let result = try program.run(
      "compare", "2024.answers.yaml", "2025.answers.yaml", "--language", "en")
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output.contains("+25.8 points on the 25 questions that count at both dates"))
    let page = try program.run(
      "compare", "2024.answers.yaml", "2025.answers.yaml", "-o", "trend.html", "--charts", "charts")
    #expect(page.output == "Wrote trend.html and 1 chart in charts.\n")
    #expect(try program.read("charts/trend.svg").hasPrefix("<"))
    try program.write("Edited.\n", to: "trend.md")
    for own in ["trend.md", "2024.answers.yaml", "enterprise-2.0.yaml"] {
      let before = try program.read(own)
      let refused = try program.run(
        "compare", "2024.answers.yaml", "2025.answers.yaml", "-o", own)
      #expect(refused.status == (own == "trend.md" ? 73 : 64))
      #expect(try program.read(own) == before)
    }
    let turned = try program.run(
      "compare", "2025.answers.yaml", "2024.answers.yaml", "--language", "en")
    #expect(turned.output == result.output)
    #expect(turned.errors == "Put in the order of the dates that the files name.\n")
    let same = try program.run(
      "compare", "2024.answers.yaml", "2024.answers.yaml", "--language", "en")
    #expect(same.output.contains("Nothing has changed"))
    #expect(
      same.errors == "Files kept in the order of the command line: 2024.answers.yaml and "
        + "2024.answers.yaml have the same date.\n")
    try program.write(
      "questionnaire: ./quick-check.yaml\nversion: 1\nanswers: {K1: 3}\n", to: "q.yaml")
    #expect(try program.run("compare", "2024.answers.yaml", "q.yaml").status == 65)
    #expect(try program.run("compare", "2024.answers.yaml").status == 64)
  }

  @Test(arguments: [
    ("2024-04-14T09:00:00Z", "2025-04-14T09:00:00Z", "Put in the order of the dates"),
    ("14/04/2024", "14 avril 2025", "Put in the order of the dates"),
    (
      "2024-04-14", "spring",
      "Files kept in the order of the command line: no date can be read in"
    ),
    ("02/05/2024", "03/05/2024", "no date can be read in b.yaml, a.yaml."),
    ("2024-05-02T10:00:00+02:00", "2024-05-02T09:00:00Z", "Put in the order of the dates"),
  ])
  func `dates in other forms count where they mean one day`(
    earlier: String, later: String, message: String
  ) throws {
    for (path, date) in [("a.yaml", earlier), ("b.yaml", later)] {
      let line = path == "a.yaml" ? 1 : 4
      try program.write(
        "questionnaire: ./quick-check.yaml\nversion: 1\ndate: \(date)\n"
          + "answers: {K1: \(line)}\n",
        to: path)
    }
    let result = try program.run("compare", "b.yaml", "a.yaml", "--language", "en")
    #expect(result.status == 0 && result.errors.contains(message), "\(result.errors)")
    #expect(result.output.contains(message.hasPrefix("Put") ? "is up by" : "is down by"))
  }
}
