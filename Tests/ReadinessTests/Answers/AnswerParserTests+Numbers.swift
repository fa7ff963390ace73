@testable import Readiness
import Testing

/// Numbers and ranges. The question takes numbers from -10 to 70, in which a number with a mark and
/// three digits can have one meaning only.
extension AnswerParserTests {
  static let numbers: [Row] = [
    Row("4", .number(4)), Row("4.5", .number(4.5)), Row("-3", .number(-3)), Row("007", .number(7)),
    Row("70", .number(70)), Row("70.01", .outside(70.01)), Row("-10.5", .outside(-10.5)),
    Row(" 4 ", .number(4)), Row("\u{A0}4\u{202F}", .number(4)), Row("0.0001", .number(0.0001)),
    Row(people: "4,5", .number(4.5)), Row(people: "-0,25", .number(-0.25)),
    // Full-width forms, as East Asian keyboards give them.
    Row("３", .number(3)), Row("１２", .number(12)), Row("1５", .number(15)), Row("４．５", .number(4.5)),
    Row("－３", .number(-3)), Row(people: "４，５", .number(4.5)), Row("\u{3000}４", .number(4)),
    // Every dash is a minus sign.
    Row(people: "\u{2212}3", .number(-3)), Row(people: "–3", .number(-3)),
    Row(people: "—3", .number(-3)), Row(people: "\u{2011}3", .number(-3)),
    // A mark and three digits, where one reading only lies in the range.
    Row("1.500", .number(1.5)), Row(people: "1,500", .number(1.5)),
    Row(people: "80,500", .outside(80.5)), Row(people: "0,500", .number(0.5)),
    // Thousands that cannot be decimals.
    Row(people: "1 500", .outside(1500)), Row(people: "1\u{202F}500", .outside(1500)),
    Row(people: "1,500.00", .outside(1500)), Row(people: "1.500,5", .outside(1500.5)),
    Row(people: "1 500,5", .outside(1500.5)), Row(people: "1,500,000", .outside(1_500_000)),
    Row("", yaml: .noNumber(""), people: .empty),
    Row(String(repeating: "9", count: 400), .noNumber(String(repeating: "9", count: 400))),
  ]

  @Test(arguments: numbers) func `a number`(row: Row) throws { try check(row, "number") }

  @Test(arguments: [
    "+4", "1e3", "nan", "inf", "0x10", ".5", "5.", ",5", "1.2.3", "1.2,3.4", "1,50,000",
    "0,500,000",
    "1 50", "1 5000", "1  500", "1_000", "- 3", "٣", "१२", "10½", "½", "²", "3\u{301}", "3h30",
    "3h",
    "3 hours", "3/6", "3:6", "3;6", "3,,6", "3, 6", "3 6", "<5", ">5", "≤5", "<=5", "5+", "~3",
    "～３", "about 5", "ca. 5", "5?", "5 %", "60%", "€5", "twenty", "vingt", "三", "3-", "3 -", "-",
    "--3", "..", "...", "3..", "..6", "3…", "…6", "1-2-3", "3-6-", "3-6-9", "..3..6", "3..6..",
    "3....6", "3 to", "to 6", "3 to 6 to 9", "3to6", "3 or 6", "3 ou 6", "3 bis 6", "3 & 6",
    "between 3 and 6", "3.6.2024", "2024-04-14", "3 to six", "y", "n", "yes",
  ])
  func `what is no number is refused in every place`(text: String) throws {
    try check(Row(text, .noNumber(text)), "number")
  }

  static let ranges: [Row] = [
    Row(people: "3-6", .between(3, 6)), Row(people: "3 - 6", .between(3, 6)),
    Row(people: "3 -6", .between(3, 6)), Row(people: "3..6", .between(3, 6)),
    Row(people: "3 .. 6", .between(3, 6)), Row(people: "3...6", .between(3, 6)),
    Row(people: "3…6", .between(3, 6)), Row(people: "1,5-2.5", .between(1.5, 2.5)),
    Row(people: "3 to 6", .between(3, 6)), Row(people: "3 TO 6", .between(3, 6)),
    Row(people: "3 à 6", .between(3, 6)), Row(people: "3 a\u{300} 6", .between(3, 6)),
    Row(people: "3 À 6", .between(3, 6)), Row(people: "3 a 6", .between(3, 6)),
    Row(people: "3 and 6", .between(3, 6)), Row(people: "3 et 6", .between(3, 6)),
    Row(people: "3\u{A0}à\u{A0}6", .between(3, 6)), Row(people: "３ to ６", .between(3, 6)),
    Row(people: "3\u{A0}-\u{A0}6", .between(3, 6)), Row(people: "3–6", .between(3, 6)),
    Row(people: "3—6", .between(3, 6)), Row(people: "3 — 6", .between(3, 6)),
    Row(people: "3\u{2212}6", .between(3, 6)), Row(people: "3\u{2010}6", .between(3, 6)),
    Row(people: "3\u{2011}6", .between(3, 6)), Row(people: "3\u{2012}6", .between(3, 6)),
    Row(people: "3\u{2015}6", .between(3, 6)), Row(people: "３－６", .between(3, 6)),
    Row(people: "3～6", .between(3, 6)), Row(people: "3〜6", .between(3, 6)),
    Row(people: "3~6", .between(3, 6)), Row(people: "-5..-3", .between(-5, -3)),
    Row(people: "−5 to −3", .between(-5, -3)), Row(people: "-3-6", .between(-3, 6)),
    Row(people: "-5--3", .between(-5, -3)), Row(people: "1,125-1,5", .between(1.125, 1.5)),
    Row(people: "4-4", .number(4)), Row(people: "80-80", .outside(80)),
    Row(people: "6-3", .backwards(6, 3)), Row(people: "90-80", .backwards(90, 80)),
    Row(people: "6 à 3", .backwards(6, 3)), Row(people: "3--6", .backwards(3, -6)),
    Row(people: "3-80", .outside(80)), Row(people: "-20..80", .outside(-20)),
    Row(people: "3-1 500", .outside(1500)),
  ]

  @Test(arguments: ranges) func `a range`(row: Row) throws { try check(row, "number") }

  @Test func `a number by itself is no range`() throws {
    let parser = AnswerParser(try #require(questions["number"]), .yaml)
    #expect(try parser.number("-10") == -10)
    #expect(throws: AnswerParsingError.noNumber("3-6", -10...70)) { try parser.number("3-6") }
    #expect(throws: AnswerParsingError.outsideRange(71, -10...70)) { try parser.number("71") }
  }
}
