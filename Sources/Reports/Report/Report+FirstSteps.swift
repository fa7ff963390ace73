import Localization
import Readiness

/// The first steps: what to find out, the first actions of the plan and what the plan brings.
extension Report {
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
}
