@testable import Localization
@testable import Readiness
@testable import Reports
import TestSupport
import Testing

/// What a comparison says of the change, beside the figures that it stands on.
@Suite struct ComparisonSentenceTests {
  private func comparison(
    _ questionnaire: Questionnaire, _ dates: [Answers]
  ) throws -> (report: TrendReport, text: String, french: String, difference: String) {
    let snapshots = try dates.enumerated().map { index, answers in
      Snapshot(
        "date \(index + 1)", questionnaire, answers, try Assessment(of: answers, by: questionnaire))
    }
    let trend = try #require(Trend(snapshots))
    let reports = ["en", "fr"].map { TrendReport(trend, language: $0) }
    let texts = reports.map { MarkdownRenderer($0.document).text }
    return (
      reports[0], texts[0], texts[1], DifferenceText(trend.whole, language: "en").text
    )
  }

  private func comparison(
    _ questionnaire: Questionnaire, _ before: [String], _ after: [String]
  ) throws -> (report: TrendReport, text: String, french: String, difference: String) {
    try comparison(
      questionnaire, [before, after].map { try Sample.answers($0, to: questionnaire) })
  }

  private let others = ["g: no", "a: 60", "b: 60"]

  // MARK: The score

  @Test func `what could undo a change is said of the date at which it was unknown`() throws {
    let risk = try RiskSample.questionnaire()
    let wide = "s: {between: [30, 60]}"
    let then = try comparison(risk, others + [wide], others + ["s: 50"])
    #expect(
      then.text.contains(
        "up by 5.0 points, from 45.0 to 50.0, but this is not certain: with the answers missing "
          + "then, it may already have been 60."))
    #expect(
      then.french.contains(
        "mais ce n’est pas sûr\u{A0}: avec les réponses qui manquaient avant, elle était peut-être "
          + "déjà de 60."))
    let fallen = try comparison(risk, others + [wide], others + ["s: 40"])
    #expect(fallen.text.contains("it may already have been 30."))
    let now = try comparison(risk, others + ["s: 40"], others + [wide])
    #expect(now.text.contains("but the answers missing now could undo this."))
    #expect(now.french.contains("mais les réponses qui manquent aujourd’hui pourraient effacer"))
    let both = try comparison(risk, others + [wide], others + ["s: {between: [50, 80]}"])
    #expect(both.text.contains("but the answers missing at both dates could undo this."))
    let certain = try comparison(risk, others + ["s: 20"], others + [wide])
    #expect(certain.text.contains("to 45.0. Despite what is not known exactly, it certainly rose."))
    #expect(certain.french.contains("Malgré ce qu’on ne sait pas exactement, elle a monté."))
  }

  @Test func `the table of two dates is rounded across no limit and below no score`() throws {
    let risk = try RiskSample.questionnaire()
    let text = try comparison(
      risk, ["g: no", "a: 40", "b: 49.7", "s: 42.5"], ["g: no", "a: 49.8", "b: 49.9", "s: 50"]
    ).text
    #expect(text.contains("| Launching | 49.7 | 49.9 |"), "\(text)")
    #expect(text.contains("| Lowest and highest possible score | 42.5 | 50.0 |"), "\(text)")
    #expect(text.contains("- Staying out: 40 then, 49.8 now"), "\(text)")
  }

  @Test func `few questions in common give no change of the score`() throws {
    let mini = try Sample.questionnaire(Sample.mini)
    let result = try comparison(
      mini, ["p: yes", "a1: 3"], ["p: yes", "a1: 4", "a2: 2", "a3: 2", "b1: 2", "b2: 2"])
    #expect(!result.report.whole.isComparable)
    #expect(
      result.text.contains(
        "Too few questions count at both dates to compare the scores: 1 of 5."))
    #expect(!result.text.contains("The score is up") && !result.text.contains("- Answers:"))
    #expect(result.text.contains("| 50 | 75 | – |"), "\(result.text)")
    #expect(result.text.contains("- Questions that count at one date only. Not answered then: "))
    #expect(
      result.difference.contains("Too few questions count at both dates to compare the scores"))
    #expect(result.difference.contains("  3 → 4\n") && !result.difference.contains("+25"))
    #expect(!result.text.contains("All the same"))
    // A score that certainly rose has no figure of the change either.
    let least = ["p: yes", "a1: 1"]
    let best = ["p: yes", "a1: 5", "a2: 5", "a3: 5", "b1: 5", "b2: 5"]
    for (before, after, moved) in [
      (least, best, "rose"), (best, least, "fell"),
    ] {
      let certain = try comparison(mini, before, after)
      #expect(
        certain.text.contains(": 1 of 5. All the same, the score certainly \(moved)."),
        "\(certain.text)")
      #expect(!certain.text.contains("- Answers:"))
    }
    // An area has no change either; it has one where its questions count at both dates.
    #expect(!result.report.whole.isComparable(inDimension: "b"))
    let full = try comparison(
      mini, ["p: yes", "a1: 3", "a2: 2", "a3: 2", "b1: 2", "b2: 2"],
      ["p: yes", "a1: 4", "a2: 2", "a3: 2", "b1: 2", "b2: 2"])
    #expect(full.report.whole.isComparable && full.report.whole.isComparable(inDimension: "a"))
    #expect(full.text.contains("- Answers: +"))
  }

  @Test func `a difference gives no figure of a score of which little is known`() throws {
    let mini = try Sample.questionnaire(Sample.mini)
    let result = try comparison(
      mini, ["p: yes", "a1: 1"], ["p: yes", "a1: 4", "a2: 2", "a3: 2", "b1: 2", "b2: 2"])
    #expect(result.difference.hasPrefix("Score: 0 to "), "\(result.difference)")
  }

  @Test(arguments: 0..<40)
  func `the parts that are printed add up to the change that is printed`(seed: UInt64) throws {
    let id = ["quick-check", "enterprise-2.0", "recruitment", "online-payments"][Int(seed) % 4]
    let questionnaire = try Sample.frozen(id)
    var random = RandomAnswers(seed: seed)
    let result = try comparison(
      questionnaire,
      [2, 1].map { random.answers(for: questionnaire, gaps: $0) })
    let whole = result.report.whole
    guard let parts = whole.parts, let before = whole.earlier.assessment.score?.known,
      let after = whole.later.assessment.score?.known
    else { return }
    let change = Comparison.change(from: before, to: after)
    let printed = parts.printed(besides: change)
    let sum = printed.answers + printed.questionnaire + printed.scope
    #expect(abs(sum - change) < 1e-6)
    // The figures of `diff` add up too.
    let difference = result.difference.replacing("\u{2212}", with: "-")
    let lines = difference.split(separator: "\n")
    let head = try #require(lines.first)
    if whole.isComparable, !head.contains(" to ") {
      let points = lines.compactMap { line -> Double? in
        let parts = [
          "On the ", "Other weights or scores for the same", "Questions that count at one date",
        ]
        guard parts.contains(where: line.hasPrefix) else { return nil }
        return line.firstMatch(of: /: ([-+][0-9.]+) points?\.$/).flatMap { Double($0.output.1) }
      }
      let told = head.firstMatch(of: /\(([-+][0-9.]+)\)\.$/).flatMap { Double($0.output.1) } ?? 0
      #expect(abs(told - change) < 1e-6 && abs(points.reduce(0, +) - told) < 1e-6, "\(difference)")
    }
    for (exact, told) in [
      (parts.answers, printed.answers), (parts.questionnaire, printed.questionnaire),
      (parts.scope, printed.scope),
    ] { #expect(abs(exact - told) < 0.16) }
  }

  @Test func `why a question counts at one date only is said of each`() throws {
    let mini = try Sample.questionnaire(Sample.mini)
    let all = ["p: yes", "a2: 2", "a3: 2", "b2: 2"]
    let result = try comparison(
      mini, all + ["a1: dont-know", "b1: 2"],
      all + ["a1: 4", "b1: {answer: not-applicable, note: n}"])
    let line = try #require(
      result.text.split(separator: "\n").first { $0.hasPrefix("- Questions that count at one") })
    #expect(line.contains("Not applicable now: ") && line.contains("(b1)"), "\(line)")
    #expect(line.contains("“Don’t know” then: ") && line.contains("(a1)"), "\(line)")
    #expect(!line.contains("Not asked") && !line.contains("something else"), "\(line)")
    #expect(result.french.contains("Sans objet aujourd’hui\u{A0}: "))
    #expect(result.french.contains("«\u{A0}Ne sait pas\u{A0}» avant\u{A0}: "))
  }

  // MARK: The advice

  @Test func `a limit crossed the other way does not explain an advice`() throws {
    let risk = try RiskSample.questionnaire(gate: "prepare")
    let result = try comparison(
      risk, ["g: no", "a: 90", "b: 60", "s: 90"],
      ["g: dont-know", "a: 90", "b: {between: [30, 94]}", "s: 90"])
    #expect(
      result.text.contains(
        """

        The advice went from “Test” to “Prepare”, for two reasons:

        - The answer to “g?” (g) is no longer known, and the advice depends on it.
        - The blocking condition “Something is missing” may apply now.

        <
        """), "\(result.text)")
    #expect(!result.french.contains("pour un seuil de"))
  }

  @Test func `a condition that may no longer apply explains an advice that rose`() throws {
    let risk = try RiskSample.questionnaire(gate: "prepare")
    let result = try comparison(
      risk, ["g: dont-know", "a: 90", "b: 60", "s: 90"], ["g: no", "a: 90", "b: 60", "s: 90"])
    #expect(
      result.text.contains(
        "The advice went from “Prepare” to “Test”: the blocking condition “Something is missing”, "
          + "which might have applied then, does not apply now."))
  }

  @Test func `a level that may be reached is told from one that is not`() throws {
    let risk = try RiskSample.questionnaire()
    let best = ["g: no", "a: 90", "b: 10", "s: 90"]
    let open = try comparison(risk, best, ["g: no", "a: 90", "b: 10", "s: {between: [60, 80]}"])
    #expect(open.text.contains("the level High, which “Go” needs, is not certain to be reached"))
    let lost = try comparison(risk, best, ["g: no", "a: 90", "b: 10", "s: {between: [60, 70]}"])
    #expect(lost.text.contains("the level High, which “Go” needs, is not reached now."))
  }

  /// Of every pair drawn: each reason pulls the way that the advice went.
  @Test(arguments: ["wait", "prepare", "test"])
  func `every reason pulls the way that the advice went`(gate: String) throws {
    let risk = try RiskSample.questionnaire(gate: gate)
    var (said, changes) = (0, 0)
    var unexplained: [String] = []
    for seed in 0..<150 {
      var random = RandomAnswers(seed: UInt64(seed))
      let dates = [random.answers(for: risk, gaps: seed % 3), random.answers(for: risk, gaps: 1)]
      let snapshots = try dates.map {
        Snapshot("\(seed)", risk, $0, try Assessment(of: $0, by: risk))
      }
      let whole = Comparison(snapshots[0], snapshots[1])
      guard let change = whole.adviceChange,
        let then = whole.earlier.assessment.trace.advice,
        let now = whole.later.assessment.trace.advice
      else { continue }
      changes += 1
      func ends(_ trace: CutTrace) -> (Bool, Bool) {
        (reaches(trace.risk.low, trace.cut), reaches(trace.risk.high, trace.cut))
      }
      func moved(_ before: CutTrace, _ after: CutTrace, up: Bool) -> Bool {
        let (old, new) = (ends(before), ends(after))
        return [(old.0, new.0), (old.1, new.1)].contains { $0 != $1 && $1 == up }
      }
      if change.isOfAbsence {
        #expect(moved(then.absence, now.absence, up: !change.isFall), "\(seed)")
      }
      if change.isOfLaunch {
        #expect(moved(then.launch, now.launch, up: change.isFall), "\(seed)")
      }
      for gate in change.gates {
        let states = [whole.earlier, whole.later].map { $0.assessment.gates[GateIndex(0)] }
        #expect(states[change.isFall ? 1 : 0] != .no && states[change.isFall ? 0 : 1] == .no)
        #expect(gate.gate.advice.map { $0 < max(change.earlier, change.later) } ?? false)
      }
      let isSaid =
        change.isOfAbsence || change.isOfLaunch || change.isOfLevel || !change.gates.isEmpty
      if isSaid { said += 1 } else { unexplained.append("\(seed) \(dates)") }
    }
    #expect(changes > 20 && said == changes, "\(said) of \(changes): \(unexplained)")
  }

  // MARK: Blocking conditions between two files

  @Test(arguments: [
    ("yes", "no", "Blocking condition removed"),
    ("yes", "dont-know", "Blocking condition that may still apply"),
    ("dont-know", "no", "Blocking condition that can no longer apply"),
    ("dont-know", "yes", "Blocking condition now certain"),
    ("no", "dont-know", "Blocking condition that may apply now"),
    ("no", "yes", "New blocking condition"),
  ])
  func `what became of a condition is what is known of it`(
    before: String, after: String, label: String
  ) throws {
    let risk = try RiskSample.questionnaire()
    let rest = ["a: 90", "b: 60", "s: 90"]
    let text = try comparison(risk, ["g: \(before)"] + rest, ["g: \(after)"] + rest).difference
    #expect(text.contains("\n\(label): Something is missing.\n"), "\(text)")
    #expect(text.split(separator: "locking condition").count == 2, "\(text)")
  }
}
