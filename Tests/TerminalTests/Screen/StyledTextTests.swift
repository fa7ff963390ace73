@testable import Terminal
import TestSupport
import Testing

@Suite struct StyledTextTests {
  @Test(arguments: [
    ("in place of what", 16, "in place of what"), ("in place of what", 15, "in place of..."),
    ("in place, of what", 13, "in place..."), ("incomprehensibilities", 10, "incompr..."),
    ("a incomprehensibilities", 10, "a incom..."), ("日本語です", 9, "日本語..."),
    ("日本語です", 8, "日本..."), ("abcdef", 3, "abc"), ("abcdef", 0, ""), ("", 0, ""),
  ])
  func `a text is cut after a word, with dots`(text: String, columns: Int, cut: String) {
    #expect(text.truncated(toColumns: columns, mark: "...") == cut)
    #expect(StyledText(text).truncated(to: columns, mark: "...").text == cut)
  }

  @Test func `two texts stand at the ends of a row`() {
    #expect(StyledText.row("left", "right", columns: 14, mark: "...").text == "left     right")
    #expect(StyledText.row("left", "right", columns: 11, mark: "...").text == "left  right")
    #expect(
      StyledText.row("a long one", "right", columns: 14, mark: "...").text == "a lo...  right")
    #expect(StyledText.row("left", "right", columns: 4, mark: "...").text == "righ")
  }

  @Test func `looks stay with their letters`() {
    let text = StyledText("bold ", .bold) + "plain " + StyledText("red", .red)
    let rows = text.wrapped(columns: 7, hanging: 2)
    #expect(rows.map(\.text) == ["bold", "  plain", "  red"])
    #expect(rows == [StyledText("bold", .bold), "  plain", "  " + StyledText("red", .red)])
    #expect(text.truncated(to: 12, mark: "...").text == "bold plai...")
    let loud = text.adding(.reversed)
    #expect(loud.truncated(to: 4, mark: "...") == StyledText("b...", .bold.adding(.reversed)))
  }

  @Test func `the cursor goes with the letter after it`() {
    let text = "one two " + StyledText.cursor + "three"
    #expect(text.cursorColumn == 8)
    #expect(text.wrapped(columns: 7, hanging: 1).map(\.cursorColumn) == [nil, 1])
    #expect(text.truncated(to: 8, mark: "...").cursorColumn == 3)
    #expect(("日" + text).cursorColumn == 10)
    #expect((StyledText.cursor + text).cursorColumn == 0)
    #expect(text.padded(to: 20).withoutCursor.cursorColumn == nil)
    let end = "one two" + StyledText.cursor
    #expect(end.wrapped(columns: 5).map(\.cursorColumn) == [nil, 3])
  }

  @Test(arguments: [
    ("one two three", 9, ["one two", "three"]), ("one two three", 7, ["one two", "three"]),
    ("one  two   three", 8, ["one  two", "three"]), ("", 5, [""]), ("  a", 5, ["  a"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
    ("an incomprehensible", 6, ["an", "incomp", "rehens", "ible"]),
    ("sommes-nous prêts\u{202F}?", 12, ["sommes-nous", "prêts\u{202F}?"]),
    ("日本語の文です。", 7, ["日本語", "の文で", "す。"]),
    ("日本語の文です。", 14, ["日本語の文で", "す。"]), ("ab\ncd\n", 9, ["ab", "cd"]),
    ("a\n\nb", 9, ["a", "", "b"]), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]), ("日本", 1, ["日", "本"]),
  ])
  func `a text is broken at spaces`(text: String, columns: Int, rows: [String]) {
    #expect(text.wrapped(toColumns: columns) == rows)
    if text.contains("\n") { return }
    #expect(StyledText(text, .bold).wrapped(columns: columns).map(\.text) == rows)
  }

  @Test func `no row is too wide and no letter is lost`() {
    let parts = ["a", "word", " ", "  ", "日本", "e\u{301}", "👍🏽", "x-y", "—", "\u{A0}", "é,", "、"]
    var generator = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let columns = Int.random(in: 2...12, using: &generator)
      let hanging = Int.random(in: 0...6, using: &generator)
      let rows = StyledText(text).wrapped(columns: columns, hanging: hanging)
      #expect(!rows.isEmpty)
      // A wide character may stand alone where no two columns are left beside the indent.
      let limit = max(columns, min(hanging, columns - 1) + 2)
      #expect(rows.allSatisfy { $0.width <= limit }, "\(text) in \(columns)")
      let kept = rows.map(\.text).joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " }, "\(text) in \(columns)")
      let cut = text.truncated(toColumns: columns, mark: "...")
      #expect(cut.displayWidth <= columns, "\(text) in \(columns)")
    }
  }
}
