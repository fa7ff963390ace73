import Readiness
import TestSupport

/// Questionnaires and answers at the edges of what a report can be about.
enum EdgeCase: String, CaseIterable, Sendable {
  case nothingAnswered = "nothing-answered"
  case everythingUnknown = "everything-unknown"
  case nothingApplies = "nothing-applies"
  case oneDimension = "one-dimension"
  case fortyDimensions = "forty-dimensions"
  case longTitles = "long-titles"
  case chinese = "chinese"
  case hebrew = "hebrew"
  case noRisksGatesActions = "no-risks-gates-actions"

  /// The worked case and the language of its report.
  func make() throws -> (worked: Case, language: String) {
    let everything = ["d1a", "d1b", "d2a", "d2b"]
    switch self {
    case .nothingAnswered: return (try answered(SmallQuestionnaire(), []), "en")
    case .everythingUnknown:
      return (try answered(SmallQuestionnaire(), everything.map { "\($0): dont-know" }), "en")
    case .nothingApplies:
      let answers = everything.map { "\($0): {answer: not-applicable, note: no}" }
      return (try answered(SmallQuestionnaire(), answers), "en")
    case .oneDimension:
      return (try answered(SmallQuestionnaire(dimensions: 1), ["d1a: 2", "d1b: 4"]), "en")
    case .fortyDimensions:
      let answers = (1...40).map { "d\($0)a: \($0 % 5 + 1)" }
      return (try answered(SmallQuestionnaire(dimensions: 40), answers), "en")
    case .longTitles:
      let long = String(repeating: "a long and winding title ", count: 12).prefix(300)
      return (try answered(SmallQuestionnaire(word: String(long)), ["d1a: 2", "d2a: 3"]), "en")
    case .chinese:
      let questionnaire = SmallQuestionnaire(word: "企業數位轉型準備程度評估", language: "zh")
      return (try answered(questionnaire, ["d1a: 2", "d1b: 3", "d2b: 5"]), "zh")
    case .hebrew:
      let questionnaire = SmallQuestionnaire(word: "האם אנחנו מוכנים (2.0)?", language: "he")
      return (try answered(questionnaire, ["d1a: 1", "d1b: 1", "d2a: 5"]), "he")
    case .noRisksGatesActions:
      let questionnaire = SmallQuestionnaire(isPlain: true)
      return (try answered(questionnaire, ["d1a: 3", "d2b: 2"]), "en")
    }
  }

  private func answered(_ small: SmallQuestionnaire, _ answers: [String]) throws -> Case {
    let questionnaire = try Sample.questionnaire(small.text)
    return try Case(questionnaire, Sample.answers(answers, to: questionnaire))
  }
}
