@testable import Interview
import Localization
import Readiness
import Terminal
import TestSupport
import Testing

/// Keys that turn out to be a text, at questions that take lines, yes or no, and numbers.
@Suite struct TypedKeysTests {
  private let questionnaire: Questionnaire

  init() throws {
    let options = (1...12).map { "{id: o\($0), text: Option \($0)}" }.joined(separator: ", ")
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: y, type: yes-no, text: Really?}
              - {id: c, text: Which?, options: [One, Two, Three, Four]}
              - id: m
                type: multiple
                text: Which ones?
                full: 3
                options:
                  - {id: a, text: A}
                  - {id: b, text: B}
                  - {id: z, text: C}
                  - {id: none, text: None, alone: true}
              - {id: n, type: number, range: [0, 70], scale: {0: 0, 70: 100}, text: How many?}
              - {id: l, type: multiple, full: 9, text: Long?, options: [\(options)]}

        """)
  }

  private func session(at id: String, _ saved: String = "") throws -> ScreenFixture {
    let answers = try Sample.answers("version: 1\nanswers: {\(saved)}", questionnaire)
    var session = try ScreenFixture(questionnaire, answers)
    session.goTo(id)
    return session
  }

  private func answer(_ session: ScreenFixture, _ id: String) throws -> Answer? {
    session.interview.answers.byQuestion[try #require(questionnaire.index(of: id))]
  }

  static let typings: [(id: String, texts: [String])] = [
    (
      "y",
      [
        "no", "yes", "oui", "non", "nope", "yep", "yup", "nah", "not", "o", "n", "y", "on", "yn",
        "dk", "dont know", "don't know", "je ne sais pas", "vrai", "true", "1", "2", "1.5", "1 2",
        "1-2", "2,", "ye",
      ]
    ),
    ("c", ["1", "4", "1.5", "2-3", "2 3", "2-", "1,2", "2 ", "1;", "2–3", "1½", "３"]),
    (
      "m",
      [
        "1 2", "2 1", "1,2", "1, 3", "1-3", "3-1", "1.5", "1 4", "2;3", "1 ", "3", "1 5",
        "2 2", "1  2",
      ]
    ),
    ("l", ["1 2", "12 3", "3 12", "1-12", "10", "1,11", "2 "]),
    (
      "n",
      [
        "de 3 à 6", "entre 3 et 6", "dk", "environ 5", "between 3 and 6", "un peu", "six", "dix",
        "deux", "quatre", "sept", "rien", "jusqu'à 6", "d’abord 5", "un", "bof", "moins de 5",
      ]
    ),
  ]

  @Test(arguments: typings)
  func `what is typed is what plain mode reads, and leaves nothing else`(
    id: String, texts: [String]
  ) throws {
    let index = try #require(questionnaire.index(of: id))
    for text in texts {
      for saved in ["", "y: yes, c: 1, m: [z], n: 7, l: [o5]"] {
        let before = try session(at: id, saved)
        let expected = try? questionnaire.questions[index].answer(typed: text)
        var session = before
        session.type(text)
        session.press(.enter)
        #expect(session.ending == nil)
        let value = try answer(session, id)?.value
        // The digits of one option mark or unmark it, and leave the others as they are.
        let isToggle = ["m", "l"].contains(id) && Int(text.trimmed) != nil && !saved.isEmpty
        if isToggle { continue }
        if let expected {
          #expect(value == expected, "\(id): \(text), saved: \(saved)")
        } else {
          #expect(session.saved.isEmpty, "\(id): \(text)")
          #expect(session.interview.question?.id == id, "\(id): \(text)")
          #expect(session.text().contains("Error: "), "\(id): \(text)\n\(session.text())")
          #expect(session.interview.drafts == before.interview.drafts, "\(id): \(text)")
        }
        if value == expected, value != nil {
          #expect(try answer(session, id)?.evidence == .declared, "\(id): \(text)")
          #expect(try answer(session, id)?.note == nil)
        }
      }
    }
  }

  /// Words whose first letters are not commands that lead elsewhere.
  @Test(arguments: [
    ("y", ["no", "yes", "oui", "non", "nope", "yep", "nah", "not", "n.a.", "n/a", "on time"]),
    ("y", ["true", "vrai", "dont know", "don't know", "je ne sais pas", "1 2", "1-2", "1p", "nö"]),
    ("c", ["1", "2 3", "2-", "3p", "4é"]), ("m", ["1 2", "1 4", "1p"]),
    ("n", ["dunno", "de 3 à 6", "entre 3 et 6", "environ 5", "n.a.", "dont know", "d’abord"]),
  ])
  func `what is typed slowly is what is typed in one go`(id: String, texts: [String]) throws {
    let index = try #require(questionnaire.index(of: id))
    for text in texts {
      var session = try session(at: id)
      for character in text {
        session.type(String(character))
        session.pause()
      }
      session.press(.enter)
      let expected = try? questionnaire.questions[index].answer(typed: text)
      #expect(try answer(session, id)?.value == expected, "\(id): \(text)")
      #expect(try answer(session, id)?.evidence ?? .declared == .declared, "\(id): \(text)")
      if expected == nil {
        #expect(session.saved.isEmpty && session.text().contains("Error: "), "\(id): \(text)")
      }
    }
  }

  @Test func `a letter acts by itself when no other follows soon`() throws {
    var session = try session(at: "y")
    for (letter, isYes) in [("n", false), ("y", true), ("n", false), ("o", true)] {
      session.press(.escape)
      session.type(letter)
      session.pause()
      #expect(session.interview.value(of: 0) == .yesNo(isYes), "\(letter)")
    }
    session.type("e")
    session.pause()
    #expect(session.interview.evidence(of: 0) == .documented)
    session.type("ee")
    session.pause()
    #expect(session.interview.evidence(of: 0) == .declared)
    session.type("c")
    session.type("no more")
    session.press(.enter)
    #expect(session.interview.note(of: 0) == "no more")
    #expect(session.interview.value(of: 0) == .yesNo(true))
  }

  @Test func `what cannot be taken back waits until no other letter follows`() throws {
    var session = try session(at: "n")
    session.type("q")
    #expect(session.ending == nil)
    session.pause()
    #expect(session.ending != nil)
    session = try self.session(at: "c")
    session.press(.character("2"), .enter)
    session.goTo("n")
    session.type("u")
    #expect(try answer(session, "c") != nil)
    session.press(.down)
    #expect(try answer(session, "c") == nil)
  }

  @Test func `a text is shown as it is typed, and Esc or Backspace takes it back`() throws {
    for key in [Key.escape, .backspace] {
      var session = try session(at: "y", "y: yes")
      session.type("no")
      #expect(session.text().contains("Typed: no_"))
      #expect(session.text().contains("(*) n  No"))
      session.type("pe")
      #expect(session.text().contains("Typed: nope_"))
      session.press(key)
      #expect(!session.text().contains("Typed"))
      #expect(session.interview.value(of: 0) == .yesNo(true))
      #expect(session.interview.drafts.isEmpty)
    }
  }

  @Test func `Space unmarks a line that was marked before`() throws {
    var session = try session(at: "m")
    session.press(.character("1"), .down, .up, .character(" "))
    #expect(session.text().contains("> [ ] 1"))
    session.type("1 ")
    #expect(session.text().contains("> [x] 1"))
    session.press(.character("x"))
    session.type("13e")
    #expect(session.text().contains("[x] 1") && session.text().contains("[x] 3"))
    #expect(session.interview.evidence(of: 2) == .documented)
  }
}
