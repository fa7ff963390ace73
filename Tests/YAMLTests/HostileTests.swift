import TestSupport
import Testing
@testable import YAML

/// Texts that are made to hurt end in a fault or a value, soon.
@Suite(.timeLimit(.minutes(1))) struct HostileTests {
  private static let megabyte = 1 << 20

  private func fault(_ bytes: [UInt8]) -> YAMLFault? {
    do throws(InvalidSource) {
      _ = try Document(SourceText(name: "a", bytes: bytes))
      return nil
    } catch {
      return error.diagnostics.last?.fault as? YAMLFault
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: ", "{? "])
  func `deep nesting stops at the limit`(open: String) {
    let text = String(repeating: open, count: Self.megabyte / open.utf8.count)
    #expect(fault(Array(text.utf8)) == .tooDeep(limit: 64))
    #expect(fault(Array(text.utf8.prefix(5_000))) == .tooDeep(limit: 64))
  }

  @Test func `an alias bomb is counted, not expanded`() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, before) in zip("bcdefghijk", "abcdefghij") {
      text +=
        "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 10).joined(separator: ",")
        + "]\n"
    }
    #expect(fault(Array(text.utf8)) == .tooManyValues(limit: 200_000))
  }

  @Test func `the text that aliases stand for is counted, not copied`() {
    let text = "a: &a \"" + String(repeating: "x", count: 100_000) + "\"\n"
    let uses = { "b: [" + String(repeating: "*a, ", count: $0) + "]\n" }
    #expect(fault(Array((text + uses(83)).utf8)) == nil)
    #expect(fault(Array((text + uses(84)).utf8)) == .tooMuchText(limit: 8 << 20))
    #expect(
      fault(
        Array((text + "c: &c [*a, *a]\nd: [" + String(repeating: "*c, ", count: 41) + "]").utf8))
        == .tooMuchText(limit: 8 << 20))
  }

  @Test func `lines of all kinds in any order are read or refused at a place in the text`() {
    let lines = [
      "a:", "  - ", "- ", "  -", "  b: c", "  b: c: d", "    x: y", "b: 1", "- x", "  -x: 1",
      "\"q\"", " c: d: e", "  - -  ", "  b", "- |", "*a b", "\u{A0}b: 1", "\u{2028}",
    ]
    var count = 0
    for first in lines {
      for second in lines {
        for third in lines {
          let bytes = Array("\(first)\n\(second)\n\(third)\n".utf8)
          let source = SourceText(name: "a", bytes: bytes)
          do throws(InvalidSource) { _ = try Document(source) } catch {
            count += 1
            let isInside = error.diagnostics.allSatisfy { 0...bytes.count ~= $0.range.upperBound }
            #expect(isInside, "\(first), \(second), \(third)")
          }
        }
      }
    }
    #expect(count > 1_000)
    #expect(count < 5_000)
  }

  @Test func `directives beyond a few are refused`() {
    let tags = { (count: Int) in (0..<count).map { "%TAG !\($0)! x\n" }.joined() }
    #expect(fault(Array((tags(16) + "--- a\n").utf8)) == nil)
    #expect(fault(Array((tags(17) + "--- a\n").utf8)) == .tooManyDirectives(limit: 16))
    #expect(fault(Array("a: 100 %TAG\nb: |\n  %TAG\n".utf8)) == nil)
  }

  @Test func `conflicts in quotes are found among many values`() {
    let values = "a: [" + String(repeating: "x, ", count: 60_000) + "]\n"
    let text = values + "b: \"\n" + String(repeating: ">>>>>>>\n", count: 60_000) + "\"\n"
    #expect(fault(Array(text.utf8)) == nil)
  }

  @Test func `depth counts through aliases`() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let text =
      "a: &a \(deep)\nb: " + String(repeating: "[", count: 40) + "*a"
      + String(repeating: "]", count: 40)
    #expect(fault(Array(text.utf8)) == .tooDeep(limit: 64))
  }

  @Test func `long and many are within limits or refused`() {
    #expect(fault(Array(repeating: 0x61, count: Self.megabyte)) == nil)
    #expect(
      fault(Array(repeating: 0x61, count: Self.megabyte + 1))
        == .tooLarge(limit: Self.megabyte))
    let many = Array(("[" + String(repeating: "1,", count: 250_000) + "]").utf8)
    #expect(fault(many) == .tooManyValues(limit: 200_000))
  }

  @Test func `random bytes never trap`() {
    var generator = SplitMix64(seed: 7)
    let alphabet = Array("-:?,[]{}#&*!|>'\"%@`~ \n\t\\abé1=<".utf8) + [0, 0xC3, 0xFF]
    var (read, refused) = (0, 0)
    for _ in 0..<4_000 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator)!
      }
      do throws(InvalidSource) {
        let document = try Document(SourceText(name: "a", bytes: bytes))
        #expect(document.root.range.upperBound <= bytes.count)
        read += 1
      } catch {
        #expect(error.diagnostics.allSatisfy { $0.range.upperBound <= bytes.count })
        #expect(!error.diagnostics.isEmpty)
        refused += 1
      }
    }
    #expect(read > 100 && refused > 100)
  }
}
