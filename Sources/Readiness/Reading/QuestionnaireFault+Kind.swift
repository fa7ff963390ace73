package import Localization
package import YAML

extension QuestionnaireFault {
  /// The kinds of faults in the sense of a questionnaire whose shape is right.
  package enum Kind: String, FaultKind {
    case unknownFormat = "unknown-format"
    case undeclaredLanguage = "undeclared-language"
    case missingDefaultLanguage = "missing-default-language"
    case missingTranslation = "missing-translation"
    case levelNotAbove = "level-not-above"
    case firstLevelNotAtZero = "first-level-not-at-zero"
    case keyOfOtherType = "key-of-other-type"
    case sinceAboveVersion = "since-above-version"
    case scoreFalls = "score-falls"
    case rangeReversed = "range-reversed"
    case noScale = "no-scale"
    case repeatedKnot = "repeated-knot"
    case noScoredQuestion = "no-scored-question"
    case laterQuestion = "later-question"
    case ownQuestion = "own-question"
    case wrongTest = "wrong-test"
    case untestable
    case noScore = "no-score"
    case gateWithoutEffect = "gate-without-effect"
    case scenarioWithoutBasis = "scenario-without-basis"
    case scenarioWithTwoBases = "scenario-with-two-bases"
    case twoDirections = "two-directions"
    case liftsNothing = "action-lifts-nothing"
    case noDays = "no-days"
    case daysWithoutStep = "days-without-step"
    case cycle = "action-circle"
    case thenItself = "then-itself"
  }

  package var code: String { kind.rawValue }

  package var severity: Severity { kind.severity ?? .error }

  private var kind: Kind {
    switch self {
    case .unknownFormat: .unknownFormat
    case .undeclaredLanguage: .undeclaredLanguage
    case .missingDefaultLanguage: .missingDefaultLanguage
    case .missingTranslation: .missingTranslation
    case .levelNotAbove: .levelNotAbove
    case .firstLevelNotAtZero: .firstLevelNotAtZero
    case .keyOfOtherType: .keyOfOtherType
    case .sinceAboveVersion: .sinceAboveVersion
    case .scoreFalls: .scoreFalls
    case .rangeReversed: .rangeReversed
    case .noScale: .noScale
    case .repeatedKnot: .repeatedKnot
    case .noScoredQuestion: .noScoredQuestion
    case .laterQuestion: .laterQuestion
    case .ownQuestion: .ownQuestion
    case .wrongTest, .formula: .wrongTest
    case .untestable: .untestable
    case .noScore: .noScore
    case .gateWithoutEffect: .gateWithoutEffect
    case .scenarioWithoutBasis: .scenarioWithoutBasis
    case .scenarioWithTwoBases: .scenarioWithTwoBases
    case .twoDirections: .twoDirections
    case .liftsNothing: .liftsNothing
    case .noDays: .noDays
    case .daysWithoutStep: .daysWithoutStep
    case .cycle: .cycle
    case .thenItself: .thenItself
    }
  }
}

extension QuestionnaireFault.Kind {
  package var severity: Severity? { self == .missingTranslation ? .warning : .error }

