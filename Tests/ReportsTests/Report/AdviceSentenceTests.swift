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
          $0.hasPrefix("- **Why.** ") || $0.hasPrefix("- **Pourquoi.** ")
        })
      return String(line.split(separator: "** ", maxSplits: 1)[1])
    }
  }

  private static let settled: [(answers: [String], english: String, french: String)] = [
    (
      ["g: no", "a: 90", "b: 10", "s: 90"],
      "Staying out is costing you, and launching is not risky.",
      "L’absence vous coûte, et vous lancer n’est pas risqué."
    ),
    (
      ["g: no", "a: 10", "b: 10", "s: 90"],
      "Nothing forces you, and launching is not risky.",
      "Rien ne vous y oblige, et vous lancer n’est pas risqué."
    ),
    (
      ["g: no", "b: 10", "s: 90"],
      "Launching is not risky, whether or not staying out is costing you.",
      "Vous lancer n’est pas risqué, que l’absence vous coûte ou non."
    ),
    (
      ["g: no", "a: 90", "b: 90", "s: 90"],
      "Staying out is costing you, and a full launch would be risky. A small test is the sensible "
        + "middle way.",
      "L’absence vous coûte, et un lancement complet serait risqué. Un petit test est la voie "
        + "raisonnable."
    ),
    (
      ["g: no", "a: 10", "b: 90", "s: 90"],
      "Staying out costs you little, and launching would be risky.",
      "L’absence vous coûte peu, et vous lancer serait risqué."
    ),
    (
      ["g: no", "a: 90", "b: 10", "s: 50"],
      "Launching would not be risky, but you are not yet ready for a full launch, which needs the "
        + "level “High”.",
      "Vous lancer ne serait pas risqué, mais vous n’êtes pas encore prêts pour un lancement "
        + "complet, qui demande le niveau «\u{A0}High\u{A0}»."
    ),
    (
      ["g: yes", "a: 10", "b: 10", "s: 90"],
      "Judging by the two risks alone we would say “Go”, but: Something is missing.",
      "À ne voir que les deux risques, nous dirions «\u{A0}Se lancer\u{A0}», mais\u{A0}: "
        + "Something is missing."
    ),
    (
      ["g: no", "a: 90", "b: 90", "s: 10"],
      "Judging by the two risks alone we would say “Test”, but: the level is not yet “Middle”.",
      "À ne voir que les deux risques, nous dirions «\u{A0}Tester\u{A0}», mais\u{A0}: le niveau "
        + "n’est pas encore «\u{A0}Middle\u{A0}»."
    ),
    (
      ["g: no", "a: 10", "b: 10"],
      "Judging by the two risks alone we would say “Go”, but: what you do not know decides whether "
        + "you reach the level “Middle”.",
      "À ne voir que les deux risques, nous dirions «\u{A0}Se lancer\u{A0}», mais\u{A0}: ce que "
        + "vous ne savez pas décide si vous atteignez le niveau «\u{A0}Middle\u{A0}»."
    ),
    (
      ["g: no", "a: 90", "b: {between: [20, 80]}", "s: 50"],
      "Staying out is costing you; what you do not know decides whether launching would be risky. "
        + "Either way, a full launch needs the level “High”.",
      "L’absence vous coûte\u{202F}; ce que vous ne savez pas décide si vous lancer serait risqué. "
        + "Dans les deux cas, un lancement complet demande le niveau «\u{A0}High\u{A0}»."
    ),
    (
      ["g: no", "b: 90", "s: 90"],
      "Launching would be risky; what you do not know decides whether staying out is costing you.",
      "Vous lancer serait risqué\u{202F}; ce que vous ne savez pas décide si l’absence vous coûte."
    ),
  ]

  @Test(arguments: settled.indices)
  func `the reason is the case's own`(index: Int) throws {
    let row = Self.settled[index]
    #expect(try why(row.answers) == [row.english, row.french], "\(row.answers)")
  }

  @Test func `a gate at waiting is the reason, not the square`() throws {
    let reason = try why(["g: yes", "a: 90", "b: 10", "s: 90"], gate: "wait")
    #expect(reason[0].hasPrefix("Judging by the two risks alone we would say “Go”, but: "))
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
    #expect(weak.contains("Your weakest area: ") && weak.contains("(weakest)"))
  }
}
