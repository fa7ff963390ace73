@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// Every key that the help names does something, and the reverse.
@Suite struct KeyTests {
  private let keys: [KeyTopic: [Key]] = [
    .accept: [.enter], .move: [.up, .down, .character("k"), .character("j")],
    .digits: (1...9).map { .character(Character("\($0)")) },
    .toggle: [.character(" ")], .yesNo: [.character("y"), .character("o"), .character("n")],
    .dontKnow: [.character("d"), .function(2)],
    .notApplicable: [.character("n"), .character("-"), .function(3)],
    .note: [.character("c"), .function(4)], .evidence: [.character("e"), .function(5)],
    .undo: [.character("u"), .function(6)], .language: [.character("l"), .function(7)],
    .details: [.character("s"), .function(8)], .quit: [.character("q"), .function(9)],
    .previousNext: [.character("b"), .backTab, .tab],
    .goTo: [.character("g"), .control("g")], .review: [.character("r"), .control("r")],
    .role: [.character("m"), .function(10)], .clear: [.character("x")],
    .filter: [.character("/")], .help: [.character("?"), .function(1)],
    .editor: [.control("e")], .lineBreak: [.lineBreak], .close: [.escape], .system: [],
    .retry: [.character("w")], .end: [.character("w"), .character("o")],
  ]

  @Test(arguments: KeyTopic.allCases)
  func `a key of the help means something`(topic: KeyTopic) throws {
    let keys = try #require(keys[topic])
    // The keys of the system, Ctrl-C and Ctrl-Z, do not come to the session.
    #expect(keys.isEmpty == (topic == .system))
    for key in keys {
      var session = try ScreenFixture(Sample.frozen("enterprise-2.0"))
      if topic != .yesNo { session.goTo("T3") }
      if topic == .end { session.type("rff") }
      session.press(.unknown, .unknown, key)
      #expect(!session.text().contains("Press ? for the keys."), "\(key)")
    }
  }

  @Test func `other letters mean nothing`() throws {
    let used = Set(
      keys.values.joined().compactMap { key in
        if case .character(let character) = key { character } else { nil }
      })
    for letter in "abcdefghijklmnopqrstuvwxyz" where !used.contains(letter) {
      var session = try ScreenFixture(Sample.frozen("enterprise-2.0"))
      session.goTo("T3")
      session.press(.unknown, .unknown, .character(letter))
      #expect(session.text().contains("Press ? for the keys."), "\(letter)")
    }
  }
}
