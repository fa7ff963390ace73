@testable import Localization
import Testing

@Suite struct NeutralisedTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\tb\nc", "a b c"), ("\u{1B}[31mred", "[31mred"),
    ("a\u{202E}b\u{2066}c\u{200F}d", "abcd"), ("\u{7F}\u{9B}x", "x"),
    ("é — “ok” 日本", "é — “ok” 日本"),
    ("zero\u{0}", "zero"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{FEFF}bom", "bom"),
  ])
  func `nothing is left that drives a terminal`(text: String, shown: String) {
    #expect(text.neutralised == shown)
  }

  @Test func `columns survive where they matter`() {
    #expect("a\u{1B}b\tc".neutralisedInPlace == "a\u{FFFD}b c")
  }

  @Test func `every control scalar and every one that turns the reading order goes`() {
    let controls = Array(0...0x1F) + Array(0x7F...0x9F)
    let turning = [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in (controls + turning).compactMap(Unicode.Scalar.init) {
      #expect(value.isUnsafeToShow, "\(value.value)")
      #expect(!String(value).neutralised.unicodeScalars.contains(value), "\(value.value)")
    }
  }
}
