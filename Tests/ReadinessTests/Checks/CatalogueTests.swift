import Localization
import Readiness
import Testing

/// What `check --explain` says of a code is the fault, not the rule that it breaks.
@Suite struct CatalogueTests {
  @Test(arguments: [
    ("then-itself", "names the questionnaire itself", "nomme le questionnaire lui-même"),
    ("gate-without-effect", "caps neither", "ne plafonne ni"),
    ("action-lifts-nothing", "not below the one it leads to", "n’est pas plus basse"),
    ("later-question", "reads a question that comes later", "question posée plus tard"),
    ("own-question", "depends on its own answer", "dépend de sa propre réponse"),
    ("two-directions", "lowers the same risk", "baisser le même risque"),
    ("level-not-above", "does not begin above", "ne commence pas plus haut"),
    ("first-level-not-at-zero", "does not begin at 0", "ne commence pas à 0"),
    ("no-days", "does not say", "ne dit pas"),
    ("no-scale", "has no scale", "n’a pas d’échelle"),
    ("repeated-knot", "the same number twice", "deux fois le même nombre"),
    ("range-reversed", "its greater number first", "par son plus grand nombre"),
    ("score-falls", "The score falls", "La note baisse"),
    ("scenario-without-basis", "has neither", "n’a ni"),
    ("scenario-with-two-bases", "'level' beside", "à côté de"),
    ("allow-without-reason", "does not say why", "ne dit pas pourquoi"),
    ("missing-default-language", "lacks the first language", "Il manque à un texte"),
    ("unknown-format", "another 'format' than 1", "que 1"),
    ("untestable", "tests the answer to a text question", "teste la réponse"),
    ("not-a-number", "is not written in digits", "n’est pas écrit en chiffres"),
    ("not-half-days", "no multiple of 0.5", "n’est pas un multiple de 0.5"),
    ("bad-id", "An id is not", "Un identifiant n’est pas"),
    ("bad-colour", "is not #", "n’est pas #"), ("low-contrast", "is below 4.5", "inférieur à 4,5"),
    ("bad-logo", "cannot be read, or is not", "ne peut pas être lu, ou n’est pas"),
  ])
  func `a code is explained by its fault`(code: String, english: String, french: String) throws {
    let explanation = try #require(Catalogue.entry(code)).explanation
    #expect(explanation.text(in: .english).contains(english))
    #expect(explanation.text(in: .french).contains(french))
  }
}
