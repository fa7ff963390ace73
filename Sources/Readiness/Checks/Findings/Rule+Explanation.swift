/// Why a rule looks, and how it decides.
extension Rule {
  package var explanation: String {
    switch self {
    case .equalScores:
      """
      Two answers that differ in words score the same, so that doing more earns nothing. Lines of \
      a choice are compared one with the next, yes with no, and all options with one another.
      """
    case .flatScale: "Whatever number of the range is answered, the scale gives the same score."
    case .scaleHole:
      """
      A stretch of the range has one score for all its numbers: before the first knot or behind \
      the last where that score is neither 0 nor 100, or between two knots of the same score.
      """
    case .scaleTurns:
      """
      The scale changes its direction more than once. One turn makes a best number in the middle, \
      or a worst one; a second turn is nearly always a slip.
      """
    case .knotOutsideRange:
      "A knot of the scale lies where nobody can answer, so its score is never given."
    case .fullOutOfReach:
      "All options together have fewer points than 'full', so nobody scores 100."
    case .optionWithoutPoints:
      "Ticking this option adds no points, although it does not exclude the others."
    case .aloneScoresMost:
      "An option that excludes all others, as 'none of these' does, scores as much as all of them."
    case .weightCannotMatter:
      """
      A weight counts against its neighbours: questions inside a dimension, dimensions inside the \
      questionnaire, scenarios inside a risk. Where nothing stands beside it, where nothing is \
      scored, or where it is worth less than 0.05 of 100 points, no value of it changes a figure.
      """
    case .questionWithoutEffect:
      """
      The question is asked, but it is not scored, no scenario, gate, condition or action reads \
      it, and it does not stand in the chain. Text questions may do so: they are read by people.
      """
    case .idleRole:
      """
      Every question says whom it asks, and this role is never among them, nor does it own an \
      action.
      """
    case .levelUnreachable:
      """
      No combination of answers leads to a score inside the level. Decided from the least and the \
      greatest score there can be; for a level in between, from all scores where they can be \
      counted (50,000 at most).
      """
    case .neverAsked:
      """
      The condition is false for all answers to the questions that it reads, and to those that \
      decide whether these are asked. Up to 20,000 answers to 200 questions are tried for one \
      condition.
      """
    case .alwaysAsked:
      "The condition is true for all answers to the questions that it reads."
    case .gateNeverFires: "The gate's condition is false for all answers to the questions it reads."
    case .gateAlwaysFires: "The gate's condition is true for all answers to the questions it reads."
    case .gateHoldsNothing:
      "What the gate holds lies at the top already, so nobody is held below anything."
    case .gateCannotBeLifted:
      """
      For some answers the gate fires and no plan, however long, has an action that clears it, \
      even if all other answers are the best ones. Up to 200 answers are tried for one gate.
      """
    case .testAlwaysTrue:
      "A part of a condition holds for all answers, so the whole is decided by the rest."
    case .testNeverTrue:
      "A part of a condition holds for no answers, so the whole is decided by the rest."
    case .scenarioConstant:
      """
      The level of the scenario, or one of its two parts, is the same whatever is answered, or \
      all its questions are never asked.
      """
    case .repeatedItem: "A question stands twice in one part of a scenario, and counts twice."
    case .adviceImpossible:
      """
      Given the ranges of both risks, the levels and the gates, taken together too, no answers \
      lead to this advice. \
      'prepare' is only expected where a gate or 'needs' speaks of it.
      """
    case .needsCannotMatter:
      "An advice needs a level that everyone has, or 'test' needs more than 'go'."
    case .actionStepImpossible:
      """
      An action starts from a step on which no answer is. Steps are those of the score: step 1 \
      from 0, 2 from 25, 3 from 50, 4 from 75, 5 at 100.
      """
    case .actionOutOfReach:
      "An action promises a step that the best answer does not reach."
    case .actionNeverPlanned:
      "Plans are made of actions on scored questions; this question is not scored."
    case .actionNeedsUnreachable:
      """
      An action needs a step of another question which no answer reaches, or to which no action \
      leads from some answer. From there, the action can never be planned.
      """
    case .weakLineWithoutAction:
      """
      An answer scores below 50 and no action starts from its step, although the questionnaire \
      has actions: whoever answers so is told what is weak, and not what to do.
      """
    case .untranslatedText:
      "A text of two words or more stands without languages, or is the same in two languages."
    case .numbersDiffer:
      """
      The text names other numbers in one language than in another, in digits or, in English and \
      French, in words. The hours of the clock may differ by twelve.
      """
    case .placeholdersDiffer:
      "A placeholder such as {name} or %s stands in one language and not in another."
    case .duplicateText:
      """
      The same words stand twice among texts that must be told apart, such as the lines of a \
      question.
      """
    case .nearDuplicateText:
      "Two texts that must be told apart share at least 85% of their words and all their numbers."
    case .alikeIDs:
      """
      Two ids differ only in case, in O and 0, in I, l and 1, in rn and m, or in their marks; or \
      two words of six letters or more by one slip of the pen.
      """
    case .hardToRead:
      """
      A sentence has more than 32 words, or the text a reading index (LIX: words to a sentence \
      plus words over six letters of a hundred) above 65 in English, 85 in other languages.
      """
    case .doubleBarrelled:
      """
      The question asks two things, and one answer must do for both: two question marks, or an \
      'and' before another question word; with yes and no, or with 'how good', any 'and'. English \
      and French only.
      """
    case .allowUnknownCode: "A comment '# readiness: allow CODE' names a code that does not exist."
    case .allowWithoutReason: "A comment that allows a finding says in a few words why."
    case .allowUnused: "A comment allows a finding that is not there, or no longer."
    }
  }
}
