@testable import Interview
import Readiness
import Terminal
import TestSupport
import Testing

/// The plan on the full screen.
@Suite struct ChecklistScreenTests {
  private func check(_ session: ScreenFixture, _ name: String) throws {
    var text = ""
    for (columns, rows) in [(80, 24), (40, 12), (120, 40), (39, 11)] {
      var session = session
      session.resize(columns, rows)
      let frame = session.frame()
      text += "== \(columns)x\(rows), cursor \(frame.cursor.column + 1),\(frame.cursor.row + 1)\n"
      text += frame.lines.map { "|\($0)\n" }.joined()
    }
    let golden = "Tests/InterviewTests/Golden/frame-\(name).txt"
    let difference = try Repository.difference(of: text, from: golden)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the list, the writing of a field and an action in full`() throws {
    var session = try ChecklistFixture.screen(days: 20)
    session.press(.down, .down)
    try check(session, "checklist")
    session.type("d")
    session.press(.down)
    session.type("t2024")
    try check(session, "checklist-field")
    session.press(.escape, .end, .enter)
    try check(session, "checklist-action")
    var french = try ChecklistFixture.screen(language: "fr", days: 20)
    french.press(.end)
    try check(french, "checklist.fr")
    french.type("?")
    try check(french, "checklist-help.fr")
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 40)])
  func `what an action is and by when it is to be done are both to be read`(
    columns: Int, rows: Int
  ) throws {
    var session = try ChecklistFixture.screen(days: 20)
    session.type("t2024-05-10")
    session.press(.enter)
    session.type("oNadia and the whole of her department")
    session.press(.enter)
    session.resize(columns, rows)
    let action = try #require(session.interview.checklist.first).action
    let words = action.text.text(in: "en").split(separator: " ").prefix(3).joined(separator: " ")
    let lines = session.lines()
    let list = lines.drop { !$0.contains("[") }.prefix {
      !$0.isEmpty && !$0.hasPrefix("  … ")
    }
    let text = list.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(words), "\(lines)")
    #expect(text.contains("10 May 2024, Nadia and the whole of her department"), "\(lines)")
  }

  @Test(arguments: [
    ("d", ActionStatus.done), ("s", .started), ("p", .planned), ("x", .dropped), (" ", .started),
    ("  ", .done), ("   ", .dropped), ("    ", .planned),
  ])
  func `a key sets the status`(keys: String, status: ActionStatus) throws {
    var session = try ChecklistFixture.screen()
    session.type(keys)
    let id = try #require(session.interview.options.plan?.first?.id)
    #expect(session.interview.answers.actions[id]?.status == status)
    #expect(!session.saved.isEmpty)
  }

  @Test func `owner, day and remark are written and an error stays until it is mended`() throws {
    var session = try ChecklistFixture.screen()
    let id = try #require(session.interview.options.plan?.first?.id)
    session.type("oNadia ?q")
    session.press(.enter)
    session.type("tsoon")
    session.press(.enter)
    #expect(session.text().contains("Error: \(id): “soon” is not a date"))
    session.press(.control("u"))
    session.type("2024-06-03")
    session.press(.enter)
    session.type("cby hand")
    session.press(.enter)
    let record = try #require(session.interview.answers.actions[id])
    #expect(record.owner == "Nadia ?q" && record.due == "2024-06-03" && record.note == "by hand")
    session.type("u")
    #expect(session.interview.answers.actions[id]?.note == nil)
    #expect(session.text().contains("Undone: \(id) is "))
    session.press(.escape)
    #expect(session.ending == nil)
    session.type("q")
    #expect(session.ending == .quit)
  }

  @Test func `every key of the help does something, and other letters nothing`() throws {
    let used: Set<Character> = [
      "d", "s", "p", "x", "o", "t", "c", "u", "l", "w", "q", "j", "k", "b",
    ]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      var session = try ChecklistFixture.screen()
      session.press(.unknown, .unknown, .character(letter))
      #expect(
        session.text().contains("Press ? for the keys.") != used.contains(letter), "\(letter)")
    }
    let help = try ChecklistFixture.screen().session.checklistKeys.map(\.keys).joined(
      separator: " ")
    for letter in used {
      #expect(help.split(separator: " ").contains { $0 == String(letter) }, "\(letter)")
    }
  }

  @Test(arguments: 1...6)
  func `the cursor stands on the box with the focus and nothing is too wide`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var session = try ChecklistFixture.screen(
      language: seed.isMultiple(of: 2) ? "fr" : "en", days: 40)
    let keys: [Key] = [
      .up, .down, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter, .escape,
      .character(" "), .character("d"), .character("o"), .character("t"), .character("5"),
      .character("?"), .character("l"), .character("u"), .paste("x\ny", isCut: false), .backspace,
    ]
    var boxes = 0
    for step in 1...120 {
      session.press(keys.randomElement(using: &random) ?? .down)
      if step.isMultiple(of: 5) {
        session.resize(
          Int.random(in: 38...130, using: &random), Int.random(in: 11...45, using: &random))
      }
      let frame = session.frame()
      let comment: Comment = "seed \(seed), step \(step)\n\(frame.lines.joined(separator: "\n"))"
      #expect(frame.lines.allSatisfy { $0.displayWidth <= frame.size.columns }, comment)
      #expect(frame.lines.last?.isEmpty == false || session.session.isTooSmall, comment)
      if session.session.isTooSmall || session.session.overlay != nil { continue }
      let row = Array(frame.row(frame.cursor.row)).map(\.character)
      #expect(row.prefix(3) == [">", " ", "["], comment)
      if session.session.actionField == nil {
        #expect(frame.cursor.column == 3, comment)
        boxes += 1
      }
    }
    #expect(boxes > 10)
  }
}
