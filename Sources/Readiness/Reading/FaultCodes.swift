/// The codes of what is wrong with the shape of a file.
extension FormatFault {
  package var code: String {
    switch self {
    case .wrongType: "wrong-type"
    case .emptyValue, .emptyText: "empty-value"
    case .emptyList: "empty-list"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .unknownWord: "unknown-word"
    case .notANumber, .notAWholeNumber: "not-a-number"
    case .quotedNumber: "quoted-number"
    case .notHalfDays: "not-half-days"
    case .outside, .notAbove: "out-of-range"
    case .tooLong: "too-long"
    case .tooMany: "too-many"
    case .tooFew: "too-few"
    case .badID, .longID, .reservedID: "bad-id"
    case .repeatedID, .repeatedReference: "repeated-id"
    case .unknownReference: "unknown-reference"
    }
  }
}

/// The codes of what is wrong with the sense of a questionnaire.
extension QuestionnaireFault {
  package var code: String {
    switch self {
    case .unknownFormat: "unknown-format"
    case .undeclaredLanguage: "undeclared-language"
    case .missingDefaultLanguage: "missing-default-language"
    case .missingTranslation: "missing-translation"
    case .levelNotAbove: "level-not-above"
    case .firstLevelNotAtZero: "first-level-not-at-zero"
    case .keyOfOtherType: "key-of-other-type"
    case .sinceAboveVersion: "since-above-version"
    case .scoreFalls: "score-falls"
    case .rangeReversed: "range-reversed"
    case .noScale: "no-scale"
    case .repeatedKnot: "repeated-knot"
    case .noScoredQuestion: "no-scored-question"
    case .laterQuestion: "later-question"
    case .ownQuestion: "own-question"
    case .wrongTest: "wrong-test"
    case .untestable: "untestable"
    case .noScore: "no-score"
    case .gateWithoutEffect: "gate-without-effect"
    case .scenarioWithoutBasis: "scenario-without-basis"
    case .scenarioWithTwoBases: "scenario-with-two-bases"
    case .twoDirections: "two-directions"
    case .liftsNothing: "action-lifts-nothing"
    case .noDays: "no-days"
    case .daysWithoutStep: "days-without-step"
    case .cycle: "action-circle"
    case .thenItself: "then-itself"
    }
  }
}

extension AnswersFault {
  package var code: String { "wrong-answer" }
}
