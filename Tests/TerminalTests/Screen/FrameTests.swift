@testable import Terminal
import Testing

@Suite struct FrameTests {
  private let size = ScreenSize(columns: 10, rows: 4)

  @Test func `rows stand at the top and at the bottom`() {
    let frame = Frame(size: size, top: ["one", "two"], bottom: ["keys"])
    #expect(frame.lines == ["one", "two", "", "keys"])
  }

  @Test func `the bottom wins where both do not fit`() {
    let frame = Frame(size: size, top: ["1", "2", "3", "4"], bottom: ["5", "6"])
    #expect(frame.lines == ["1", "2", "5", "6"])
    let low = Frame(size: ScreenSize(columns: 10, rows: 1), top: ["1"], bottom: ["5", "6"])
    #expect(low.lines == ["6"])
  }

  @Test func `nothing stands beyond the window or in its last cell`() {
    let long = StyledText("0123456789abc")
    let frame = Frame(size: size, top: [long], bottom: [long])
    #expect(frame.lines == ["0123456789", "", "", "012345678"])
    let smallest = Frame(size: ScreenSize(columns: 1, rows: 1), top: [long])
    #expect(smallest.lines == [""])
    #expect(smallest.cursor == ScreenPosition(column: 0, row: 0))
  }

  @Test func `a wide character is whole or absent`() {
    let frame = Frame(size: ScreenSize(columns: 5, rows: 2), top: ["日本語"])
    #expect(frame.lines == ["日本", ""])
    #expect(frame.row(0).map(\.width) == [2, 0, 2, 0, 1])
  }

  @Test func `a mark joins the character before it`() {
    let frame = Frame(size: size, top: [StyledText("e", .bold) + "\u{301}a", "\u{301}b"])
    #expect(frame.lines[..<2] == ["e\u{301}a", "b"])
    #expect(frame.row(0).first?.style == .bold)
  }

  @Test func `the cursor stands where a row says`() {
    let row = "> (" + StyledText.cursor + "*) 3"
    #expect(
      Frame(size: size, top: ["a"], bottom: [row]).cursor == ScreenPosition(column: 3, row: 3))
    #expect(Frame(size: size, top: ["abc", "d"]).cursor == ScreenPosition(column: 3, row: 0))
    let beyond = StyledText("0123456789abc") + .cursor
    #expect(Frame(size: size, top: [beyond]).cursor == ScreenPosition(column: 9, row: 0))
  }

  @Test func `a text cannot drive the terminal`() {
    let frame = Frame(size: size, top: ["a\u{1B}[2J", "\u{9B}b\r\nc", "\u{85}\t\u{2028}\u{7F}"])
    let allowed = frame.lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 }
    #expect(allowed)
    let lines = frame.lines.map { $0.replacing("\u{FFFD}", with: "!") }
    #expect(lines == ["a![2J", "!b!c", "!!!!", ""])
  }

  @Test func `a pile of marks is cut`() {
    let pile = "e" + String(repeating: "\u{301}", count: 10_000) + "f"
    let frame = Frame(size: size, top: [StyledText(pile)])
    #expect(frame.lines[0].unicodeScalars.count == 33)
    #expect(frame.row(0).prefix(2).map(\.width) == [1, 1])
  }

  @Test func `a window is never empty and never endless`() {
    #expect(ScreenSize(columns: 0, rows: -3) == ScreenSize(columns: 1, rows: 1))
    #expect(ScreenSize(columns: 65_535, rows: 65_535) == ScreenSize(columns: 1_000, rows: 500))
  }
}
