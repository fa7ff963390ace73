import Localization
import Readiness

/// The weak points of the first page.
extension Report {
  /// Two points at most: the most severe gate that holds back, or else the first question of the
  /// chain that does not hold; and the weakest dimension.
  var weakPointsSection: [Block] {
    var points: [Inline] = []
    if let gate = assessment.limitingGates.first {
      points.append(Inline(sentences([gateSentence(gate), remedy(of: gate)])))
    } else if let question = assessment.companions.breaksAt {
      points.append(Inline(chainBreaks(question: questionWithAnswer(question))))
    }
    if let weakest = assessment.companions.weakest,
      let figures = assessment.dimensions.first(where: { $0.dimension == weakest })?.figures,
      assessment.dimensions.count > 1
    {
      points.append(
        Inline(
          weakestDimension(
            text(questionnaire.dimensions[weakest].title), score: written(figures))))
    }
    return points.isEmpty
      ? [] : [.heading(2, say(en: "Your weak points", fr: "Vos points faibles")), .list(points)]
  }
}

// MARK: - Words

extension Report {
  private func weakestDimension(_ dimension: String, score: String) -> String {
    say(
      en: "An average hides its weakest part. Your weakest is \(dimension), at \(score).",
      fr: "Une moyenne cache sa part la plus faible. Votre point le plus faible\u{A0}: "
        + "\(dimension), à \(score).")
  }
}
