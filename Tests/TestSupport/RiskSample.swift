import Readiness

/// A questionnaire in which three numbers are the three figures that an advice rests on: `a` is the
/// risk of staying away, `b` that of launching, `s` the score.
package enum RiskSample {
  /// Levels from 0, 25 and 75; `go` needs the highest, `test` the middle one. The gate fires where
  /// `g` is yes.
  package static let text = """
    format: 1
    id: quick-check
    version: 1
    languages: [en, fr]
    title: {en: Risk, fr: Risque}
    levels:
      - {id: low, from: 0, title: Low}
      - {id: middle, from: 25, title: Middle}
      - {id: high, from: 75, title: High}
    dimensions:
      - id: risks
        title: Risks
        weight: 0
        questions:
          - {id: g, type: yes-no, text: g?}
          - {id: a, type: number, range: [0, 100], scale: {0: 0, 100: 100}, text: a?}
          - {id: b, type: number, range: [0, 100], scale: {0: 0, 100: 100}, text: b?}
      - id: score
        title: Score
        weight: 1
        questions:
          - id: s
            type: number
            range: [0, 100]
            scale: {0: 0, 100: 100}
            text: s?
            find-out: {days: 1, text: Look at s.}
    gates:
      - {id: stop, when: {g: yes}, advice: GATE, reason: Something is missing.}
    risks:
      absence: {title: Staying out, scenarios: [{id: A, level: {rises-with: [a]}}]}
      launch: {title: Launching, scenarios: [{id: B, level: {rises-with: [b]}}]}
    advice:
      needs: {go: high, test: middle}

    """

  /// - Parameter gate: the advice that the gate holds at.
  package static func questionnaire(gate: String = "prepare") throws -> Questionnaire {
    try Sample.questionnaire(text.replacing("GATE", with: gate))
  }

  /// The same with two gates in the place of one: `wide` fires where `g` is yes, and holds the level
  /// at `low` and the advice at `test`; `deep` fires where `a` is at least 50, and holds the advice
  /// at `prepare`.
  package static func questionnaireWithTwoConditions() throws -> Questionnaire {
    try Sample.questionnaire(
      text.replacing(
        "  - {id: stop, when: {g: yes}, advice: GATE, reason: Something is missing.}",
        with: """
            - {id: wide, title: no owner, when: {g: yes}, level: low, advice: test, reason: A.}
            - {id: deep, title: no way back, when: {a: {at-least: 50}}, advice: prepare, reason: B.}
          """))
  }

  /// The assessment of some answers, `g: no` if it is not among them.
  package static func assessment(
    _ lines: String..., gate: String = "prepare"
  ) throws -> Assessment {
    let questionnaire = try questionnaire(gate: gate)
    let all = lines.contains { $0.hasPrefix("g:") } ? lines : lines + ["g: no"]
    return try Assessment(of: Sample.answers(all, to: questionnaire), by: questionnaire)
  }
}
