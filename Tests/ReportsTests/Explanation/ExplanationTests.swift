import Localization
import Readiness
@testable import Reports
import TestSupport
import Testing

@Suite struct ExplanationTests {
  @Test(arguments: ["en", "fr"])
  func `the whole is traced to its parts`(language: String) throws {
    let example = try Case("verdier-2024")
    let text = WholeExplanation(
      try example.input(), language: language, command: "readiness explain FILE S1"
    ).text
    let golden = "Tests/ReportsTests/Golden/explanation.\(language).txt"
    let difference = try Repository.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// The shares that are printed add up to the score that is printed, each rounded to two digits.
  @Test(arguments: ["verdier-2024", "jeune-pousse", "librairie-lumiere", "quick-verdier"])
  func `the points of the dimensions are the score`(name: String) throws {
    let example = try Case(name)
    let text = WholeExplanation(
      try example.input(), language: "en", command: "readiness explain FILE"
    ).text
    let score = try #require(text.firstMatch(of: /Score: ([\d.]+)( to ([\d.]+))? of 100/)).output
    let shares = text.matches(of: #/  .* = ([\d.]+)( to ([\d.]+))? points\n/#).map(\.output)
    #expect(shares.count == example.assessment.dimensions.count && shares.count >= 3)
    let rounding = 0.005 * Double(shares.count + 1)
    let low = try shares.reduce(0) { $0 + (try #require(Double($1.1))) }
    #expect(abs(low - (try #require(Double(score.1)))) < rounding)
    let high = try shares.reduce(0) { $0 + (try #require(Double($1.3 ?? $1.1))) }
    #expect(abs(high - (try #require(Double(score.3 ?? score.1)))) < rounding)
  }

  private func explanation(
    of id: String, _ question: String, _ answer: String, _ language: String = "en"
  ) throws -> String {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - \(question)
              - \(Sample.choice("c"))

        """)
    let example = try Case(questionnaire, Sample.answers([answer, "c: 5"], to: questionnaire))
    let asked = questionnaire.questions[try #require(questionnaire.index(of: id))]
    return Explanation(try example.input(), asked, [], language: language).text
  }

  @Test func `what each option is worth is said in words`() throws {
    let question =
      "{id: m, type: multiple, full: 3, text: Which?, options: [{id: x, text: X}, "
      + "{id: y, text: Y}, {id: z, text: Z}, {id: n, text: N, alone: true}]}"
    let text = try explanation(of: "m", question, "m: [x]")
    #expect(
      text.contains(
        "\nAnswers 1, 2 and 3 are worth 1 point each, answer 4 none; 3 points make a score of "
          + "100.\n"), "\(text)")
    let french = try explanation(of: "m", question, "m: [x]", "fr")
    #expect(
      french.contains(
        "\nLes réponses 1, 2 et 3 valent 1\u{A0}point chacune, la réponse 4 aucun\u{202F}; "
          + "3\u{A0}points font une note de 100.\n"), "\(french)")
    let more = try explanation(
      of: "m",
      question.replacing("full: 3", with: "full: 2")
        .replacing("text: Y}", with: "text: Y, points: 2}"), "m: [x]")
    #expect(
      more.contains(
        "\nAnswers 1 and 3 are worth 1 point each, answer 2 is worth 2 points, answer 4 none; "
          + "2 points or more make a score of 100.\n"), "\(more)")
  }

  @Test func `what points depend on is the answer, or the number in a range`() throws {
    let question =
      "{id: n, type: number, text: How many?, range: [0, 10], scale: {0: 0, 10: 100}}"
    let unknown = try explanation(of: "n", question, "n: dont-know")
    #expect(
      unknown.contains("These 50 points depend on the answer, which you do not know yet."),
      "\(unknown)")
    #expect(unknown.contains("Score of the answer: not known, 0 to 100.\n"))
    let range = try explanation(of: "n", question, "n: {between: [4, 10]}")
    #expect(range.contains("20 are certain, 30 depend on the exact number."), "\(range)")
    #expect(
      try explanation(of: "n", question, "n: dont-know", "fr").contains(
        "Ces 50 points dépendent de la réponse, que vous ne connaissez pas encore."))
  }

  @Test func `days that depend on the answer are told for each`() throws {
    let question =
      "{id: a, text: Why?, options: [a, b, c, d, e], actions: [{id: a.x, text: Ask, "
      + "from: [1, 2], to: 3, days: {1: 1, 2: 0.5}}]}"
    for (answer, days) in [("1", "1 person-day"), ("2", "0.5 person-days")] {
      let text = try explanation(of: "a", question, "a: \(answer)")
      #expect(
        text.contains(
          "Action a.x (\(days) here: 1 from answer 1, 0.5 from answer 2; in the plan)"),
        "\(text)")
    }
    #expect(
      try explanation(of: "a", question, "a: 1", "fr").contains(
        "(ici 1\u{A0}jour-personne\u{A0}: 1 depuis la réponse 1, 0,5 depuis la réponse "
          + "2\u{202F}; dans le plan)"))
    let same = question.replacing("days: {1: 1, 2: 0.5}", with: "days: 2")
    #expect(
      try explanation(of: "a", same, "a: 1").contains("Action a.x (2 person-days, in the plan)"))
  }

  @Test func `how many advices an answer leaves is told as a number of them`() throws {
    var isIn: Set<String> = []
    for name in ["verdier-2024", "jeune-pousse", "atelier-nord", "librairie-lumiere"] {
      let example = try Case(name)
      let advice = try #require(example.assessment.advice)
      for value in advice.findOutFirst {
        let question = example.questionnaire.questions[value.question]
        let counts = Set(value.outcomes.map(\.possible.count)).subtracting([1]).sorted()
        for (code, or, start) in [("en", "or", "Knowing this"), ("fr", "ou", "Conna")] {
          let language = Language(code: code)
          let text = Explanation(try example.input(), question, [], language: code).text
          let line = try #require(
            text.split(separator: "\n").first {
              $0.hasPrefix(start) || $0.hasPrefix("Cette réponse")
            })
          let left = counts.map(language.inWords).joined(separator: " \(or) ")
          let rest: String =
            if value.share > 0.9999 {
              code == "en" ? "settles the advice." : "suffit à fixer le conseil."
            } else if value.share < 0.005 {
              code == "en" ? "that are possible, \(left) remain." : "il en reste \(left)."
            } else {
              code == "en"
                ? "in the others, \(left) advices remain possible."
                : "dans les autres, \(left) conseils restent possibles."
            }
          isIn.insert(value.share < 0.005 ? "none" : value.share > 0.9999 ? "all" : "some")
          #expect(line.hasSuffix(rest), "\(name) \(question.id)\n\(line)\n\(rest)")
        }
      }
    }
    #expect(isIn.count > 1, "\(isIn)")
  }

  @Test func `a question that is not asked is called so by its name`() throws {
    let weak = try Sample.frozen("enterprise-2.0")
    var isIn: Set<String> = []
    for answer in ["no", "dont-know"] {
      let lines = weak.questions.map { "\($0.id): \($0.id == "F1" ? answer : "dont-know")" }
      let example = try Case(weak, Sample.answers(lines, to: weak))
      for question in weak.questions {
        let status = example.assessment.states[question.index].status
        let said =
          switch status {
          case .skipped:
            [
              "\nThe question is not asked: an earlier",
              "\nLa question n’est pas posée\u{A0}: une réponse",
            ]
          case .undecided:
            ["\nThe question is asked or not, dep", "\nLa question est posée ou non, selon"]
          default: [String]()
          }
        for (language, said) in zip(["en", "fr"], said) {
          let text = Explanation(try example.input(), question, [], language: language).text
          #expect(text.contains(said), "\(text)")
          isIn.insert("\(status)")
        }
      }
    }
    #expect(isIn == ["skipped", "undecided"], "\(isIn)")
  }

  /// What is said of each value agrees with the share of values that settle the advice.
  @Test func `that nothing is ticked is told as an answer`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: m
                type: multiple
                full: 2
                text: Which?
                options: [{id: x, text: X}, {id: y, text: Y}]
              - \(Sample.choice("c"))
        risks:
          absence: {title: A, scenarios: [{id: A1, title: A, level: {rises-with: [c]}}]}
          launch: {title: L, scenarios: [{id: L1, title: L, level: {rises-with: [m]}}]}

        """)
    for answer in ["m: dont-know", "m: []", "m: [x]"] {
      let example = try Case(questionnaire, Sample.answers([answer, "c: 5"], to: questionnaire))
      let question = questionnaire.questions[0]
      let text = Explanation(
        try example.input(), question,
        questionnaire.alternatives(to: question, in: example.answers), language: "en"
      ).text
      let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("  nothing ") })
      #expect(row.contains("Score: 50 of 100.") && row.hasSuffix("Advice: go."), "\(row)")
      #expect(text.contains("Knowing this answer settles the advice.") == (answer != "m: [x]"))
      if answer != "m: [x]" { #expect(text.contains("\n  Answer 1 ")) }
      #expect(text.contains("\n  Answers 1, 2"))
    }
  }
}
