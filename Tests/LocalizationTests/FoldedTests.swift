import Localization
import Testing

/// How texts are compared with what people write.
@Suite struct FoldedTests {
  @Test(arguments: [
    ("I don’t know.", "i don't know"), ("Yes. . .", "yes"), ("...", "."), (". ", "."), ("", ""),
    ("Q1.", "q1"), ("3.5", "3.5"), ("Combien\u{A0}?", "combien?"), ("ＡＢ―ｃ", "ab-c"),
  ])
  func `case, spaces, quotes and full stops at the end make no difference`(
    text: String, folded: String
  ) {
    #expect(text.folded == folded)
  }

  @Test func `a text of nothing but full stops is cut in one go`() {
    #expect(String(repeating: ".", count: 1 << 20).folded == ".")
  }
}
