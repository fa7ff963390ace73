import Localization
import Readiness

/// The weak points of the first page.
extension Report {
  /// Two points at most: the most severe gate that holds back, or else the first question of the
  /// chain that does not hold; and the weakest areas.
  var weakPointsSection: [Block] {
    var points: [Inline] = []
    if let gate = assessment.limitingGates.first {
      points.append(Inline(sentences([gateSentence(gate), remedy(of: gate)])))
    } else if let question = assessment.companions.breaksAt {
      points.append(Inline(chainBreaks(question: questionWithAnswer(question))))
    }
    let weakest = weakestDimensions.map { figures in
      weak(text(questionnaire.dimensions[figures.dimension].title), written(figures.figures))
    }
    if !weakest.isEmpty { points.append(Inline(weakestAreas(weakest))) }
    return points.isEmpty
      ? [] : [.heading(2, say(en: "Your weak points", fr: "Vos points faibles")), .list(points)]
  }

  /// The dimensions with the least known score, up to three on a tie; empty where the known scores
  /// differ by less than five points, or where more are as weak, as then none stands out.
  var weakestDimensions: [DimensionFigures] {
    let known = assessment.dimensions.compactMap(\.figures.known)
    guard assessment.companions.weakest != nil, let least = known.min(), let most = known.max(),
      reaches(most - least, 5)
    else { return [] }
    let weakest = assessment.dimensions.filter { figures in
      figures.figures.known.map { $0 <= least + tolerance } ?? false
    }
    return weakest.count <= 3 ? weakest : []
  }
}

// MARK: - Words

extension Report {
  /// “Use, at 42”
  private func weak(_ area: String, _ score: String) -> String {
    say(en: "\(area), at \(score)", fr: "\(area), à \(score)")
  }

  private func weakestAreas(_ areas: [String]) -> String {
    let list = language.longList(areas)
    return plural(
      areas.count,
      en: (one: "Your weakest area: \(list).", other: "Your weakest areas: \(list)."),
      fr: (
        one: "Votre domaine le plus faible\u{A0}: \(list).",
        other: "Vos domaines les plus faibles\u{A0}: \(list)."
      ))
  }
}
