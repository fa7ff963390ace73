import Foundation
import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

/// Hostile texts in every field of authors and respondents: none changes a document's structure.
@Suite struct InjectionTests {
  /// A hostile text and the report in which every text is this one.
  private struct Attack {
    let name: String
    let markdown: String
    let html: String

    init(_ text: String) throws {
      let document = try InjectionTests.report(text)
      name = text.debugDescription
      markdown = MarkdownRenderer(document, charts: "charts").text
      html = HTMLRenderer(document).text
    }
  }

  private static let attacks = Result { try HostileText.all.map(Attack.init) }

  private let attacks: [Attack]
  private let harmless: Attack

  init() throws {
    attacks = try Self.attacks.get()
    harmless = try Attack("x")
  }

  @Test func `there are two hundred hostile texts`() {
    #expect(Set(attacks.map(\.name)).count >= 200)
  }

  @Test func `Markdown keeps its structure`() {
    let expected = Self.shape(ofMarkdown: harmless.markdown)
    for attack in attacks {
      let text = attack.markdown
      let difference = Self.difference(Self.shape(ofMarkdown: text), expected)
      #expect(difference == nil, "\(attack.name)")
      #expect(text.rangeOfCharacter(from: Self.forbidden) == nil, "\(attack.name)")
    }
  }

  @Test(.enabled(if: Tool.markdown.isInstalled, "cmark-gfm is not installed"))
  func `GitHub's reader of Markdown sees the same structure`() throws {
    let expected = try Self.elements(ofMarkdown: harmless.markdown)
    #expect(expected.contains("table") && expected.contains("heading"))
    for attack in attacks {
      let elements = try Self.elements(ofMarkdown: attack.markdown)
      #expect(Self.difference(elements, expected) == nil, "\(attack.name)")
    }
  }

  @Test func `HTML and charts keep their structure`() {
    let expected = MarkupShape(harmless.html)
    for attack in attacks {
      let text = attack.html
      let shape = MarkupShape(text)
      #expect(shape.fault == nil, "\(attack.name)")
      // A longer label has more lines, as has a remark of several.
      let difference = Self.difference(shape.tags.withoutLabels, expected.tags.withoutLabels)
      #expect(difference == nil, "\(attack.name)")
      #expect(shape.attributes.keys.sorted() == expected.attributes.keys.sorted())
      #expect(text.rangeOfCharacter(from: Self.forbidden) == nil, "\(attack.name)")
    }
  }
}

extension InjectionTests {
  /// A report in which every text of the author and of the respondent is this one.
  private static func report(_ text: String) throws -> ReportDocument {
    let questionnaire = try Sample.questionnaire(
      SmallQuestionnaire(word: text, hasOtherTypes: true).text)
    let quoted = text.yamlQuoted
    let support = "evidence: documented, note: \(quoted), by: \(quoted), on: \(quoted)"
    let answers = try Sample.answers(
      """
      version: 1
      organisation: \(quoted)
      respondent: {name: \(quoted), role: boss}
      date: \(quoted)
      answers:
        d1a: {answer: 1, \(support)}
        d1b: {answer: dont-know, \(support)}
        d2a: {answer: not-applicable, \(support)}
        m: {answer: [one, two], \(support)}
        n: {answer: {between: [1, 3]}, \(support)}
        t: {answer: \(quoted), \(support)}

      """, questionnaire)
    return try Case(questionnaire, answers).document("en", withCharts: true)
  }

  /// Control characters, and what turns the reading order.
  private static let forbidden = CharacterSet.controlCharacters.subtracting(["\n", "\u{2060}"])
    .union(CharacterSet(charactersIn: "\u{200F}\u{202A}\u{202C}\u{202E}\u{2066}\u{2069}\u{FEFF}"))

  /// The first entry in which two lists differ; nil if none does.
  private static func difference(_ one: [String], _ other: [String]) -> String? {
    if let place = zip(one, other).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
      return "\(place.offset): \(place.element)"
    }
    return one.count == other.count ? nil : "\(one.count) entries, not \(other.count)"
  }

  /// How each line begins, how many cells it has, and how many spans it holds; line breaks inside
  /// a cell left out.
  private static func shape(ofMarkdown text: String) -> [String] {
    text.replacing("<br>", with: "").split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      var plain = ""
      var isEscaped = false
      var isCode = false
      for character in line {
        if character == "`", !isEscaped { isCode.toggle() }
        if isCode, character != "`" { continue }
        if isEscaped || character != "\\" { plain.append(isEscaped ? "x" : character) }
        isEscaped = !isEscaped && character == "\\"
      }
      let word = plain.prefix { $0 != " " }
      let start = plain.first == " " || word.allSatisfy { "#|->+=:".contains($0) } ? word : ""
      return start
        + ["|", "`", "*", "[", "<", "~"].map { mark in
          "\(mark)\(plain.count { String($0) == mark })"
        }.joined()
    }
  }

  /// The elements in order, texts and line breaks left out.
  private static func elements(ofMarkdown text: String) throws -> [String] {
    let extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"].flatMap {
      ["-e", $0]
    }
    let result = try Tool.markdown.run(
      extensions + ["--to", "xml"], input: text)
    #expect(result.status == 0)
    return result.output.split(separator: "\n").compactMap { line in
      let tag = line.drop { $0 == " " }
      guard tag.first == "<", !tag.contains("&lt;br&gt;") else { return nil }
      let name = tag.dropFirst().prefix { $0 != " " && $0 != ">" }
      return ["text", "/text", "softbreak"].contains(name) ? nil : String(name)
    }
  }
}

extension [String] {
  fileprivate var withoutLabels: [String] { filter { !["text", "/text", "br"].contains($0) } }
}
