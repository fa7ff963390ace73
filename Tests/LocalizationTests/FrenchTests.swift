import Foundation
@testable import Localization
import Testing

/// The typography of the French sentences, read from their source.
@Suite struct FrenchTests {
  @Test func `sentences have no-break spaces and typographic apostrophes`() throws {
    let sources = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    var sentences = 0
    let files = FileManager.default.enumerator(
      at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      // A figure or a word that is filled in may hold quotes of its own.
      let text = try String(contentsOf: file, encoding: .utf8).replacing(
        /\\\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\)/, with: "0")
      // The French of a sentence is one literal, or several joined by “+”; a plural has two. The
      // English of a plural matches as well, and has no such spaces.
      let french = text.matches(
        of: /(?:fr|one|other):\s*("""\n(?:(?!""")[\s\S])*"""|(?:\+?\s*"(?:[^"\\]|\\.)*"\s*)+)/)
      for sentence in french.map({ String($0.output.1) }) {
        sentences += 1
        // A colon before a letter, or first in the text, begins the name of a plain command.
        #expect(
          !sentence.contains(/\x20(?::(?![a-z0])|[;?!»])|\d\x20%/),
          "\(file.lastPathComponent): \(sentence)")
        #expect(!sentence.contains("« "), "\(file.lastPathComponent): \(sentence)")
        #expect(
          !sentence.contains(/\p{L}'\p{L}/), "\(file.lastPathComponent): \(sentence)")
      }
    }
    #expect(sentences > 800)
  }

  @Test func `dates are written as each language does`() {
    #expect(Language.english.date(year: 2024, month: 5, day: 29) == "29 May 2024")
    #expect(Language.french.date(year: 2024, month: 8, day: 1) == "1er août 2024")
  }

  @Test(arguments: [
    ("fr_FR.UTF-8", "fr"), ("C", nil), ("POSIX", nil), ("", nil), ("en", "en"),
    ("de_AT@euro", "de"),
    ("C.UTF-8", nil),
  ])
  func `a locale names its language`(locale: String, code: String?) {
    #expect(Language.code(ofLocale: locale) == code)
  }

  @Test func `an unknown language speaks English`() {
    #expect(Language(code: "de") == .english)
    #expect(Language(code: "fr-CA") == .french)
  }
}
