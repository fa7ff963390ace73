import Localization
import Readiness

/// The first steps: what to find out, the first actions of the plan and what the plan brings.
extension Report {
  var firstStepsSection: [Block] {
    var blocks: [Block] = [.heading(2, say(en: "On Monday", fr: "Dès lundi"))]
    let first = Array(actions.prefix(3))
    let unknown = findOutFirst
    if !unknown.isEmpty { blocks.append(.list(unknown)) }
    var lines: [String] = []
    if first.isEmpty {
      if !isWaiting || unknown.isEmpty { lines.append(noActions) }
    } else {
      blocks.append(.table(firstStepsTable(first)))
      lines.append(isWaiting ? planWait : sentences([shareOfPlan(first), gainSentence]))
    }
    lines += furtherSentences
    if let again = againSentence { lines.append(again) }
    return lines.isEmpty ? blocks : blocks + [.lines(lines.map { Inline($0) })]
  }

  private func shareOfPlan(_ items: [PlanItem]) -> String {
    planFirst(
      items.count, days: language.number(items.reduce(0) { $0 + $1.days.days }),
      budget: language.number(plan.budget))
  }

  /// How to find out the answers that leave fewer advices.
  private var findOutFirst: [Inline] {
    (assessment.advice?.findOutFirst ?? []).prefix(2).compactMap { settling in
      let question = questionnaire.questions[settling.question]
      guard let findOut = question.findOut, let how = findOut.text else { return nil }
      return Inline(
        toFindOut(
          how: text(how), question: question.id, days: language.number(findOut.days.days)))
    }
  }

  private func firstStepsTable(_ items: [PlanItem]) -> Table {
    Table(
      columns: [
        .init("", isNumeric: true, width: 3), .init(actionColumn, width: 60), .init(ownerColumn),
        .init(daysColumn, isNumeric: true),
      ],
      rows: items.enumerated().map { index, item in
        [
          Inline("\(index + 1)"), Inline("\(text(item.action.text)) (\(purpose(of: item)))"),
          Inline(shortTitle(ofRole: item.action.owner)), Inline(language.number(item.days.days)),
        ]
      })
  }

  /// What the whole plan brings: the score, the risk of launching and the advice after it.
  private var gainSentence: String? {
    guard !plan.order.isEmpty, let before = plan.scoreBefore, let after = plan.scoreAfter
    else { return nil }
    guard let launchBefore = assessment.risks?.launch.range,
      let launchAfter = plan.after.risks?.launch.range, let advice = plan.after.advice
    else {
      return planGainPoints(before: language.whole(before), after: language.whole(after))
    }
    return planGain(
      before: language.whole(before), after: language.whole(after),
      launchBefore: language.whole(launchBefore), launchAfter: language.whole(launchAfter),
      advice: name(advice.answer))
  }
}

// MARK: - Words

extension Report {
  private func toFindOut(how: String, question: String, days: String) -> String {
    say(
      en: "To find out first: \(how) (\(question), \(days) d)",
      fr: "À savoir d’abord\u{A0}: \(how) (\(question), \(days)\u{A0}j)")
  }

  private func planFirst(_ count: Int, days: String, budget: String) -> String {
    let all = language.personDays(budget)
    return plural(
      count,
      en: (
        one: "This takes \(days) of the plan’s \(all).",
        other: "These take \(days) of the plan’s \(all)."
      ),
      fr: (
        one: "Cette action prend \(days) sur \(all) du plan.",
        other: "Ces actions prennent \(days) sur \(all) du plan."
      ))
  }

  private func planGainPoints(before: String, after: String) -> String {
    say(
      en: "With the whole plan: from \(before) to \(language.points(after)), what you do not know "
        + "counted at its lowest.",
      fr: "Avec tout le plan\u{A0}: de \(before) à \(language.points(after)), ce que vous ne "
        + "savez pas étant compté au plus bas.")
  }

  private func planGain(
    before: String, after: String, launchBefore: String, launchAfter: String, advice: String
  ) -> String {
    say(
      en: "With the whole plan: from \(before) to \(language.points(after)), what you do not know "
        + "counted at its lowest; risk of launching: \(launchBefore) before, \(launchAfter) after. "
        + "Advice after the plan: \(advice).",
      fr: "Avec tout le plan\u{A0}: de \(before) à \(language.points(after)), ce que vous ne "
        + "savez pas étant compté au plus bas\u{202F}; risque de se lancer\u{A0}: \(launchBefore) "
        + "avant, \(launchAfter) après. Conseil après le plan\u{A0}: \(advice).")
  }
}
