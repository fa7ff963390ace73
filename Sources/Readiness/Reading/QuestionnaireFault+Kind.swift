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
      Wording(en: "This program reads format 1.", fr: "Ce programme lit le format 1.")
    case .undeclaredLanguage:
      Wording(
        en: "A text is written in a language that 'languages' does not list.",
        fr: "Un texte est écrit dans une langue que «\u{A0}languages\u{A0}» ne donne pas.")
    case .missingDefaultLanguage:
      Wording(
        en: "The first language stands in for all others, so it must be there.",
        fr: "La première langue remplace toutes les autres, elle doit donc être là.")
    case .missingTranslation:
      Wording(
        en: "A text lacks one of the languages; readers will see the first one.",
        fr: "Il manque à un texte une des langues\u{202F}; les lecteurs verront la première.")
    case .levelNotAbove:
      Wording(
        en: "Levels stand in ascending order of 'from'.",
        fr: "Les niveaux sont rangés par «\u{A0}from\u{A0}» croissant.")
    case .firstLevelNotAtZero:
      Wording(
        en: "The first level begins at 0, so that every score has a level.",
        fr: "Le premier niveau commence à 0, pour que chaque note ait un niveau.")
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
        en: "Scores must not fall from answer to answer: answers stand in order from low to high.",
        fr: "Les notes ne doivent pas baisser d’une réponse à l’autre\u{A0}: les réponses "
          + "vont du bas vers le haut.")
    case .rangeReversed:
      Wording(
        en: "A range is written with the smaller number first.",
        fr: "Une fourchette s’écrit avec le plus petit nombre d’abord.")
    case .noScale:
      Wording(
        en: "A number needs a scale if it is scored or stands in a scenario.",
        fr: "Il faut une échelle à un nombre qui est noté ou qui est dans un scénario.")
    case .repeatedKnot:
      Wording(
        en: "A scale gives each number one score.",
        fr: "Une échelle donne une seule note à chaque nombre.")
    case .noScoredQuestion:
      Wording(
        en: "At least one question must be scored.", fr: "Une question au moins doit être notée.")
    case .laterQuestion:
      Wording(
        en: "A 'when' reads questions that were asked before.",
        fr: "Un «\u{A0}when\u{A0}» lit des questions déjà posées.")
    case .ownQuestion:
      Wording(
        en: "A question cannot depend on itself.",
        fr: "Une question ne peut pas dépendre d’elle-même.")
    case .wrongTest:
      Wording(
        en: "The test does not fit the type of the question.",
        fr: "Le test ne va pas avec le type de la question.")
    case .untestable:
      Wording(
        en: "The answers to text questions cannot be tested.",
        fr: "Les réponses aux questions à texte ne peuvent pas être testées.")
    case .noScore:
      Wording(
        en: "The question has no score, and one is needed here.",
        fr: "La question n’a pas de note, et il en faut une ici.")
    case .gateWithoutEffect:
      Wording(
        en: "A blocking condition (gate) caps a level or an advice.",
        fr: "Une condition bloquante plafonne un niveau ou un conseil.")
    case .scenarioWithoutBasis:
      Wording(
        en: "A scenario has 'likelihood' and 'impact', or 'level'.",
        fr: "Un scénario a «\u{A0}likelihood\u{A0}» et «\u{A0}impact\u{A0}», ou "
          + "«\u{A0}level\u{A0}».")
    case .scenarioWithTwoBases:
      Wording(
        en: "A scenario has 'likelihood' and 'impact', or 'level', not both.",
        fr: "Un scénario a «\u{A0}likelihood\u{A0}» et «\u{A0}impact\u{A0}», ou "
          + "«\u{A0}level\u{A0}», pas les deux.")
    case .twoDirections:
      Wording(
        en: "A question has one direction throughout one risk.",
        fr: "Une question n’a qu’un sens dans tout un risque.")
    case .liftsNothing:
      Wording(
        en: "An action leads to a higher step than all it starts from.",
        fr: "Une action mène à une marche plus haute que toutes celles d’où elle part.")
    case .noDays:
      Wording(
        en: "An action says how many days it takes from each of its steps.",
        fr: "Une action dit combien de jours elle demande à partir de chacune de ses marches.")
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
        en: "'then' names another questionnaire.",
        fr: "«\u{A0}then\u{A0}» nomme un autre questionnaire.")
    }
  }
}
