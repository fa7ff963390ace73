package import Localization
package import Readiness

/// The table of several results: a row for each answers file, or for each row of a table.
package struct ScoreTable: Localized {
  package let language: Language

  /// The language code of the texts of the questionnaires.
  private let textLanguage: String

  package init(language: String) {
    self.language = Language(code: language)
    textLanguage = language
  }

  /// What a row is about.
  private typealias Row = (source: String, answers: Answers, assessment: Assessment)
}

extension ScoreTable {
  /// The names of the columns that results of all questionnaires have.
  package var columns: [String] { common.map(\.title) }

  /// What these columns say of a result.
  ///
  /// - Parameter source: the file or the row that was scored.
  package func cells(_ source: String, _ answers: Answers, _ assessment: Assessment) -> [CSVCell] {
    common.map { $0.cell((source, answers, assessment)) }
  }

  /// The names of the columns for the areas of a questionnaire, which stand behind the others.
  package func areaColumns(of questionnaire: Questionnaire) -> [String] {
    questionnaire.scoredDimensions.flatMap { index in
      let title = questionnaire.dimensions[index].title.text(in: textLanguage)
      return [title, lowest(title), highest(title)]
    }
  }

  /// What these columns say of a result: the score of each area, and the least and the greatest
  /// that it may be.
  package func areaCells(_ assessment: Assessment) -> [CSVCell] {
    assessment.questionnaire.scoredDimensions.flatMap { dimension in
      cells(assessment.dimensions.first { $0.dimension == dimension }?.figures)
    }
  }

  private func cells(_ figures: ScoreFigures?) -> [CSVCell] {
    [CSVCell(figures?.known), CSVCell(figures?.range.low), CSVCell(figures?.range.high)]
  }

  private var common: [CSVColumn<Row>] {
    subject + figures + [
      .init(lowest(levelColumn)) { level($0.assessment, \.worst) },
      .init(highest(levelColumn)) { level($0.assessment, \.best) },
      .init(lowest(absenceColumn)) { CSVCell($0.assessment.risks?.absence.range?.low) },
      .init(highest(absenceColumn)) { CSVCell($0.assessment.risks?.absence.range?.high) },
      .init(lowest(launchColumn)) { CSVCell($0.assessment.risks?.launch.range?.low) },
      .init(highest(launchColumn)) { CSVCell($0.assessment.risks?.launch.range?.high) },
      .init(adviceColumn) { advice($0.assessment.advice?.answer) },
      .init(lowest(adviceColumn)) { advice($0.assessment.advice?.possible.min()) },
      .init(highest(adviceColumn)) { advice($0.assessment.advice?.possible.max()) },
      .init(say(en: "Not answered", fr: "Sans réponse")) {
        count([.unanswered, .undecided], $0.assessment)
      },
      .init(dontKnowAnswer) { count([.dontKnow], $0.assessment) },
    ]
  }

  private var subject: [CSVColumn<Row>] {
    [
      .init(say(en: "File", fr: "Fichier")) { .text($0.source.neutralised) },
      .init(say(en: "Company", fr: "Entreprise")) { CSVCell($0.answers.organisation) },
      .init(say(en: "Date", fr: "Date")) { CSVCell($0.answers.day) },
      .init(say(en: "Questionnaire", fr: "Questionnaire")) {
        .text($0.assessment.questionnaire.id)
      },
      .init(say(en: "Version", fr: "Version")) { CSVCell($0.assessment.questionnaire.version) },
    ]
  }

  private var figures: [CSVColumn<Row>] {
    [
      .init(scoreColumn) { CSVCell($0.assessment.score?.known) },
      .init(lowest(scoreColumn)) { CSVCell($0.assessment.score?.range.low) },
      .init(highest(scoreColumn)) { CSVCell($0.assessment.score?.range.high) },
    ]
  }

  /// An end of the level; empty where too little is answered to print one.
  private func level(
    _ assessment: Assessment, _ end: (HeldLevel.Span) -> LevelIndex
  ) -> CSVCell {
    guard assessment.level.status != .none, let held = assessment.level.held else { return .empty }
    return .text(assessment.questionnaire.levels[end(held)].title.text(in: textLanguage))
  }

  private func advice(_ advice: Advice?) -> CSVCell {
    CSVCell(advice?.title(in: language))
  }

  private func count(_ statuses: [Status], _ assessment: Assessment) -> CSVCell {
    CSVCell(assessment.states.count { statuses.contains($0.status) })
  }
}

extension Questionnaire {
  /// The dimensions that count in the score.
  fileprivate var scoredDimensions: [DimensionIndex] {
    dimensions.indices.filter { questions[dimensions[$0].questions].contains(where: \.isScored) }
  }
}

// MARK: - Words

extension ScoreTable {
  private var absenceColumn: String {
    say(en: "Risk of staying out", fr: "Risque de rester absents")
  }

  private var launchColumn: String {
    say(en: "Risk of launching", fr: "Risque de se lancer")
  }

  private var adviceColumn: String { say(en: "Advice", fr: "Conseil") }
}
