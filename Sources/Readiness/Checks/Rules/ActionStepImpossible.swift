import Localization
import YAML

/// An action that starts from a step on which no answer is.
///
/// The days that it gives for this step never count.
struct ActionStepImpossible: CheckRule {
  static let code = "action-step-impossible"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "An action starts from a step on which no answer is. Steps are those of the score: "
      + "step 1 from 0, 2 from 25, 3 from 50, 4 from 75, 5 at 100.",
    fr: "Une action part d’une marche où ne se trouve aucune réponse. Les marches sont "
      + "celles de la note\u{A0}: 1 dès 0, 2 dès 25, 3 dès 50, 4 dès 75, 5 à 100.")
  static let defect = PlantedDefect(
    replacing: "options: [Unknown, Discussed, Written, Measured, Reached]",
    with: "options: [Unknown, Written, Reached]", foundAt: "2]")

  func findings(in context: CheckContext) -> [Finding] {
    context.actions.flatMap { question, action, node -> [Finding] in
      guard question.isScored, let steps = question.steps else { return [] }
      return zip(action.from, node[ActionKeys.keys.from]?.elements ?? []).compactMap { from, node in
        if steps.contains(from) { return nil }
        return finding(
          at: node.range, Self.message(step: from, steps), help: Self.help,
          proof: nearestAnswers(to: from, question, context))
      }
    }
  }

  /// The answers next below and above a step that none is on.
  private func nearestAnswers(
    to step: Int, _ question: Question, _ context: CheckContext
  ) -> Proof {
    let scored = question.samples().compactMap { value in
      question.points(of: value).map { (points: $0, value: value) }
    }
    let below = scored.filter { stepOfScore($0.points) < step }.max { $0.points < $1.points }
    let above = scored.filter { stepOfScore($0.points) > step }.min { $0.points < $1.points }
    let found = [below, above].compactMap { $0 }
    let scores = found.map(\.points.short)
    return .answers(
      Example(
        answers: found.map {
          ExampleAnswers([question.index: $0.value], to: context.questionnaire)
        },
        shows: Wording(
          en: "the nearest scores are \(scores.joined(separator: " and "))",
          fr: "les notes les plus proches sont \(scores.joined(separator: " et "))")
      ) { example in
        example.answeredScores.allSatisfy { $0.map { stepOfScore($0.low) != step } ?? false }
      })
  }
}

extension Question {
  /// The steps that answers can be on, ascending; nil if there are too many sets of options.
  fileprivate var steps: [Int]? {
    if case .multiple(let multiple) = kind {
      guard let scores = multiple.allScores else { return nil }
      return Set(scores.map { stepOfScore($0) }).sorted()
    }
    return Set(samples().compactMap { points(of: $0) }.map { stepOfScore($0) }).sorted()
  }
}

extension MultipleChoice {
  /// The scores of all sets of options; nil if they are more than 5,000.
  fileprivate var allScores: [Double]? {
    var sums: Set<Double> = [0]
    for option in options where !option.isExclusive {
      sums.formUnion(sums.map { $0 + option.points })
      if sums.count > 5_000 { return nil }
    }
    let alone = options.filter(\.isExclusive).map(\.points)
    if options.allSatisfy({ $0.points > 0 || $0.isExclusive }) { sums.remove(0) }
    return (Array(sums) + alone).map { 100 * min(1, $0 / full) }
  }
}

extension ActionStepImpossible {
  fileprivate static func message(step: Int, _ steps: [Int]) -> Wording {
    let steps = steps.map(String.init)
    return Wording(
      en: "no answer is on step \(step); the answers are on "
        + "\(Language.english.conjunction(steps))",
      fr: "aucune réponse n’est sur la marche \(step)\u{202F}; les réponses sont sur "
        + Language.french.conjunction(steps))
  }

  fileprivate static let help = Wording(
    en: "take the step out of 'from' and 'days'",
    fr: "retirez la marche de «\u{A0}from\u{A0}» et de «\u{A0}days\u{A0}»")
}
