import Localization
import YAML

/// A fault in what a questionnaire says, where each value by itself is written correctly.
package enum QuestionnaireFault: Fault {
  case unknownFormat(Int)
  case undeclaredLanguage(String, valid: [String])
  case missingDefaultLanguage(String)
  case missingTranslation([String])
  case levelNotAbove(Double)
  case firstLevelNotAtZero
  case keyOfOtherType(String, types: [String], type: String)
  case sinceAboveVersion(Int, version: Int)
  case scoreFalls(Double, before: Double)
  case rangeReversed(String, String)
  case noScale(String)
  case repeatedKnot(Double)
  case noScoredQuestion
  case laterQuestion(String)
  case ownQuestion(String)
  case wrongTest(question: String, type: String)
  /// A condition that is written as a formula, and how it is to be written.
  case formula(String, meant: String)
  case untestable(String)
  case noScore(String)
  case gateWithoutEffect
  case scenarioWithoutBasis
  case scenarioWithTwoBases
  case twoDirections(String, risk: String)
  case liftsNothing(from: Int, to: Int)
  case noDays(step: Int)
  case daysWithoutStep(Int)
  case cycle([String])
  case thenItself
}

extension QuestionnaireFault {
  package var message: String {
    switch self {
    case .unknownFormat(let format): "format \(format) is not known"
    case .undeclaredLanguage(let code, _): "language '\(code)' is not among 'languages'"
    case .missingDefaultLanguage(let code): "the text is missing in '\(code)', the first language"
    case .missingTranslation(let codes):
      "the text is missing in \(codes.map { "'\($0)'" }.joined(separator: ", "))"
    case .levelNotAbove: "the bound is not above that of the level before"
    case .firstLevelNotAtZero: "the first level does not begin at 0"
    case .keyOfOtherType(let key, let types, let type):
      "'\(key)' belongs to \(types.joined(separator: " and ")) questions, not to \(type)"
    case .sinceAboveVersion(let since, let version):
      "'since' \(since) lies above 'version' \(version)"
    case .scoreFalls: "the score falls below that of the line before"
    case .rangeReversed(let low, let high): "the range does not rise from \(low) to \(high)"
    case .noScale(let reason): "'scale' is missing: \(reason)"
    case .repeatedKnot: "the scale has this number twice"
    case .noScoredQuestion: "no question is scored"
    case .laterQuestion(let id): "question '\(id)' is asked later"
    case .ownQuestion(let id): "question '\(id)' is this question itself"
    case .wrongTest(let question, let type):
      "this is no test for the \(type) question '\(question)'"
    case .formula(let formula, _): "'\(formula)' is a text, not a condition"
    case .untestable(let question): "the text question '\(question)' cannot be tested"
    case .noScore(let question): "question '\(question)' has no score"
    case .gateWithoutEffect: "the gate holds neither the level nor the advice"
    case .scenarioWithoutBasis: "the scenario needs 'likelihood' and 'impact', or 'level'"
    case .scenarioWithTwoBases: "the scenario has both 'level' and 'likelihood' or 'impact'"
    case .twoDirections(let question, let risk):
      "the \(risk) risk both rises and falls with '\(question)'"
    case .liftsNothing(let from, let to): "an action from step \(from) cannot lift to step \(to)"
    case .noDays(let step): "the days from step \(step) are missing"
    case .daysWithoutStep(let step): "step \(step) is not in 'from'"
    case .cycle(let ids):
      "these actions wait for one another: \(ids.joined(separator: ", "))"
    case .thenItself: "'then' names this questionnaire itself"
    }
  }

  package var help: String? {
    switch self {
    case .unknownFormat: "write 1, the format that this program reads"
    case .undeclaredLanguage(_, let valid):
      "the languages are \(valid.map { "'\($0)'" }.joined(separator: ", "))"
    case .missingDefaultLanguage: "the first language stands in where a translation is missing"
    case .missingTranslation: "readers in that language will see the first one"
    case .levelNotAbove(let before): "write a number above \(before.short)"
    case .firstLevelNotAtZero: "write 'from: 0'"
    case .keyOfOtherType, .gateWithoutEffect, .scenarioWithoutBasis, .noDays,
      .daysWithoutStep:
      nil
    case .sinceAboveVersion: "raise 'version', or lower 'since'"
    case .scoreFalls(_, let before):
      "write \(before.short) or more, or order the lines from low to high"
    case .rangeReversed: "write the smaller number first"
    case .noScale: "write 'scale: {number: score, ...}'"
    case .repeatedKnot: "give each number one score"
    case .noScoredQuestion:
      "give a choice, multiple, yes-no or number question and its dimension a weight above 0"
    case .laterQuestion: "'when' reads questions that stand earlier in the file"
    case .ownQuestion: nil
    case .wrongTest(_, let type): Self.tests(for: type)
    case .formula(_, let meant): "write '\(meant)'"
    case .untestable: "conditions test choice, multiple, yes-no and number questions"
    case .noScore: "use a choice, multiple or yes-no question, or a number question with 'scale'"
    case .scenarioWithTwoBases: "keep 'level', or 'likelihood' and 'impact'"
    case .twoDirections: "a question has one direction throughout one risk"
    case .liftsNothing(let from, _): "write a step above \(from), at most 5"
    case .cycle:
      "an action waits for the earlier ones of its question and for those that reach what it needs"
    case .thenItself: "name another questionnaire, or leave 'then' out"
    }
  }

  private static func tests(for type: String) -> String {
    let keys = TestKeys.table.keys
    let (atLeast, atMost) = (keys.atLeast.name, keys.atMost.name)
    switch QuestionType(rawValue: type) {
    case .choice:
      return "write a line, a list of lines, '{\(atLeast): line}' or '{\(atMost): line}'"
    case .yesNo: return "write 'yes' or 'no'"
    case .multiple:
      let includes = keys.includes.name
      return "write '{\(includes): option}' or '{\(includes): [option, ...]}'"
    case .number, .text, nil:
      return "write '{\(keys.below.name): x}', '{\(keys.above.name): x}', '{\(atLeast): x}' "
        + "or '{\(atMost): x}'"
    }
  }
}
