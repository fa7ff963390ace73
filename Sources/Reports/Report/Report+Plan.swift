import Localization
import Readiness

/// The plan: its actions in the order to do them, with owners, days and gains.
extension Report {
  var plan: Plan { input.plan }

  var isWaiting: Bool { assessment.advice?.answer == .wait }

  /// The acts that are printed: all, or those worth doing whatever the advice when it is to wait.
  var acts: [PlanItem] { isWaiting ? plan.noRegret : plan.order }

  /// Why no act is printed.
  var noActs: String {
    if questionnaire.questions.allSatisfy({ $0.actions.isEmpty }) { return words.planNone }
    if isWaiting { return words.waitNothing }
    return input.items.isEmpty
      ? words.planNothing : words.planEmpty(budget: numbers.number(plan.budget))
  }

  var planSection: [Block] {
    if questionnaire.questions.allSatisfy({ $0.actions.isEmpty }) { return [] }
    var blocks: [Block] = [
      .heading(2, words.planHeading(days: numbers.number(plan.budget)))
    ]
    if acts.isEmpty { return blocks + [.paragraph(Inline(noActs))] }
    if isWaiting { blocks.append(.paragraph(Inline(words.planWait))) }
    blocks.append(.table(roadmap))
    let days = acts.reduce(0) { $0 + $1.days.days }
    var lines = [
      words.planDays(days: numbers.number(days), budget: numbers.number(plan.budget))
    ]
    if !plan.isProven {
      lines.append(words.planNotProven)
      lines.append(words.planPossible(points: numbers.oneDecimal(plan.possibleImprovement)))
    }
    blocks.append(.lines(lines.map { Inline($0) }))
    if !isWaiting { blocks += stepsBlocks }
    return blocks
  }

  private var roadmap: Table {
    Table(
      columns: [
        .init(words.done, isForTicking: true, width: 6), .init(words.id, width: 7),
        .init(words.what, width: 50), .init(words.owner, width: 18),
        .init(words.days, isNumeric: true), .init(words.gain, isNumeric: true),
        .init(words.needs, width: 9),
      ],
      rows: acts.map { item in
        [
          Inline([.checkbox]), Inline(item.id),
          Inline("\(text(item.action.text)) (\(purpose(of: item)))"),
          Inline(shortTitle(ofRole: item.action.owner)), Inline(numbers.number(item.days.days)),
          Inline(numbers.oneDecimal(item.gain)), Inline(words.list(required(by: item))),
        ]
      })
  }

  /// The acts of the plan that must be done before.
  private func required(by item: PlanItem) -> [String] {
    plan.order.filter { item.requires?.contains($0.position) ?? false }.map(\.id)
  }

  /// The question an act lifts, and what it lifts with it.
  func purpose(of item: PlanItem) -> String {
    let id = questionnaire.questions[item.question].id
    let gates = plan.liftedBy[item.position] ?? []
    if gates.contains(where: { questionnaire.binds($0, assessment) }) {
      return "\(id), \(words.actLifts)"
    }
    let cap = gates.compactMap { questionnaire.gates[$0].advice }.min()
    return cap.map { "\(id), \(words.actLiftsBar(others: quotedTogether(above($0))))" } ?? id
  }
}
