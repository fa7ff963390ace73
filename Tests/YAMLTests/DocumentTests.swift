import Testing
@testable import YAML

@Suite struct DocumentTests {
  private func read(_ text: String) throws(InvalidSource) -> Document {
    try Document(SourceText(name: "a.yaml", text: text))
  }

  private func faults(_ text: String) -> [YAMLFault] {
    do throws(InvalidSource) {
      return try read(text).diagnostics.compactMap { $0.fault as? YAMLFault }
    } catch {
      return error.diagnostics.compactMap { $0.fault as? YAMLFault }
    }
  }

  @Test func `values have their place`() throws {
    let text = "a: [1, \"zwei\"]\nb:\n  - é\n  - {c: d}\n"
    let document = try read(text)
    func source(_ node: Node?) -> String? { node.map { document.source.text(in: $0.range) } }
    let root = document.root
    #expect(source(root["a"]) == "[1, \"zwei\"]")
    #expect(source(root["a"]?.elements[1]) == "\"zwei\"")
    #expect(root["a"]?.elements[1].text == "zwei")
    #expect(root["a"]?.elements[1].isPlain == false)
    #expect(source(root["b"]) == "- é\n  - {c: d}")
    #expect(source(root["b"]?.elements[1]["c"]) == "d")
  }

  @Test func `scalars stay what was written`() throws {
    let root = try read("[yes, No, 010, 1_000, ~, 3:20, 'it''s', \"a\\tb\"]").root
    #expect(
      root.elements.map(\.text) == ["yes", "No", "010", "1_000", "~", "3:20", "it's", "a\tb"])
  }

  @Test func `an alias reads as its value, at its own place`() throws {
    let document = try read("a: &x {k: 1}\nb: *x\n")
    let alias = try #require(document.root["b"])
    #expect(alias["k"]?.text == "1")
    #expect(alias.isAlias)
    #expect(document.source.text(in: alias.range) == "*x")
  }

  @Test func `a file may begin with a byte order mark and end lines as Windows does`() throws {
    let source = SourceText(name: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("k: x\r\né: y\r\n".utf8))
    let document = try Document(source)
    #expect(document.root["k"]?.text == "x")
    #expect(document.root["é"].map { source.text(in: $0.range) } == "y")
  }

  @Test(arguments: [
    ("a: 1\na: 2\n", [YAMLFault.repeatedKey("a")]),
    ("a: &x 1\nb: {<<: *x, c: *y}\n", [.unknownAlias("y", nearest: "x"), .mergeKey]),
    ("a: !thing 1\n", [.tag("!thing")]),
    ("a: !!python/object:os.system {}\n", [.tag("!!python/object:os.system")]),
    ("? [a]\n: 1\n", [.keyIsNoScalar]),
    ("a: 1\n---\nb: 2\n", [.severalDocuments]),
    ("a: &a [*a]\n", [.recursiveAlias("a")]),
    ("# nothing\n", [.empty]), ("", [.empty]),
    ("a: [1, 2\nb: 3\n", [.unclosedBracket("[")]),
    ("a: {b: [1}\n", [.unclosedBracket("[")]),
    ("a: \"x\nb: 3\n", [.unclosedQuote]),
    ("a: [1]]\n", [.strayBracket("]")]),
    ("a: 1\n...\nb: 2\n", [.documentEnd]),
    ("a: *b c\n", [.textTakenForName("*")]),
    ("a: {b:1, c:2}\n", [.keyWithoutSpace]),
    ("a: {\"b\":1, http://c}\n", []),
    ("a:\n\tb: 3\n", [.tab]),
    ("a:\n  b 1\n  c: 2\n", [.keyWithoutColon(followsText: false)]),
    ("a: 1\nb 2\nc: 3\n", [.keyWithoutColon(followsText: true)]),
    ("{a:{b: 1}}\n", [.keyWithoutSpace]),
    ("a: |\nb\nc: 2\n", [.textNotIndented]),
    ("a:\u{3000}1\nb: 2\n", [.foreignSpace]),
    ("a: b: c\n", [.syntax("mapping values are not allowed in this context")]),
    ("a: \"\\ud800\"\n", [.syntax("found invalid Unicode character escape code")]),
  ])
  func `what is refused is named`(text: String, expected: [YAMLFault]) {
    #expect(faults(text) == expected)
  }

  @Test func `standard tags say nothing new`() throws {
    #expect(try read("a: !!str 1\nb: !!seq [1]\nc: !!map {}\n").diagnostics.isEmpty)
  }

  @Test func `unreadable bytes have their place`() {
    func fault(_ bytes: [UInt8]) -> (YAMLFault?, Int?) {
      do {
        _ = try Document(SourceText(name: "a", bytes: bytes))
        return (nil, nil)
      } catch {
        return (error.diagnostics[0].fault as? YAMLFault, error.diagnostics[0].range.lowerBound)
      }
    }
    #expect(fault(Array("ok: é\nb: ".utf8) + [0xFF]).1 == 10)
    #expect(fault(Array("a: b".utf8) + [0]).1 == 4)
    #expect(fault([0xFF, 0xFE, 0x61, 0]).0 == .utf16)
    #expect(fault([0xFE, 0xFF, 0, 0x61]).0 == .utf16)
    #expect(fault(Array("a: ".utf8) + [0xED, 0xA0, 0x80]).0 != nil)
  }

  @Test func `the second key is the fault, the first one its note`() throws {
    let diagnostic = try #require(try read("a: 1\nb: 2\na: 3\n").diagnostics.first)
    #expect(diagnostic.range == 10..<11)
    #expect(diagnostic.note?.range == 0..<1)
  }

  @Test func `many keys are checked too`() throws {
    let text = (0..<5_000).map { "k\($0): 1\n" }.joined() + "k17: 2\n"
    #expect(faults(text) == [.repeatedKey("k17")])
  }
}
