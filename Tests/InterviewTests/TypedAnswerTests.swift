@testable import Interview
import Readiness
import TestSupport
import Testing

@Suite struct TypedAnswerTests {
  private let questions: [String: Question]

  init() throws {
    let all = try Sample.frozen("enterprise-2.0").questions
    questions = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
  }

  private func type(_ text: String, _ id: String) throws(AnswerParsingError) -> AnswerValue {
    guard let question = questions[id] else { throw .empty }
    return try question.answer(typed: text)
  }

  @Test(arguments: [
    ("3", AnswerValue.number(3)), (" 4,5 ", .number(4.5)), ("4.5", .number(4.5)),
    ("3-6", .between(3, 6)), ("3..6", .between(3, 6)), ("3 to 6", .between(3, 6)),
    ("3 à 6", .between(3, 6)), ("3 - 6", .between(3, 6)), ("3–6", .between(3, 6)),
    ("1,5-2,5", .between(1.5, 2.5)), ("4-4", .number(4)), ("d", .dontKnow),
    ("dont-know", .dontKnow),
  ])
  func `numbers and ranges`(text: String, value: AnswerValue) throws {
    #expect(try type(text, "C2") == value)
  }

  @Test(arguments: [
    ("3-80", AnswerParsingError.outsideRange(80, 0...70)), ("-3", .outsideRange(-3, 0...70)),
    ("6-3", .backwards(6, 3)), ("abc", .noNumber("abc", 0...70)), ("1e3", .noNumber("1e3", 0...70)),
    ("", .empty), ("3-", .noNumber("3-", 0...70)), ("1-2-3", .noNumber("1-2-3", 0...70)),
    ("nan", .noNumber("nan", 0...70)), ("0x10", .noNumber("0x10", 0...70)),
  ])
  func `what is no number says why`(text: String, fault: AnswerParsingError) {
    #expect(throws: fault) { _ = try type(text, "C2") }
  }

  @Test func `negative ranges take two points`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, text: n?, range: [-10, 10], scale: {-10: 0, 10: 100}}

        """)
    let question = questionnaire.questions[0]
    #expect(try question.answer(typed: "-3") == .number(-3))
    #expect(try question.answer(typed: "-5..-3") == .between(-5, -3))
    #expect(try question.answer(typed: "-5-3") == .between(-5, 3))
  }

  @Test(arguments: [
    ("1 3", [0, 2]), ("1,3", [0, 2]), ("1-3", [0, 1, 2]), ("useful simple", [0, 2]),
    ("simple,2", [0, 1]), ("4", [3]), ("none", [3]), ("3 3 3", [2]),
  ])
  func `several options`(text: String, ticked: [OptionIndex]) throws {
    #expect(try type(text, "U3") == .options(ticked))
  }

  @Test(arguments: [
    ("1 4", AnswerParsingError.isExclusive(first: 3, lowest: 3)),
    ("none,simple", .isExclusive(first: 3, lowest: 3)),
    ("5", .noOption("5", options: 4)), ("fast", .noOption("fast", options: 4)),
    (" , ", .noOption(",", options: 4)),
    ("1-99999999", .noOption("1-99999999", options: 4)),
  ])
  func `options that do not go`(text: String, fault: AnswerParsingError) {
    #expect(throws: fault) { _ = try type(text, "U3") }
  }

  @Test(arguments: [
    ("yes", true), ("Y", true), ("1", true), ("oui", true), ("o", true), ("no", false),
    ("n", false), ("2", false), ("non", false),
  ])
  func `yes and no in two languages`(text: String, isYes: Bool) throws {
    #expect(try type(text, "F1") == .yesNo(isYes))
  }

  @Test func `a line is a number`() throws {
    #expect(try type("5", "U1") == .line(5))
    #expect(throws: AnswerParsingError.noLine("6", lines: 5)) { _ = try type("6", "U1") }
    #expect(throws: AnswerParsingError.noLine("0", lines: 5)) { _ = try type("0", "U1") }
    #expect(throws: AnswerParsingError.noLine("3.0", lines: 5)) { _ = try type("3.0", "U1") }
    let nines = String(repeating: "9", count: 400)
    #expect(throws: AnswerParsingError.noLine(nines, lines: 5)) { _ = try type(nines, "U1") }
  }
}
