@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a comparison says of an advice that is another one than before.
@Suite struct AdviceChangeTests {
  private func lines(
    _ dates: [[String]], _ language: String = "en", _ other: Questionnaire? = nil
  ) throws -> [String] {
    let questionnaire = try other ?? RiskSample.questionnaire(gate: "prepare")
    let snapshots = try dates.enumerated().map { index, lines in
      let answers = try Sample.answers(lines, to: questionnaire)
      return Snapshot(
        "date \(index + 1)", questionnaire, answers, try Assessment(of: answers, by: questionnaire))
    }
    let report = TrendReport(try #require(Trend(snapshots)), language: language)
    return MarkdownRenderer(report.document).text.split(separator: "\n").map {
      String($0.hasSuffix("  ") ? $0.dropLast(2) : $0)
    }
  }

  /// The sentence on the advice, and the items below it where it tells several reasons.
  private func change(
    _ before: [String], _ after: [String], _ other: Questionnaire? = nil
  ) throws -> [String?] {
    try [("en", "The advice went"), ("fr", "Le conseil est passé")].map { language, start in
      let lines = try lines([before, after], language, other).drop { !$0.hasPrefix(start) }
      guard let sentence = lines.first else { return nil }
      let reasons = lines.dropFirst().prefix { $0.hasPrefix("- ") }
      return ([sentence] + reasons).joined(separator: "\n")
    }
  }

  private static let best = ["g: no", "a: 90", "b: 10", "s: 90"]

  @Test func `a new blocking condition tells why the advice fell while the score rose`() throws {
    let text = try lines([
      ["g: no", "a: 90", "b: 10", "s: 80"], ["g: yes", "a: 90", "b: 10", "s: 90"],
    ])
    #expect(text.contains { $0.hasPrefix("The score is up by 10.0 points, from 80.0 to 90.0.") })
    #expect(
      text.contains(
        "The advice went from “Go” to “Prepare”: a new blocking condition, “Something is missing”."
      ))
  }

