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
