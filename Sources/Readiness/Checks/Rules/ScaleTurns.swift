import Localization
import YAML

/// A scale that changes its direction more than once.
///
/// One turn makes a best number in the middle, or a worst one. A second turn is nearly always a
/// mistake in typing.
struct ScaleTurns: CheckRule {
  static let code = "scale-turns"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The scale changes its direction more than once. One turn makes a best number in the "
      + "middle, or a worst one; a second turn is nearly always a slip.",
    fr: "L’échelle change de sens plus d’une fois. Un seul changement fait un meilleur "
      + "nombre au milieu, ou un pire\u{202F}; un second est presque toujours une erreur.")
  static let defect = PlantedDefect(
    replacing: "scale: {0: 0, 10: 100}", with: "scale: {0: 0, 3: 60, 6: 30, 10: 100}",
    foundAt: "6: 30")

  func findings(in context: CheckContext) -> [Finding] {
    context.scales.compactMap { question, field, scale, node in
      guard !context.hasOneScore(question), let turn = secondTurn(of: scale) else { return nil }
      return finding(
        at: node.range(ofKnotAt: turn.middle), Self.message(turn.middle), help: Self.help,
        proof: turning(question, [turn.before, turn.middle, turn.after], field, context))
    }
  }

  /// The knot where a scale changes its direction for the second time, with its neighbours.
  private func secondTurn(
    of scale: Scale
  ) -> (before: Double, middle: Double, after: Double)? {
    let knots = scale.knots
    var isRising: Bool?
    var turns = 0
    for (index, (left, right)) in zip(knots, knots.dropFirst()).enumerated()
    where left.score != right.score {
      if let isRising, isRising != (right.score > left.score) { turns += 1 }
      isRising = right.score > left.score
      if turns > 1 { return (knots[max(0, index - 1)].number, left.number, right.number) }
    }
    return nil
  }

  /// Ascending answers with their scores, which rise and fall.
  private func turning(
    _ question: Question, _ numbers: [Double], _ field: NumberField, _ context: CheckContext
  ) -> Proof {
    let inside = numbers.filter(field.range.contains)
    let scores = inside.map { question.points(of: .number($0))?.short ?? "" }
    return .answers(
      Example(
        answers: inside.map {
          ExampleAnswers([question.index: .number($0)], to: context.questionnaire)
        },
        shows: Wording(
          en: "they score \(scores.joined(separator: ", "))",
          fr: "elles valent \(scores.joined(separator: ", "))")
      ) { example in
        let scores = example.answeredScores.compactMap { $0?.low }
        return scores.count == 3 && (scores[1] - scores[0]) * (scores[2] - scores[1]) < 0
      })
  }
}

extension ScaleTurns {
  fileprivate static func message(_ number: Double) -> Wording {
    Wording(
      en: "the scale turns again at \(decimalNotation(number))",
      fr: "l’échelle change encore de sens à \(decimalNotation(number))")
  }

  fileprivate static let help =
    Wording(
      en: "let it rise or fall, or turn once where the best or worst number is",
      fr: "faites-la monter ou descendre, ou changer de sens une fois, au meilleur ou au "
        + "pire nombre")
}
