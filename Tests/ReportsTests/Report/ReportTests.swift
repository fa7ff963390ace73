import Readiness
@testable import Reports
import TestSupport
import Testing
import YAML

@Suite struct ReportTests {
  private static let golden = "Tests/ReportsTests/Golden"

  @Test(
    arguments: [
      "atelier-nord", "brand-verdier", "internal-verdier", "jeune-pousse", "librairie-lumiere",
      "payments-verdier", "quick-verdier", "recruitment-verdier", "verdier-2024", "verdier-2025",
    ],
    ["en", "fr"])
  func `the report of a worked case`(name: String, language: String) throws {
    let text = try Case(name).markdown(language)
    let difference = try Repository.difference(
      of: text, from: "\(Self.golden)/\(name).\(language).md")
    #expect(difference == nil)
  }

  @Test(arguments: EdgeCase.allCases)
  func `the report of an edge case`(edge: EdgeCase) throws {
    let (worked, language) = try edge.make()
    let difference = try Repository.difference(
      of: worked.markdown(language), from: "\(Self.golden)/edges/\(edge.rawValue).md")
    #expect(difference == nil)
  }

  @Test(arguments: ["verdier-2024", "atelier-nord", "jeune-pousse", "librairie-lumiere"])
  func `the first page fits a page and stands alone`(name: String) throws {
    let text = try Case(name).markdown("en")
    let page = text.components(before: "**Contents**")
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count <= 55)
    #expect(page.contains("## Our advice: "))
    #expect(page.contains("**How sure:** "))
    #expect(page.contains("## First steps"))
  }

  @Test func `none and one are said as such`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    func line(_ answers: [String], _ language: String) throws -> String {
      let text = try Case(questionnaire, Sample.answers(["p: yes"] + answers, to: questionnaire))
        .markdown(language)
      return text.split(separator: "\n").map(String.init).first {
        $0.hasPrefix("- **How sure:**") || $0.hasPrefix("- **Degré de certitude\u{A0}:**")
          || $0.hasPrefix("- ") && ($0.contains("scored answer") || $0.contains("notée"))
      } ?? ""
    }
    let documented = "{answer: 3, evidence: documented}"
    for (answers, english, french) in [
      (["a1: 3"], "The one scored answer has no document", "La seule réponse notée ne s’appuie"),
      (["a1: \(documented)"], "The one scored answer has a document", "La seule réponse notée s’"),
      (["a1: 3", "a2: 3"], "None of the 2 scored answers has", "Aucune des 2 réponses notées"),
      (
        ["a1: \(documented)", "a2: 3"], "Of 2 scored answers, one has",
        "Sur 2 réponses notées, une s’"
      ),
      (
        ["a1: \(documented)", "a2: \(documented)"], "All 2 scored answers have",
        "Les 2 réponses notées s’appuient toutes"
      ),
    ] {
      #expect(try line(answers, "en").contains(english))
      #expect(try line(answers, "fr").contains(french))
    }
    let french = Report(try Case("quick-verdier").input(), language: "fr")
    #expect(french.answeredCount(0, of: 9) == "0 réponse sur 9 questions")
  }

  @Test func `nothing answered still gives a report`() throws {
    for id in ["quick-check", "enterprise-2.0", "recruitment"] {
      let questionnaire = try Sample.frozen(id)
      for language in questionnaire.languages {
        let text = try Case(questionnaire, Answers(for: questionnaire)).markdown(language)
        #expect(text.hasPrefix("# "))
        #expect(!text.contains(#/\b(nan|inf)\b/#))
      }
    }
  }

  @Test func `a questionnaire without risks, gates and actions gives a level`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    let answers = try Sample.answers(
      ["p: yes", "a1: 3", "a2: 3", "a3: 3", "b1: 3"], to: questionnaire)
    let text = try Case(questionnaire, answers).markdown("en")
    #expect(text.contains("This questionnaire gives a level and no advice."))
    #expect(text.contains("Where you stand: three"))
  }

  @Test func `lines of a remark stay lines, and notify nobody`() throws {
    let questionnaire = try Sample.questionnaire(Sample.mini)
    let note = "See #12, @someone\\n- one thing"
    let answers = try Sample.answers(
      ["p: yes", "a1: {answer: 3, note: \"\(note)\"}"], to: questionnaire)
    let text = try Case(questionnaire, answers).markdown("en")
    #expect(text.contains(" · See #\u{2060}12, @\u{2060}someone<br>- one thing |"))
  }

  @Test func `what a file says cannot become structure`() throws {
    let hostile = "# x | `y` <script> [a](b) *b* _c_ ~~d~~ \\ & $e$ \u{202E}\u{1B}[2J\n- z"
    let questionnaire = try Sample.questionnaire(
      Sample.mini.replacing("title: Small", with: "title: \(hostile.yamlQuoted)"))
    let note = "{answer: 2, note: \(hostile.yamlQuoted)}"
    let answers = try Sample.answers(
      "version: 1\norganisation: \(hostile.yamlQuoted)\nanswers:\n  p: yes\n  a1: \(note)\n",
      questionnaire)
    let text = try Case(questionnaire, answers).markdown("en")
    let plain = try Case(
      Sample.questionnaire(Sample.mini),
      Sample.answers(
        "version: 1\norganisation: x\nanswers:\n  p: yes\n  a1: {answer: 2, note: x}\n",
        questionnaire)
    ).markdown("en")
    func shape(_ text: String) -> [String] {
      text.split(separator: "\n").map { line in
        let bars = line.replacing("\\|", with: "").count { $0 == "|" }
        let mark = line.first.map { "#|-`*".contains($0) ? String($0) : "text" } ?? ""
        return mark + "\(bars)"
      }
    }
    #expect(shape(text) == shape(plain))
    #expect(!text.contains("<script>") && !text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }
}

extension String {
  fileprivate func components(before mark: String) -> String {
    range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }

  private func range(of mark: String) -> Range<String.Index>? { firstRange(of: mark) }
}
