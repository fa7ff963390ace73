@testable import Readiness
import Testing

/// Reading of JSON.
@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test func `what is written reads back`() throws {
    let value: JSONValue = [
      "a": [1, .number(-0.25), .number(1e300), true, false, .null, []],
      "": .string("é \"€\" \\ / \u{0} \u{7} \n 😀 \u{200B}"), "o": [:],
    ]
    #expect(try parse(value.compact) == value)
    #expect(try parse(value.pretty) == value)
  }

  private static let notations: [(text: String, value: JSONValue)] = [
    (#""\u0041\ud83d\ude00\/\b""#, .string("A😀/\u{8}")), (" [ 1 , 2e2 ] ", [1, 200]),
    (#"{"a":1,"a":2}"#, ["a": 2]), ("-0.5E-1", .number(-0.05)),
  ]

  @Test(arguments: notations)
  func `other ways of writing are read`(text: String, expected: JSONValue) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{a:1}", "01", "1.", "+1", ".5", "1e", "nul", "[1] 2", "\"\u{1}\"",
    "\"\\x\"", "\"\\u12\"", "\"a", "1e999", "{\"a\":1,}", "[1 2]",
    String(repeating: "[", count: 100),
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: InvalidJSON.self) { try parse(text) }
  }
}
