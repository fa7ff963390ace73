import YAML

/// A `full` above the points of all options together.
///
/// Nobody can then score 100, however much they have.
struct FullOutOfReach: CheckRule {
  static let code = "full-out-of-reach"
  static let severity = Severity.warning
  static let explanation =
    "All options together have fewer points than 'full', so nobody scores 100."
  static let defect = PlantedDefect(replacing: "full: 3", with: "full: 4", foundAt: "4")

  func findings(in context: CheckContext) -> [Finding] {
    context.scoredOptions.compactMap { question, multiple, _ in
      let sum = multiple.combinable.reduce(0) { $0 + multiple.options[$1].points }
      let most = max(sum, multiple.options.map(\.points).max() ?? 0)
      guard most < multiple.full - tolerance, let best = question.best else { return nil }
      let score = question.points(of: best) ?? 0
      return finding(
        at: context.nodes.questions[question.index].range(of: QuestionKeys.keys.full),
        Self.message(full: multiple.full, points: most), help: Self.help(points: most),
        proof: .answers(
          Example(
            [question.index: best], to: context.questionnaire,
            shows: "the best answer scores \(score.short)"
          ) { example in
            example.answeredScores.allSatisfy { $0.map { $0.high < 100 } ?? false }
          }))
    }
  }
}

extension FullOutOfReach {
  fileprivate static func message(full: Double, points: Double) -> String {
    "all options together have \(points.short) points, and 'full' is \(full.short)"
  }

  fileprivate static func help(points: Double) -> String {
    "write 'full: \(points.short)', or add points"
  }
}
