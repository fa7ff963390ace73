import Localization
import Readiness

/// What each group said to each question, as a table.
extension TeamReport {
  /// What a row is about.
  private typealias Row = (finding: QuestionFinding, group: GroupIndex)

  /// A row for each question and each group; what is withheld is empty, and marked.
  package var table: CSVTable {
    let rows = team.findings.flatMap { finding in
      team.groups.indices.map { Row(finding, $0) }
    }
    func said(_ row: Row) -> QuestionFinding.GroupFinding? { row.finding.groups[row.group] }
    func question(_ row: Row) -> Question { questionnaire.questions[row.finding.question] }
    func mark(_ isMarked: Bool) -> CSVCell { isMarked ? .text(yesAnswer) : .empty }
    return CSVTable(
      rows,
      [
        .init(report.questionColumn) { .text(question($0).id) },
        .init(titleColumn) { .text(question($0).name(in: report.textLanguage)) },
        .init(dimensionColumn) {
          .text(report.text(questionnaire.dimensions[question($0).dimension].title))
        },
        .init(say(en: "Team score", fr: "Note de l’équipe")) {
          CSVCell($0.finding.merged?.score)
        },
        .init(say(en: "Team score withheld", fr: "Note de l’équipe masquée")) {
          mark($0.finding.merged == nil)
        },
        .init(say(en: "Group", fr: "Groupe")) { .text(title(ofGroup: $0.group)) },
        .init(say(en: "Answers", fr: "Réponses")) {
          CSVCell(said($0).map { Double($0.lines.count) })
        },
        .init(scoreColumn) { CSVCell(said($0)?.score) },
        .init(say(en: "Average deviation", fr: "Écart moyen")) {
          CSVCell(said($0)?.agreement.averageDeviation)
        },
        .init(say(en: "Two camps", fr: "Deux camps")) {
          mark(said($0)?.agreement.hasTwoCamps ?? false)
        },
        .init(say(en: "Withheld", fr: "Masqué")) {
          mark($0.finding.isWithheld[$0.group])
        },
      ])
  }
}
