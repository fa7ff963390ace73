import Localization
import Readiness

extension InterviewState {
  /// The result in detail: areas with their ranges, blocking conditions with reasons, both risks,
  /// and the questions to find out first; only why there is none where no result is shown.
  package var scoreDetails: [String] {
    let rows = ResultRows(interview: self, assessment: assessment).lines
    guard resultDisplay == .shown, let assessment = assessment.assessment else { return rows }
    return rows + dimensionLines(assessment)
      + gateLines(assessment) + riskLines(assessment) + settleLines(assessment)
  }

  private func dimensionLines(_ assessment: Assessment) -> [String] {
    assessment.dimensions.map { figures in
      let title = questionnaire.dimensions[figures.dimension].title.text(in: textLanguage)
      return figures.figures.range.sentence(title, of: .dimension, in: language)
    }
  }

  private func gateLines(_ assessment: Assessment) -> [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      gate.sentence(state, textLanguage: textLanguage)
    }
  }

  private func riskLines(_ assessment: Assessment) -> [String] {
    guard let risks = assessment.risks else { return [] }
    return risks.paired(with: questionnaire).compactMap { risk, figures, limit in
      figures.range?.sentence(
        risk.title.text(in: textLanguage), of: .risk, beside: limit, in: language)
    }
  }

  private func settleLines(_ assessment: Assessment) -> [String] {
    let sentence = assessment.advice?.findOutFirstSentence(
      questionnaire, textLanguage: textLanguage)
    return sentence.map { [$0] } ?? []
  }
}
