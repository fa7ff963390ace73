import TestSupport
import Testing

/// What a terminal shows while a command works for longer than half a second.
@Suite(.enabled(if: Shell.isInstalled)) struct ProgressTests {
  private let program: Program
  private let line = ["score", "long.csv", "--questionnaire", "quick-check.yaml", "-o"]

  /// A table that is long enough, with one row that cannot be read.
  init() throws {
    program = try Program(with: "quick-check")
    let rows = (1...1_500).map { "p\($0),\($0 % 5 + 1),\($0 == 1_499 ? "oops" : "2")\n" }
    try program.write("name,K1,K3\n" + rows.joined(), to: "long.csv")
  }

  @Test func `a terminal has a bar, which goes and spoils nothing`() throws {
    let terminal = try PseudoTerminal(line + ["scores.csv"], in: program, columns: 70)
    #expect(terminal.end(seconds: 120) == 65 && terminal.fault == nil)
    #expect(terminal.text.contains("[#") && terminal.text.contains(" bytes\r"))
    #expect(
      terminal.screen.lines.first == "long.csv:1500:9: error: column 'K3': 'oops' is not offered")
    #expect(terminal.screen.lines.contains("Wrote scores.csv."))
    #expect(!terminal.screen.text.contains("bytes"))

    let piped = try program.run(line + ["piped.csv"])
    #expect(piped.status == 65 && piped.output == "Wrote piped.csv.\n")
    #expect(piped.errors.hasPrefix("long.csv:1500:9: error") && !piped.errors.contains("\u{1B}"))
    #expect(try program.read("piped.csv") == program.read("scores.csv"))
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func `a terminal that cannot take a line back, or is read out, has none`(
    environment: [String: String]
  ) throws {
    let terminal = try PseudoTerminal(
      line + ["scores.csv"], in: program, environment: environment)
    #expect(terminal.end(seconds: 120) == 65)
    #expect(terminal.text.hasPrefix("long.csv:1500:9: error"))
  }
}
