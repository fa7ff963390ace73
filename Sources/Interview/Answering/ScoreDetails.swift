import Localization
import Readiness

extension Interview {
  /// The score in detail: dimensions with their ranges, gates with reasons, both risks, and the
  /// questions to settle first.
  package var scoreDetails: [String] {
    if options.hidesScore { return [words.scoreHidden] }
    guard let assessment = judgement.assessment else { return [scoreLine.score()] }
    return [scoreLine.score(), scoreLine.advice] + dimensionLines(assessment)
      + gateLines(assessment) + riskLines(assessment) + settleLines(assessment)
  }

  private func dimensionLines(_ assessment: Assessment) -> [String] {
    assessment.dimensions.map { figures in
      let title = questionnaire.dimensions[figures.dimension].title.text(in: language)
      let range = figures.figures.range
      return words.labelled(title, words.ofHundred(range.low, range.high)) + "."
    }
  }

  private func gateLines(_ assessment: Assessment) -> [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      let reason = gate.reason.text(in: language)
      return switch state {
      case .yes: words.gateFires(gate.id, reason)
      case .undetermined: words.gateMayFire(gate.id, reason)
      case .no: nil
      }
    }
  }

  private func riskLines(_ assessment: Assessment) -> [String] {
    guard let risks = questionnaire.risks, let figures = assessment.risks else { return [] }
    return figures.paired(with: risks).compactMap { risk, figures in
      figures.range.map {
        words.labelled(risk.title.text(in: language), words.ofHundred($0.low, $0.high)) + "."
      }
    }
  }

  private func settleLines(_ assessment: Assessment) -> [String] {
    let first = (assessment.advice?.settleFirst ?? []).prefix(3).map {
      questionnaire.questions[$0.question].id
    }
    return first.isEmpty || assessment.advice?.isFirm == true
      ? [] : [words.settleFirst(Array(first))]
  }
}
