@testable import Localization
import Testing

@Suite struct NeutralisedTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\tb\nc", "a b c"), ("\u{1B}[31mred", "[31mred"),
    ("a\u{202E}b\u{2066}c\u{200F}d", "abcd"), ("\u{7F}\u{9B}x", "x"),
    ("é — “ok” 日本", "é — “ok” 日本"),
    ("K\u{200B}9\u{34F}\u{E0041}", "K9"), ("می‌خواهم", "می‌خواهم"), ("❤️", "❤️"),
    ("zero\u{0}", "zero"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{FEFF}bom", "bom"),
  ])
  func `nothing is left that drives a terminal`(text: String, shown: String) {
    #expect(text.neutralised == shown)
  }

  @Test func `columns survive where they matter`() {
    #expect("caf\u{10FEE9}".neutralised == "caf\u{FFFD}")
    #expect("a\u{1B}b\tc".neutralisedInPlace == "a\u{FFFD}b c")
  }

  @Test
  func `every control scalar goes, every one that turns the reading order, and every one unseen`() {
    let controls = Array(0...0x1F) + Array(0x7F...0x9F)
    let turning = [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    let unseen = [0xAD, 0x34F, 0x180E, 0x200B, 0xFEFF] + Array(0x2060...0x2065)
    let tags = Array(0xE0000...0xE007F)
    for value in (controls + turning + unseen + tags).compactMap(Unicode.Scalar.init) {
      #expect(value.isUnsafeToShow, "\(value.value)")
      #expect(!String(value).neutralised.unicodeScalars.contains(value), "\(value.value)")
    }
  }
}
