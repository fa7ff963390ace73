/// What can be wrong with the sense of a questionnaire that reads without a fault.
package enum Fact: Equatable, Sendable {
  // Scores
  /// Two neighbouring lines, from 1, or yes and no.
  case equalLines(Int, Int, score: Double)
  case equalThroughout(score: Double)
  /// Any one option of several makes the whole score.
  case oneOptionSuffices(options: Int)
  case flatScale(score: Double)
  case scaleEnds(at: Double, score: Double, range: ClosedRange<Double>)
  case scaleStands(from: Double, to: Double, score: Double)
  case scaleTurns(at: Double)
  case knotOutside(Double, range: ClosedRange<Double>)
  case fullOutOfReach(full: Double, points: Double)
  case optionWithoutPoints(String)
  case aloneScoresMost(String, score: Double)

  // Weights and uses
  case idleWeight(IneffectiveWeight)
  case questionWithoutEffect(String)
  case idleRole(String)
  case levelUnreachable(String, least: Double, most: Double)
  case levelPassedOver(String)

  // Conditions
  case neverAsked(String)
  case alwaysAsked(String)
  case gateNeverFires(String)
  case gateAlwaysFires(String)
  case gateHoldsNothing(String, IneffectiveGate)
  case gateCannotBeLifted(String)
  case testAlwaysTrue
  case testNeverTrue

  // Risks and advice
  case scenarioConstant(String, level: Double)
  case partConstant(String, part: String, value: Double)
  case scenarioNeverAssessed(String)
  case repeatedItem(String)
  case adviceImpossible(Advice, AdviceCause)
  case needsLowestLevel(Advice)
  case needsReversed

  // Actions
  case stepImpossible(Int, steps: [Int])
  case targetOutOfReach(Int, most: Double)
  case actionNeverPlanned(String)
  case needOutOfReach(String, step: Int, most: Double)
  case needWithoutAction(String, step: Int, from: Int)
  case weakLine(Int)
  case weakStep(Int)

  // Texts
  case untranslated(languages: [String])
  case sameInLanguages(String, String)
  case numbersDiffer(String, String, [String], [String])
  case placeholdersDiffer(String, String, [String], [String])
  case duplicateText(String)
  case nearDuplicateText(String)
  case alikeIDs(String, String, kind: String)
  case longSentence(words: Int, language: String)
  case longWords(language: String)
  case doubleBarrelled(language: String)

  // Comments that allow
  case allowUnknownCode(String, nearest: String?)
  case allowWithoutReason(String)
  case allowUnused(String)
}

/// Why a weight cannot matter.
package enum IneffectiveWeight: Equatable, Sendable {
  case dimensionUnscored(String)
  case textQuestion
  case onlyQuestion(dimension: String)
  case dimensionWithoutScoredQuestion
  case onlyDimension
  case onlyScenario
  case onlyItem
  /// The share of the whole score, in points of 100.
  case vanishing(points: Double)
}

/// Why a gate holds nothing.
package enum IneffectiveGate: Equatable, Sendable {
  case highestLevel
  case highestAdvice
  case noRisks
}

/// Why an advice cannot occur.
package enum AdviceCause: Equatable, Sendable {
  case absence(cut: Double, least: Double, most: Double)
  case launch(cut: Double, least: Double, most: Double)
  case level(String)
  case together
}

extension Fact {
  /// The rule that found it.
  package var rule: Rule {
    switch self {
    case .equalLines, .equalThroughout, .oneOptionSuffices: .equalScores
    case .flatScale: .flatScale
    case .scaleEnds, .scaleStands: .scaleHole
    case .scaleTurns: .scaleTurns
    case .knotOutside: .knotOutsideRange
    case .fullOutOfReach: .fullOutOfReach
    case .optionWithoutPoints: .optionWithoutPoints
    case .aloneScoresMost: .aloneScoresMost
    case .idleWeight: .weightCannotMatter
    case .questionWithoutEffect: .questionWithoutEffect
    case .idleRole: .idleRole
    case .levelUnreachable, .levelPassedOver: .levelUnreachable
    case .neverAsked: .neverAsked
    case .alwaysAsked: .alwaysAsked
    case .gateNeverFires: .gateNeverFires
    case .gateAlwaysFires: .gateAlwaysFires
    case .gateHoldsNothing: .gateHoldsNothing
    case .gateCannotBeLifted: .gateCannotBeLifted
    case .testAlwaysTrue: .testAlwaysTrue
    case .testNeverTrue: .testNeverTrue
    case .scenarioConstant, .partConstant, .scenarioNeverAssessed: .scenarioConstant
    case .repeatedItem: .repeatedItem
    case .adviceImpossible: .adviceImpossible
    case .needsLowestLevel, .needsReversed: .needsCannotMatter
    case .stepImpossible: .actionStepImpossible
    case .targetOutOfReach: .actionOutOfReach
    case .actionNeverPlanned: .actionNeverPlanned
    case .needOutOfReach, .needWithoutAction: .actionNeedsUnreachable
    case .weakLine, .weakStep: .weakLineWithoutAction
    case .untranslated, .sameInLanguages: .untranslatedText
    case .numbersDiffer: .numbersDiffer
    case .placeholdersDiffer: .placeholdersDiffer
    case .duplicateText: .duplicateText
    case .nearDuplicateText: .nearDuplicateText
    case .alikeIDs: .alikeIDs
    case .longSentence, .longWords: .hardToRead
    case .doubleBarrelled: .doubleBarrelled
    case .allowUnknownCode: .allowUnknownCode
    case .allowWithoutReason: .allowWithoutReason
    case .allowUnused: .allowUnused
    }
  }
}
