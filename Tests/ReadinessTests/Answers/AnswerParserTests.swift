@testable import Readiness
import TestSupport
import Testing

/// What is read from a text, by type of question and by the place where the text stands.
@Suite struct AnswerParserTests {
  let questions: [String: Question]

  init() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head.replacing("[en]", with: "[en, fr]") + """
        dimensions:
          - id: d
            questions:
              - id: choice
                text: Which?
                not-applicable: true
                options: [{en: Nothing, fr: Rien}, {en: Some, fr: "Un, ou deux"}, "1"]
              - {id: yes-no, type: yes-no, text: Is it?}
              - {id: number, type: number, range: [-10, 70], scale: {0: 0, 70: 100}, text: How many?}
              - id: multiple
                type: multiple
                full: 1
                text: What?
                options:
                  - {id: simple, text: {en: "Simple, or nearly", fr: Facile}}
                  - {id: a-b, text: From a to b}
                  - {id: none, text: None, alone: true}
                  - {id: never, text: Never, alone: true}
              - {id: text, type: text, max-length: 5, text: Why?, not-applicable: true}

        """)
    questions = Dictionary(uniqueKeysWithValues: questionnaire.questions.map { ($0.id, $0) })
  }

  func outcome(_ text: String, _ id: String, _ notation: AnswerNotation) throws -> Outcome {
    let question = try #require(questions[id])
    let isCell = notation.takesReason
    let parser = AnswerParser(question, notation, optionTextsIn: isCell ? ["en", "fr"] : [])
    do throws(AnswerParsingError) {
      return .value(try parser.value(text))
    } catch {
      return .error(error)
    }
  }

  func check(_ row: Row, _ id: String) throws {
    #expect(try outcome(row.text, id, .yaml) == row.yaml, "in an answers file")
    #expect(try outcome(row.text, id, .cell) == row.cell, "in a cell")
    #expect(try outcome(row.text, id, .typed) == row.typed, "typed")
  }
}

// MARK: - Types of questions

extension AnswerParserTests {
  static let choices: [Row] = [
    Row("1", .line(1)), Row("3", .line(3)), Row("03", .line(3)),
    Row("0", .noLine("0")), Row("4", .noLine("4")), Row("-1", .noLine("-1")),
    Row("3.0", .noLine("3.0")), Row("1,0", .noLine("1,0")), Row("2x", .noLine("2x")),
    Row("１", .noLine("１")), Row("²", .noLine("²")), Row("1-2", .noLine("1-2")),
    Row("99999999999999999999", .noLine("99999999999999999999")),
    Row("+3", yaml: .noLine("+3"), cell: .line(3), typed: .line(3)),
    Row(" 3 ", yaml: .noLine(" 3 "), cell: .noLine(" 3 "), typed: .line(3)),
    Row("\u{A0}3\t", yaml: .noLine("\u{A0}3\t"), cell: .noLine("\u{A0}3\t"), typed: .line(3)),
    Row("", yaml: .noLine(""), cell: .noLine(""), typed: .empty),
    Row(" ", yaml: .noLine(" "), cell: .noLine(" "), typed: .empty),
    Row("Nothing", yaml: .noLine("Nothing"), cell: .line(1), typed: .noLine("Nothing")),
    Row("RIEN", yaml: .noLine("RIEN"), cell: .line(1), typed: .noLine("RIEN")),
    Row(
      "un, ou deux", yaml: .noLine("un, ou deux"), cell: .line(2), typed: .noLine("un, ou deux")),
    Row("Nothing.", .noLine("Nothing.")),
  ]

  @Test(arguments: choices) func `the line of a choice`(row: Row) throws {
    try check(row, "choice")
  }

