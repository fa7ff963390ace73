import Localization
import Testing

@Suite struct BytesTests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes in base 64`(text: String, expected: String) {
    #expect(Array(text.utf8).base64 == expected)
  }
}
