package import Localization
import Readiness

/// The result of scoring on a few lines of plain text, for a terminal or a log.
package struct TextSummary: Localized {
  private let report: Report
  package let language: Language

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    self.language = Language(code: language)
  }

  /// The lines, with a line break after each.
  package var text: String {
    [heading, score, dimensions, gates, unknown, acts].sectionedText
  }

  private var assessment: Assessment { report.assessment }
  private var questionnaire: Questionnaire { report.questionnaire }

  private var heading: [String] {
    let title = report.text(questionnaire.title)
    let organisation = report.input.answers.organisation.map(report.foreign)
    let date = report.input.answers.day
    return [[title, organisation, date].compactMap { $0 }.joined(separator: " - ")]
  }

  private var score: [String] {
    let sentence = assessment.scoreSentence(in: language)
    guard let figures = assessment.score else { return [sentence] }
    var lines = [sentence + " " + level]
    if let known = figures.known, figures.range.low != figures.range.high {
      lines.append(onWhatWasAnswered(known))
    }
    lines.append(questionnaire.adviceSentence(assessment.advice, in: language))
    return lines + risks
  }

  private var level: String {
    let figures = assessment.level
    return questionnaire.levelSentence(
      figures.status == .none ? nil : figures.held?.levels,
      isProvisional: figures.status == .provisional, textLanguage: report.textLanguage)
  }

  private var risks: [String] {
    guard let model = questionnaire.risks, let risks = assessment.risks else { return [] }
    return risks.paired(with: model).compactMap { risk, figures in
      figures.range?.sentence(report.text(risk.title), in: language)
    }
  }

  private var dimensions: [String] {
    let rows = assessment.dimensions.map { figures in
      (report.text(questionnaire.dimensions[figures.dimension].title).neutralised, figures.figures)
    }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { title, figures in
      let range = language.whole(figures.range.low, figures.range.high)
      return "\(title.padded(to: width))  [\(figures.range.bar(.ascii))]  \(range)"
    }
  }

  private var gates: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      gate.sentence(state, textLanguage: report.textLanguage)
    }
  }

  private var unknown: [String] {
    let unknown = report.unknownQuestions
    if unknown.isEmpty { return [] }
    let settle = assessment.advice?.findOutFirstSentence(
      questionnaire, textLanguage: report.textLanguage)
    return [notKnown(unknown.map(\.id)), settle].compactMap { $0 }
  }

  private var acts: [String] {
    let acts =
      assessment.advice?.answer == .wait ? report.input.plan.noRegret : report.input.plan.order
    if acts.isEmpty { return [] }
    return [firstActs(report.input.plan.budget)]
      + acts.prefix(3).map { item in
        "  \(item.id)  \(language.shortDays(item.days.days))  \(report.text(item.action.text))"
      }
  }
}

// MARK: - Words

extension TextSummary {
  private func onWhatWasAnswered(_ known: Double) -> String {
    say(
      en: "On what was answered: \(language.whole(known)).",
      fr: "Sur ce qui a été répondu : \(language.whole(known)).")
  }

  private func notKnown(_ ids: [String]) -> String {
    say(
      en: "Not known: \(language.list(ids)).",
      fr: "Pas connu : \(language.list(ids)).")
  }

  private func firstActs(_ budget: Double) -> String {
    let figure = language.number(budget)
    let days = plural(
      printed: figure, en: (one: "\(figure) day", other: "\(figure) days"),
      fr: (one: "\(figure) jour", other: "\(figure) jours"))
    return say(
      en: "First acts of a plan for \(days):", fr: "Premières actions d'un plan de \(days) :")
  }
}
