package import QuestionnaireModel

/// How a score came from one assessment to another, on the questions answered both times
/// (scoring §12).
package struct LikeForLike: Sendable {
  /// The scores of those questions alone, 0–100.
  package let before: Double
  package let after: Double

  /// What each question gained or lost, in points of the whole; in file order, zeros left out.
  package let contributions: [Contribution]

  /// The number of questions that are compared.
  package let count: Int

  /// What of the change of `known` comes from questions that were answered one time only.
  package let scope: Double?

  package struct Contribution: Equatable, Sendable {
    /// The position of the question in the later questionnaire.
    package let question: Int
    package let points: Double
  }

  /// - Parameters:
  ///   - new: judged with the later questionnaire, whose weights count.
  /// - Returns: nil if no scored question was answered both times with the same meaning.
  package init?(
    _ old: Assessment, of oldQuestionnaire: Questionnaire, _ new: Assessment,
    of questionnaire: Questionnaire
  ) {
    var scores: [Int: (before: Double, after: Double)] = [:]
    for question in questionnaire.questions where question.isScored {
      guard let position = oldQuestionnaire.position(of: question.id),
        question.since <= oldQuestionnaire.version,
        let before = old.states[position].answeredScore,
        let after = new.states[question.position].answeredScore
      else { continue }
      scores[question.position] = (before, after)
    }
    let shares = questionnaire.shares(of: scores.keys.sorted())
    if shares.isEmpty { return nil }
    var sums = (before: 0.0, after: 0.0)
    var contributions: [Contribution] = []
    for (position, share) in shares {
      guard let score = scores[position] else { continue }
      sums = (sums.before + share * score.before, sums.after + share * score.after)
      let points = share * (score.after - score.before)
      if points != 0 { contributions.append(Contribution(question: position, points: points)) }
    }
    self.before = sums.before
    self.after = sums.after
    self.contributions = contributions
    count = shares.count
    if let first = old.score?.known, let last = new.score?.known {
      scope = last - first - (sums.after - sums.before)
    } else {
      scope = nil
    }
  }
}

extension Questionnaire {
  /// The share of each question in a score that rests on these questions only; in file order.
  fileprivate func shares(of positions: [Int]) -> [(position: Int, share: Double)] {
    let parts = dimensions.map { dimension in positions.filter(dimension.questions.contains) }
    let all = zip(dimensions, parts).filter { !$0.1.isEmpty }.reduce(0) { $0 + $1.0.weight }
    return zip(dimensions, parts).flatMap { dimension, part in
      let inside = part.reduce(0) { $0 + questions[$1].weight }
      return part.map { position in
        let weight = Double(dimension.weight) * Double(questions[position].weight)
        return (position, weight / Double(all) / Double(inside))
      }
    }
  }
}

extension QuestionState {
  /// The score of an answer that counts, a range at its middle.
  fileprivate var answeredScore: Double? { status == .answered ? score?.middle : nil }
}
