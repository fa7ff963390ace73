import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a report says of a company of which next to nothing is known.
@Suite struct LittleKnownTests {
  /// The report where every question was answered by “don’t know”, apart from these.
  private func report(_ language: String, _ known: [String: String] = [:]) throws -> String {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let lines = questionnaire.questions.map { "\($0.id): \(known[$0.id] ?? "dont-know")" }
    return try Case(questionnaire, Sample.answers(lines, to: questionnaire)).markdown(language)
  }

  @Test func `“don’t know” is no answer, whatever it scores`() throws {
    let count = try Sample.frozen("enterprise-2.0").questions.count
    let english = try report("en")
    #expect(
      english.contains(
        "0 of \(count) questions answered, \(count) don’t know (for R2 this counts as the lowest "
          + "answer)\n"))
    #expect(!english.contains("scored answer"))
    let french = try report("fr")
    #expect(
      french.contains(
        "0 réponse sur \(count) questions, \(count) «\u{A0}je ne sais pas\u{A0}» (pour R2, cela "
          + "compte comme la réponse la plus basse)\n"))
    #expect(!french.contains("réponse notée"))
  }

  @Test func `a range stands where too little is known for one figure`() throws {
    let english = try report("en")
    #expect(english.contains("\n**Between 0 and "))
    #expect(english.contains(" of 100 points**: too little is known for one figure. With R2 "))
    #expect(!english.contains("▸"))
    #expect(
      try report("fr").contains("\u{A0}points sur 100**\u{A0}: on en sait trop peu pour donner un"))
    #expect(english.contains(" | Not known. | |\n"))
  }

  @Test func `a summary gives no figure either where nothing is known`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let lines = questionnaire.questions.map { "\($0.id): dont-know" }
    let input = try Case(questionnaire, Sample.answers(lines, to: questionnaire)).input()
    let english = TextSummary(input, language: "en").text
    #expect(english.contains("\nRisk of launching: not known.\n"))
    #expect(!english.contains("From the answers given"))
    let french = TextSummary(input, language: "fr").text
    #expect(french.contains("\nRisque de se lancer\u{A0}: inconnu.\n"), "\(french)")
    #expect(
      Interval(0, 100).sentence("Usage", of: .dimension, in: .french)
        == "Usage\u{A0}: note inconnue.")
    let risk = try RiskSample.questionnaire()
    let none = try Case(risk, Sample.answers(["s: dont-know", "b: dont-know"], to: risk)).input()
    let summary = TextSummary(none, language: "fr").text
    #expect(summary.contains("Note\u{A0}: inconnue."), "\(summary)")
    #expect(summary.contains("Launching\u{A0}: inconnu."), "\(summary)")
  }

  @Test func `an area of which too little is known has no level`() throws {
    let rows = try report("en").split(separator: "\n").filter { $0.contains(" | 22% | ") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(" | – | 22% | ") })
  }

  @Test func `nothing is said of other limits while the advice is open`() throws {
    #expect(try !report("en").contains("the advice stays the same in"))
    #expect(try !report("fr").contains("le conseil reste le même dans"))
  }

  @Test func `a condition that may apply names its questions once`() throws {
    let text = RiskSample.text.replacing("{id: stop,", with: "{id: stop, title: no way back,")
      .replacing("GATE", with: "prepare")
    let questionnaire = try Sample.questionnaire(text)
    let answers = try Sample.answers(["g: dont-know", "a: 90", "s: 90"], to: questionnaire)
    let worked = try Case(questionnaire, answers)
    #expect(
      try worked.markdown("en").contains(
        "- **Perhaps: no way back (g).** If so, “Test” and “Go” are ruled out.\n"))
    #expect(
      try worked.markdown("fr").contains(
        "no way back (g).** Si c’est le cas, «\u{A0}Tester\u{A0}» et «\u{A0}Se lancer\u{A0}» sont "
          + "exclus.\n"))
  }
}
