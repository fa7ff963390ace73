@testable import Readiness
import Testing

/// Numbers and ranges.
extension AnswerParserTests {
  static let numbers: [Row] = [
    Row("4", .number(4)), Row("4.5", .number(4.5)), Row("-3", .number(-3)), Row("007", .number(7)),
    Row("70", .number(70)), Row("70.01", .outside(70.01)), Row("-10.5", .outside(-10.5)),
    Row("4,5", yaml: .noNumber("4,5"), cell: .number(4.5), typed: .number(4.5)),
    Row(
      "\u{2212}3", yaml: .noNumber("\u{2212}3"), cell: .noNumber("\u{2212}3"),
      typed: .number(-3)),
    Row(" 4 ", yaml: .noNumber(" 4 "), cell: .noNumber(" 4 "), typed: .number(4)),
    Row("1,500", yaml: .noNumber("1,500"), cell: .number(1.5), typed: .number(1.5)),
    Row("1.500", .number(1.5)), Row("1,500.00", .noNumber("1,500.00")),
    Row("1 500", .noNumber("1 500")), Row("+4", .noNumber("+4")), Row("1e3", .noNumber("1e3")),
    Row("nan", .noNumber("nan")), Row("inf", .noNumber("inf")), Row("0x10", .noNumber("0x10")),
    Row(".5", .noNumber(".5")), Row("5.", .noNumber("5.")), Row("1.2.3", .noNumber("1.2.3")),
    Row("１２", .noNumber("１２")), Row("٣", .noNumber("٣")), Row("10½", .noNumber("10½")),
    Row("3h30", .noNumber("3h30")), Row("<5", .noNumber("<5")), Row("3/6", .noNumber("3/6")),
    Row("about 5", .noNumber("about 5")), Row("3\u{301}", .noNumber("3\u{301}")),
    Row(String(repeating: "9", count: 400), .noNumber(String(repeating: "9", count: 400))),
    Row("", yaml: .noNumber(""), cell: .noNumber(""), typed: .empty),
  ]

  @Test(arguments: numbers) func `a number`(row: Row) throws { try check(row, "number") }

  static let ranges: [Row] = [
    Row("3-6", yaml: .noNumber("3-6"), cell: .between(3, 6), typed: .between(3, 6)),
    Row("3 - 6", yaml: .noNumber("3 - 6"), cell: .between(3, 6), typed: .between(3, 6)),
    Row("3..6", yaml: .noNumber("3..6"), cell: .between(3, 6), typed: .between(3, 6)),
    Row("1,5-2.5", yaml: .noNumber("1,5-2.5"), cell: .between(1.5, 2.5), typed: .between(1.5, 2.5)),
    Row("-5..-3", yaml: .noNumber("-5..-3"), cell: .between(-5, -3), typed: .between(-5, -3)),
    Row("4-4", yaml: .noNumber("4-4"), cell: .number(4), typed: .number(4)),
    Row("80-80", yaml: .noNumber("80-80"), cell: .outside(80), typed: .outside(80)),
    Row("6-3", yaml: .noNumber("6-3"), cell: .backwards(6, 3), typed: .backwards(6, 3)),
    Row("90-80", yaml: .noNumber("90-80"), cell: .backwards(90, 80), typed: .backwards(90, 80)),
    Row("3--6", yaml: .noNumber("3--6"), cell: .backwards(3, -6), typed: .backwards(3, -6)),
    Row("3-80", yaml: .noNumber("3-80"), cell: .outside(80), typed: .outside(80)),
    Row("-20..80", yaml: .noNumber("-20..80"), cell: .outside(-20), typed: .outside(-20)),
    Row("3 to 6", yaml: .noNumber("3 to 6"), cell: .noNumber("3 to 6"), typed: .between(3, 6)),
    Row("3 à 6", yaml: .noNumber("3 à 6"), cell: .noNumber("3 à 6"), typed: .between(3, 6)),
    Row("3–6", yaml: .noNumber("3–6"), cell: .noNumber("3–6"), typed: .between(3, 6)),
    Row(
      "3\u{A0}-\u{A0}6", yaml: .noNumber("3\u{A0}-\u{A0}6"), cell: .noNumber("3\u{A0}-\u{A0}6"),
      typed: .between(3, 6)),
    Row("3—6", .noNumber("3—6")), Row("3\u{2212}6", .noNumber("3\u{2212}6")),
    Row("3to6", .noNumber("3to6")), Row("3 et 6", .noNumber("3 et 6")),
    Row("3-", .noNumber("3-")), Row("1-2-3", .noNumber("1-2-3")), Row("-", .noNumber("-")),
    Row("-3-6", yaml: .noNumber("-3-6"), cell: .between(3, 6), typed: .between(-3, 6)),
    Row("..3..6", yaml: .noNumber("..3..6"), cell: .between(3, 6), typed: .noNumber("..3..6")),
    Row("3..6..", yaml: .noNumber("3..6.."), cell: .between(3, 6), typed: .noNumber("3..6..")),
    Row("3-6-", .noNumber("3-6-")), Row("..", .noNumber("..")),
    Row("3,,6", yaml: .noNumber("3,,6"), cell: .between(3, 6), typed: .noNumber("3,,6")),
  ]

  @Test(arguments: ranges) func `a range`(row: Row) throws { try check(row, "number") }

  @Test func `a number by itself is no range`() throws {
    let parser = AnswerParser(try #require(questions["number"]), .yaml)
    #expect(try parser.number("-10") == -10)
    #expect(throws: AnswerParsingError.noNumber("3-6", -10...70)) { try parser.number("3-6") }
    #expect(throws: AnswerParsingError.outsideRange(71, -10...70)) { try parser.number("71") }
  }
}
