@testable import Reports
import Testing

@Suite struct LabelTests {
  @Test func `a label that fits is one line`() {
    #expect(Label("Use", .label, width: 100, lines: 3).lines == ["Use"])
  }

  @Test func `a longer one is broken at spaces`() {
    let label = Label("Audience and reputation", .label, width: 100, lines: 3)
    #expect(label.lines == ["Audience and", "reputation"])
    #expect(label.height == 2 * label.lineHeight)
  }

  @Test func `what does not fit is marked as left out`() {
    let label = Label(String(repeating: "long title ", count: 30), .label, width: 120, lines: 2)
    #expect(label.lines.count == 2)
    #expect(label.lines.last?.hasSuffix("…") == true)
    for line in label.lines { #expect(Label.width(of: line, .label) <= 120) }
  }

  @Test func `a text without spaces is broken between characters`() {
    let label = Label(String(repeating: "準備", count: 20), .label, width: 120, lines: 2)
    #expect(label.lines.count == 2)
    for line in label.lines { #expect(Label.width(of: line, .label) <= 120) }
  }

  @Test func `even no room shows something`() {
    #expect(Label("Use", .label, width: 0, lines: 1).lines.count == 1)
    #expect(Label("", .label, width: 10, lines: 1).lines == [""])
  }

  @Test func `numbers of a drawing have at most one decimal`() {
    var writer = MarkupWriter()
    for number in [0, 1.25, -0.04, -3.96, 100, 0.1 + 0.2] {
      writer.add(number)
      writer.markup(" ")
    }
    #expect(writer.text == "0 1.3 0 -4 100 0.3 ")
  }
}
