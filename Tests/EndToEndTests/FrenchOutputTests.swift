import Foundation
@testable import ReadinessCommand
import TestSupport
import Testing

/// What the program prints in a French locale: help, results, mistakes.
@Suite struct FrenchOutputTests {
  private func run(_ program: Program, _ line: String) throws -> (text: String, status: Int32) {
    let result = try program.run(
      line.split(separator: " ").map(String.init), environment: ["LC_ALL": "fr_FR.UTF-8"])
    return (result.output + result.errors, result.status)
  }

  private func example() throws -> Program {
    let program = try Program()
    for year in ["2024", "2025"] {
      try program.write(
        Repository.text("Questionnaires/Examples/verdier-\(year).answers.yaml"),
        to: "verdier-\(year).answers.yaml")
    }
    let template = try Repository.text("Questionnaires/Templates/mon-questionnaire.yaml")
    let changed = template.replacing("id: mon-questionnaire", with: "id: essai")
    try program.write(
      changed.replacing("weight: 60", with: "weight: 0").replacing("{at-most: 2}", with: "4"),
      to: "changed.yaml")
    try program.write(
      changed.replacing("type: number", with: "type: nombre").replacing("version:", with: "vers:"),
      to: "faulty.yaml")
    try program.write(
      "name: Cabinet\naccent: \"#ff0000\"\nlogo: perdu.svg\nlieu: Paris\n", to: "brand.yaml")
    try program.write(
      "questionnaire: quick-check\nversion: 1\nanswers: {K1: 9, K44: 1, K9: [simple, none]}\n",
      to: "faulty.answers.yaml")
    try program.write("Rôle,K1\nsponsor,33\n", to: "faulty.csv")
    return program
  }

  /// Command lines that succeed, and some that do not.
  private static let lines =
    ["help"] + RootCommand.names.map { "help \($0)" } + [
      "explain verdier-2024.answers.yaml", "explain verdier-2024.answers.yaml C2",
      "explain verdier-2024.answers.yaml U3", "score verdier-2024.answers.yaml",
      "plan verdier-2024.answers.yaml", "plan verdier-2024.answers.yaml --format csv --excel",
      "plan verdier-2024.answers.yaml -o plan.txt", "plan verdier-2024.answers.yaml --excel",
      "score verdier-2024.answers.yaml verdier-2025.answers.yaml --format csv",
      "report verdier-2024.answers.yaml --tables tables", "report --example --format csv",
      "report verdier-2025.answers.yaml --tables tables", "report --example --excel",
      "report --example --brand brand.yaml --format html",
      "report --example --brand brand.yaml --format json",
      "team verdier-2024.answers.yaml --format csv", "do verdier-2024.answers.yaml",
      "do verdier-2024.answers.yaml --set R4.a=x", "do --plain",
      "plan verdier-2024.answers.yaml --to practitioner",
      "compare verdier-2024.answers.yaml verdier-2025.answers.yaml",
      "diff verdier-2024.answers.yaml verdier-2025.answers.yaml",
      "report verdier-2024.answers.yaml", "report verdier-2025.answers.yaml -o r.html --charts c",
      "show quick-check --weights --conditions", "list", "new essai.yaml", "check essai.yaml",
      "split quick-check --by-role roles", "team verdier-2024.answers.yaml", "frob", "score",
      "score --format xml a", "score --frob a", "plan a b c", "plan a --days x", "show quick-chek",
      "score nulle-part.yaml", "plan .", "diff verdier-2024.answers.yaml essai.yaml",
      "explain verdier-2024.answers.yaml Z9",
      "score verdier-2024.answers.yaml --require enterprise",
      "report verdier-2024.answers.yaml -o a.pdf", "check --explain frob", "report --watch",
      "plan verdier-2024.answers.yaml --days 3 --to tester", "new essai.yaml",
      "report verdier-2024.answers.yaml --language de", "check --explain all",
      "check --explain gate-cannot-be-lifted", "check faulty.yaml", "check faulty.answers.yaml",
      "score faulty.answers.yaml", "score faulty.csv --questionnaire quick-check",
      "table faulty.csv --questionnaire quick-check", "diff essai.yaml changed.yaml",
    ]