  @Test func `a score that stays while other answers differ is not called standstill`() throws {
    let before = ["g: no", "a: 10", "b: 90", "s: 90"]
    let same = "Nothing has changed: the answers to every question are worth the same."
    #expect(try lines([before, before]).contains(same))
    let risen = try lines([before, ["g: no", "a: 90", "b: 90", "s: 90"]])
    #expect(!risen.contains(same))
    #expect(
      risen.contains(
        "The score has not changed: 90 points. What is different in the answers does not count for "
          + "it."))
    let known = try lines([["g: no", "b: 90", "s: 90"], before], "fr")
    #expect(
      known.contains(
        "La note n’a pas changé\u{A0}: 90\u{A0}points. Ce qui diffère dans les réponses n’y compte "
          + "pas."))
  }

  @Test func `a change of the score is the difference of the two figures beside it`() throws {
    let others = ["g: no", "a: 10", "b: 90"]
    #expect(
      try lines([others + ["s: 51.7"], others + ["s: 52.4"]]).contains(
        "The score is up by 0.7 points, from 51.7 to 52.4."))
    #expect(
      try lines([others + ["s: 51.7"], others + ["s: 52.6"]]).contains(
        "The score is up by 0.9 points, from 51.7 to 52.6."))
  }

  @Test func `a condition that is gone, a limit that is crossed and a level are named`() throws {
    #expect(
      try change(["g: yes", "a: 90", "b: 10", "s: 90"], Self.best) == [
        "The advice went from “Prepare” to “Go”: the blocking condition “Something is missing” is "
          + "gone.",
        "Le conseil est passé de «\u{A0}Préparer\u{A0}» à «\u{A0}Se lancer\u{A0}»\u{A0}: la condition "
          + "bloquante «\u{A0}Something is missing\u{A0}» a disparu.",
      ])
    #expect(
      try change(Self.best, ["g: no", "a: 10", "b: 60", "s: 90"]) == [
        """
        The advice went from “Go” to “Wait and watch”, for two reasons:
        - “Staying out” was 90 and is 10 now, with a limit of 50.
        - “Launching” was 10 and is 60 now, with a limit of 50.
        """,
        """
        Le conseil est passé de «\u{A0}Se lancer\u{A0}» à «\u{A0}Attendre et observer\u{A0}», pour \
        deux raisons\u{A0}:
        - «\u{A0}Staying out\u{A0}» était de 90 et est de 10 aujourd’hui, pour un seuil de 50.
        - «\u{A0}Launching\u{A0}» était de 10 et est de 60 aujourd’hui, pour un seuil de 50.
        """,
      ])
    #expect(
      try change(Self.best, ["g: no", "a: 90", "b: 10", "s: 50"]) == [
        "The advice went from “Go” to “Test”: the level High, which “Go” needs, is not reached "
          + "now.",
        "Le conseil est passé de «\u{A0}Se lancer\u{A0}» à «\u{A0}Tester\u{A0}»\u{A0}: le niveau High, "
          + "que demande «\u{A0}Se lancer\u{A0}», n’est pas atteint aujourd’hui.",
      ])
  }

  @Test func `a risk that the higher advice does not ask for is no reason for it`() throws {
    let rise = try change(["g: no", "a: 10", "b: 60", "s: 90"], Self.best)
    #expect(
      rise == [
        "The advice went from “Wait and watch” to “Go”: “Launching” was 60 and is 10 now, with a "
          + "limit of 50.",
        "Le conseil est passé de «\u{A0}Attendre et observer\u{A0}» à «\u{A0}Se lancer\u{A0}»\u{A0}: "
          + "«\u{A0}Launching\u{A0}» était de 60 et est de 10 aujourd’hui, pour un seuil de 50.",
      ])
    // Either of the two would have done for a test, which the level allows and no more.
    let either = try change(
      ["g: no", "a: 10", "b: 60", "s: 50"], ["g: no", "a: 90", "b: 10", "s: 50"])
    #expect(either[0]?.contains("to “Test”, for two reasons:\n- “Staying out” was 10") == true)
    #expect(either[0]?.contains("- “Launching” was 60") == true, "\(either)")
    // A condition that is gone and a risk, each of which the rise needs.
    let both = try change(["g: yes", "a: 10", "b: 60", "s: 90"], Self.best)
    #expect(both[0]?.contains("to “Go”, for two reasons:\n- The blocking condition") == true)
    #expect(both[0]?.contains("- “Launching” was 60") == true, "\(both)")
  }

  /// The sample with two conditions that hold the advice at `prepare`, and where it is given one
  /// that holds the level alone, all where `g` is yes.
  private func severalConditions(withLevel: Bool) throws -> Questionnaire {
    let gates =
      [("one", "advice: prepare"), ("two", "advice: prepare")]
      + (withLevel ? [("three", "level: high")] : [])
    return try Sample.questionnaire(
      RiskSample.text.replacing(
        "  - {id: stop, when: {g: yes}, advice: GATE, reason: Something is missing.}",
        with: gates.map { name, cap in
          "  - {id: \(name), title: no \(name), when: {g: yes}, \(cap), reason: A.}"
        }.joined(separator: "\n")))
  }

  @Test func `several conditions stand behind a colon, and say which of more they are`() throws {
    let (yes, unknown) = (["g: yes"], ["g: dont-know"])
    let others = Array(Self.best.dropFirst())
    for (withLevel, bars) in [
      (false, ["", "", "", "", "", "", "", ""]),
      (
        true,
        [
          " that rule out “Go”", " qui excluent «\u{A0}Se lancer\u{A0}»",
          " that ruled out “Go”", " qui excluaient «\u{A0}Se lancer\u{A0}»",
          " that would rule out “Go”", " qui excluraient «\u{A0}Se lancer\u{A0}»",
          " and would have ruled out “Go”", " et auraient exclu «\u{A0}Se lancer\u{A0}»",
        ]
      ),
    ] {
      let sample = try severalConditions(withLevel: withLevel)
      let names = ["“no one” and “no two”", "«\u{A0}no one\u{A0}» et «\u{A0}no two\u{A0}»"]
      func expect(_ said: [String?], _ parts: [String]) {
        for (said, part) in zip(said, parts) {
          #expect(said?.contains(part) == true, "\(part)\n\(said ?? "")")
        }
      }
      expect(
        try change(Self.best, yes + others, sample),
        [
          "to “Prepare”, as two new blocking conditions\(bars[0]) apply: \(names[0]).",
          ", car deux nouvelles conditions bloquantes\(bars[1]) s’appliquent\u{A0}: \(names[1]).",
        ])
      expect(
        try change(yes + others, Self.best, sample),
        [
          "to “Go”, as two blocking conditions\(bars[2]) are gone: \(names[0]).",
          ", car deux conditions bloquantes\(bars[3]) ont disparu\u{A0}: \(names[1]).",
        ])
      expect(
        try change(Self.best, unknown + others, sample),
        [
          "\n- Two blocking conditions\(bars[4]) may apply now: \(names[0]).",
          "\n- Deux conditions bloquantes\(bars[5]) s’appliquent peut-être aujourd’hui\u{A0}: "
            + "\(names[1]).",
        ])
      expect(
        try change(unknown + others, Self.best, sample),
        [
          "as two blocking conditions that might have applied then\(bars[6]) do not apply now: "
            + "\(names[0]).",
          "car deux conditions bloquantes qui s’appliquaient peut-être avant\(bars[7]) ne "
            + "s’appliquent pas aujourd’hui\u{A0}: \(names[1]).",
        ])
    }
  }

  @Test func `a condition of which nobody knows whether it still applies is not gone`() throws {
    let change = try change(
      ["g: yes", "a: 90", "b: 10", "s: 90"], ["g: dont-know", "a: 10", "b: 60", "s: 90"])
    #expect(change[0]?.contains("went from “Prepare” to “Wait and watch”") == true, "\(change)")
    #expect(change[0]?.contains("Something is missing") == false, "\(change)")
  }

  @Test func `an answer that is no longer known tells why the advice fell`() throws {
    #expect(
      try change(Self.best, ["g: dont-know", "a: 90", "b: 10", "s: 90"]) == [
        """
        The advice went from “Go” to “Prepare”, for two reasons:
        - The answer to “g?” (g) is no longer known, and the advice depends on it.
        - The blocking condition “Something is missing” may apply now.
        """,
        """
        Le conseil est passé de «\u{A0}Se lancer\u{A0}» à «\u{A0}Préparer\u{A0}», pour deux \
        raisons\u{A0}:
        - On ne connaît plus la réponse à «\u{A0}g?\u{A0}» (g), dont dépend le conseil.
        - La condition bloquante «\u{A0}Something is missing\u{A0}» s’applique peut-être \
        aujourd’hui.
        """,
      ])
    let risk = try change(Self.best, ["g: no", "a: 90", "b: dont-know", "s: 90"])
    #expect(risk[0]?.contains("(b) is no longer known") == true, "\(risk)")
    // What was not known then either explains nothing.
    let same = try change(
      ["g: no", "a: 90", "b: dont-know", "s: 90"], ["g: yes", "a: 90", "b: dont-know", "s: 90"])
    #expect(same[0]?.contains("no longer known") == false, "\(same)")
  }

  @Test func `a level that few answers support is called provisional`() throws {
    let text = try lines([Self.best, ["g: no", "a: 90", "b: 10", "s: 90"]])
    #expect(!text.contains { $0.hasPrefix("| Level ") && $0.contains("provisional") })
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - {id: a, title: A, questions: [\(Sample.choice("a1")), \(Sample.choice("a2"))]}
          - {id: b, title: B, questions: [\(Sample.choice("b1"))]}

        """)
    let snapshots = try [["a1: 2", "a2: 2", "b1: 5"], ["a1: 3", "b1: 5"]].map { lines in
      let answers = try Sample.answers(lines, to: questionnaire)
      return Snapshot(
        "date \(lines.count)", questionnaire, answers,
        try Assessment(of: answers, by: questionnaire))
    }
    for (language, word) in [("en", ", provisional |"), ("fr", ", provisoire |")] {
      let report = TrendReport(try #require(Trend(snapshots)), language: language)
      let row = MarkdownRenderer(report.document).text.split(separator: "\n").first {
        $0.hasPrefix("| Level |") || $0.hasPrefix("| Niveau |")
      }
      #expect(row?.contains(word) == true, "\(row ?? "")")
    }
  }

  @Test func `the same advice is not explained`() throws {
    #expect(try change(Self.best, ["g: no", "a: 80", "b: 20", "s: 95"]) == [nil, nil])
  }

  @Test func `a fall between two dates is told where the whole is a rise`() throws {
    let scores = ["s: 60", "s: 40", "s: 90"].map { ["g: no", "a: 90", "b: 10", $0] }
    #expect(
      try lines(scores).contains("In between it went from 60.0 to 40.0: date 1 → date 2."))
    #expect(
      try lines(scores, "fr").contains(
        "Entre-temps, elle est passée de 60,0 à 40,0\u{A0}: date 1 → date 2."))
    #expect(try !lines([scores[0], scores[0], scores[2]]).contains { $0.hasPrefix("In between") })
  }
}