  static let yesOrNo: [Row] = [
    Row("yes", .yes), Row("no", .no),
    Row("YES", yaml: .noYesOrNo("YES"), cell: .yes, typed: .yes),
    Row("No", yaml: .noYesOrNo("No"), cell: .no, typed: .no),
    Row("Oui", yaml: .noYesOrNo("Oui"), cell: .yes, typed: .yes),
    Row("non", yaml: .noYesOrNo("non"), cell: .no, typed: .no),
    Row("true", yaml: .noYesOrNo("true"), cell: .yes, typed: .noYesOrNo("true")),
    Row("Vrai", yaml: .noYesOrNo("Vrai"), cell: .yes, typed: .noYesOrNo("Vrai")),
    Row("false", yaml: .noYesOrNo("false"), cell: .no, typed: .noYesOrNo("false")),
    Row("faux", yaml: .noYesOrNo("faux"), cell: .no, typed: .noYesOrNo("faux")),
    Row("y", yaml: .noYesOrNo("y"), cell: .noYesOrNo("y"), typed: .yes),
    Row("O", yaml: .noYesOrNo("O"), cell: .noYesOrNo("O"), typed: .yes),
    Row("1", yaml: .noYesOrNo("1"), cell: .noYesOrNo("1"), typed: .yes),
    Row("N", yaml: .noYesOrNo("N"), cell: .noYesOrNo("N"), typed: .no),
    Row("2", yaml: .noYesOrNo("2"), cell: .noYesOrNo("2"), typed: .no),
    Row(" yes", yaml: .noYesOrNo(" yes"), cell: .noYesOrNo(" yes"), typed: .yes),
    Row("3", .noYesOrNo("3")), Row("yes no", .noYesOrNo("yes no")),
    Row("", yaml: .noYesOrNo(""), cell: .noYesOrNo(""), typed: .empty),
  ]

  @Test(arguments: yesOrNo) func `yes and no`(row: Row) throws { try check(row, "yes-no") }

