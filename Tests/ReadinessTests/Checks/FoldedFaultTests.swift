@testable import Readiness
import TestSupport
import Testing
import YAML

/// What one step made wrong in many places is said once.
@Suite struct FoldedFaultTests {
  private static let languages = "languages: [en, fr]"

  private func findings(_ text: String) throws -> Diagnostics {
    let document = try Document(SourceText(name: "a.yaml", text: text))
    return check(try Questionnaire.read(document), document)
  }

  @Test func `a language that is added is one warning with the count and the first places`()
    throws
  {
    let text = try Fixture.questionnaire("quick-check")
    let translations = text.components(separatedBy: "fr: \"").count - 1
    let found = try findings(text.replacing(Self.languages, with: "languages: [en, fr, de]"))
      .filter { $0.fault.code == "missing-translation" }
    #expect(translations > 40 && found.count == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].contains("en: \"") }.map { $0 + 1 }
    let first = places[1...3].map { "\($0)" }.joined(separator: ", ")
    #expect(
      found.first?.fault.englishMessage
        == "the text is missing in 'de'; so it is in \(translations - 1) other places, "
        + "the first in lines \(first)")
  }

  @Test func `a few places are named one by one, and what is allowed does not count`() throws {
    let text = PlantedDefect.questionnaire
    func missing(_ text: String) throws -> Int {
      try findings(text).filter { $0.fault.code == "missing-translation" }.count
    }
    // Six texts of the questionnaire have translations.
    let added = text.replacing(Self.languages, with: "languages: [en, fr, de]")
    #expect(try missing(added) == 1)
    let german = added.replacing("fr: À quoi sert-il ?", with: "fr: À quoi sert-il ?, de: Wozu?")
      .replacing("fr: Quels outils y a-t-il ?", with: "fr: Quels outils ?, de: Welche Werkzeuge?")
    #expect(try missing(german) == 1)
    let allowed = "fr: Où en sont les autres ?}  # readiness: allow missing-translation later"
    #expect(try missing(german.replacing("fr: Où en sont les autres ?}", with: allowed)) == 3)
  }

  @Test func `a language that is added to texts without one is one warning, too`() throws {
    let text = """
      format: 1
      id: small
      version: 1
      languages: [en, fr]
      title: {en: Small, fr: Petit}
      levels:
        - {id: low, from: 0, title: {en: Low, fr: Bas}, meaning: {en: Low, fr: Bas}}
        - {id: high, from: 50, title: {en: High, fr: Haut}, meaning: {en: High, fr: Haut}}
      dimensions:
        - id: d
          title: {en: Part, fr: Partie}
          questions:
            - {id: A1, text: What is it for?, options: [Nobody can say, Everybody can say]}
            - {id: A2, text: Who needs it?, options: [Hardly anybody does, Everybody does]}

      """
    let found = try findings(text).filter { $0.fault.code == "untranslated-text" }
    #expect(
      found.map(\.fault.englishMessage).map {
        $0.hasSuffix("5 other places, the first in lines 13, 14")
      } == [true])
  }
}
