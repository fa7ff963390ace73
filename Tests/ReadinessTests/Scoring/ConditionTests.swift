@testable import Readiness
import TestSupport
import Testing

/// Three-valued conditions, read through the state of a gate.
@Suite struct ConditionTests {
  /// The state of a gate with this condition, for these answers.
  private func gate(_ condition: String, _ answers: String...) throws -> Ternary {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: y, type: yes-no, text: y?}
              - \(Sample.choice("c", "not-applicable: true"))
              - {id: n, type: number, text: n?, range: [0, 10], scale: {0: 0, 10: 100}}
              - {id: m, type: multiple, text: m?, full: 1, options: [{id: a, text: a}, {id: b, text: b}]}
              - \(Sample.choice("o", "when: {y: yes}"))
              - \(Sample.choice("low", "dont-know: lowest"))
        gates:
          - {id: g, when: \(condition), advice: wait, reason: r}

        """)
    return try Assessment(of: Sample.answers(answers, to: questionnaire), by: questionnaire).gates[
      0]
  }

  @Test func `a known answer decides`() throws {
    #expect(try gate("{c: 2}", "c: 2") == .yes)
    #expect(try gate("{c: [1, 3]}", "c: 2") == .no)
    #expect(try gate("{c: {at-most: 2}}", "c: 2") == .yes)
    #expect(try gate("{m: {includes: [a, b]}}", "m: [b]") == .yes)
    #expect(try gate("{m: {includes: a}}", "m: [b]") == .no)
    #expect(try gate("{n: {below: 2}}", "n: 2") == .no)
    #expect(try gate("{n: {at-most: 2}}", "n: 2") == .yes)
  }

  @Test func `an unknown answer leaves it open, even where every line agrees`() throws {
    #expect(try gate("{c: {at-most: 5}}") == .undetermined)
    #expect(try gate("{c: 2}", "c: dont-know") == .undetermined)
  }

  @Test func `a range is open on both sides of the bound only`() throws {
    #expect(try gate("{n: {at-least: 2, below: 5}}", "n: {between: [2, 4]}") == .yes)
    #expect(try gate("{n: {at-least: 2, below: 5}}", "n: {between: [1, 3]}") == .undetermined)
    #expect(try gate("{n: {at-least: 2, below: 5}}", "n: {between: [6, 8]}") == .no)
  }

  @Test func `and, or and not follow three values`() throws {
    #expect(try gate("{c: 2, n: {below: 5}}", "n: 7") == .no)
    #expect(try gate("{any: [{c: 2}, {n: {below: 5}}]}", "n: 3") == .yes)
    #expect(try gate("{any: [{c: 2}, {n: {below: 5}}]}", "n: 7") == .undetermined)
    #expect(try gate("{not: {c: 2}}") == .undetermined)
    #expect(try gate("{not: {c: 2}}", "c: 3") == .yes)
  }

  @Test func `a test of what is skipped or not applicable is false`() throws {
    #expect(try gate("{o: 2}", "y: no", "o: 2") == .no)
    #expect(try gate("{not: {o: 2}}", "y: no", "o: 2") == .yes)
    #expect(try gate("{c: 2}", "c: {answer: not-applicable, note: n}") == .no)
  }

  @Test func `a test of what is undecided can be false, never true`() throws {
    #expect(try gate("{o: 2}", "o: 2") == .undetermined)
    #expect(try gate("{o: 2}", "o: 3") == .no)
  }

  @Test func `not knowing that counts as lowest is the lowest answer`() throws {
    #expect(try gate("{low: 1}", "low: dont-know") == .yes)
  }
}
