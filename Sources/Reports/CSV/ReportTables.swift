package import Localization
import Readiness

/// What a report says as tables, each for a file of its own.
package struct ReportTables: Localized {
  let report: Report
  package let language: Language

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    self.language = report.language
  }

  /// All tables, each with the name of its file.
  package var files: [(name: String, table: CSVTable)] {
    [
      ("answers.csv", answers), ("areas.csv", areas), ("scenarios.csv", scenarios),
      ("plan.csv", plan()),
    ]
  }
}

extension ReportTables {
  private var questionnaire: Questionnaire { report.questionnaire }
  private var assessment: Assessment { report.assessment }

  /// A row for each question, in file order.
  private var answers: CSVTable {
    let points = Dictionary(
      assessment.points.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    func answer(_ question: Question) -> Answer? {
      report.input.answers.byQuestion[question.index]
    }
    return CSVTable(
      Array(questionnaire.questions),
      [
        .init(questionColumn) { .text($0.id) },
        .init(titleColumn) { .text($0.name(in: report.textLanguage)) },
        .init(dimensionColumn) {
          .text(report.text(questionnaire.dimensions[$0.dimension].title))
        },
        .init(answerColumn) {
          .text(report.answerText($0, assessment.states[$0.index]))
        },
        .init(lowest(pointsColumn)) { CSVCell(points[$0.index]?.score.low) },
        .init(highest(pointsColumn)) { CSVCell(points[$0.index]?.score.high) },
        .init(say(en: "Worth", fr: "Valeur")) { CSVCell(points[$0.index]?.worth) },
        .init(say(en: "Lost", fr: "Perdu")) { CSVCell(points[$0.index]?.lost) },
        .init(say(en: "Evidence", fr: "Preuve")) {
          CSVCell(answer($0)?.evidence.name(in: language))
        },
        .init(say(en: "Answered by", fr: "Répondu par")) { CSVCell(answer($0)?.by) },
        .init(say(en: "Answered on", fr: "Répondu le")) { CSVCell(answer($0)?.on.map(\.day)) },
        .init(say(en: "Remark", fr: "Remarque")) { CSVCell(answer($0)?.note) },
      ])
  }

  /// A row for each area with a question that applies, in file order.
  private var areas: CSVTable {
    CSVTable(
      assessment.dimensions,
      [
        .init(say(en: "Id", fr: "Id")) {
          .text(questionnaire.dimensions[$0.dimension].id)
        },
        .init(dimensionColumn) {
          .text(report.text(questionnaire.dimensions[$0.dimension].title))
        },
        .init(scoreColumn) { CSVCell($0.figures.known) },
        .init(lowest(scoreColumn)) { .number($0.figures.range.low) },
        .init(highest(scoreColumn)) { .number($0.figures.range.high) },
        .init(levelColumn) { figures in
          CSVCell(figures.level.map { report.text(questionnaire.levels[$0].title) })
        },
        .init(say(en: "Share answered", fr: "Part répondue")) {
          .number($0.figures.completeness)
        },
        .init(say(en: "Weight", fr: "Poids")) {
          CSVCell(questionnaire.dimensions[$0.dimension].weight)
        },
        .init(say(en: "Target", fr: "Objectif")) {
          CSVCell(report.target(of: $0.dimension)?.wanted)
        },
      ])
  }

  /// A row for each scenario of the two risks, in file order; figures from 0 to 100.
  private var scenarios: CSVTable {
    typealias Row = (risk: Risk, scenario: Scenario, figures: ScenarioFigures)
    let rows = (assessment.risks?.paired(with: questionnaire) ?? []).flatMap { risk, figures, _ in
      zip(risk.scenarios, figures.scenarios).map { Row(risk, $0, $1) }
    }
    func ends(
      _ title: String, _ figure: @escaping (ScenarioFigures) -> Interval?
    ) -> [CSVColumn<Row>] {
      [
        .init(lowest(title)) { CSVCell(figure($0.figures).map { $0.low * 100 }) },
        .init(highest(title)) { CSVCell(figure($0.figures).map { $0.high * 100 }) },
      ]
    }
    return CSVTable(
      rows,
      [
        .init(say(en: "Risk", fr: "Risque")) { .text(report.text($0.risk.title)) },
        .init(say(en: "Id", fr: "Id")) { .text($0.scenario.id) },
        .init(say(en: "Scenario", fr: "Scénario")) { .text(report.text($0.scenario.title)) },
      ] + ends(report.likelihoodName) { $0.likelihood } + ends(report.impactName) { $0.impact }
        + ends(report.severityName) { $0.level })
  }
}

// MARK: - Words

extension Localized {
  var titleColumn: String { say(en: "Title", fr: "Intitulé") }

  /// The least that a figure may be, as the name of a column.
  func lowest(_ title: String) -> String {
    say(en: "\(title) (lowest)", fr: "\(title) (minimum)")
  }

  /// The greatest that a figure may be, as the name of a column.
  func highest(_ title: String) -> String {
    say(en: "\(title) (highest)", fr: "\(title) (maximum)")
  }
}