  static let multiple: [Row] = [
    Row("simple", yaml: .wrongType, cell: .options(0), typed: .options(0)),
    Row("a-b", yaml: .wrongType, cell: .options(1), typed: .options(1)),
    Row("a-b,simple", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
    Row("simple; a-b;", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
    Row("simple | a-b", yaml: .wrongType, cell: .options(0, 1), typed: .noOption("|")),
    Row("simple a-b", yaml: .wrongType, cell: .noOption("simple a-b"), typed: .options(0, 1)),
    Row(
      "simple;a-b,none", yaml: .wrongType, cell: .noOption("a-b,none"),
      typed: .exclusive(first: 2, lowest: 2)),
    Row("Simple, or nearly", yaml: .wrongType, cell: .options(0), typed: .noOption("Simple")),
    Row(
      "simple, or nearly;from a TO b", yaml: .wrongType, cell: .options(0, 1),
      typed: .noOption("or")),
    Row("facile", yaml: .wrongType, cell: .options(0), typed: .noOption("facile")),
    Row("1 2", yaml: .wrongType, cell: .noOption("1 2"), typed: .options(0, 1)),
    Row("1-2", yaml: .wrongType, cell: .noOption("1-2"), typed: .options(0, 1)),
    Row("2,1,2", yaml: .wrongType, cell: .noOption("2"), typed: .options(0, 1)),
    Row("2-1", yaml: .wrongType, cell: .noOption("2-1"), typed: .noOption("2-1")),
    Row("0", yaml: .wrongType, cell: .noOption("0"), typed: .noOption("0")),
    Row("5", yaml: .wrongType, cell: .noOption("5"), typed: .noOption("5")),
    Row("3-5", yaml: .wrongType, cell: .noOption("3-5"), typed: .noOption("3-5")),
    Row(
      "-9223372036854775808-9223372036854775807", yaml: .wrongType,
      cell: .noOption("-9223372036854775808-9223372036854775807"),
      typed: .noOption("-9223372036854775808-9223372036854775807")),
    Row("none", yaml: .wrongType, cell: .options(2), typed: .options(2)),
    Row(
      "none,simple", yaml: .wrongType, cell: .exclusive(first: 2, lowest: 2),
      typed: .exclusive(first: 2, lowest: 2)),
    Row(
      "none,never", yaml: .wrongType, cell: .exclusive(first: 2, lowest: 2),
      typed: .exclusive(first: 2, lowest: 2)),
    Row(
      "never,none", yaml: .wrongType, cell: .exclusive(first: 3, lowest: 2),
      typed: .exclusive(first: 3, lowest: 2)),
    Row(" , ", yaml: .wrongType, cell: .options(), typed: .empty),
    Row("", yaml: .wrongType, cell: .options(), typed: .empty),
  ]

  @Test(arguments: multiple) func `several options`(row: Row) throws { try check(row, "multiple") }

  static let texts: [Row] = [
    Row("abcde", .text("abcde")), Row("abcdef", .tooLong(6)), Row("3", .text("3")),
    Row("e\u{301}e\u{301}e\u{301}", .tooLong(6)),
    Row(" a\n", yaml: .text(" a\n"), cell: .text(" a\n"), typed: .text("a")),
    Row("", .empty), Row(" \u{A0}", yaml: .empty, cell: .text(" \u{A0}"), typed: .empty),
    Row("d", .text("d")),
    Row("dont-know", yaml: .unknown, cell: .error(.unknownText), typed: .tooLong(9)),
  ]

  @Test(arguments: texts) func `a text`(row: Row) throws { try check(row, "text") }
}

// MARK: - Don’t know, not applicable

extension AnswerParserTests {
  static let words: [Row] = [
    Row("dont-know", .unknown),
    Row("Dont-Know", yaml: .noLine("Dont-Know"), cell: .noLine("Dont-Know"), typed: .unknown),
    Row("d", yaml: .noLine("d"), cell: .noLine("d"), typed: .unknown),
    Row("Don’t know", yaml: .noLine("Don’t know"), cell: .noLine("Don’t know"), typed: .unknown),
    Row("don't know", yaml: .noLine("don't know"), cell: .noLine("don't know"), typed: .unknown),
    Row(
      "not-applicable", yaml: .value(.notApplicable), cell: .error(.noReason),
      typed: .value(.notApplicable)),
    Row(
      "NOT-APPLICABLE", yaml: .noLine("NOT-APPLICABLE"), cell: .noLine("NOT-APPLICABLE"),
      typed: .value(.notApplicable)),
    Row(
      "not-applicable: ", yaml: .noLine("not-applicable: "), cell: .error(.noReason),
      typed: .noLine("not-applicable:")),
    Row(
      "not-applicable: no tool", yaml: .noLine("not-applicable: no tool"),
      cell: .value(.notApplicable), typed: .noLine("not-applicable: no tool")),
  ]

  @Test(arguments: words) func `words for every type`(row: Row) throws { try check(row, "choice") }

  static let notOffered: [Row] = [
    Row("not-applicable", .error(.notApplicableNotOffered)),
    Row(
      "not-applicable: no tool", yaml: .noYesOrNo("not-applicable: no tool"),
      cell: .error(.notApplicableNotOffered), typed: .noYesOrNo("not-applicable: no tool")),
    Row("dont-know", .unknown),
  ]

  @Test(arguments: notOffered) func `what is not offered`(row: Row) throws {
    try check(row, "yes-no")
  }

  @Test(arguments: [
    ("not-applicable: no tool", "no tool"), ("not-applicable", ""), ("not-applicable :: x:", "x:"),
    ("no tool", nil), ("3", nil),
  ])
  func `the reason stands behind the word`(text: String, reason: String?) throws {
    let question = try #require(questions["choice"])
    #expect(AnswerParser(question, .cell).reason(text) == reason)
    #expect(AnswerParser(question, .typed).reason(text) == nil)
  }
}

// MARK: - Written and read again

extension AnswerParserTests {
  @Test func `what is written is read again`() throws {
    var random = RandomAnswers(seed: 11)
    var readAgain = 0
    for question in questions.values.sorted(by: { $0.index < $1.index }) {
      var values = (0..<100).map { _ in random.value(for: question) }
      switch question.kind {
      case .text: values += ["1", " a", "\"'\\", "a: b", "\n\u{7}#"].map { .text($0) }
      case .number: values += [.number(-0.25), .number(1e-4), .between(-9.5, 69.75)]
      case .choice, .multiple, .yesNo: break
      }
      if question.takes(.dontKnow) { values.append(.dontKnow) }
      for value in values {
        #expect(try question.answer(yaml: question.yaml(value)).value == value)
        if case .text(let text) = value, text != text.trimmed { continue }
        let typed = question.typed(value)
        #expect(try outcome(typed, question.id, .typed) == .value(value), "\(typed)")
        readAgain += 1
      }
    }
    #expect(readAgain > 500)
  }

  @Test func `not applicable is read again`() throws {
    let question = try #require(questions["choice"])
    let answer = try #require(question.answer(.notApplicable, note: "No tool: none"))
    #expect(try question.answer(yaml: question.yaml(answer)) == answer)
    #expect(try outcome(question.typed(.notApplicable), "choice", .typed) == .value(.notApplicable))
  }
}
