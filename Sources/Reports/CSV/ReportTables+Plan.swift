import Localization
package import Readiness

/// The plan as a table.
extension ReportTables {
  /// An action with what the plan says of it.
  private struct Row {
    let action: Action
    let question: QuestionIndex

    /// Nil for what is not in the plan.
    var item: PlanItem?
  }

  /// A row for each action of the plan in the order to do it, then for each other action of which
  /// the answers file says what became, without days or gain.
  ///
  /// - Parameter items: another plan; nil for that of the report.
  package func plan(_ items: [PlanItem]? = nil) -> CSVTable {
    let planned = items.map { report.printed($0) } ?? report.actions
    let others = report.followedActions.filter { followed in
      !planned.contains { $0.id == followed.action.id }
    }
    func record(_ row: Row) -> ActionRecord? {
      report.input.answers.actions[row.action.id]
    }
    return CSVTable(
      planned.map { Row(action: $0.action, question: $0.question, item: $0) }
        + others.map { Row(action: $0.action, question: $0.question) },
      [
        .init(say(en: "Action", fr: "Action")) { .text($0.action.id) },
        .init(report.actionColumn) { .text(report.text($0.action.text)) },
        .init(questionColumn) { .text(report.questionnaire.questions[$0.question].id) },
        .init(titleColumn) {
          .text(report.questionnaire.questions[$0.question].name(in: report.textLanguage))
        },
        .init(report.ownerColumn) { row in
          let owner = report.owner(of: row.action)
          return owner.isEmpty ? .empty : .text(owner)
        },
        .init(report.dueColumn) { CSVCell(record($0)?.due.map(\.day)) },
        .init(report.statusColumn) {
          .text(record($0)?.status.name(in: language) ?? language.proposed)
        },
        .init(report.daysColumn) { CSVCell($0.item?.days.days) },
        .init(report.gainColumn) { CSVCell($0.item?.gain) },
        .init(say(en: "Needs", fr: "Nécessite")) { row in
          let needs = row.item.map(needs) ?? []
          return needs.isEmpty ? .empty : .text(needs.joined(separator: ", "))
        },
      ])
  }

  /// The ids of what must be done before an action.
  private func needs(_ item: PlanItem) -> [String] {
    (item.requires ?? []).compactMap { need in
      report.input.items.first { $0.index == need }?.id
    }
  }
}
