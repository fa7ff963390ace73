@testable import Terminal
import TestSupport
import Testing

@Suite struct TextLayoutTests {
  @Test func `a written text keeps the spaces at which it is broken`() {
    let layout = TextLayout("one two  three", columns: 8)
    #expect(layout.rows == ["one two", "three"])
    #expect(layout.place(of: 0) == ScreenPosition(column: 0, row: 0))
    #expect(layout.place(of: 7) == ScreenPosition(column: 7, row: 0))
    #expect(layout.place(of: 8) == ScreenPosition(column: 7, row: 0))
    #expect(layout.place(of: 9) == ScreenPosition(column: 0, row: 1))
    #expect(layout.place(of: 14) == ScreenPosition(column: 5, row: 1))
  }

  @Test func `a line break at the end opens a row`() {
    let layout = TextLayout("one\n", columns: 10)
    #expect(layout.rows == ["one", ""])
    #expect(layout.place(of: 3) == ScreenPosition(column: 3, row: 0))
    #expect(layout.place(of: 4) == ScreenPosition(column: 0, row: 1))
    #expect(TextLayout("", columns: 10).place(of: 0) == ScreenPosition(column: 0, row: 0))
  }

  @Test func `up and down find the letter nearest to a column`() {
    let layout = TextLayout("日本語\nab\ncdefgh", columns: 10)
    #expect(layout.position(at: ScreenPosition(column: 3, row: 0)) == 1)
    #expect(layout.position(at: ScreenPosition(column: 9, row: 0)) == 3)
    #expect(layout.position(at: ScreenPosition(column: 9, row: 1)) == 6)
    #expect(layout.position(at: ScreenPosition(column: 2, row: 2)) == 9)
    #expect(layout.position(at: ScreenPosition(column: 2, row: -1)) == 0)
    #expect(layout.position(at: ScreenPosition(column: 2, row: 3)) == 13)
  }

  @Test func `every position has a place in the window, and its row leads back to it`() {
    let parts = ["a", "word", " ", "   ", "日", "\n", "e\u{301}", "👍🏽", "incomprehensible"]
    var generator = SplitMix64(seed: 5)
    var visible = 0
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...10, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      let columns = Int.random(in: 3...20, using: &generator)
      let layout = TextLayout(text, columns: columns)
      for position in 0...text.count {
        let place = layout.place(of: position)
        #expect((0..<columns).contains(place.column), "\(text.debugDescription) in \(columns)")
        #expect(layout.rows.indices.contains(place.row))
        #expect(layout.rows[place.row].displayWidth < columns)
        let back = layout.position(at: place)
        let isHidden = place.column == columns - 1
        #expect(back == position || isHidden, "\(text.debugDescription), \(position)")
        visible += isHidden ? 0 : 1
      }
    }
    #expect(visible > 5_000)
  }
}