  /// A straight apostrophe between letters, and a space that may break before a double sign.
  private func faults(in text: String) throws -> [String] {
    let pattern = try NSRegularExpression(
      pattern: #"\p{L}'\p{L}|[\p{L}\d)»”%] [:;!?»%](?=\s|$)|« "#, options: [.anchorsMatchLines])
    let string = text as NSString
    return pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)).map {
      string.substring(with: string.lineRange(for: $0.range))
    }
  }

  @Test func `faults of print are found`() throws {
    #expect(try faults(in: "l'eau\nquoi ?\nQuoi : rien\n« a »\n").count == 5)
  }

  /// Words of our English that French does not have.
  private static let english =
    #"(?<![-\w])(the|of|and|with|which|not|is|are|file|cannot|missing|value|shown)(?![-\w])"#

  @Test func `apostrophes and spaces are those of French print, and nothing is English`() throws {
    let pattern = try NSRegularExpression(pattern: Self.english)
    let program = try example()
    for line in Self.lines {
      let text = try run(program, line).text
      #expect(!text.isEmpty, "\(line)")
      #expect(try faults(in: text) == [], "\(line)")
      // The last line of a report is for this program only.
      let read = text.replacing(/<!-- .+ -->/, with: "")
      let string = read as NSString
      let english = pattern.matches(in: read, range: NSRange(read.startIndex..., in: read)).map {
        string.substring(with: string.lineRange(for: $0.range))
      }
      #expect(english == [], "\(line)")
    }
  }

  @Test(arguments: RootCommand.names)
  func `help fits a terminal of 80 columns`(command: String) throws {
    let program = try Program()
    for locale in ["C", "fr_FR.UTF-8"] {
      let help = try program.run("help", command, environment: ["LC_ALL": locale]).output
      let lines = help.split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix("USAGE") && !$0.contains("(valeurs") }
      #expect(lines.count > 5)
      for line in lines { #expect(line.count <= 80, "\(line)") }
      // A word or two alone on a line are what is left of a longer one.
      for (line, next) in zip(lines, lines.dropFirst())
      where !line.hasPrefix(" ") && line.count > 76 {
        #expect(next.contains(" ") || next.count > 12, "\(next)")
      }
    }
  }

  @Test func `days have a comma or a point before their half`() throws {
    let program = try example()
    for days in ["10,5", "10.5"] {
      let plan = try run(program, "plan verdier-2024.answers.yaml --days \(days)")
      #expect(plan.status == 0 && plan.text.contains("10,5\u{A0}jours-personne"), "\(plan.text)")
    }
    #expect(try run(program, "plan verdier-2024.answers.yaml --days 1,500").status == 64)
  }

  @Test func `mistakes on the command line keep their status`() throws {
    let program = try Program()
    for line in ["frob", "score", "score --frob a", "plan a --days x"] {
      #expect(try run(program, line).status == 64, "\(line)")
    }
    #expect(try run(program, "help").status == 0)
    #expect(try run(program, "--version").text == program.run("--version").output)
  }

  @Test func `values and defaults are told in French, wherever a line breaks`() throws {
    let program = try Program()
    for command in RootCommand.names {
      let help = try run(program, "help \(command)").text
      #expect(!help.contains("default:") && !help.contains("values:"), "\(command)")
    }
    #expect(try run(program, "score --format xml a").text.contains("«\u{A0}json\u{A0}», «\u{A0}"))
  }

  @Test func `scripts for shells are the same in every locale but for the help`() throws {
    let program = try Program()
    let script = try run(program, "--generate-completion-script bash").text
    #expect(script.contains("--questionnaire") && !script.contains("Erreur"))
  }

  @Test func `the help of which the manual is made is French throughout`() throws {
    let help = try run(Program(), "--experimental-dump-help").text
    #expect(help.contains("Afficher la version.") && help.contains("Afficher cette aide."))
    #expect(!help.contains("Show the version.") && !help.contains("Show help information."))
  }
}
