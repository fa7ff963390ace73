@testable import Reports
import Testing

/// Texts of several lines as paragraphs and lists.
@Suite struct LinesTests {
  @Test func `lines with a dash are a list, an empty line ends a paragraph`() {
    #expect(
      [Block].blocks(ofLines: "One.\nTwo.\n\nThree.\n- a\n- b\n\n- c\n")
        == [
          .lines(["One.", "Two."]), .lines(["Three."]), .list(["a", "b"]), .list(["c"]),
        ])
    #expect([Block].blocks(ofLines: "One line") == [.lines(["One line"])])
    #expect([Block].blocks(ofLines: " \n") == [])
  }
}
