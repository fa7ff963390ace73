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

  @Test func `every control scalar goes`() {
    for value in (0..<0x3000).compactMap(Unicode.Scalar.init) where value.isUnsafeToShow {
      #expect(!String(value).neutralised.unicodeScalars.contains(value))
    }
  }
}
