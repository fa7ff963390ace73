import Foundation
import TestSupport
import Testing

/// Tables for spreadsheets, as a shell sees them.
@Suite struct SpreadsheetTests {
  private let program: Program

  init() throws {
    program = try Program(with: "enterprise-2.0", "quick-check")
    for name in ["verdier-2024", "atelier-nord", "quick-verdier"] {
      try program.write(answers: Fixture.answers(name), to: "\(name).yaml")
    }
    try program.write(
      "name,role,K1,K3\nA,manager,3,2\nB,employee,2,9\nC,sponsor,4,4\n", to: "team.csv")
  }

  private func records(
    _ text: String, separator: Unicode.Scalar = ","
  ) throws -> [[String: String]] {
    try #require(CSVReader.records(text, separator: separator), "\(text)")
  }

  @Test func `a plan is a table by its option or by the ending of its file`() throws {
    let printed = try program.run("plan", "verdier-2024.yaml", "--format", "csv")
    let written = try program.run("plan", "verdier-2024.yaml", "-o", "plan.csv")
    #expect(printed.status == 0 && written.status == 0 && written.output == "Wrote plan.csv.\n")
    #expect(try program.read("plan.csv") == printed.output)
    #expect(try records(printed.output).count > 3)
    let path = try program.run(
      "plan", "verdier-2024.yaml", "--to", "practitioner", "--format", "csv")
    #expect(try records(path.output).count > records(printed.output).count)
    for wrong in [["-o", "plan.txt"], ["--excel"], ["--format", "text", "-o", "plan.csv"]] {
      #expect(try program.run(["plan", "verdier-2024.yaml"] + wrong).status == 64, "\(wrong)")
    }
  }

  @Test func `a table is never written over another file, nor over what it is made of`() throws {
    try program.write("mine\n", to: "plan.csv")
    let refused = try program.run("plan", "verdier-2024.yaml", "-o", "plan.csv")
    #expect(refused.status == 73 && refused.errors.contains("plan.csv already exists"))
    #expect(try program.read("plan.csv") == "mine\n")
    for _ in 0..<2 {
      let forced = try program.run("plan", "verdier-2024.yaml", "-o", "plan.csv", "--force")
      #expect(forced.status == 0)
    }
    // The same table again changes nothing.
    #expect(try program.run("plan", "verdier-2024.yaml", "-o", "plan.csv").status == 0)
    let own = try program.run(
      "score", "team.csv", "--questionnaire", "quick-check.yaml", "-o", "team.csv", "--force")
    #expect(own.status == 64)
    #expect(try program.read("team.csv").hasPrefix("name,role"))
  }

  @Test func `files of one questionnaire have columns for its areas, others do not`() throws {
    let one = try program.run("score", "verdier-2024.yaml", "atelier-nord.yaml", "-o", "one.csv")
    #expect(one.status == 0 && one.errors == "")
    let mixed = try program.run(
      "score", "verdier-2024.yaml", "quick-verdier.yaml", "--format", "csv")
    #expect(mixed.errors.contains("do not answer one questionnaire"))
    let (rows, mixedRows) = (try records(program.read("one.csv")), try records(mixed.output))
    #expect(rows.count == 2 && mixedRows.count == 2)
    #expect(Set(mixedRows[0].keys).isStrictSubset(of: Set(rows[0].keys)))
    #expect(mixedRows[0].allSatisfy { rows[0][$0.key] == $0.value })
  }

