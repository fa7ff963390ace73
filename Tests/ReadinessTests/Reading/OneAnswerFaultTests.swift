import Readiness
import TestSupport
import Testing
import YAML

/// One thing wrong in an answers file is one finding, where it is, with what to write instead.
@Suite struct OneAnswerFaultTests {
  /// What stands in the place of what in `sound`; the only finding, and what its help contains.
  @Test(arguments: [
    ("Q1: yes", "Q1 yes", "yaml 3:3", "key: value"),
    ("Q1: yes", "Q1:yes", "yaml 3:3", "key: value"),
    ("Q1: yes", "Q1 = yes", "yaml 3:3", "key: value"),
    ("Q1: yes\n", "Q1 yes\n\n  # remark\n", "yaml 3:3", "key: value"),
    ("Q1: yes", "Q1:\u{A0}yes", "yaml 3:6", "ordinary spaces"),
    ("  Q1: yes", "\u{A0}\u{A0}Q1: yes", "yaml 3:1", "ordinary spaces"),
    ("  Q5: fine\n", "Q5: fine\n", "not-indented 6:1", "more than 'answers'"),
    ("Q3: [simple]", "Q3: {simple, useful}", "wrong-answer 4:7", "'[simple, useful]'"),
    ("Q3: [simple]", "Q3: useful", "wrong-answer 4:7", "write '[useful]', or dont-know"),
    ("Q3: [simple]", "Q3: {between: [1, 2]}", "wrong-answer 4:7", "'[simple, useful]'"),
    ("version: 1", "version: 1\nrole: sponsor", "wrong-answer 2:1", "'respondent: {role: …}'"),
    ("version: 1", "version: 1\nwent: well", "wrong-answer 2:1", "'outcome: {went: …}'"),
    (
      "version: 1", "version: 1\nby: Ann", "wrong-answer 2:1", "choose one of 'version', 'answers',"
    ),
    ("version: 1", "version: 1\ntargets: {advice: go}", "wrong-answer 2:11", "'level', 'areas'"),
    ("Q3: [simple]", "Q3: []", "wrong-answer 4:7", "write an answer"),
    ("Q4: 3", "Q4: {betwen: [3, 6]}", "unknown-key 5:8", "'between'"),
    ("Q4: 3", "Q4: {from: 3, to: 6}", "wrong-answer 5:7", "'{between: [least, most]}'"),
    ("Q4: 3", "Q4: {answer:3}", "yaml 5:8", "key: value"),
    ("Q4: 3", "Q4: {between: [1,5, 2,5]}", "not-a-number 5:18", "1.5"),
    ("Q4: 3", "Q4: {answer: 3,5}", "not-a-number 5:16", "write 3.5, with a point"),
    ("Q4: 3", "Q4: {answer: 1,500, evidence: observed}", "not-a-number 5:16", "1500, or 1.500"),
    ("Q4: 3", "Q4: {answer: 3, note: Two, perhaps, 3.}", "cut-text 5:25", "\"Two, perhaps, 3.\""),
    ("Q5: fine", "Q5: {answer: The page, of May}", "cut-text 6:16", "\"The page, of May\""),
    ("version: 1", "version: 1\nrespondent: {name: Lee, Ann}", "cut-text 2:20", "\"Lee, Ann\""),
    ("Q4: 3", "Q4: 3,5", "wrong-answer 5:7", "write 3.5, with a point"),
    ("Q4: 3", "Q4: 1,500", "wrong-answer 5:7", "write 1500, or 1.500 with a point"),
    ("Q4: 3", "Q4: >5", "wrong-answer 5:7", "'{between: [least, most]}'"),
    ("Q4: 3", "Q4: > 5", "yaml 5:7", "'{between: [5, 10]}'"),
    ("Q3: [simple]", "Q3: [1, 2]", "wrong-answer 4:7", "write '[simple, useful]'"),
    ("  Q5: fine\n", "\u{A0}\u{A0}Q5: fine\n", "yaml 6:1", "ordinary spaces"),
    ("version: 1\n", "", "missing-key 1:1", "the version of the questionnaire that was answered"),
    ("version: 1", "version: 1\nrespondent: Ann", "wrong-type 2:13", "'{name: Ann}'"),
    ("version: 1\n", "version:\n", "empty-value 1:1", "'version: 1'"),
    ("Q5: fine", "Q5: {not: map}", "wrong-answer 6:7", "write a text"),
    ("Q5: fine", "Q5: see ticket #12", "cut-text 6:18", "in quotes"),
    ("version: 1", "version: 1\norganisation: Smith #1 Ltd", "cut-text 2:21", "in quotes"),
  ])
  func `one fault is one finding`(old: String, new: String, found: String, help: String) throws {
    try #require(Self.sound.components(separatedBy: old).count == 2)
    let source = SourceText(name: "a.yaml", text: Self.sound.replacing(old, with: new))
    let diagnostics = try Self.diagnostics(source)
    #expect(diagnostics.places(in: source) == [found], "\(new)")
    #expect(diagnostics.first?.fault.englishHelp?.contains(help) == true, "\(new)")
  }

  @Test(arguments: [
    "Q5: fine  # a comment", "Q5: \"see #12\"", "Q5: C# and F#", "Q5: 'fine' #12",
  ])
  func `a comment that cuts nothing off is left alone`(answer: String) throws {
    let text = Self.sound.replacing("Q5: fine", with: answer)
    #expect(try Self.diagnostics(SourceText(name: "a.yaml", text: text)).isEmpty)
  }

  @Test func `the first byte that is not UTF-8 is named`() throws {
    let bytes = Array("version: 1\norganisation: Caf".utf8) + [0xE9] + Array("\nanswers: {}\n".utf8)
    let source = SourceText(name: "a.yaml", bytes: bytes)
    let found = try Self.diagnostics(source)
    #expect(found.places(in: source) == ["yaml 2:18"])
    #expect(found.first?.fault.englishMessage == "byte 0xE9 is not valid UTF-8")
  }

  private static func diagnostics(_ source: SourceText) throws -> [Diagnostic] {
    let questionnaire = try Sample.questionnaire(questionnaire)
    do throws(InvalidSource) {
      let reading = try Answers.read(
        Document(source), for: questionnaire, isQuestionnaireGiven: true)
      return Array(reading.warnings)
    } catch {
      return Array(error.diagnostics)
    }
  }

  private static let sound = """
    version: 1
    answers:
      Q1: yes
      Q3: [simple]
      Q4: 3
      Q5: fine

    """

  private static let questionnaire =
    Sample.head + """
      dimensions:
        - id: d
          questions:
            - {id: Q1, text: Is there a use?, type: yes-no}
            - id: Q3
              text: Which have you seen?
              type: multiple
              full: 2
              options: [{id: simple, text: Simple}, {id: useful, text: Useful}]
            - {id: Q4, text: Hours?, type: number, range: [0, 60], scale: {0: 0, 60: 100}}
            - {id: Q5, text: Anything else?, type: text}

      """
}
