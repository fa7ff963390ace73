import Localization
import YAML

/// A knot of a scale that lies outside the range of the question.
///
/// Nobody can answer that number, so its score is never given.
struct KnotOutsideRange: CheckRule {
  static let code = "knot-outside-range"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "A point of the scale lies where nobody can answer, so its score is never given.",
    fr: "Un point de l’échelle est là où personne ne peut répondre, si bien que sa note "
      + "n’est jamais donnée.")
  static let defect = PlantedDefect(
    replacing: "range: [0, 10]", with: "range: [0, 8]", foundAt: "10: 100")

  func findings(in context: CheckContext) -> [Finding] {
    context.scales.flatMap { question, field, scale, node in
      scale.knots.filter { !field.range.contains($0.number) }.map { knot in
        finding(
          at: node.range(ofKnotAt: knot.number), Self.message(knot.number, range: field.range),
          help: Self.help, proof: nearestAnswer(to: knot, of: question, field, context))
      }
    }
  }

  private func nearestAnswer(
    to knot: Scale.Knot, of question: Question, _ field: NumberField, _ context: CheckContext
  ) -> Proof {
    let number = min(max(knot.number, field.range.lowerBound), field.range.upperBound)
    let score = question.points(of: .number(number))?.short ?? ""
    return .answers(
      Example(
        [question.index: .number(number)], to: context.questionnaire,
        shows:
          Wording(
            en: "the answer nearest to \(knot.number.short) scores \(score), not "
              + "\(knot.score.short)",
            fr: "la réponse la plus proche de \(knot.number.short) vaut \(score), et non "
              + "\(knot.score.short)")
      ) { example in
        example.answeredScores.allSatisfy { $0.map { $0 != Interval(knot.score) } ?? false }
      })
  }
}

extension KnotOutsideRange {
  fileprivate static func message(_ number: Double, range: ClosedRange<Double>) -> Wording {
    Wording(
      en: "\(decimalNotation(number)) lies outside the range, "
        + "\(decimalNotation(range.lowerBound)) to \(decimalNotation(range.upperBound))",
      fr: "\(decimalNotation(number)) est hors de l’étendue, "
        + "\(decimalNotation(range.lowerBound)) à \(decimalNotation(range.upperBound))")
  }

  fileprivate static let help = Wording(
    en: "move the point into the range, or widen 'range'",
    fr: "mettez le point dans l’étendue, ou élargissez «\u{A0}range\u{A0}»")
}
