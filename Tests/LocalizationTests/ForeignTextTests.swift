import Localization
import Testing

/// Texts of authors and respondents keep their own reading order inside sentences of the tool.
@Suite struct ForeignTextTests {
  private let arabic = "\u{645}\u{62A}\u{642}\u{62F}\u{645}"

  @Test func `only what is in another language or order is marked`() {
    let english = Language.english
    #expect(english.foreign("Tester", in: "en") == "Tester")
    #expect(english.foreign("Tester", in: "en-GB") == "Tester")
    #expect(english.foreign("", in: "ar") == "")
    #expect(english.foreign("Prüfer", in: "de").foreignParts.map(\.isForeign) == [true])
    #expect(english.foreign(arabic, in: "en").foreignParts.map(\.isForeign) == [true])
  }

  @Test func `a text from right to left is isolated where it is shown, and no other`() {
    let english = Language.english
    let sentence = "Level: \(english.foreign(arabic, in: "ar")), 2 of 5"
    #expect(sentence.neutralised == "Level: \u{2068}\(arabic)\u{2069}, 2 of 5")
    #expect("a \(english.foreign("Prüfer", in: "de")) b".neutralised == "a Prüfer b")
  }

  @Test(arguments: ["\u{10FFFC}", "\u{10FFFD}", "x\u{10FFFD}\u{10FFFC}y", "\u{10FFFC}\u{10FFFC}"])
  func `marks that a text brings along are not shown`(text: String) {
    #expect(!text.neutralised.unicodeScalars.contains { $0.value >= 0x10FFFC })
    let marked = Language.english.foreign(text + arabic, in: "ar")
    #expect(marked.foreignParts.count == 1)
    #expect(!marked.neutralised.unicodeScalars.contains { $0.value >= 0x10FFFC })
  }

  @Test func `quotes and full stops look through the marks`() {
    let english = Language.english
    let quoted = english.quoted(english.foreign("“Wir werden sehen.”", in: "de"))
    #expect(quoted.neutralised == "“Wir werden sehen”")
    #expect(english.ended(english.foreign("Fertig.", in: "de")).neutralised == "Fertig.")
    #expect(english.ended(english.foreign("Fertig", in: "de")).neutralised == "Fertig.")
  }
}
