@testable import Terminal
import TestSupport
import Testing

@Suite struct FramePainterTests {
  private let size = ScreenSize(columns: 24, rows: 6)

  @Test(arguments: [true, false])
  func `painting what differs shows the same as painting all`(joinsScalars: Bool) throws {
    var generator = SplitMix64(seed: joinsScalars ? 6 : 7)
    for _ in 0..<25 {
      var painter = FramePainter(usesColors: true)
      var grid = TerminalGrid(columns: 24, rows: 6, joinsScalars: joinsScalars)
      try grid.feed(Array("\u{1B}[?7l".utf8))
      var frame = randomFrame(&generator)
      for _ in 0..<30 {
        frame = Bool.random(using: &generator) ? randomFrame(&generator) : frame
        frame = changed(frame, &generator)
        try grid.feed(painter.paint(frame))
        var whole = FramePainter(usesColors: true)
        var other = TerminalGrid(columns: 24, rows: 6, joinsScalars: joinsScalars)
        try other.feed(Array("\u{1B}[?7l".utf8) + whole.paint(frame))
        #expect(grid.cells == other.cells)
        #expect(grid.cursor == frame.cursor && other.cursor == frame.cursor)
        #expect(!grid.isHolding)
        if joinsScalars { expect(grid, shows: frame) }
      }
    }
  }

  private func expect(_ grid: TerminalGrid, shows frame: Frame) {
    for row in 0..<frame.size.rows {
      for (column, cell) in frame.row(row).enumerated() where cell.width > 0 {
        let shown = grid.cells[row][column]
        #expect(shown.text == String(cell.character) && shown.width == cell.width)
        #expect(shown.style == cell.style)
      }
    }
  }

  @Test func `a frame that is shown already costs nothing`() {
    var painter = FramePainter(usesColors: true)
    let frame = Frame(size: size, top: ["one"])
    #expect(!painter.paint(frame).isEmpty)
    #expect(painter.paint(frame).isEmpty)
    painter.forget()
    #expect(!painter.paint(frame).isEmpty)
  }

  @Test func `moving the focus costs fewer than 200 bytes`() {
    let long = "A use and its users, but nobody can say what they do today instead."
    func frame(focus: Int) -> Frame {
      let options = (0..<6).map { line in
        line == focus
          ? StyledText("> ", .bold) + "(" + .cursor + " " + StyledText(") \(line)", .bold)
            + "  " + StyledText(long, .bold) : StyledText("  ( ) \(line)  \(long)")
      }
      return Frame(size: .usual, top: options, bottom: ["Score 3 to 97 of 100.", "keys"])
    }
    var painter = FramePainter(usesColors: true)
    _ = painter.paint(frame(focus: 2))
    let count = painter.paint(frame(focus: 3)).count
    #expect(count < 200, "\(count) bytes")
    var mark = FramePainter(usesColors: true)
    _ = mark.paint(Frame(size: .usual, top: ["> (" + .cursor + " ) one", "  ( ) two"]))
    let few = mark.paint(Frame(size: .usual, top: ["  ( ) one", "> (" + .cursor + " ) two"]))
    #expect(few.count < 60, "\(few.count) bytes")
  }

  @Test func `without colours bold and reverse stay`() {
    let text = StyledText("red", .red.adding(.bold)) + StyledText("cyan", .cyan.adding(.reversed))
    var painter = FramePainter(usesColors: false)
    let bytes = painter.paint(Frame(size: size, top: [text]))
    let sequences = String(decoding: bytes, as: UTF8.self)
    #expect(sequences.contains("\u{1B}[1mred\u{1B}[0;7mcyan"))
    #expect(!sequences.contains(/\[[0-9;]*3[0-9]m/))
  }

  @Test func `a change of look costs only what changes`() {
    let text =
      StyledText("a b", .bold) + StyledText(" c", .bold.adding(.green)) + StyledText("d", .green)
      + StyledText("e", .red)
    var painter = FramePainter(usesColors: true)
    let bytes = painter.paint(Frame(size: size, top: [text]))
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(shown.contains("\u{1B}[1ma b \u{1B}[32mc\u{1B}[0;32md\u{1B}[31me"))
  }

  @Test func `another charset shows question marks in as many columns`() throws {
    var painter = FramePainter(usesColors: true, charset: .other)
    let bytes = painter.paint(Frame(size: size, top: ["où 日本 👍🏽 ok"]))
    #expect(bytes.allSatisfy { $0 < 0x80 })
    var grid = TerminalGrid(columns: 24, rows: 6)
    try grid.feed(bytes)
    #expect(grid.lines[0] == "o? ???? ?? ok")
  }

  @Test func `what is narrower in some terminals does not move what follows`() {
    var painter = FramePainter(usesColors: true)
    let bytes = painter.paint(Frame(size: size, top: ["❤️x👍y日z"]))
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(shown.contains("❤️\u{1B}[1;3Hx👍\u{1B}[1;6Hy日z"))
  }

  @Test func `a whole frame begins with an empty screen and never hides the cursor`() throws {
    var painter = FramePainter(usesColors: true)
    let first = String(
      decoding: painter.paint(Frame(size: size, top: ["a"], bottom: ["z"])), as: UTF8.self)
    #expect(
      first == "\u{1B}[?2026h\u{1B}[0m\u{1B}[2J\u{1B}[Ha\u{1B}[6Hz\u{1B}[1;2H\u{1B}[?2026l")
    let other = ScreenSize(columns: 30, rows: 6)
    let second = String(
      decoding: painter.paint(Frame(size: other, top: ["a"], bottom: ["z"])), as: UTF8.self)
    #expect(second == first)
  }
}

extension FramePainterTests {
  private func randomFrame(_ generator: inout SplitMix64) -> Frame {
    Frame(size: size, top: (0..<6).map { _ in randomRow(&generator) })
  }

  /// The frame with some rows replaced or cut.
  private func changed(_ frame: Frame, _ generator: inout SplitMix64) -> Frame {
    let rows = frame.lines.map { line in
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: randomRow(&generator)
      case 1: StyledText(String(line.prefix(4)))
      default: StyledText(line)
      }
    }
    return Frame(size: size, top: rows)
  }

  private func randomRow(_ generator: inout SplitMix64) -> StyledText {
    let parts = [
      "a", "bc", " ", "    ", "日本", "é", "e\u{301}", "👍🏽", "❤️", "👩‍💻", "🇫🇷", "x", "1️⃣", "नि", "\u{7}",
    ]
    let styles: [TextStyle] = [
      .plain, .plain, .bold, .red, .green, .bold.adding(.cyan), .reversed, .underlined,
    ]
    let plain = Bool.random(using: &generator)
    var row = StyledText("")
    for _ in 0..<Int.random(in: 0...14, using: &generator) {
      let part = parts[Int.random(in: 0..<(plain ? 7 : parts.count), using: &generator)]
      row += StyledText(part, styles.randomElement(using: &generator) ?? .plain)
    }
    return Int.random(in: 0..<6, using: &generator) == 0 ? row + .cursor : row
  }
}
