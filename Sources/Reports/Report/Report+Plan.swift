import Localization
import Readiness

/// The first acts, the roadmap and what more days would bring.
extension Report {
  private var plan: Plan { input.plan }

  private var isWaiting: Bool { assessment.advice?.answer == .wait }

  /// The acts that are printed: all, or those worth doing whatever the advice when it is to wait.
  private var acts: [PlanItem] { isWaiting ? plan.noRegret : plan.order }

  var firstStepsSection: [Block] {
    var blocks: [Block] = [.heading(2, words.mondayHeading)]
    let first = Array(acts.prefix(3))
    if !findOutFirst.isEmpty { blocks.append(.list(findOutFirst)) }
    var lines: [String] = []
    if first.isEmpty {
      if !isWaiting || findOutFirst.isEmpty { lines.append(noActs) }
    } else {
      blocks.append(.table(mondayTable(first)))
      lines.append(isWaiting ? words.planWait : sentences([shareOfPlan(first), gainSentence]))
    }
    lines += furtherSentences
    if let again = againSentence { lines.append(again) }
    return lines.isEmpty ? blocks : blocks + [.lines(lines.map { Inline($0) })]
  }

  private func shareOfPlan(_ acts: [PlanItem]) -> String {
    words.planFirst(
      days: numbers.number(acts.reduce(0) { $0 + $1.days.days }),
      budget: numbers.number(plan.budget))
  }

  /// Why no act is printed.
  var noActs: String {
    if questionnaire.questions.allSatisfy({ $0.actions.isEmpty }) { return words.planNone }
    if isWaiting { return words.waitNothing }
    return input.items.isEmpty
      ? words.planNothing : words.planEmpty(budget: numbers.number(plan.budget))
  }

  /// How to find out what may settle the advice, where it is provisional.
  private var findOutFirst: [Inline] {
    guard let advice = assessment.advice, !advice.isFirm else { return [] }
    return advice.settleFirst.filter { $0.share > 0 }.prefix(2).compactMap { settling in
      let question = questionnaire.questions[settling.question]
      guard let findOut = question.findOut, let how = findOut.text else { return nil }
      return Inline(
        words.findOutFirst(
          how: text(how), question: question.id, days: numbers.number(findOut.days.days)))
    }
  }

  private func mondayTable(_ items: [PlanItem]) -> Table {
    Table(
      columns: [
        .init("", isNumeric: true, width: 3), .init(words.what, width: 60), .init(words.owner),
        .init(words.days, isNumeric: true),
      ],
      rows: items.enumerated().map { index, item in
        [
          Inline("\(index + 1)"), Inline("\(text(item.action.text)) (\(purpose(of: item)))"),
          Inline(shortTitle(ofRole: item.action.owner)), Inline(numbers.number(item.days.days)),
        ]
      })
  }

  /// The question an act lifts, and what it lifts with it.
  private func purpose(of item: PlanItem) -> String {
    let id = questionnaire.questions[item.question].id
    let gates = plan.liftedBy[item.position] ?? []
    if gates.contains(where: { questionnaire.binds($0, assessment) }) {
      return "\(id), \(words.actLifts)"
    }
    let cap = gates.compactMap { questionnaire.gates[$0].advice }.min()
    return cap.map { "\(id), \(words.actLiftsBar(others: quotedTogether(above($0))))" } ?? id
  }

  /// What the whole plan brings.
  private var gainSentence: String? {
    guard !plan.order.isEmpty, let before = plan.scoreBefore, let after = plan.scoreAfter
    else { return nil }
    guard let launchBefore = assessment.risks?.launch.range,
      let launchAfter = plan.after.risks?.launch.range, let advice = plan.after.advice
    else {
      return words.planGainPoints(before: numbers.whole(before), after: numbers.whole(after))
    }
    return words.planGain(
      before: numbers.whole(before), after: numbers.whole(after),
      launchBefore: numbers.whole(launchBefore.low, launchBefore.high),
      launchAfter: numbers.whole(launchAfter.low, launchAfter.high), advice: name(advice.answer))
  }

  /// From how many days on a higher advice is within reach.
  private var furtherSentences: [String] {
    input.higherAdvice.map { reach in
      let possible = numbers.number(reach.possible.days)
      if reach.firm == reach.possible {
        return words.planFurtherAtOnce(other: name(reach.advice), firm: possible)
      }
      return reach.firm.map {
        words.planFurther(
          other: name(reach.advice), possible: possible, firm: numbers.number($0.days))
      } ?? words.planFurtherOpen(other: name(reach.advice), possible: possible)
    }
  }

  var againSentence: String? {
    guard let advice = assessment.advice,
      let date = questionnaire.askAgain(after: input.sheet.date, advice.answer),
      let days = questionnaire.advice.askAgain[advice.answer]
    else { return nil }
    return words.lookAgain(date: words.date(date), days: "\(days)")
  }

  // MARK: The roadmap

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

  /// What more days would bring.
  private var stepsBlocks: [Block] {
    if input.scores.count < 2 { return [] }
    let rows = budgetSamples.map { step in
      [
        Inline(numbers.number(step.days.days)), bar(Interval(step.score)),
        Inline(numbers.whole(step.score)),
      ]
    }
    let table = Table(
      columns: [
        .init(words.personDays, isNumeric: true), .init(""),
        .init(words.pointsReached, isNumeric: true),
      ], rows: rows)
    var blocks: [Block] = [.heading(3, words.stepsHeading)]
    blocks += budgetFigure
    blocks.append(.table(table))
    if !furtherSentences.isEmpty {
      blocks.append(.lines(furtherSentences.map { Inline($0) }))
    }
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
}