  package var explanation: Wording {
    switch self {
    case .unknownFormat:
      Wording(
        en: "The file has another 'format' than 1, the only one that this program reads.",
        fr: "Le fichier a un autre «\u{A0}format\u{A0}» que 1, le seul que ce programme lise.")
    case .undeclaredLanguage:
      Wording(
        en: "A text is written in a language that 'languages' does not list.",
        fr: "Un texte est écrit dans une langue que «\u{A0}languages\u{A0}» ne donne pas.")
    case .missingDefaultLanguage:
      Wording(
        en: "A text lacks the first language, which stands in for all others.",
        fr: "Il manque à un texte la première langue, qui remplace toutes les autres.")
    case .missingTranslation:
      Wording(
        en: "A text lacks one of the languages; readers will see the first one.",
        fr: "Il manque à un texte une des langues\u{202F}; les lecteurs verront la première.")
    case .levelNotAbove:
      Wording(
        en: "A level does not begin above the one before: levels go up by 'from'.",
        fr: "Un niveau ne commence pas plus haut que le précédent\u{A0}: les niveaux montent selon "
          + "«\u{A0}from\u{A0}».")
    case .firstLevelNotAtZero:
      Wording(
        en: "The first level does not begin at 0, so some scores have no level.",
        fr: "Le premier niveau ne commence pas à 0, si bien que des notes n’ont pas de niveau.")
    case .keyOfOtherType:
      Wording(
        en: "The key belongs to questions of another type.",
        fr: "La clé va avec des questions d’un autre type.")
    case .sinceAboveVersion:
      Wording(
        en: "'since' names a version that does not exist yet.",
        fr: "«\u{A0}since\u{A0}» nomme une version qui n’existe pas encore.")
    case .scoreFalls:
      Wording(
        en: "The score falls from one answer to the next: answers stand in order from low to high.",
        fr: "La note baisse d’une réponse à la suivante\u{A0}: les réponses vont du bas vers le "
          + "haut.")
    case .rangeReversed:
      Wording(
        en: "A range has its greater number first; the smaller one comes first.",
        fr: "Une fourchette commence par son plus grand nombre\u{202F}; le plus petit vient "
          + "d’abord.")
    case .noScale:
      Wording(
        en: "A question that takes a number is scored or stands in a scenario, and has no scale.",
        fr: "Une question à nombre est notée ou est dans un scénario, et n’a pas d’échelle.")
    case .repeatedKnot:
      Wording(
        en: "A scale names the same number twice; each number has one score.",
        fr: "Une échelle donne deux fois le même nombre\u{202F}; chaque nombre a une seule note.")
    case .noScoredQuestion:
      Wording(
        en: "No question is scored; at least one must be.",
        fr: "Aucune question n’est notée\u{202F}; il en faut au moins une.")
    case .laterQuestion:
      Wording(
        en: "A 'when' reads a question that comes later; it can only read those asked before.",
        fr: "Un «\u{A0}when\u{A0}» lit une question posée plus tard\u{202F}; il ne peut lire que "
          + "des questions déjà posées.")
    case .ownQuestion:
      Wording(
        en: "A question depends on its own answer.",
        fr: "Une question dépend de sa propre réponse.")
    case .wrongTest:
      Wording(
        en: "The test does not fit the type of the question.",
        fr: "Le test ne va pas avec le type de la question.")
    case .untestable:
      Wording(
        en: "A condition tests the answer to a text question, which cannot be tested.",
        fr: "Une condition teste la réponse à une question à texte, qui ne peut pas l’être.")
    case .noScore:
      Wording(
        en: "The question has no score, and one is needed here.",
        fr: "La question n’a pas de note, et il en faut une ici.")
    case .gateWithoutEffect:
      Wording(
        en: "A blocking condition (gate) caps neither a level nor an advice.",
        fr: "Une condition bloquante ne plafonne ni un niveau ni un conseil.")
    case .scenarioWithoutBasis:
      Wording(
        en: "A scenario has neither 'level' nor both of 'likelihood' and 'impact'.",
        fr: "Un scénario n’a ni «\u{A0}level\u{A0}», ni à la fois «\u{A0}likelihood\u{A0}» et "
          + "«\u{A0}impact\u{A0}».")
    case .scenarioWithTwoBases:
      Wording(
        en: "A scenario has 'level' beside 'likelihood' or 'impact'; it takes one or the other.",
        fr: "Un scénario a «\u{A0}level\u{A0}» à côté de «\u{A0}likelihood\u{A0}» ou "
          + "«\u{A0}impact\u{A0}»\u{202F}; c’est l’un ou l’autre.")
    case .twoDirections:
      Wording(
        en: "A question raises a risk in one place and lowers the same risk in another.",
        fr: "Une question fait monter un risque à un endroit, et baisser le même risque à un autre."
      )
    case .liftsNothing:
      Wording(
        en: "An action starts from a step that is not below the one it leads to.",
        fr: "Une action part d’une marche qui n’est pas plus basse que celle où elle mène.")
    case .noDays:
      Wording(
        en: "An action does not say how many days it takes from one of its steps.",
        fr: "Une action ne dit pas combien de jours elle demande à partir d’une de ses marches.")
    case .daysWithoutStep:
      Wording(
        en: "Days are given for a step that the action does not start from.",
        fr: "Des jours sont donnés pour une marche d’où l’action ne part pas.")
    case .cycle:
      Wording(
        en: "Actions wait for one another, so that none of them can ever begin.",
        fr: "Des actions s’attendent les unes les autres, si bien qu’aucune ne peut commencer.")
    case .thenItself:
      Wording(
        en: "'then' names the questionnaire itself; it must name another one.",
        fr: "«\u{A0}then\u{A0}» nomme le questionnaire lui-même\u{202F}; il doit en nommer un "
          + "autre.")
    }
  }
}
