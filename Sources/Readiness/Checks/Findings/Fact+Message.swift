import Localization

/// What is wrong, in words.
extension Fact {
  package var message: String {
    switch self {
    case .equalLines(let first, let second, let score):
      "lines \(first) and \(second) have the same score, \(score.short)"
    case .equalThroughout(let score): "every answer scores \(score.short)"
    case .oneOptionSuffices(let count):
      "any one of the \(count) options scores 100, and the others add nothing"
    case .flatScale(let score): "the scale gives every number of the range \(score.short)"
    case .scaleEnds(let number, let score, let range):
      number > range.lowerBound
        ? "every number \(number < range.upperBound ? "from" : "at") \(decimalNotation(number)) on "
          + "scores \(score.short), and none of them more or less"
        : "every number up to \(decimalNotation(number)) scores \(score.short)"
    case .scaleStands(let low, let high, let score):
      "every number from \(decimalNotation(low)) to \(decimalNotation(high)) scores \(score.short)"
    case .scaleTurns(let number): "the scale turns again at \(decimalNotation(number))"
    case .knotOutside(let number, let range):
      "\(decimalNotation(number)) lies outside the range, \(range.text)"
    case .fullOutOfReach(let full, let points):
      "all options together have \(points.short) points, and 'full' is \(full.short)"
    case .optionWithoutPoints(let id): "ticking '\(id)' adds nothing to the score"
    case .aloneScoresMost(let id, let score):
      "'\(id)', which excludes all others, scores \(score.short), as much as all of them"
    case .idleWeight(let why): why.message
    case .questionWithoutEffect(let id): "nothing depends on the answer to '\(id)'"
    case .idleRole(let id): "the role '\(id)' is asked nothing and does nothing"
    case .levelUnreachable(let id, let least, let most):
      "no answers reach the level '\(id)': the score lies between \(least.short) and \(most.short)"
    case .levelPassedOver(let id): "no answers reach the level '\(id)': the score steps over it"
    case .neverAsked(let id): "question '\(id)' is never asked, whatever is answered"
    case .alwaysAsked(let id): "question '\(id)' is asked whatever is answered"
    case .gateNeverFires(let id): "gate '\(id)' never fires, whatever is answered"
    case .gateAlwaysFires(let id): "gate '\(id)' always fires, whatever is answered"
    case .gateHoldsNothing(let id, let why): "gate '\(id)' holds nothing: \(why.message)"
    case .gateCannotBeLifted(let id): "no action lifts gate '\(id)'"
    case .testAlwaysTrue: "this part of the condition always holds"
    case .testNeverTrue: "this part of the condition never holds"
    case .scenarioConstant(let id, let level):
      "scenario '\(id)' cannot vary: its level is always \((level * 100).short)%"
    case .partConstant(let id, let part, let value):
      "the \(part) of scenario '\(id)' cannot vary: it is always \((value * 100).short)%"
    case .scenarioNeverAssessed(let id): "scenario '\(id)' can never be assessed"
    case .repeatedItem(let id): "'\(id)' counts twice here"
    case .adviceImpossible(let advice, let cause):
      "no answers lead to the advice '\(advice.rawValue)'\(cause.reason)"
    case .needsLowestLevel(let advice):
      "'\(advice.rawValue)' needs the lowest level, which everyone has"
    case .needsReversed: "'test' needs a higher level than 'go'"
    case .stepImpossible(let step, let steps):
      "no answer is on step \(step); the answers are on \(steps.map(String.init).listed)"
    case .targetOutOfReach(let step, let most):
      "no answer reaches step \(step): the best one scores \(most.short)"
    case .actionNeverPlanned(let id):
      "action '\(id)' never enters a plan: its question is not scored"
    case .needOutOfReach(let id, let step, let most):
      "no answer to '\(id)' reaches step \(step): the best one scores \(most.short)"
    case .needWithoutAction(let id, let step, let from):
      "no action lifts '\(id)' from step \(from) to step \(step)"
    case .weakLine(let line): "no action starts from line \(line)"
    case .weakStep(let step): "no action starts from step \(step)"
    case .untranslated(let languages):
      "the text is the same in all languages: \(languages.quoted)"
    case .sameInLanguages(let first, let second):
      "the text is the same in '\(first)' and '\(second)'"
    case .numbersDiffer(let first, let second, let mine, let theirs):
      "the numbers differ: \(mine.orNone) in '\(first)', \(theirs.orNone) in '\(second)'"
    case .placeholdersDiffer(let first, let second, let mine, let theirs):
      "the placeholders differ: \(mine.orNone) in '\(first)', \(theirs.orNone) in '\(second)'"
    case .duplicateText(let language): "the same text\(language.inLanguage) stands elsewhere"
    case .nearDuplicateText(let language):
      "nearly the same text\(language.inLanguage) stands elsewhere"
    case .alikeIDs(let id, let other, let kind):
      "the \(kind) ids '\(id)' and '\(other)' look alike"
    case .longSentence(let words, let language):
      "a sentence of \(words) words\(language.inLanguage) is hard to read"
    case .longWords(let language): "so many long words\(language.inLanguage) are hard to read"
    case .doubleBarrelled(let language):
      "the question\(language.inLanguage) asks two things at once"
    case .allowUnknownCode(let code, _): "there is no finding with the code '\(code)'"
    case .allowWithoutReason(let code): "the comment does not say why '\(code)' is allowed"
    case .allowUnused(let code): "nothing here is found by '\(code)'"
    }
  }
}

