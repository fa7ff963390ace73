package import YAML

/// What is judged about the sense of a questionnaire, by the code that names it.
package enum Rule: String, CaseIterable, Sendable {
  case equalScores = "equal-scores"
  case flatScale = "flat-scale"
  case scaleHole = "scale-hole"
  case scaleTurns = "scale-turns"
  case knotOutsideRange = "knot-outside-range"
  case fullOutOfReach = "full-out-of-reach"
  case optionWithoutPoints = "option-without-points"
  case aloneScoresMost = "alone-scores-most"

  case weightCannotMatter = "weight-cannot-matter"
  case questionWithoutEffect = "question-without-effect"
  case idleRole = "idle-role"
  case levelUnreachable = "level-unreachable"

  case neverAsked = "never-asked"
  case alwaysAsked = "always-asked"
  case gateNeverFires = "gate-never-fires"
  case gateAlwaysFires = "gate-always-fires"
  case gateHoldsNothing = "gate-holds-nothing"
  case gateCannotBeLifted = "gate-cannot-be-lifted"
  case testAlwaysTrue = "test-always-true"
  case testNeverTrue = "test-never-true"

  case scenarioConstant = "scenario-constant"
  case repeatedItem = "repeated-item"
  case adviceImpossible = "advice-impossible"
  case needsCannotMatter = "needs-cannot-matter"

  case actionStepImpossible = "action-step-impossible"
  case actionOutOfReach = "action-out-of-reach"
  case actionNeverPlanned = "action-never-planned"
  case actionNeedsUnreachable = "action-needs-unreachable"
  case weakLineWithoutAction = "weak-line-without-action"

  case untranslatedText = "untranslated-text"
  case numbersDiffer = "numbers-differ"
  case placeholdersDiffer = "placeholders-differ"
  case duplicateText = "duplicate-text"
  case nearDuplicateText = "near-duplicate-text"
  case alikeIDs = "alike-ids"
  case hardToRead = "hard-to-read"
  case doubleBarrelled = "double-barrelled"

  case allowUnknownCode = "allow-unknown-code"
  case allowWithoutReason = "allow-without-reason"
  case allowUnused = "allow-unused"
}

extension Rule {
  /// An error where a part of the questionnaire can never do anything, a hint where only a reader
  /// may stumble.
  package var severity: Severity {
    switch self {
    case .neverAsked, .gateNeverFires, .gateAlwaysFires: .error
    case .idleRole, .optionWithoutPoints, .nearDuplicateText, .hardToRead, .doubleBarrelled: .hint
    case .equalScores, .flatScale, .scaleHole, .scaleTurns, .knotOutsideRange,
      .fullOutOfReach, .aloneScoresMost, .weightCannotMatter, .questionWithoutEffect,
      .levelUnreachable, .alwaysAsked,
      .gateHoldsNothing, .gateCannotBeLifted, .testAlwaysTrue, .testNeverTrue, .scenarioConstant,
      .repeatedItem, .adviceImpossible, .needsCannotMatter, .actionStepImpossible,
      .actionOutOfReach, .actionNeverPlanned, .actionNeedsUnreachable, .weakLineWithoutAction,
      .untranslatedText, .numbersDiffer, .placeholdersDiffer, .duplicateText, .alikeIDs,
      .allowUnknownCode, .allowWithoutReason, .allowUnused:
      .warning
    }
  }
}
