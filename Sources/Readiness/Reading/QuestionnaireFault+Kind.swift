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

  package var explanation: String {
    switch self {
    case .unknownFormat: "This program reads format 1."
    case .undeclaredLanguage: "A text is written in a language that 'languages' does not list."
    case .missingDefaultLanguage:
      "The first language stands in for all others, so it must be there."
    case .missingTranslation:
      "A text lacks one of the languages; readers will see the first one."
    case .levelNotAbove: "Levels stand in ascending order of 'from'."
    case .firstLevelNotAtZero: "The first level begins at 0, so that every score has a level."
    case .keyOfOtherType: "The key belongs to questions of another type."
    case .sinceAboveVersion: "'since' names a version that does not exist yet."
    case .scoreFalls:
      "Scores must not fall from line to line: lines stand in order from low to high."
    case .rangeReversed: "A range is written with the smaller number first."
    case .noScale: "A number needs a scale if it is scored or stands in a scenario."
    case .repeatedKnot: "A scale gives each number one score."
    case .noScoredQuestion: "At least one question must be scored."
    case .laterQuestion: "A 'when' reads questions that were asked before."
    case .ownQuestion: "A question cannot depend on itself."
    case .wrongTest: "The test does not fit the type of the question."
    case .untestable: "The answers to text questions cannot be tested."
    case .noScore: "The question has no score, and one is needed here."
    case .gateWithoutEffect: "A gate holds a level or an advice."
    case .scenarioWithoutBasis: "A scenario has 'likelihood' and 'impact', or 'level'."
    case .scenarioWithTwoBases:
      "A scenario has 'likelihood' and 'impact', or 'level', not both."
    case .twoDirections: "A question has one direction throughout one risk."
    case .liftsNothing: "An action leads to a higher step than all it starts from."
    case .noDays: "An action says how many days it takes from each of its steps."
    case .daysWithoutStep: "Days are given for a step that the action does not start from."
    case .cycle: "Actions wait for one another, so that none of them can ever begin."
    case .thenItself: "'then' names another questionnaire."
    }
  }
}
