import YAML

/// A scale that gives every number of the range the same score.
struct FlatScale: CheckRule {
  static let code = "flat-scale"
  static let severity = Severity.warning
  static let explanation =
    "Whatever number of the range is answered, the scale gives the same score."
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
  fileprivate static func message(score: Double) -> String {
    "the scale gives every number of the range \(score.short)"
  }

  fileprivate static let help = "let the scale rise or fall inside the range"
}
