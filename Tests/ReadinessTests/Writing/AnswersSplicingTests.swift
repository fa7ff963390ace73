import Foundation
@testable import Readiness
import TestSupport
import Testing
import YAML

/// Whatever a file looks like, an answer gets into it, reads back, and nothing else changes.
@Suite struct AnswersSplicingTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try Sample.questionnaire(RandomAnswersFile.questionnaire) }

  private func content(_ text: String) -> AnswersFileContent? {
    let source = SourceText(name: "a.yaml", text: text)
    let reading = try? Answers.read(
      Document(source), for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true)
    return reading.map {
      AnswersFileContent(
        name: "a.yaml", questionnaire: questionnaire, reference: "small.yaml",
        commentLanguage: "en", text: source, answers: $0.answers)
    }
  }

  private func change(
    _ answers: Answers, _ generator: inout SplitMix64
  ) -> AnswerChange {
    let question = questionnaire.questions.randomElement(using: &generator)!
    let old = answers.byQuestion[question.index]
    var new: Answer?
    if old == nil || Int.random(in: 0..<4, using: &generator) > 0 {
      var random = RandomAnswers(seed: generator.next())
      new = question.answer(
        random.value(for: question),
        evidence: [.declared, .observed].randomElement(using: &generator)!,
        note: [nil, nil, old?.note, "two\nlines: \"#1\""].randomElement(using: &generator)!,
        replacing: old)
    }
    return AnswerChange(question: question.index, before: old, after: new)
  }

  /// What must read back after changes.
  private func expected(_ answers: Answers, _ changes: [AnswerChange]) -> Answers {
    var expected = answers
    for change in changes { expected[questionnaire.questions[change.question]] = change.after }
    if expected.outdated.isEmpty { expected.version = max(3, expected.version) }
    return expected
  }

  /// Why a file after a change is not as it should be; nil if it is.
  private func fault(
    _ file: RandomAnswersFile, _ change: AnswerChange, _ old: [UInt8], _ new: [UInt8]
  ) -> String? {
    let id = questionnaire.questions[change.question].id
    let text = String(decoding: new, as: UTF8.self)
    let own = file.entries[id]
    // The comments of an entry that was removed go with it.
    let kept = own == nil || change.after != nil ? file.remarks : []
    for remark in kept where !text.contains(remark) { return "lost: \(remark)" }
    // What an alias stood for may have moved there.
    if file.text.contains("*") { return nil }
    let same = zip(old, new).prefix { $0 == $1 }.count
    let sameEnd = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    guard let own else { return same + sameEnd < old.count ? "no pure insertion" : nil }
    var (start, end) = (own.lowerBound, own.upperBound)
    if old[own].contains(where: "|>".utf8.contains) {
      // The blank lines behind a text in a block may be a part of it.
      while end < old.count, " \r\n".utf8.contains(old[end]) { end += 1 }
    }
    if change.after == nil {
      // Blank lines, commas and the comment in the rest of the line may go with the entry.
      while start > 0, " \r\n,".utf8.contains(old[start - 1]) { start -= 1 }
      while end < old.count, " \r\n,".utf8.contains(old[end]) { end += 1 }
      if end < old.count, old[end] == UInt8(ascii: "#") {
        end += old[end...].prefix { !"\r\n".utf8.contains($0) }.count
      }
    }
    if same < start { return "changed before the entry" }
    return sameEnd < old.count - end ? "changed behind the entry" : nil
  }

  @Test func `any answer gets into any file, and every other byte stays`() throws {
    var generator = SplitMix64(seed: 29)
    var (cases, removed, added) = (0, 0, 0)
    let more = ProcessInfo.processInfo.environment["READINESS_SPLICES"].flatMap(UInt64.init)
    for seed in 0..<(more ?? 2_000) {
      let file = RandomAnswersFile(seed: seed)
      guard let content = content(file.text) else { continue }
      cases += 1
      let change = change(content.answers, &generator)
      let applied = content.applying([.answer(change)])
      let new = applied.content
      let id = questionnaire.questions[change.question].id
      let shown = "seed \(seed), \(id):\n\(file.text)\n=>\n\(new.text.map(Self.string) ?? "")"
      guard applied.refused.isEmpty, let text = new.text,
        let again = self.content(Self.string(text))
      else {
        Issue.record("refused, \(shown)")
        return
      }
      let expected = expected(content.answers, [change])
      #expect(new.answers == expected, "\(shown)")
      let isRead = again.answers == expected || expected.version < 2
      #expect(isRead, "\(shown)")
      // The version changes with the last answer that had gone out of date.
      let old =
        expected.version == content.answers.version
        ? file.text : Self.replacingVersion(file.text)
      if let fault = fault(file, change, Array(old.utf8), text.bytes) {
        Issue.record("\(fault), \(shown)")
        return
      }
      removed += change.after == nil && file.entries[id] != nil ? 1 : 0
      added += change.after != nil && file.entries[id] == nil ? 1 : 0
      if seed % 4 > 0 { continue }
      let further = (0..<2).map { _ in
        FileChange.answer(self.change(new.answers, &generator))
      }
      #expect(new.applying(further).refused.isEmpty, "\(shown)")
    }
    #expect(cases > 1_900 && removed > 100 && added > 500, "\(cases) \(removed) \(added)")
  }

  private static func string(_ text: SourceText) -> String {
    String(decoding: text.bytes, as: UTF8.self)
  }

  private static func replacingVersion(_ text: String) -> String {
    text.replacing(/(version"?: +)1/, maxReplacements: 1) { $0.output.1 + "3" }
  }
}
