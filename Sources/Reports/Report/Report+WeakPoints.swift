import Localization
import Readiness

/// The weak points of the first page.
extension Report {
  /// Two at most: what holds back, or else where the chain breaks; and the weakest dimension.
  var weakPointsSection: [Block] {
    var points: [Inline] = []
    if let gate = bindingGates.first {
      points.append(Inline(sentences([gateSentence(gate), lifting(gate)])))
    } else if let position = assessment.companions.breaksAt {
      points.append(Inline(words.chainBreaks(question: questionWithAnswer(position))))
    }
    if let weakest = assessment.companions.weakest,
      let figures = assessment.dimensions.first(where: { $0.dimension == weakest })?.figures,
      assessment.dimensions.count > 1
    {
      points.append(
        Inline(
          words.weakest(
            dimension: text(questionnaire.dimensions[weakest].title), score: written(figures))))
    }
    return points.isEmpty ? [] : [.heading(2, words.weakHeading), .list(points)]
  }
}
