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
    let languages = notation == .cell ? ["en", "fr"] : []
    let parser = AnswerParser(question, notation, optionTextsIn: languages)
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
    Row("3.0", yaml: .noLine("3.0"), cell: .line(3), typed: .noLine("3.0")),
    Row("1,0", yaml: .noLine("1,0"), cell: .line(1), typed: .noLine("1,0")),
    Row("3.5", .noLine("3.5")), Row(".0", .noLine(".0")), Row("2x", .noLine("2x")),
    Row("１", .line(1)), Row("１３", .noLine("１３")), Row("²", .noLine("²")), Row("٢", .noLine("٢")),
    Row("1-2", .noLine("1-2")), Row("+3", .noLine("+3")),
    Row("３．０", yaml: .noLine("３．０"), cell: .line(3), typed: .noLine("３．０")),
    Row("99999999999999999999", .noLine("99999999999999999999")),
    Row(" 3 ", .line(3)), Row("\u{A0}3\t", .line(3)), Row("\u{3000}3", .line(3)),
    Row("", yaml: .noLine(""), people: .empty), Row(" ", yaml: .noLine(""), people: .empty),
    Row("Nothing", yaml: .noLine("Nothing"), cell: .line(1), typed: .noLine("Nothing")),
    Row("RIEN", yaml: .noLine("RIEN"), cell: .line(1), typed: .noLine("RIEN")),
    Row(
      "un, ou deux", yaml: .noLine("un, ou deux"), cell: .line(2), typed: .noLine("un, ou deux")),
    Row("Nothing.", yaml: .noLine("Nothing."), cell: .line(1), typed: .noLine("Nothing.")),
    Row("AO02", yaml: .noLine("AO02"), cell: .line(2), typed: .noLine("AO02")),
  ]

  @Test(arguments: choices) func `the line of a choice`(row: Row) throws {
    try check(row, "choice")
  }

  static let yesOrNo: [Row] = [
    Row("yes", .yes), Row("no", .no),
    Row("YES", yaml: .noYesOrNo("YES"), people: .yes),
    Row("Oui", yaml: .noYesOrNo("Oui"), people: .yes),
    Row("true", yaml: .noYesOrNo("true"), people: .yes),
    Row("Vrai", yaml: .noYesOrNo("Vrai"), people: .yes),
    Row("y", yaml: .noYesOrNo("y"), people: .yes),
    Row("O", yaml: .noYesOrNo("O"), people: .yes),
    Row("Ｙ", yaml: .noYesOrNo("Ｙ"), people: .yes),
    Row("No", yaml: .noYesOrNo("No"), people: .no),
    Row("non", yaml: .noYesOrNo("non"), people: .no),
    Row("false", yaml: .noYesOrNo("false"), people: .no),
    Row("faux", yaml: .noYesOrNo("faux"), people: .no),
    Row("N", yaml: .noYesOrNo("N"), people: .no),
    Row("1", yaml: .noYesOrNo("1"), cell: .yes, typed: .yes),
    Row("0", yaml: .noYesOrNo("0"), cell: .no, typed: .noYesOrNo("0")),
    Row("２", yaml: .noYesOrNo("２"), cell: .noYesOrNo("２"), typed: .no),
    Row(" yes", .yes), Row("3", .noYesOrNo("3")), Row("yes no", .noYesOrNo("yes no")),
    Row("d", yaml: .noYesOrNo("d"), cell: .noYesOrNo("d"), typed: .unknown),
    Row("", yaml: .noYesOrNo(""), people: .empty),
  ]

  @Test(arguments: yesOrNo) func `yes and no`(row: Row) throws { try check(row, "yes-no") }

  static let multiple: [Row] = [
    Row("simple", yaml: .wrongType, cell: .options(0), typed: .options(0)),
    Row("a-b", yaml: .wrongType, cell: .options(1), typed: .options(1)),
    Row("a-b,simple", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
    Row("simple; a-b;", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
    Row("simple | a-b", yaml: .wrongType, people: .options(0, 1)),
    Row("none ;a-b|simple", yaml: .wrongType, people: .exclusive(first: 2, lowest: 2)),
    Row("simple a-b", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
    Row(
      "Simple, or nearly, From a  to b.", yaml: .wrongType, cell: .options(0, 1),
      typed: .noOption("Simple")),
    Row(
      "Facile\nnone of it", yaml: .wrongType, cell: .noOption("none of it"),
      typed: .noOption("Facile")),
    Row(
      "simple;a-b,none", yaml: .wrongType, people: .exclusive(first: 2, lowest: 2)),
    Row("Simple, or nearly", yaml: .wrongType, cell: .options(0), typed: .noOption("Simple")),
    Row(
      "simple, or nearly;from a TO b", yaml: .wrongType, cell: .options(0, 1),
      typed: .noOption("or")),
    Row(
      "never, Simple, or nearly,From a to b", yaml: .wrongType,
      cell: .exclusive(first: 3, lowest: 3), typed: .noOption("Simple")),
    Row(
      "Simple, or nearly, a-b", yaml: .wrongType, cell: .options(0, 1), typed: .noOption("Simple")),
    Row("Simple, or not", yaml: .wrongType, people: .noOption("Simple")),
    Row("facile", yaml: .wrongType, cell: .options(0), typed: .noOption("facile")),
    Row("1 2", yaml: .wrongType, cell: .noOption("1 2"), typed: .options(0, 1)),
    Row("1-2", yaml: .wrongType, cell: .noOption("1-2"), typed: .options(0, 1)),
    Row("１–２", yaml: .wrongType, cell: .noOption("１–２"), typed: .options(0, 1)),
    Row("１，２", yaml: .wrongType, cell: .noOption("１，２"), typed: .options(0, 1)),
    Row("2,1,2", yaml: .wrongType, cell: .options(0, 1), typed: .options(0, 1)),
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
    Row(" , ", yaml: .wrongType, people: .noOption(",")),
    Row(";;", yaml: .wrongType, people: .noOption(";;")),
    Row("", yaml: .wrongType, people: .empty),
  ]

  @Test(arguments: multiple) func `several options`(row: Row) throws { try check(row, "multiple") }

  static let texts: [Row] = [
    Row("abcde", .text("abcde")), Row("abcdef", .tooLong(6)), Row("3", .text("3")),
    Row("e\u{301}e\u{301}e\u{301}", .tooLong(6)),
    Row(" a\n", .text("a")), Row("１", .text("１")), Row("", .empty), Row(" \u{A0}", .empty),
    Row("d", .text("d")), Row("dont", .text("dont")), Row("dont-know", .tooLong(9)),
    Row("not-applicable", .value(.notApplicable)), Row("Not applicable", .tooLong(14)),
    Row(
      "not-applicable: no", yaml: .tooLong(18), people: .value(.notApplicable)),
  ]

  @Test(arguments: texts) func `a text`(row: Row) throws { try check(row, "text") }
}

// MARK: - Don’t know, not applicable

extension AnswerParserTests {
  static let words: [Row] = [
    Row("dont-know", .unknown),
    Row("Dont-Know", yaml: .noLine("Dont-Know"), people: .unknown),
    Row("Don’t know", yaml: .noLine("Don’t know"), people: .unknown),
    Row("don't know", yaml: .noLine("don't know"), people: .unknown),
    Row("Je ne sais pas", yaml: .noLine("Je ne sais pas"), people: .unknown),
    Row("ｄｏｎｔ-ｋｎｏｗ", yaml: .noLine("ｄｏｎｔ-ｋｎｏｗ"), people: .unknown),
    Row("d", yaml: .noLine("d"), cell: .noLine("d"), typed: .unknown),
    Row("not-applicable", .value(.notApplicable)),
    Row("NOT-APPLICABLE", yaml: .noLine("NOT-APPLICABLE"), people: .value(.notApplicable)),
    Row("Not applicable", yaml: .noLine("Not applicable"), people: .value(.notApplicable)),
    Row("Sans objet", yaml: .noLine("Sans objet"), people: .value(.notApplicable)),
    Row(
      "not-applicable: no tool", yaml: .noLine("not-applicable: no tool"),
      people: .value(.notApplicable)),
    Row("sans objet : rien", yaml: .noLine("sans objet : rien"), people: .value(.notApplicable)),
    Row("not-applicable : ", yaml: .noLine("not-applicable :"), people: .value(.notApplicable)),
    Row("not applicable to us", .noLine("not applicable to us")),
    Row("not-applicables", .noLine("not-applicables")),
  ]

  @Test(arguments: words) func `words for every type`(row: Row) throws { try check(row, "choice") }

  static let notOffered: [Row] = [
    Row("not-applicable", .error(.notApplicableNotOffered)),
    Row(
      "not-applicable: no tool", yaml: .noYesOrNo("not-applicable: no tool"),
      people: .error(.notApplicableNotOffered)),
    Row("dont-know", .unknown),
  ]

  @Test(arguments: notOffered) func `what is not offered`(row: Row) throws {
    try check(row, "yes-no")
  }

  @Test(arguments: [
    ("not-applicable: no tool", "no tool"), ("not-applicable", ""), ("not-applicable :: x:", "x:"),
    ("Sans objet : Rien", "Rien"), ("not-applicable no tool", "no tool"), ("no tool", nil),
    ("3", nil),
  ])
  func `the reason stands behind the word`(text: String, reason: String?) throws {
    let question = try #require(questions["choice"])
    for notation in [AnswerNotation.cell, .typed] {
      let parser = AnswerParser(question, notation)
      #expect(parser.reason(text) == reason)
      if reason == "" { #expect(throws: AnswerParsingError.noReason) { try parser.answer(text) } }
      if let reason, !reason.isEmpty { #expect(try parser.answer(text).note == reason) }
    }
    #expect(AnswerParser(question, .yaml).reason(text) == (reason == "" ? "" : nil))
    #expect(try AnswerParser(question, .cell).answer("3").note == nil)
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
      case .text: values += ["1", "d", "\"'\\", "a: b", "\u{7}#"].map { .text($0) }
      case .number:
        values += [-0.25, 1e-4, 1e-7, 1.125, 12.5, -3.875].map { .number($0) }
        values += [.between(-9.5, 69.75), .between(-9.125, -1e-9), .between(1.125, 1.25)]
      case .choice, .multiple, .yesNo: break
      }
      if question.takes(.dontKnow) { values.append(.dontKnow) }
      for value in values {
        #expect(try question.answer(yaml: question.yaml(value)).value == value)
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
