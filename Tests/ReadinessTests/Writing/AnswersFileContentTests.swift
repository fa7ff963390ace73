@testable import Readiness
import TestSupport
import Testing
import YAML

/// Changes of a session get into an answers file, and what others changed in it stays.
@Suite struct AnswersFileContentTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.frozen("quick-check") }

  private static let head = "questionnaire: quick-check\nversion: 1\nanswers:\n"

  /// The content of a file with these lines below `answers:`; of a new file without them.
  private func content(_ lines: String? = nil) throws -> AnswersFileContent {
    let text = lines.map { SourceText(name: "a.yaml", text: Self.head + $0) }
    let answers = try text.map {
      try Answers.read(Document($0), for: questionnaire, keepsForeign: true).answers
    }
    return AnswersFileContent(
      name: "a.yaml", questionnaire: questionnaire, reference: "quick-check",
      commentLanguage: "en", text: text, answers: answers ?? Answers(for: questionnaire))
  }

  private func change(_ id: String, to line: Int?) throws -> FileChange {
    let index = try #require(questionnaire.index(of: id))
    return .answer(
      AnswerChange(
        question: index, before: nil,
        after: line.flatMap { questionnaire.questions[index].answer(.line($0)) }))
  }

  private func text(_ content: AnswersFileContent) throws -> String {
    String(decoding: try #require(content.text).bytes, as: UTF8.self)
  }

  private func bytes(_ lines: String, head: String = head) -> [UInt8] {
    Array((head + lines).utf8)
  }

  @Test func `the first change makes a new file`() throws {
    let saving = try content().saving([change("K2", to: 2)], over: nil)
    guard case .changed(let applied) = saving else { throw Unexpected(saving) }
    let new = applied.content
    #expect(
      try text(new).hasPrefix(
        "questionnaire: quick-check\nversion: 1\n# organisation: \nanswers:\n  K2: 2  # "))
    #expect(new.answers.byQuestion[1]?.value == .line(2))
  }

  @Test func `a file that nobody else touched gets the changes alone`() throws {
    let lines = "  K1: 3  # as Paul said\n"
    for current in [bytes(lines), nil] {
      let saving = try content(lines).saving([change("K2", to: 2)], over: current)
      guard case .changed(let applied) = saving else { throw Unexpected(saving) }
      let new = applied.content
      #expect(try text(new).hasPrefix(Self.head + lines + "  K2: 2  # "))
    }
  }

  @Test func `what was answered elsewhere stays`() throws {
    let saving = try content("  K1: 3\n").saving(
      [change("K2", to: 2)], over: bytes("  K1: 4\n  K3: 2  # at lunch\n"))
    guard case .merged(let applied) = saving else { throw Unexpected(saving) }
    let new = applied.content
    #expect(try text(new).contains("  K3: 2  # at lunch\n"))
    #expect(
      new.answers.byQuestion.prefix(4).map { $0?.value } == [.line(4), .line(2), nil, .line(2)])
    let again = try new.saving([change("K1", to: nil)], over: new.text?.bytes)
    guard case .changed(let appliedAgain) = again else { throw Unexpected(again) }
    let removed = appliedAgain.content
    #expect(try !text(removed).contains("K1"))
  }

  @Test func `another answer to the same question is a conflict, unless ours goes on top`() throws {
    let content = try content("  K1: 3\n")
    let changes = [try change("K2", to: 2)]
    let theirs = bytes("  K1: 3\n  K2: 5\n")
    let saving = content.saving(changes, over: theirs)
    guard case .conflict(let mine) = saving else { throw Unexpected(saving) }
    #expect(try text(mine).contains("  K2: 2") && !text(mine).contains("K2: 5"))
    let over = content.saving(changes, over: theirs, isOver: true)
    guard case .merged(let applied) = over else { throw Unexpected(over) }
    let new = applied.content
    #expect(try text(new).contains("  K2: 2") && !text(new).contains("K2: 5"))
    let same = content.saving(changes, over: bytes("  K1: 3\n  K2: 2\n"))
    guard case .merged = same else { throw Unexpected(same) }
  }

  @Test(arguments: ["  K1: [\n", "  K1: 99\n"])
  func `a file that is no longer valid is never written over`(lines: String) throws {
    let content = try content("  K1: 3\n")
    for isOver in [false, true] {
      let saving = try content.saving(
        [change("K2", to: 2)], over: bytes(lines), isOver: isOver)
      guard case .conflict(let mine) = saving else { throw Unexpected(saving) }
      #expect(try text(mine).contains("  K1: 3\n  K2: 2"))
    }
    #expect(content.reread(bytes(lines)) == nil)
  }

  @Test func `answers to another questionnaire are never written over`() throws {
    let content = try content("  K1: 3\n")
    let other = bytes("  K1: 4\n", head: "questionnaire: recruitment\nversion: 1\nanswers:\n")
    let saving = try content.saving([change("K2", to: 2)], over: other, isOver: true)
    guard case .conflict = saving else { throw Unexpected(saving) }
    #expect(content.reread(other) == nil)
    // A file that was created elsewhere meanwhile.
    let new = try self.content().saving([change("K2", to: 2)], over: other)
    guard case .conflict = new else { throw Unexpected(new) }
  }

  @Test func `a file is read again only where it was changed`() throws {
    let content = try content("  K1: 3\n")
    #expect(content.reread(nil) == nil)
    #expect(content.reread(bytes("  K1: 3\n")) == nil)
    let new = try #require(content.reread(bytes("  K1: 4\n")))
    #expect(new.answers.byQuestion[0]?.value == .line(4))
    #expect(try text(new) == Self.head + "  K1: 4\n")
  }

  @Test func `an answer that was brought up to date counts in a changed file`() throws {
    let yaml = try Fixture.questionnaire("quick-check").replacing("version: 1", with: "version: 2")
      .replacing("id: K1\n", with: "id: K1\n        since: 2\n")
    let questionnaire = try Sample.questionnaire(yaml)
    let source = SourceText(name: "a.yaml", text: Self.head + "  K1: 3\n  K2: 1\n")
    let first = try #require(questionnaire.questions.first)
    let old = try Answers.read(Document(source), for: questionnaire).answers
    #expect(first.since == 2 && old[first] == nil)
    var answers = old
    answers[first] = first.answer(.line(3))
    let content = AnswersFileContent(
      name: "a.yaml", questionnaire: questionnaire, reference: "quick-check",
      commentLanguage: "en", text: source, answers: answers)
    let new = try #require(content.reread(bytes("  K1: 3\n  K2: 1\n  K3: 2\n")))
    #expect(new.answers[first]?.value == .line(3))
  }

  @Test func `a file without a questionnaire is saved though it was changed elsewhere`() throws {
    let head = "version: 1\nanswers:\n"
    let source = SourceText(name: "a.yaml", text: head + "  K1: 3\n")
    let answers = try Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true
    ).answers
    let content = AnswersFileContent(
      name: "a.yaml", questionnaire: questionnaire, reference: "", commentLanguage: "en",
      text: source, answers: answers)
    let saving = content.saving(
      [try change("K2", to: 2)], over: bytes("  K1: 3\n  K3: 2\n", head: head))
    guard case .merged(let applied) = saving else { throw Unexpected(saving) }
    #expect(applied.content.answers.byQuestion.prefix(2).map { $0?.value } == [.line(3), .line(2)])
    let named = content.saving([try change("K2", to: 2)], over: bytes("  K1: 3\n"))
    guard case .conflict = named else { throw Unexpected(named) }
  }

  /// A result of saving that a test does not expect.
  private struct Unexpected: Error {
    let saving: AnswersFileContent.Saving

    init(_ saving: AnswersFileContent.Saving) { self.saving = saving }
  }
}
