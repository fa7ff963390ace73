import Foundation
@testable import Localization
import Testing

/// The typography of the French sentences, read from their source.
@Suite struct FrenchTests {
  private let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Localization")

  @Test func `reports have no-break spaces before double signs`() throws {
    let files = try ["Report", "Team", "Trend"].flatMap {
      try FileManager.default.contentsOfDirectory(
        at: folder.appendingPathComponent($0), includingPropertiesForKeys: nil)
    }
    var sentences = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: "case .french").dropFirst() {
        let own = part.components(separatedBy: "\n    }")[0]
        let literals = own.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }
        let sentence = literals.joined()
        sentences += 1
        #expect(!sentence.contains(/\x20[:;?!%»]/), "\(file.lastPathComponent): \(sentence)")
        #expect(!sentence.contains("« "), "\(file.lastPathComponent): \(sentence)")
      }
    }
    #expect(sentences > 100)
  }

  @Test func `dates are written as each language does`() {
    #expect(ReportWords(.english).date(year: 2024, month: 5, day: 29) == "29 May 2024")
    #expect(ReportWords(.french).date(year: 2024, month: 8, day: 1) == "1er août 2024")
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
