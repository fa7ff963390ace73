@testable import Interview
import Readiness
import TestSupport
import Testing

/// The plan line by line.
@Suite struct PlainChecklistTests {
  private func transcript(_ typed: [String], _ state: InterviewState) -> (String, InterviewState) {
    var session = PlainSession(state)
    session.begin(state.openingLines)
    var output = session.output()
    var text = output.lines.map { $0 + "\n" }.joined() + output.prompt
    for line in typed {
      text += line + "\n"
      for effect in session.read(line) {
        if case .save = effect { session.note(.saved) }
      }
      output = session.output()
      text += output.lines.map { $0 + "\n" }.joined() + output.prompt
    }
    return (text, session.interview)
  }

  private static let english = [
    "1", "1 done", "c2.a owner Paul and Zoé", "2 due 3 June 2024", "2 due June", "2 foo", "99 done",
    "X1.z done", "", ":undo", ":dk", ":frob", ":list open", ":help", "２ remark ＃4", "2 owner",
    ":language fr", ":again",
  ]
  private static let french = [
    "1", "1 faite", "2 responsable Zoé", "2 pour 3 juin 2024", "2 pour juin", "2 quoi", "99 faite",
    "X1.z faite", "", ":undo", ":dk", ":list open", ":help", "2 remarque vu",
  ]

  @Test func `a session in English and in French`() throws {
    for (language, typed) in [("en", Self.english), ("fr", Self.french)] {
      let (text, state) = transcript(typed, try ChecklistFixture.state(language: language))
      let golden = "Tests/InterviewTests/Golden/plain-checklist.\(language).txt"
      #expect(try Repository.difference(of: text, from: golden) == nil)
      let first = try #require(state.options.plan?.first?.id)
      #expect(state.answers.actions[first]?.status == .done)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
      if language == "fr" {
        for line in text.split(separator: "\n") {
          #expect(!line.contains("'") && !line.contains(#/ [;?!»]|« | :(?![:a-z])/#), "\(line)")
        }
      }
    }
  }

  @Test func `the list ends with what may be typed and stops at the end of the input`() throws {
    var session = PlainSession(try ChecklistFixture.state())
    _ = session.output()
    #expect(session.read(nil) == [.end(.quit)])
    #expect(session.read(":quit") == [.end(.quit)])
    #expect(session.read("q") == [.end(.quit)])
  }
}