extension IneffectiveWeight {
  fileprivate var message: String {
    switch self {
    case .dimensionUnscored(let id):
      "the weight cannot matter: the dimension '\(id)' has weight 0"
    case .textQuestion: "the weight cannot matter: a text has no score"
    case .onlyQuestion(let id):
      "the weight cannot matter: no other question of '\(id)' is scored"
    case .dimensionWithoutScoredQuestion:
      "the weight cannot matter: no question of the dimension is scored"
    case .onlyDimension: "the weight cannot matter: no other dimension is scored"
    case .onlyScenario: "the weight cannot matter: the risk has no other scenario"
    case .onlyItem: "the weight cannot matter: no other question stands beside it"
    case .vanishing(let points):
      "the weight cannot be seen: it is worth \(points.short) of 100 points"
    }
  }
}

extension IneffectiveGate {
  fileprivate var message: String {
    switch self {
    case .highestLevel: "its level is the highest one"
    case .highestAdvice: "'go' is the highest advice"
    case .noRisks: "without 'risks' there is no advice to hold"
    }
  }
}

extension AdviceCause {
  fileprivate var reason: String {
    switch self {
    case .absence(let cut, let least, let most):
      ": the absence risk lies between \(least.short) and \(most.short), the cut at \(cut.short)"
    case .launch(let cut, let least, let most):
      ": the launch risk lies between \(least.short) and \(most.short), the cut at \(cut.short)"
    case .level(let id): ": no answers reach the level '\(id)'"
    case .together: ""
    }
  }
}

extension Double {
  /// The number with up to two decimals, for a message.
  var short: String { decimalNotation((self * 100).rounded() / 100) }
}

extension ClosedRange<Double> {
  fileprivate var text: String {
    "\(decimalNotation(lowerBound)) to \(decimalNotation(upperBound))"
  }
}

extension [String] {
  /// “1, 3 and 5”
  fileprivate var listed: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }

  fileprivate var quoted: String { map { "'\($0)'" }.joined(separator: ", ") }

  fileprivate var orNone: String { isEmpty ? "none" : joined(separator: ", ") }
}

extension String {
  /// “ in 'fr'”, or nothing for a text that has no language.
  fileprivate var inLanguage: String { isEmpty ? "" : " in '\(self)'" }
}
