/// What to do about it.
extension Fact {
  package var help: String? {
    switch self {
    case .equalLines: "give the higher line a higher score, or merge the two lines"
    case .equalThroughout: "give the answers different scores, or give the question weight 0"
    case .oneOptionSuffices: "raise 'full' to the points that make a full score"
    case .flatScale: "let the scale rise or fall inside the range"
    case .scaleEnds: "add a knot that ends the scale at 0 or at 100, or narrow 'range'"
    case .scaleStands: "take one of the two knots out, or give them different scores"
    case .scaleTurns: "let it rise or fall, or turn once where the best or worst number is"
    case .knotOutside: "move the knot into the range, or widen 'range'"
    case .fullOutOfReach(_, let points): "write 'full: \(points.short)', or add points"
    case .optionWithoutPoints: "give it points, or 'alone: true' if it means none of the others"
    case .aloneScoresMost: "give it fewer points; an option that stands alone has 0 by default"
    case .idleWeight(let why): why.help
    case .questionWithoutEffect:
      "give it a weight, read it in a gate, a scenario or a 'when', or drop it"
    case .idleRole: "put it into 'ask' or 'owner' somewhere, or take it out"
    case .levelUnreachable: "move its bound, or change the scores"
    case .levelPassedOver: "merge it with a neighbour, or ask more questions"
    case .neverAsked: "change 'when', or drop the question"
    case .alwaysAsked: "take 'when' out, or make it depend on an answer"
    case .gateNeverFires: "change 'when', or drop the gate"
    case .gateAlwaysFires: "change 'when'; a gate must be open to some answers"
    case .gateHoldsNothing(_, let why): why.help
    case .gateCannotBeLifted:
      "add an action that starts there and reaches beyond what the gate tests"
    case .testAlwaysTrue, .testNeverTrue:
      "take it out, or test what some answers do and others do not"
    case .scenarioConstant, .partConstant: "let it depend on a question whose score varies"
    case .scenarioNeverAssessed: "let it depend on a question that is asked"
    case .repeatedItem: "name it once, with a weight: '{id: 2}'"
    case .adviceImpossible(_, let cause): cause.help
    case .needsLowestLevel: "name a higher level, or leave it out"
    case .needsReversed: "let 'go' need at least the level of 'test'"
    case .stepImpossible: "take the step out of 'from' and 'days'"
    case .targetOutOfReach: "lower 'to', or raise the scores"
    case .actionNeverPlanned: "give the question and its dimension a weight, or drop the action"
    case .needOutOfReach: "lower the step, or raise the scores of that question"
    case .needWithoutAction: "add such an action there, or lower the step"
    case .weakLine, .weakStep: "add it to 'from' of an action, or write an action for it"
    case .untranslated: "write '{language: text, ...}'"
    case .sameInLanguages: "translate it, or write one text without languages if it needs none"
    case .numbersDiffer: "say the same in both languages"
    case .placeholdersDiffer: "write the same placeholders in every language"
    case .duplicateText, .nearDuplicateText: "tell the two apart, or merge them"
    case .alikeIDs: "give one of them a name that nobody mistakes for the other"
    case .longSentence: "make two sentences of it"
    case .longWords: "take shorter words"
    case .doubleBarrelled: "ask for one thing, or make two questions of it"
    case .allowUnknownCode(_, let nearest):
      nearest.map { "the nearest code is '\($0)'" } ?? "'readiness check --explain all' lists them"
    case .allowWithoutReason(let code): "write '# readiness: allow \(code) why it is right here'"
    case .allowUnused: "take the comment out"
    }
  }
}

extension IneffectiveWeight {
  fileprivate var help: String {
    switch self {
    case .dimensionUnscored: "leave it out, or give the dimension a weight"
    case .textQuestion, .onlyScenario, .onlyItem: "leave it out"
    case .onlyQuestion: "leave it out, or ask more questions there"
    case .dimensionWithoutScoredQuestion: "write 'weight: 0', or score one of its questions"
    case .onlyDimension: "leave it out, or score another dimension"
    case .vanishing: "raise it, lower the others, or write 0"
    }
  }
}

extension IneffectiveGate {
  fileprivate var help: String {
    switch self {
    case .highestLevel: "name a lower level"
    case .highestAdvice: "name a lower advice"
    case .noRisks: "hold a level instead, or add 'risks'"
    }
  }
}

extension AdviceCause {
  fileprivate var help: String {
    switch self {
    case .absence: "move 'absence-cut' between the two"
    case .launch: "move 'launch-cut' between the two"
    case .level: "name a level that can be reached"
    case .together: "look at the cuts, at 'needs' and at the gates that hold the advice"
    }
  }
}
