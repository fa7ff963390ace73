import Readiness
@testable import Reports
import TestSupport
import Testing

/// What is said of the advice is true of the figures that it is said of.
@Suite struct AdviceSentenceTests {
  private func worked(_ lines: [String], gate: String = "prepare") throws -> Case {
    let questionnaire = try RiskSample.questionnaire(gate: gate)
    return try Case(questionnaire, Sample.answers(lines, to: questionnaire))
  }

  private func why(_ lines: [String], gate: String = "prepare") throws -> [String] {
    let input = try worked(lines, gate: gate).input()
    return try ["en", "fr"].map { language in
      let text = MarkdownRenderer(Report(input, language: language).document).text
      let line = try #require(
        text.split(separator: "\n").first {
          $0.hasPrefix("- **Why:** ") || $0.hasPrefix("- **Pourquoi\u{A0}:** ")
        })
      return String(line.split(separator: "** ", maxSplits: 1)[1])
    }
  }

  private static let settled: [(answers: [String], english: String, french: String)] = [
    (
      ["g: no", "a: 90", "b: 10", "s: 90"],
      "staying out would cost you (90 of 100: “A”), and launching is "
        + "not risky (10: “B”).",
      "rester absents vous coûterait (90 sur 100\u{A0}: «\u{A0}A\u{A0}»), et vous lancer n’est "
        + "pas risqué (10\u{A0}: «\u{A0}B\u{A0}»)."
    ),
    (
      ["g: no", "a: 10", "b: 10", "s: 90"],
      "nothing forces you (staying out, 10 of 100: “A”), and launching is not risky "
        + "(10: “B”).",
      "rien ne vous y oblige (rester absents, 10 sur 100\u{A0}: «\u{A0}A\u{A0}»), et "
        + "vous lancer n’est pas risqué (10\u{A0}: «\u{A0}B\u{A0}»)."
    ),
    (
      ["g: no", "b: 10", "s: 90"],
      "launching is not risky (10 of 100: “B”), whether or not the risk of staying out is "
        + "high (0 to 100: “A”).",
      "vous lancer n’est pas risqué (10 sur 100\u{A0}: «\u{A0}B\u{A0}»), que le risque de "
        + "rester absents soit élevé ou non (0 à 100\u{A0}: «\u{A0}A\u{A0}»)."
    ),
    (
      ["g: no", "a: 90", "b: 90", "s: 90"],
      "staying out is costing you (90 of 100: “A”), and a full launch "
        + "would be risky (90: “B”).",
      "l’absence vous coûte (90 sur 100\u{A0}: «\u{A0}A\u{A0}»), et un lancement "
        + "complet serait risqué (90\u{A0}: «\u{A0}B\u{A0}»)."
    ),
    (
      ["g: no", "a: 10", "b: 90", "s: 90"],
      "staying out costs you little (10 of 100: “A”), and launching "
        + "would be risky (90: “B”).",
      "l’absence vous coûte peu (10 sur 100\u{A0}: «\u{A0}A\u{A0}»), et vous lancer "
        + "serait risqué (90\u{A0}: «\u{A0}B\u{A0}»)."
    ),
    (
      ["g: no", "a: 90", "b: 10", "s: 50"],
      "launching would not be risky (staying out: 90 of 100; launching: 10), but you "
        + "are not yet ready for a full launch, which needs the level “High”.",
      "vous lancer ne serait pas risqué (rester absents\u{A0}: 90 sur 100\u{202F}; se "
        + "lancer\u{A0}: 10), mais vous n’êtes pas encore prêts pour un lancement complet, "
        + "qui demande le niveau «\u{A0}High\u{A0}»."
    ),
    (
      ["g: yes", "a: 10", "b: 10", "s: 90"],
      "judging by the two risks alone we would say “Go” (staying out: 10 of 100; "
        + "launching: 10). But something is missing.",
      "à s’en tenir aux deux risques, nous dirions «\u{A0}Se lancer\u{A0}» (rester "
        + "absents\u{A0}: 10 sur 100\u{202F}; se lancer\u{A0}: 10), mais\u{A0}: Something "
        + "is missing."
    ),
    (
      ["g: no", "a: 90", "b: 90", "s: 10"],
      "judging by the two risks alone we would say “Test” (staying out: 90 of 100; "
        + "launching: 90), but the level is not yet “Middle”.",
      "à s’en tenir aux deux risques, nous dirions «\u{A0}Tester\u{A0}» (rester "
        + "absents\u{A0}: 90 sur 100\u{202F}; se lancer\u{A0}: 90), mais le niveau "
        + "n’est pas encore «\u{A0}Middle\u{A0}»."
    ),
    (
      ["g: no", "a: 10", "b: 10"],
      "judging by the two risks alone we would say “Go” (staying out: 10 of 100; "
        + "launching: 10), but what you do not know decides whether you reach the level "
        + "“Middle”. The advice depends on “s?” (s, 1 day to find out): up to 24, "
        + "“Prepare”; 25 to 74, “Test”; from 75, “Go”.",
      "à s’en tenir aux deux risques, nous dirions «\u{A0}Se lancer\u{A0}» (rester "
        + "absents\u{A0}: 10 sur 100\u{202F}; se lancer\u{A0}: 10), mais ce que "
        + "vous ne savez pas décide si vous atteignez le niveau «\u{A0}Middle\u{A0}». Le "
        + "conseil dépend de «\u{A0}s?\u{A0}» (s, 1\u{A0}jour pour le savoir)\u{A0}: jusqu’à 24, "
        + "«\u{A0}Préparer\u{A0}»\u{202F}; 25 à 74, «\u{A0}Tester\u{A0}»\u{202F}; à partir de "
        + "75, «\u{A0}Se lancer\u{A0}»."
    ),
    (
      ["g: no", "a: 90", "b: {between: [20, 80]}", "s: 50"],
      "staying out is costing you (90 of 100: “A”); it is not yet known whether the risk of "
        + "launching is high (20 to 80: “B”). Either way you are not ready for a full launch: that "
        + "needs level High, and you are at level Middle.",
      "l’absence vous coûte (90 sur 100\u{A0}: «\u{A0}A\u{A0}»)\u{202F}; on ne sait "
        + "pas encore si le risque de se lancer est élevé (20 à 80\u{A0}: «\u{A0}B\u{A0}»). Dans "
        + "les deux cas, vous n’êtes pas prêts pour un lancement complet\u{A0}: il faut "
        + "le niveau High, et vous êtes au niveau Middle."
    ),
    (
      ["g: no", "b: 90", "s: 90"],
      "launching would be risky (90 of 100: “B”); it is not yet known whether the risk of "
        + "staying out is high (0 to 100: “A”). The advice depends on “a?” (a): up to 49, “Wait and "
        + "watch”; from 50, “Test”.",
      "vous lancer serait risqué (90 sur 100\u{A0}: «\u{A0}B\u{A0}»)\u{202F}; on ne "
        + "sait pas encore si le risque de rester absents est élevé (0 à 100\u{A0}: «\u{A0}A\u{A0}»). Le "
        + "conseil dépend de «\u{A0}a?\u{A0}» (a)\u{A0}: jusqu’à 49, «\u{A0}Attendre et "
        + "observer\u{A0}»\u{202F}; à partir de 50, «\u{A0}Tester\u{A0}»."
    ),
  ]

  @Test(arguments: settled.indices)
  func `the reason is the case's own`(index: Int) throws {
    let row = Self.settled[index]
    #expect(
      try why(row.answers) == [
        row.english + " A risk of 50 or more counts as high.",
        row.french + " Un risque est jugé élevé à partir de 50.",
      ], "\(row.answers)")
  }

  @Test func `a risk just below its limit is not shown at it`() throws {
    let reason = try why(["g: no", "a: 49.7", "b: 90", "s: 90"])
    #expect(reason[0].hasPrefix("the risk of staying out is just below its limit (49.7 of 100"))
    #expect(reason[1].hasPrefix("le risque de rester absents est juste sous son seuil (49,7 sur"))
  }

  @Test func `only the open answers that decide are named`() throws {
    let worked = try worked([
      "g: no", "a: {between: [60, 70]}", "b: {between: [20, 80]}", "s: 90",
    ])
    let english = try worked.markdown("en")
    #expect(
      english.contains(
        "depending on one of the two answers given as a range (b), the advice is “Test” or “Go”. A "
          + "small test can be undone, so test rather than hesitate."))
    #expect(english.contains("The advice depends on “b?” (b): up to 49, “Go”; from 50, “Test”."))
    #expect(
      try worked.markdown("fr").contains(
        "selon une des deux réponses données par une fourchette (b), le conseil est "
          + "«\u{A0}Tester\u{A0}» ou «\u{A0}Se lancer\u{A0}». Un petit test"))
  }

  @Test func `the first and the last case of a number go as far as numbers do`() throws {
    let text = RiskSample.text.replacing("GATE", with: "prepare").replacing(
      "{id: a, type: number, range: [0, 100], scale: {0: 0, 100: 100}, text: a?}",
      with: "{id: a, type: number, range: [0, 100], scale: {0: 0, 40: 40, 60: 60, 100: 100}, "
        + "text: a?}")
    let questionnaire = try Sample.questionnaire(text)
    let worked = try Case(
      questionnaire, Sample.answers(["g: no", "b: 90", "s: 90"], to: questionnaire))
    #expect(
      try worked.markdown("en").contains(
        "depends on “a?” (a): up to 49, “Wait and watch”; from 50, “Test”."))
    #expect(
      try worked.markdown("fr").contains(
        "(a)\u{A0}: jusqu’à 49, «\u{A0}Attendre et observer\u{A0}»\u{202F}; à partir de 50, "
          + "«\u{A0}Tester\u{A0}»."))
  }

  @Test func `nothing is called worst of what nothing is known of`() throws {
    let text = RiskSample.text.replacing("GATE", with: "prepare").replacing(
      "scenarios: [{id: A, level: {rises-with: [a]}}]",
      with: "scenarios: [{id: A, title: First, level: {rises-with: [a]}}, "
        + "{id: C, title: Second, level: {falls-with: [s]}}]")
    let questionnaire = try Sample.questionnaire(text)
    func report(_ lines: String...) throws -> String {
      try Case(questionnaire, Sample.answers(lines + ["g: no", "b: 90"], to: questionnaire))
        .markdown("en")
    }
    let open = try report()
    #expect(open.contains("(0 to 100)"))
    for name in ["most of all", "among the heaviest", "known so far"] {
      #expect(!open.lowercased().contains("\(name): “first”"))
    }
    let likely = try report("a: {between: [20, 90]}", "s: 50")
    #expect(likely.contains("perhaps most of all: “First”, 20 to 90"))
  }

  @Test func `a risk exactly at its limit is said to be close, as it need only fall`() throws {
    func sure(_ absence: String) throws -> [Bool] {
      let worked = try worked(["g: no", "a: \(absence)", "b: 90", "s: 90"])
      let english =
        "no answer is missing. This is close: the risk of staying out only just reaches "
        + "its limit; any lower, and the advice could be “Wait and watch”."
      let french =
        "le risque de rester absents atteint tout juste son seuil\u{202F}; s’il "
        + "baissait, le conseil pourrait être «\u{A0}Attendre et observer\u{A0}»."
      return [
        try worked.markdown("en").contains(english), try worked.markdown("fr").contains(french),
      ]
    }
    #expect(try sure("50") == [true, true])
    #expect(try sure("50.1") == [false, false])
    // Where the advice turns at neither limit, it is not close.
    let firm = try worked(["g: yes", "a: 50", "b: 90", "s: 90"], gate: "wait").markdown("en")
    #expect(firm.contains("if either risk were on the other side of its limit."))
  }

  @Test func `a gate at waiting is the reason, not the square`() throws {
    let reason = try why(["g: yes", "a: 90", "b: 10", "s: 90"], gate: "wait")
    #expect(reason[0].hasPrefix("judging by the two risks alone we would say “Go” (staying out: "))
    let text = try worked(["g: yes", "a: 90", "b: 10", "s: 90"], gate: "wait").markdown("en")
    #expect(text.contains("**Do not launch for now.**"))
    #expect(!text.contains("costs you little"))
  }

  @Test func `an area is the weakest only where it stands out`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    func text(_ lines: String...) throws -> String {
      try Case(questionnaire, Sample.answers(lines + ["p: yes"], to: questionnaire))
        .markdown("en")
    }
    for line in ["1", "3", "5"] {
      let equal = try text(
        "a1: \(line)", "a2: \(line)", "a3: \(line)", "b1: \(line)", "b2: \(line)")
      #expect(!equal.contains("weakest"), "\(line)")
    }
    #expect(!(try text("a1: 1")).contains("weakest"))
    let weak = try text("a1: 5", "b1: 2", "b2: 2")
    #expect(weak.contains("**Weakest area:** ") && weak.contains("(weakest)"))
  }
}
