import Localization
import YAML

/// A level that an advice needs, and that changes no advice.
///
/// Either everyone has the level, or `test` needs more than `go`, so that who may launch may not
/// test.
struct NeedsCannotMatter: CheckRule {
  static let code = "needs-cannot-matter"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An advice needs a level that everyone has, or 'test' needs more than 'go'.",
    fr: "Un conseil demande un niveau que tout le monde a, ou «\u{A0}test\u{A0}» demande "
      + "plus que «\u{A0}go\u{A0}».")
  static let defect = PlantedDefect(
    replacing: "test: trying}", with: "test: absent}", foundAt: "absent}")

  func findings(in context: CheckContext) -> [Finding] {
    let policy = context.questionnaire.advice
    guard context.questionnaire.risks != nil,
      let needs = context.nodes.root[QuestionnaireKeys.keys.advice]?[AdviceKeys.keys.needs]
    else { return [] }
    let lowest = context.questionnaire.levels.startIndex
    let levels = [(Advice.go, policy.levelForGo), (.test, policy.levelForTest)]
    var findings = levels.filter { $0.1 == lowest }.map { advice, _ in
      finding(
        at: needs.range(of: advice.rawValue), Self.message(advice), help: Self.helpForLowest,
        proof: lowestLevel(context))
    }
    if let go = policy.levelForGo, let test = policy.levelForTest, test > go {
      findings.append(
        finding(
          at: needs.range(of: AdviceNeedsKeys.keys.test), Self.messageForReversed,
          help: Self.helpForReversed,
          proof: .text))
    }
    return findings
  }

  /// The worst answers, which reach the lowest level too.
  private func lowestLevel(_ context: CheckContext) -> Proof {
    let levels = context.questionnaire.levels
    return .answers(
      Example(
        context.worstAnswers, to: context.questionnaire,
        shows: Wording(
          en: "the level is '\(levels[levels.startIndex].id)' or higher",
          fr: "le niveau est «\u{A0}\(levels[levels.startIndex].id)\u{A0}» ou plus")
      ) { example in example.assessments.allSatisfy { $0.level.held != nil } })
  }
}

extension NeedsCannotMatter {
  fileprivate static func message(_ advice: Advice) -> Wording {
    Wording(
      en: "'\(advice.rawValue)' needs the lowest level, which everyone has",
      fr: "«\u{A0}\(advice.rawValue)\u{A0}» demande le niveau le plus bas, que tout le monde " + "a"
    )
  }

  fileprivate static let messageForReversed = Wording(
    en: "'test' needs a higher level than 'go'",
    fr: "«\u{A0}test\u{A0}» demande un niveau plus haut que «\u{A0}go\u{A0}»")
  fileprivate static let helpForLowest = Wording(
    en: "name a higher level, or leave it out", fr: "nommez un niveau plus haut, ou omettez-le")
  fileprivate static let helpForReversed = Wording(
    en: "let 'go' need at least the level of 'test'",
    fr: "faites demander à «\u{A0}go\u{A0}» au moins le niveau de «\u{A0}test\u{A0}»")
}
