import Foundation
import Localization
import Readiness
@testable import Reports
import TestSupport
import Testing

/// The page of a form as a file: what it holds, and what no text in it can change.
@Suite struct FormPageTests {
  private static func page(_ questionnaire: Questionnaire, role: String? = nil) -> String {
    let form = QuestionnaireForm(
      questionnaire, reference: questionnaire.id, role: role.flatMap(questionnaire.role),
      language: questionnaire.languages[0], organisation: "Maison Verdier", recipient: "Nadia")
    return FormPage(form, digest: { "\($0.utf8.count)" }).text
  }

  private static func questionnaire(_ word: String) throws -> Questionnaire {
    try Sample.questionnaire(SmallQuestionnaire(word: word, hasOtherTypes: true).text)
  }

  /// A page in front of the questionnaire's data, the data, and the page behind it.
  private static func parts(of page: String) throws -> (before: String, data: String, after: String)
  {
    let start = try #require(page.range(of: "id=\"questionnaire\">"))
    let end = try #require(page[start.upperBound...].range(of: "</script>"))
    return (
      String(page[..<start.upperBound]), String(page[start.upperBound..<end.lowerBound]),
      String(page[end.lowerBound...])
    )
  }

  private static func data(of page: String) throws -> [String: Any] {
    try #require(JSONComparison.read(try parts(of: page).data) as? [String: Any])
  }

  @Test func `no text of an author becomes markup or ends the data`() throws {
    let harmless = try Self.parts(of: Self.page(Self.questionnaire("x")))
    for text in HostileText.all {
      let page = Self.page(try Self.questionnaire(text))
      let (before, data, after) = try Self.parts(of: page)
      let isOutsideUnchanged = after == harmless.after
      #expect(isOutsideUnchanged && data.firstIndex(of: "<") == nil, "\(text.debugDescription)")
      let withoutTitle = before.replacing(/<title>[^<]*<\/title>/, with: "")
      #expect(
        withoutTitle == harmless.before.replacing("<title>x</title>", with: ""),
        "\(text.debugDescription)")
      let shown = text.neutralisedLines.joined(separator: "\n")
      #expect(try Self.data(of: page)["introduction"] as? String == shown)
    }
  }

  @Test func `nothing is loaded, and only the two files of the page run`() throws {
    let page = Self.page(try Self.questionnaire("x"))
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
    let (script, style) = (EmbeddedFile.formScript.text, EmbeddedFile.formStyle.text)
    #expect(
      policy.output.1.replacing("&#39;", with: "'")
        == "default-src 'none'; script-src 'sha256-\(script.utf8.count)'; "
        + "style-src 'sha256-\(style.utf8.count)'; base-uri 'none'; form-action 'none'")
    #expect(page.contains("<script type=\"module\">\(script)</script>"))
    #expect(page.contains("<style>\(style)</style>"))
    #expect(!script.contains("</") && !style.contains("</"))
    #expect(!page.contains("://") && !script.contains(/innerHTML|outerHTML|insertAdjacent|eval/))
    #expect(!style.contains(/url\(|@import/))
  }

  @Test func `without the texts of a questionnaire a page has at most 60 kB`() throws {
    // Two languages, so that the form's own words stand in both.
    let page = Self.page(try Self.questionnaire("x"))
    let french = FormWords(language: .french).json.compact
    #expect(page.utf8.count + french.utf8.count < 60_000)
  }

  @Test func `a role's form has only its questions, and the others for conditions`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let data = try Self.data(of: Self.page(questionnaire, role: "employee"))
    let questions = try #require(data["questions"] as? [[String: Any]])
    #expect(questions.count == questionnaire.questions.count)
    for (question, json) in zip(questionnaire.questions, questions) {
      #expect(json["id"] as? String == question.id)
      #expect((json["text"] != nil) == question.isAsked(of: "employee"), "\(question.id)")
      #expect((json["when"] != nil) == (question.when != nil), "\(question.id)")
    }
    let areas = try #require(data["areas"] as? [[String: Any]])
    #expect(areas.count < questionnaire.dimensions.count && !areas.isEmpty)
  }

  @Test func `nothing tells what an answer is worth`() throws {
    let page = Self.page(try Sample.frozen("enterprise-2.0"))
    let keys = Set(try Self.parts(of: page).data.matches(of: /"([A-Za-z-]+)":/).map(\.output.1))
    #expect(
      keys.isDisjoint(with: ["score", "scale", "weight", "points", "full", "levels", "gates"]))
    #expect(keys.contains("options"))
  }

  @Test func `the script and the words of the form name the same sentences`() throws {
    let script = EmbeddedFile.formScript.text
    var words: [[String: String]] = []
    for language in Language.allCases {
      let json = try JSONComparison.read(FormWords(language: language).json.compact)
      words.append(try #require(json as? [String: String]))
    }
    let said = Set(script.matches(of: /say\(\s*"([A-Za-z]+)"/).map { String($0.output.1) })
    let chosen: Set = ["reason", "note", "declared", "documented", "observed"]
    #expect(Set(words[0].keys) == said.union(chosen))
    for name in chosen { #expect(script.contains("\"\(name)\""), "\(name)") }
    for (key, english) in words[0] {
      let french = try #require(words[1][key])
      let places = { (text: String) in text.matches(of: /\{\d\}/).map { String($0.output) }.sorted()
      }
      #expect(places(english) == places(french), "\(key)")
      #expect(!french.contains(/[^\u{A0}\u{202F}][:;!?]|'/), "\(french)")
    }
  }
}
