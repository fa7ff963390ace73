@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a portfolio says first, beside what it withholds.
@Suite struct PortfolioSentenceTests {
  private let reader: CompanyLineReader

  init() throws { reader = CompanyLineReader(try Sample.frozen("quick-check"), by: []) }

  /// - Parameters:
  ///   - companies: the advice of each company, and its score; nil where too little was answered.
  ///   - gates: the ids of the conditions that apply in each; none by default.
  ///   - before: the scores of the first of them a year earlier.
  private func text(
    _ companies: [(Advice, Double?)], gates: [[String]] = [], before: [Double] = [],
    minimum: Int = 2, _ language: String = "en"
  ) throws -> String {
    var history = CompanyHistory(by: [])
    let dated =
      before.enumerated().map { ($0, (companies[$0].0, $1 as Double?), "2023-05-01") }
      + companies.enumerated().map { ($0, $1, "2024-05-01") }
    for (index, company, date) in dated {
      let firing = index < gates.count ? gates[index] : []
      history.add(
        try reader.line([
          "questionnaire": [
            "id": .string(reader.questionnaire.id),
            "version": JSONValue(reader.questionnaire.version),
          ],
          "answers": ["organisation": .string("Company \(index)"), "date": .string(date)],
          "score": ["known": JSONValue(company.1)],
          "level": ["status": .string(company.1 == nil ? "none" : "firm")],
          "advice": ["answer": .string(company.0.rawValue)],
          "gates": .array(firing.map { ["id": .string($0), "state": "fires"] }),
        ]))
    }
    let portfolio = Portfolio(history, of: reader.questionnaire, minimum: minimum)
    return MarkdownRenderer(PortfolioReport(portfolio, language: language).document).text
  }

  @Test func `no advice is called the most frequent while another may be`() throws {
    // Three are told of, and one and two of the others are withheld: they may be three of one.
    let tied: [(Advice, Double?)] = [
      (.prepare, 50), (.prepare, 50), (.prepare, 50), (.wait, 20), (.go, 80), (.go, 80),
    ]
    let text = try text(tied)
    #expect(
      text.contains("| Prepare | 3 | 50% |") && text.contains("| Go | withheld |"), "\(text)")
    #expect(!text.contains("The most frequent advice"))
    let clear = try self.text(tied + [(.prepare, 50)])
    #expect(clear.contains("The most frequent advice is “Prepare”: 57%."))
  }

  @Test func `a median is said of the companies that have a score`() throws {
    let whole: [(Advice, Double?)] = [(.test, 40), (.test, 50), (.test, 60), (.test, 70)]
    #expect(
      try text(whole).contains("The median score is 55 of 100; the middle half of the companies "))
    let some = whole + [(.wait, nil), (.wait, nil)]
    #expect(
      try text(some).contains(
        "The median score of the 4 companies that answered enough is 55 of 100; the middle "
          + "half of them score")
    )
    #expect(
      try text(some, "fr").contains(
        "La note médiane des 4 entreprises qui ont assez répondu est de"))
    // Of one company is not told that it has none.
    #expect(
      try text(whole + [(.wait, nil)]).contains(
        "The median score of the companies that answered enough is 55 of 100; the middle "
          + "half of them score"))
  }

  @Test func `a condition is the most frequent of those that may be shown`() throws {
    let ids = reader.questionnaire.gates.map(\.id)
    let companies = [(Advice, Double?)](repeating: (.prepare, 50), count: 6)
    let all = try text(companies, gates: [[ids[0]], [ids[0]], [], [], [], []])
    #expect(all.contains("The most frequent blocking condition: "))
    #expect(all.contains(", in 33% of the companies.\n"), "\(all)")
    #expect(
      try text(companies, gates: [[ids[0]], [ids[0]], [], [], [], []], "fr").contains(
        ", dans 33\u{A0}% des entreprises.\n"))
    // The second applies in five of six, which would tell of the sixth.
    let hidden = try text(
      companies, gates: [[ids[0], ids[1]], [ids[0], ids[1]], [ids[1]], [ids[1]], [ids[1]], []])
    #expect(hidden.contains("The most frequent blocking condition that may be shown: "))
  }

  @Test func `one company is told as one`() throws {
    let one = try text([(.go, 65)], before: [50], minimum: 1)
    #expect(
      one.contains(
        "\n1 company answered at two dates or more. Its score changed by +15.0 points.\n"),
      "\(one)")
    #expect(one.contains("The score is 65 of 100.") && !one.contains("edian score is"))
    #expect(!one.contains("Whatever concerns fewer"))
    let french = try text([(.go, 65)], before: [50], minimum: 1, "fr")
    #expect(
      french.contains(
        "\n1 entreprise a répondu à deux dates ou plus. Sa note a varié de +15,0\u{A0}points.\n"),
      "\(french)")
    #expect(french.contains("La note est de 65 sur 100.") && !french.contains("moins de 1 "))
  }

  @Test func `several are told with the half in the middle, and by what is certain`() throws {
    let companies: [(Advice, Double?)] = [(.go, 65), (.go, 60), (.go, 55), (.go, 70)]
    let text = try text(companies, before: [50, 50, 50, 50])
    #expect(text.contains("; the middle half of them changed by +"), "\(text)")
    #expect(text.contains("Whatever concerns one company alone is withheld"))
    #expect(text.contains("| not certain: missing answers could account for it |"))
    #expect(text.contains("| Total |"))
    let french = try self.text(companies, before: [50, 50, 50, 50], "fr")
    #expect(french.contains("la moitié centrale a varié de +"), "\(french)")
    for word in [
      "certainement plus haute", "certainement plus basse",
      "incertain\u{A0}: les réponses manquantes peuvent l’expliquer",
    ] { #expect(french.contains("| \(word) |"), "\(french)") }
  }
}
