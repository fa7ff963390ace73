@testable import Readiness
import TestSupport
import Testing
import YAML

/// Faults of meaning, as facts.
@Suite struct QuestionnaireReadingTests {
  /// The faults of the small questionnaire with these lines behind its head.
  private func faults(_ lines: String) -> [QuestionnaireFault] {
    let source = SourceText(name: "a", text: Sample.head + lines)
    do throws(InvalidSource) {
      return try Questionnaire.read(source).warnings.compactMap { $0.fault as? QuestionnaireFault }
    } catch {
      return error.diagnostics.compactMap { $0.fault as? QuestionnaireFault }
    }
  }

  private func formatFaults(_ lines: String) -> [FormatFault] {
    let source = SourceText(name: "a", text: Sample.head + lines)
    do throws(InvalidSource) {
      return try Questionnaire.read(source).warnings.compactMap { $0.fault as? FormatFault }
    } catch {
      return error.diagnostics.compactMap { $0.fault as? FormatFault }
    }
  }

  private func dimension(_ questions: [String]) -> String {
    "dimensions:\n  - id: d\n    questions:\n" + questions.map { "      - \($0)\n" }.joined()
  }

  @Test(
    arguments: [
      (Sample.choice("q1", "ask: it"), "for a list of one, write '[it]'"),
      (
        Sample.choice("q1", "actions: [{id: a, text: t, from: 1, to: 3, days: 1}]"),
        "for a list of one, write '[1]'"
      ),
      (Sample.choice("q1", "ask: {it: 1}"), nil),
      (Sample.choice("q1") + "\nchain: [q1, q1]", "name it once"),
    ] as [(String, String?)])
  func `what a list takes is said as it is written`(question: String, help: String?) {
    let source = SourceText(name: "a", text: Sample.head + dimension([question]))
    do throws(InvalidSource) {
      let reading = try Questionnaire.read(source)
      Issue.record("\(reading.warnings)")
    } catch {
      #expect(error.diagnostics.map(\.fault.englishHelp) == [help])
    }
  }

  @Test func `short names, sources and confidential roles are read`() throws {
    let source = SourceText(
      name: "a",
      text: Sample.head.replacing("languages: [en]", with: "languages: [en, fr]")
        + """
        roles:
          it: {en: IT, fr: DSI}
          staff: {title: {en: Staff, fr: Personnel}, confidential: true}
          boss: {title: Boss}

        """
        + dimension([
          Sample.choice("q1", "title: {en: Use, fr: Usage}, source: {en: He said, fr: Il a dit}")
        ]) + "\ngates: [{id: g, title: nobody, when: {q1: 1}, advice: test, reason: r}]\n")
    let questionnaire = try Questionnaire.read(source).questionnaire
    let question = try #require(questionnaire.questions.first)
    #expect(question.title?.text(in: "fr") == "Usage")
    #expect(question.source?.text(in: "en") == "He said")
    #expect(questionnaire.gates.first?.title?.text(in: "en") == "nobody")
    #expect(questionnaire.roles.map { $0.title.text(in: "fr") } == ["DSI", "Personnel", "Boss"])
    #expect(questionnaire.roles.map(\.isConfidential) == [false, true, false])
  }

  @Test func `a short name has 60 characters at most`() {
    let (long, short) = (String(repeating: "n", count: 61), String(repeating: "n", count: 60))
    #expect(formatFaults(dimension([Sample.choice("q1", "title: \(short)")])) == [])
    for question in ["title: \(long)", "title: {en: \(long), fr: n}"] {
      #expect(formatFaults(dimension([Sample.choice("q1", question)])) == [.tooLong(limit: 60)])
    }
  }

  @Test func `a cycle among actions is found, however wide`() {
    func action(_ id: String, _ needs: String) -> String {
      "actions: [{id: \(id).a, text: t, from: [1], to: 3, days: 1, needs: {\(needs): 3}}]"
    }
    let cycle = dimension([
      Sample.choice("q1", action("q1", "q2")), Sample.choice("q2", action("q2", "q3")),
      Sample.choice("q3", action("q3", "q1")),
    ])
    #expect(faults(cycle) == [.cycle(["q1.a", "q2.a", "q3.a"])])
    let open = dimension([
      Sample.choice("q1", action("q1", "q2")), Sample.choice("q2", action("q2", "q3")),
      Sample.choice("q3"),
    ])
    #expect(faults(open).isEmpty)
  }

  @Test func `an action waits for the earlier ones of its question`() {
    let first = "{id: q1.a, text: t, from: [1], to: 3, days: 1, needs: {q2: 3}}"
    let second = "{id: q1.b, text: t, from: [3], to: 4, days: 1}"
    let other = "actions: [{id: q2.a, text: t, from: [1], to: 3, days: 1, needs: {q1: 4}}]"
    let text = dimension([
      Sample.choice("q1", "actions: [\(first), \(second)]"), Sample.choice("q2", other),
    ])
    #expect(faults(text) == [.cycle(["q1.a", "q1.b", "q2.a"])])
  }

  @Test func `a question has one direction in a risk`() {
    let text =
      dimension([Sample.choice("q1"), Sample.choice("q2")]) + """
        risks:
          absence: {scenarios: [{id: A1, level: {rises-with: [q1]}}]}
          launch:
            scenarios:
              - {id: L1, level: {falls-with: [q1]}}
              - {id: L2, likelihood: {rises-with: [q1]}, impact: {falls-with: [q2]}}

        """
    #expect(faults(text) == [.twoDirections("q1", risk: "launch")])
  }

  @Test func `scores may not fall, written or not`() {
    #expect(
      faults(dimension(["{id: q, text: q?, options: [{text: a, score: 60}, b, c]}"]))
        == [.scoreFalls(50, before: 60)])
  }

  @Test func `a reference to a faulty question is not reported too`() {
    let text =
      dimension(["{id: q1, text: q?, options: [a]}", Sample.choice("q2")])
      + "chain: [q1, q2]\n"
    #expect(faults(text).isEmpty)
  }
}
