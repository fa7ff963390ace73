import Localization
import YAML

/// A scale that gives every number of the range the same score.
struct FlatScale: CheckRule {
  static let code = "flat-scale"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "Whatever number of the range is answered, the scale gives the same score.",
    fr: "Quel que soit le nombre donné dans l’étendue, l’échelle donne la même note.")
  static let defect = PlantedDefect(
    replacing: "scale: {0: 0, 10: 100}", with: "scale: {0: 50, 10: 50}", foundAt: "{")

  func findings(in context: CheckContext) -> [Finding] {
    context.scales.compactMap { question, field, _, node in
      guard context.hasOneScore(question), let range = context.scoreRanges[question.index]
      else { return nil }
      return finding(
        at: node.range(of: QuestionKeys.keys.scale), Self.message(score: range.low),
        help: Self.help,
        proof: context.equalScores(
          question, .number(field.range.lowerBound), .number(field.range.upperBound)))
    }
  }
}

extension FlatScale {
  fileprivate static func message(score: Double) -> Wording {
    Wording(
      en: "the scale gives every number of the range \(score.short)",
      fr: "l’échelle donne \(score.short) à tous les nombres de l’étendue")
  }

  fileprivate static let help = Wording(
    en: "let the scale rise or fall inside the range",
    fr: "faites monter ou descendre l’échelle à l’intérieur de l’étendue")
}
