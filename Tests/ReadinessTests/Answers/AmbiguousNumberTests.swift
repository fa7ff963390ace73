import Localization
@testable import Readiness
import TestSupport
import Testing

/// Numbers where thousands and decimals can both be meant.
@Suite struct AmbiguousNumberTests {
  private func question(_ range: String) throws -> Question {
    try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, range: \(range), scale: {0: 0, 70: 100}, text: How many?}

        """
    ).questions[0]
  }

  private func read(
    _ text: String, _ range: String, _ notation: AnswerNotation
  ) throws -> AnswerParserTests.Outcome {
    let parser = AnswerParser(try question(range), notation)
    do throws(AnswerParsingError) { return .value(try parser.value(text)) } catch {
      return .error(error)
    }
  }

  @Test(arguments: [
    ("1,500", 1500, 1.5), ("1.500", 1500, 1.5), (" 12,000 ", 12000, 12.0), ("１，５００", 1500, 1.5),
    ("3,125", 3125, 3.125), ("-1,500", -1500, -1.5), ("100.000", 100_000, 100),
  ])
  func `both readings are named`(text: String, whole: Double, decimal: Double) throws {
    for notation in [AnswerNotation.cell, .typed] {
      #expect(
        try read(text, "[-100000, 100000]", notation)
          == .error(.ambiguous(text.trimmed, whole, decimal)))
    }
  }

  @Test(arguments: [
    ("1,200-1,500", "1,200"), ("1-1,500", "1,500"), ("1.5 to 2.500", "2.500"),
    ("3..1,500", "1,500"),
  ])
  func `an end of a range can be ambiguous`(text: String, end: String) throws {
    guard case .error(.ambiguous(let named, _, _)) = try read(text, "[0, 5000]", .typed) else {
      Issue.record("\(text) is read")
      return
    }
    #expect(named == end)
  }

  @Test(arguments: [
    ("1,500", "[0, 1000]", 1.5), ("1,500", "[1000, 5000]", 1500), ("0,500", "[0, 5000]", 0.5),
    ("1,5000", "[0, 20000]", 1.5), ("1,50", "[0, 5000]", 1.5), ("1500", "[0, 5000]", 1500),
    ("1 500", "[0, 5000]", 1500), ("1,500.00", "[0, 5000]", 1500), ("1.500,00", "[0, 5000]", 1500),
    ("1.500,5", "[0, 5000]", 1500.5), ("1500,125", "[0, 5000]", 1500.125),
    ("1.500.000", "[0, 2000000]", 1_500_000),
  ])
  func `what has one meaning is read`(text: String, range: String, number: Double) throws {
    for notation in [AnswerNotation.cell, .typed] {
      #expect(try read(text, range, notation) == .number(number))
    }
  }

  @Test func `in an answers file a point always stands before decimals`() throws {
    #expect(try read("1.500", "[0, 5000]", .yaml) == .number(1.5))
    #expect(try read("1,500", "[0, 5000]", .yaml) == .error(.noNumber("1,500", 0...5000)))
  }

  @Test func `what a message offers can be typed`() throws {
    let question = try question("[0, 5000]")
    for text in ["1,500", "3,125"] {
      let error = #expect(throws: AnswerParsingError.self) {
        try AnswerParser(question, .typed).value(text)
      }
      let words = try #require(error).problem(in: .french).split(separator: " ").map(String.init)
      let both = try words.compactMap { $0.first?.isNumber == true ? $0 : nil }
        .map { try AnswerParser(question, .typed).value($0) }
      #expect(
        both
          == (text == "1,500"
            ? [.number(1500), .number(1.5)]
            : [.number(3125), .number(3.125)]))
    }
  }

  @Test func `what is written as typed is read again`() throws {
    var random = SplitMix64(seed: 5)
    for range in [
      "[0, 5000]", "[-5000, 5000]", "[0, 70]", "[0.000001, 0.5]", "[1000, 1000000000000]",
    ] {
      let question = try question(range)
      guard case .number(let field) = question.kind else { return }
      for draw in 0..<400 {
        let places: [Double] = [1, 8, 1000, 1024, 1_000_000]
        let ends = (0..<2).map { _ in
          let value = Double.random(in: field.range, using: &random)
          let rounded = (value * places[draw % 5]).rounded() / places[draw % 5]
          return min(max(rounded, field.range.lowerBound), field.range.upperBound)
        }
        let (low, high) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
        for value in [AnswerValue.number(low), .range(low, high)] {
          let typed = question.typed(value)
          #expect(try AnswerParser(question, .typed).value(typed) == value, "\(typed)")
          #expect(try AnswerParser(question, .cell).value(typed) == value, "\(typed)")
          #expect(try question.answer(yaml: question.yaml(value)).value == value)
        }
      }
    }
  }
}