  @Test func `a row has the figures of the JSON`() throws {
    for name in ["verdier-2024", "atelier-nord"] {
      let json = try #require(
        try JSONComparison.read(
          program.run("score", "\(name).yaml", "--format", "json").output) as? [String: Any])
      func number(_ path: String...) -> Double? {
        path.reduce(json as Any?) { value, key in (value as? [String: Any])?[key] } as? Double
      }
      func count(_ status: String) -> Int {
        ((json["statuses"] as? [String: Any])?[status] as? [Any])?.count ?? 0
      }
      let row = try records(
        program.run("score", "\(name).yaml", "--format", "csv").output)[0]
      func cell(_ column: String) -> Double? { Double(row[column] ?? "") }
      #expect(row["File"] == "\(name).yaml" && row["Questionnaire"] == "enterprise-2.0")
      #expect(cell("Score") == number("score", "known") && cell("Score") != nil)
      #expect(cell("Score (lowest)") == number("score", "low"))
      #expect(cell("Score (highest)") == number("score", "high"))
      #expect(cell("Risk of staying out (lowest)") == number("risks", "absence", "low"))
      #expect(cell("Risk of staying out (highest)") == number("risks", "absence", "high"))
      #expect(cell("Risk of launching (lowest)") == number("risks", "launch", "low"))
      #expect(cell("Risk of launching (highest)") == number("risks", "launch", "high"))
      #expect(cell("Don’t know") == Double(count("dontKnow")))
      #expect(cell("Not answered") == Double(count("unanswered") + count("undecided")))
      let areas = try #require(json["dimensions"] as? [[String: Any]])
      let figures = row.values.compactMap(Double.init)
      #expect(areas.allSatisfy { figures.contains($0["known"] as? Double ?? -1) })
    }
  }

  @Test func `the rows of a table come one by one, and a wrong cell is told beside them`() throws {
    let result = try program.run(
      "score", "team.csv", "--questionnaire", "quick-check.yaml", "--format", "csv")
    #expect(result.status == 65 && result.errors.contains("team.csv:3"))
    #expect(try records(result.output).map { $0["File"] } == (2...4).map { "team.csv:\($0)" })
    let none = try program.run("score", "team.csv", "gone.yaml", "--format", "csv")
    #expect(none.status == 65)
    #expect(try records(none.output).isEmpty && none.output.hasPrefix("File,Company,"))
  }

  @Test func `Excel gets what its locale separates with`() throws {
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    func table(_ file: String, _ environment: [String: String] = [:]) throws -> String {
      let line = ["plan", "verdier-2024.yaml", "--excel", "-o", file]
      #expect(try program.run(line, environment: environment).status == 0)
      // Not as a text, which loses the mark.
      let bytes = try Data(contentsOf: program.folder.appendingPathComponent(file))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    let (en, fr) = (try table("en.csv"), try table("fr.csv", french))
    #expect(en.hasPrefix("Action,What,") && fr.hasPrefix("Action;Quoi;"))
    let (points, commas) = (
      try records(en).compactMap { $0["Gain"] },
      try records(fr, separator: ";").compactMap { $0["Gain"] }
    )
    #expect(points.map { $0.replacing(".", with: ",") } == commas)
    #expect(commas.contains { $0.contains(",") })
    let plain = try program.run(
      "plan", "verdier-2024.yaml", "--format", "csv", environment: french)
    #expect(plain.output.hasPrefix("Action,Quoi,"))
  }

  @Test func `a report brings its tables along, or only them`() throws {
    let names = ["answers.csv", "areas.csv", "scenarios.csv", "plan.csv"]
    let only = try program.run("report", "verdier-2024.yaml", "--tables", "a/tables")
    #expect(only.status == 0 && only.output == "Wrote 4 tables in a/tables.\n")
    for name in names { #expect(try records(program.read("a/tables/\(name)")).count > 3) }
    let both = try program.run(
      "report", "verdier-2024.yaml", "-o", "r.html", "--charts", "c", "--tables", "a/tables")
    #expect(
      both.output.hasPrefix("Wrote r.html, ") && both.output.hasSuffix("4 tables in a/tables.\n"))
    try program.write("mine\n", to: "a/tables/areas.csv")
    let refused = try program.run(
      "report", "atelier-nord.yaml", "-o", "other.html", "--tables", "a/tables")
    #expect(refused.status == 73 && !program.exists("other.html"))
    #expect(try program.read("a/tables/areas.csv") == "mine\n")
    try program.write("mine\n", to: "a/tables/plan.csv")
    let own = try program.run(
      "report", "atelier-nord.yaml", "-o", "other.html", "--keep", "a/tables/plan.csv", "--tables",
      "a/tables", "--force")
    #expect(own.status == 64)
    #expect(try program.run("report", "verdier-2024.yaml", "-o", "r.csv").status == 64)
    #expect(try program.run("report", "verdier-2024.yaml", "--excel").status == 64)
  }

  @Test func `a team has a row for each question and group, and withholds what it must`() throws {
    for (path, text) in try Fixture.team() where path.hasSuffix("employee-1.answers.yaml") {
      try program.write(answers: text, to: "one.yaml")
    }
    try program.write("name,role,K1,K3\nA,manager,3,2\nB,employee,2,1\n", to: "few.csv")
    let result = try program.run(
      "team", "few.csv", "--questionnaire", "quick-check.yaml", "--confidential", "employee",
      "-o", "team.out.csv")
    #expect(result.status == 0 && result.output == "Wrote team.out.csv.\n")
    let rows = try records(program.read("team.out.csv"))
    let employees = rows.filter { $0["Group"]?.lowercased().contains("employee") ?? false }
    #expect(
      !employees.isEmpty && employees.allSatisfy { $0["Score"] == "" && $0["Withheld"] == "Yes" })
    #expect(rows.contains { $0["Score"] != "" })
    #expect(try program.run("team", "few.csv", "--excel").status == 64)
  }
}
