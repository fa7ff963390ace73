import Foundation
import Localization
@testable import Readiness
import TestSupport
import Testing
import YAML

/// One edit of a questionnaire, and what it means.
struct Revision: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String

  /// The subject and the change, as they are printed.
  let change: String

  /// Whether answers given before must be asked again.
  var outdates = false

  var testDescription: String { change }
}

private let revisions = [
  Revision(
    old: "- id: K1\n        type: choice\n        weight: 3",
    new: "- id: K1\n        type: choice\n        weight: 2",
    change: "question K1: weight 3, now 2"),
  Revision(
    old: "- id: how\n    weight: 30", new: "- id: how\n    weight: 40",
    change: "dimension how: weight 30, now 40"),
  Revision(
    old: "en: \"IT has set its conditions.\"", new: "en: \"Nobody knows any of this.\"",
    change: "question K7: answer 3 says something else", outdates: true),
  Revision(
    old: "en: \"IT has set its conditions.\"", new: "en: \"IT has set all its conditions.\"",
    change: "question K7: answer 3 is worded differently"),
  Revision(
    old:
      "          - en: \"IT has set its conditions.\"\n            fr: \"La DSI a posé ses conditions.\"\n",
    new: "", change: "question K7: has 4 answers, not 5", outdates: true),
  Revision(
    old: "full: 3", new: "full: 2", change: "question K9: full 3, now 2"),
  Revision(
    old: "when: {K8: {at-most: 2}}", new: "when: {K8: {at-most: 1}}",
    change: "blocking condition no-small-test: applies in other cases"),
  Revision(
    old: "    level: curious\n    advice: prepare", new: "    level: tester\n    advice: prepare",
    change: "blocking condition no-use: level curious, now tester"),
  Revision(
    old: "from: 62.5", new: "from: 60", change: "level practitioner: from 62.5, now 60"),
  Revision(
    old: "launch-cut: 50", new: "launch-cut: 45", change: "advice: launch-cut 50, now 45"),
  Revision(
    old: "level: {falls-with: [K1, K9]}", new: "level: {falls-with: [K1]}",
    change: "launch scenario L2: depends on something else"),
  Revision(
    old: "en: \"Does the IT department hold us back?\"",
    new: "en: \"Which way is the wind today?\"",
    change: "question K7: asks something else", outdates: true),
]

@Suite struct DifferenceTests {
  private let text: String
  private let old: Questionnaire

  init() throws {
    text = try Fixture.questionnaire("quick-check")
    old = try Sample.questionnaire(text)
  }

  @Test(arguments: revisions)
  func `a change of meaning is named, with what it does to stored answers`(
    revision: Revision
  ) throws {
    let parts = text.components(separatedBy: revision.old)
    try #require(parts.count == 2)
    let document = try Document(
      SourceText(name: "new.yaml", text: parts.joined(separator: revision.new)))
    let difference = QuestionnaireDifference(
      old, try Questionnaire.read(document).questionnaire)
    let changes = difference.changes.map { change in
      [change.subject, change.what].map { $0.text(in: .english) }.joined(separator: ": ")
    }
    #expect(changes.contains(revision.change), "\(changes)")
    #expect(difference.outdated.isEmpty != revision.outdates)
    let codes = difference.faults(in: document).map(\.fault.code)
    let isWording = difference.changes.allSatisfy { $0.effect == .none }
    #expect(codes.contains("version-not-raised") != isWording)
    #expect(codes.contains("since-not-raised") == revision.outdates)
  }

  @Test func `comments and layout change nothing`() throws {
    let other = try Sample.questionnaire("# another head\n" + text)
    #expect(QuestionnaireDifference(old, other).changes == [])
  }
}
