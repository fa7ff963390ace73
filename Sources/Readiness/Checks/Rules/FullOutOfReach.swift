import Localization
import YAML

/// A `full` above the points of all options together.
///
/// Nobody can then score 100, however much they have.
struct FullOutOfReach: CheckRule {
  static let code = "full-out-of-reach"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "All options together have fewer points than 'full', so nobody scores 100.",
    fr: "Toutes les options ensemble ont moins de points que «\u{A0}full\u{A0}», si bien que "
      + "personne n’atteint 100.")
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
            shows: Wording(
              en: "the best answer scores \(score.short)",
              fr: "la meilleure réponse vaut \(score.short)")
          ) { example in
            example.answeredScores.allSatisfy { $0.map { $0.high < 100 } ?? false }
          }))
    }
  }
}

extension FullOutOfReach {
  fileprivate static func message(full: Double, points: Double) -> Wording {
    Wording(
      en: "all options together have \(points.short) points, and 'full' is \(full.short)",
      fr: "toutes les options ensemble ont \(points.short) points, et «\u{A0}full\u{A0}» est "
        + "\(full.short)")
  }

  fileprivate static func help(points: Double) -> Wording {
    Wording(
      en: "write 'full: \(points.short)', or add points",
      fr: "écrivez «\u{A0}full: \(points.short)\u{A0}», ou ajoutez des points")
  }
}
