import Localization
@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What is said beside figures agrees with them, and claims nothing that nobody said.
@Suite struct TrueBesideFiguresTests {
  private func explanation(of id: String, _ worked: Case) throws -> String {
    let index = try #require(worked.questionnaire.index(of: id))
    let question = worked.questionnaire.questions[index]
    return Explanation(
      try worked.input(), question,
      worked.questionnaire.alternatives(to: question, in: worked.answers), language: "en"
    ).text
  }

  @Test func `the plan that is traced is the one that is shown`() throws {
    let waiting = try Case("atelier-nord")
    #expect(waiting.assessment.advice?.answer == .wait)
    let plan = try waiting.input().plan
    let hidden = plan.order.filter { !$0.action.isNoRegret }
    #expect(!hidden.isEmpty && !plan.noRegret.isEmpty)
    let text = WholeExplanation(
      try waiting.input(), language: "en", command: "readiness explain FILE"
    ).text
    #expect(text.contains("The advice is to wait; "))
    for item in plan.order {
      #expect(text.contains("\(item.id) +") == item.action.isNoRegret, "\(item.id)")
    }
    let id = waiting.questionnaire.questions[hidden[0].question].id
    #expect(try !explanation(of: id, waiting).contains("(\(hidden[0].id), in the plan"))
  }

  @Test func `an action that follows another is counted from what that one reaches`() throws {
    let text = try explanation(of: "R4", Case("verdier-2024"))
    #expect(text.contains("Plans then count the answer as 50, +1.17 points."))
    #expect(text.contains("After R4.a, plans count the answer as 75 instead of 50, +1.17 points."))
  }

  @Test func `no level is given for another answer where none would be printed`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let text = try explanation(
      of: "U1", Case(questionnaire, Sample.answers(["U1: 2"], to: questionnaire)))
    #expect(text.contains("Level: too early to say.") && !text.contains("Level Onlooker"))
  }

  @Test func `an answer that counts nowhere has no value`() throws {
    let text = try explanation(of: "F1", Case("verdier-2024"))
    #expect(text.contains("It counts neither in the score nor in the risks."))
    #expect(!text.contains("for the risks only") && !text.contains("Scores by answer"))
  }

  @Test(arguments: [("K3: 4", "K4: 1", ", going by K4,"), ("K3: 1", "K4: 1", "")])
  func `of several causes those are named that hold`(
    people: String, time: String, cause: String
  ) throws {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers(
      ["K1: 5", "K2: 5", people, time, "K5: 5", "K6: 1", "K7: 5", "K8: 5", "K9: [simple]"],
      to: questionnaire)
    let text = try Case(questionnaire, answers).markdown("en")
    #expect(text.contains("). But\(cause) there is nobody to run it, or no time has been agreed."))
  }

  @Test func `not knowing that counts as an answer says so`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(["R2: dont-know", "R3: dont-know"], to: questionnaire)
    let text = try Case(questionnaire, answers).markdown("fr")
    #expect(text.contains("2 «\u{A0}je ne sais pas\u{A0}» (pour R2, cela compte comme"))
    #expect(
      text.components(separatedBy: "Je ne sais pas (compte comme la réponse la plus basse)").count
        == 2
    )
  }

  @Test func `a comparison of two companies is not told as that of one`() throws {
    let questionnaire = try RiskSample.questionnaire()
    func markdown(_ names: [String]) throws -> String {
      let snapshots = try names.enumerated().map { index, name in
        let answers = try Sample.answers(
          "version: 1\norganisation: \(name)\nanswers: {g: no, a: 90, b: 10, s: \(index + 50)}\n",
          questionnaire)
        return Snapshot(
          "date \(index)", questionnaire, answers, try Assessment(of: answers, by: questionnaire))
      }
      let report = TrendReport(try #require(Trend(snapshots)), language: "en")
      return MarkdownRenderer(report.document).text
    }
    let two = try markdown(["Blin", "Roux"])
    #expect(two.contains("**These files name different companies: Blin and Roux.**"))
    #expect(two.hasPrefix("# What has changed since date 0\n"))
    let one = try markdown(["Blin", "BLIN"])
    #expect(one.hasPrefix("# Blin: what has changed since date 0\n"))
    #expect(!one.contains("different companies"))
  }

  @Test func `shares of nearly all and of nearly none are told as such`() {
    let english = Language.english
    let shares: [Double] = [0, 0.0004, 0.004, 0.006, 0.5, 0.994, 0.996, 0.9999, 1]
    #expect(
      shares.map { english.percentOfCases($0) } == [
        "0%", "0.1%", "0.4%", "1%", "50%", "99%", "99.6%", "99.9%", "100%",
      ])
  }
}
