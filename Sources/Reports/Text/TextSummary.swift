import Localization
import Readiness

/// The result of scoring on a few lines of plain text, for a terminal or a log.
package struct TextSummary {
  private let report: Report
  private let words: InterviewWords

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    words = InterviewWords(Language(code: language))
  }

  /// The lines, with a line break after each.
  package var text: String {
    [heading, score, dimensions, gates, unknown, acts].sectionedText
  }

  private var assessment: Assessment { report.assessment }
  private var questionnaire: Questionnaire { report.questionnaire }

  private var heading: [String] {
    let title = report.text(questionnaire.title)
    let organisation = report.input.sheet.organisation
    let date = report.input.sheet.date
    return [[title, organisation, date].compactMap { $0 }.joined(separator: " - ")]
  }

  private var score: [String] {
    guard let figures = assessment.score else { return [words.noScore] }
    var lines = [words.score(figures.range.low, figures.range.high, was: nil) + " " + level]
    if let known = figures.known, figures.range.low != figures.range.high {
      lines.append(words.onWhatWasAnswered(known))
    }
    if questionnaire.risks == nil {
      lines.append(words.noAdvice)
    } else if let advice = assessment.advice {
      lines.append(words.advice(advice))
    } else {
      lines.append(words.adviceOpen)
    }
    return lines + risks
  }

  private var level: String {
    guard assessment.level.status != .none, let held = assessment.level.held else {
      return words.levelOpen
    }
    return words.level(
      held.levels.map { report.text(questionnaire.levels[$0].title) },
      isProvisional: assessment.level.status == .provisional)
  }

  private var risks: [String] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    return risks.paired(with: model).compactMap { risk, figures in
      figures.range.map {
        words.labelled(report.text(risk.title), words.ofHundred($0.low, $0.high)) + "."
      }
    }
  }

  private var dimensions: [String] {
    let rows = assessment.dimensions.map { figures in
      (report.text(questionnaire.dimensions[figures.dimension].title).neutralised, figures.figures)
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { title, figures in
      let range = words.language.whole(figures.range.low, figures.range.high)
      return "\(title.padded(to: width))  [\(figures.range.bar(.ascii))]  \(range)"
    }
  }

  private var gates: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      switch state {
      case .yes: words.gateFires(gate.id, report.text(gate.reason))
      case .undetermined: words.gateMayFire(gate.id, report.text(gate.reason))
      case .no: nil
      }
    }
  }

  private var unknown: [String] {
    let unknown = report.unknownQuestions
    if unknown.isEmpty { return [] }
    var lines = [words.unknown(unknown.map(\.id))]
    if let advice = assessment.advice, !advice.isFirm, !advice.settleFirst.isEmpty {
      lines.append(
        words.settleFirst(
          advice.settleFirst.prefix(3).map { questionnaire.questions[$0.question].id }))
    }
    return lines
  }

  private var acts: [String] {
    let acts =
      assessment.advice?.answer == .wait ? report.input.plan.noRegret : report.input.plan.order
    if acts.isEmpty { return [] }
    return [words.firstActs(report.input.plan.budget)]
      + acts.prefix(3).map { item in
        "  \(item.id)  \(words.days(item.days.days))  \(report.text(item.action.text))"
      }
  }
}
