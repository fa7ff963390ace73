import Localization
import YAML

/// A level that no answers lead to.
///
/// Either the score can never come so low or so high, or it steps over a level that is narrower
/// than what one answer moves it.
struct LevelUnreachable: CheckRule {
  static let code = "level-unreachable"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "No combination of answers leads to a score inside the level. Decided from the least "
      + "and the greatest score there can be; for a level in between, from all scores where "
      + "they can be counted (50,000 at most).",
    fr: "Aucune combinaison de réponses ne mène à une note dans ce niveau. Décidé d’après la "
      + "plus petite et la plus grande note possibles\u{202F}; pour un niveau du milieu, "
      + "d’après toutes les notes si elles peuvent être comptées (50\u{202F}000 au plus).")
  static let defect = PlantedDefect(
    [
      (replacing: "Measured, Reached]", with: "Measured, {text: Reached, score: 76}]"),
      (replacing: "from: 65", with: "from: 95"),
    ], foundAt: "95")

  func findings(in context: CheckContext) -> [Finding] {
    guard let bounds = context.scoreBounds else { return [] }
    let questionnaire = context.questionnaire
    let levels = questionnaire.levels
    let inBounds = levels.indices.filter { index in
      levels[index].from <= bounds.high + tolerance
        && questionnaire.end(of: index) > bounds.low + tolerance
    }
    let isInBounds = Set(inBounds)
    let outOfBounds = levels.indices.filter { !isInBounds.contains($0) }.map { index in
      finding(
        at: context.nodes.levels[index].range(of: LevelKeys.keys.from),
        Self.message(levels[index].id, bounds), help: Self.helpOutOfBounds,
        proof: nearest(to: index, bounds, context))
    }
    let steppedOver = steppedOver(among: inBounds, context)
    let steps = steppedOver.isEmpty ? [] : steps(from: context)
    return outOfBounds
      + steppedOver.map { index in
        finding(
          at: context.nodes.levels[index].range(of: LevelKeys.keys.from),
          Self.message(steppedOver: levels[index].id), help: Self.helpSteppedOver,
          proof: stepOver(index, steps, context))
      }
  }

  /// The best answers for a level that lies too high, and the worst for one that lies too low.
  private func nearest(to index: LevelIndex, _ bounds: Interval, _ context: CheckContext) -> Proof {
    let levels = context.questionnaire.levels
    let answers =
      levels[index].from > bounds.high ? context.bestAnswers : context.worstAnswers
    guard let assessment = context.assessment(answers), let score = assessment.score,
      let level = assessment.level.fromScore
    else { return .notFound }
    return .answers(
      Example(
        answers, to: context.questionnaire,
        shows: Wording(
          en: "the score is \(score.range.low.short), the level '\(levels[level.worst].id)'",
          fr: "la note est \(score.range.low.short), le niveau "
            + "«\u{A0}\(levels[level.worst].id)\u{A0}»")
      ) { $0.noneIs(on: index) })
  }

  /// Those of some levels that no score reaches, although scores below and above are reached.
  private func steppedOver(among levels: [LevelIndex], _ context: CheckContext) -> [LevelIndex] {
    let questionnaire = context.questionnaire
    let scores = ReachableScores(context)
    let missed = levels.filter {
      !scores.include(from: questionnaire.levels[$0].from, below: questionnaire.end(of: $0))
    }
    guard !missed.isEmpty, let all = scores.all() else { return [] }
    let reached = Set(all.map { questionnaire.level(ofScore: $0) })
    return missed.filter { !reached.contains($0) }
  }

  /// One answer to one question that is changed for a better one.
  private struct Step {
    let before: [QuestionIndex: AnswerValue]
    let answers: [QuestionIndex: AnswerValue]

    /// With the better answer.
    let score: Double
    let level: LevelIndex
  }

  /// The steps from the worst answers to the best ones, as far as there is a score.
  private func steps(from context: CheckContext) -> [Step] {
    var steps: [Step] = []
    var answers = context.worstAnswers
    for question in context.questions where question.isScored {
      let rising = question.samples().map { (points: question.points(of: $0) ?? 0, value: $0) }
        .sorted { $0.points < $1.points }
      for (_, value) in rising {
        let before = steps.last?.answers ?? answers
        answers[question.index] = value
        guard let score = context.assessment(answers)?.score?.range.low else { return steps }
        steps.append(
          Step(
            before: before, answers: answers, score: score,
            level: context.questionnaire.level(ofScore: score)))
      }
    }
    return steps
  }

  /// Answers below a level and above it that differ in one answer to one question.
  private func stepOver(_ index: LevelIndex, _ steps: [Step], _ context: CheckContext) -> Proof {
    guard let step = steps.first(where: { $0.level > index }) else { return .notFound }
    let id = context.questionnaire.levels[index].id
    return .answers(
      Example(
        step.before, step.answers, to: context.questionnaire,
        shows: Wording(
          en: "the score steps over '\(id)' to \(step.score.short)",
          fr: "la note saute «\u{A0}\(id)\u{A0}» jusqu’à \(step.score.short)")
      ) { $0.noneIs(on: index) })
  }
}

extension Questionnaire {
  /// The score at which the next level begins; infinity for the last level.
  fileprivate func end(of level: LevelIndex) -> Double {
    let next = levels.index(after: level)
    return next < levels.endIndex ? levels[next].from : .infinity
  }
}

extension ScoredExample {
  /// Whether the score of each set of answers gives one level, and never this one.
  fileprivate func noneIs(on index: LevelIndex) -> Bool {
    assessments.allSatisfy { assessment in
      guard let level = assessment.level.fromScore else { return false }
      return level.worst == level.best && level.worst != index
    }
  }
}

extension LevelUnreachable {
  fileprivate static func message(_ id: String, _ bounds: Interval) -> Wording {
    Wording(
      en: "no answers reach the level '\(id)': "
        + "the score lies between \(bounds.low.short) and \(bounds.high.short)",
      fr: "aucune réponse n’atteint le niveau «\u{A0}\(id)\u{A0}»\u{A0}: la note est entre "
        + "\(bounds.low.short) et \(bounds.high.short)")
  }

  fileprivate static func message(steppedOver id: String) -> Wording {
    Wording(
      en: "no answers reach the level '\(id)': the score steps over it",
      fr: "aucune réponse n’atteint le niveau «\u{A0}\(id)\u{A0}»\u{A0}: la note le saute")
  }

  fileprivate static let helpOutOfBounds = Wording(
    en: "move its bound, or change the scores", fr: "déplacez sa borne, ou changez les notes")
  fileprivate static let helpSteppedOver = Wording(
    en: "merge it with a neighbour, or ask more questions",
    fr: "réunissez-le avec un voisin, ou posez plus de questions")
}
