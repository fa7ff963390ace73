@testable import Terminal
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("readiness", 9), ("où ça", 5), ("n’est-ce pas", 12), ("œuvre", 5), ("—…“”", 4),
    ("e\u{301}", 1), ("²½→■☃", 5), ("\u{A0}\u{202F}", 2),
    ("日本語", 6), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ，", 4), ("ｱ", 1),
    ("שלום", 4), ("שָׁלוֹם", 4), ("مرحبا", 5), ("नि", 2), ("क्ष", 2), ("กำ", 2), ("ก็", 1),
    ("👍", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🇫🇷🇩🇪", 4), ("🇫", 1),
    ("❤", 1), ("❤️", 2), ("☂️", 2), ("1️⃣", 2), ("⌚", 2), ("🫩", 2),
    ("\u{200B}", 0), ("\u{301}", 0), ("\u{FE0F}", 0), ("\u{AD}", 1), ("\u{10FFFF}", 1),
    ("\u{7}", 1), ("\r\n", 1),
  ])
  func `a text is as wide as terminals show it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(StyledText(text).width == width)
  }

  @Test func `the ends of ranges are in them`() {
    let scalars: [(UInt32, Int)] = [
      (0x2FF, 1), (0x300, 0), (0x36F, 0), (0x370, 1), (0x10FF, 1), (0x1100, 2), (0x115F, 2),
      (0x1160, 0), (0x11FF, 0), (0x3000, 2), (0x303E, 2), (0x303F, 1), (0x4DFF, 2), (0xA4CF, 1),
      (0xABFF, 1), (0xAC00, 2), (0xD7A3, 2), (0xD7A4, 1), (0x1F1E6, 1), (0x1F200, 2),
      (0x1F64F, 2), (0x1F650, 1), (0x20000, 2), (0x3FFFD, 2), (0x3FFFE, 1), (0xE0FFF, 0),
      (0xE1000, 1),
    ]
    for (value, width) in scalars {
      let character = Unicode.Scalar(value).map(Character.init) ?? "?"
      #expect(character.displayWidth == width, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `terminals agree on plain letters, marks and ideographs`() {
    for character in "aé—日" + "e\u{301}" { #expect(!character.hasDoubtfulWidth) }
    for character in "👍❤️1️⃣🇫🇷👩‍💻नि" { #expect(character.hasDoubtfulWidth) }
  }
}
