import Localization
import Readiness

/// The first steps: what to find out, the first actions of the plan and what the plan brings.
extension Report {
  /// The actions of the plan that stand on the first page.
  static let firstSteps = 3

  var firstStepsSection: [Block] {
    var blocks: [Block] = [.heading(2, say(en: "First steps", fr: "Premières étapes"))]
    let first = Array(actions.prefix(Self.firstSteps))
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

  private var findOutFirst: [Inline] {
    findOuts.prefix(2).map { lead(findOutFirstName) + Inline(" " + $0) }
  }

  /// How to find out the answers that leave fewer advices, those that settle more first.
  var findOuts: [String] {
    (assessment.advice?.findOutFirst ?? []).compactMap { settling in
      let question = questionnaire.questions[settling.question]
      return question.findOut?.text.map { how in
        sentences([language.labelled(toFindOut(question), text(how))])
      }
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
          Inline("\(index + 1)"), Inline(text(item.action.text) + (clearing(of: item) ?? "")),
          Inline(ownerAndStanding(of: item.action)), Inline(language.number(item.days.days)),
        ]
      })
  }

  /// The score that the whole plan brings; nil where it has no action or nothing is scored.
  private var gainSentence: String? {
    guard !plan.order.isEmpty, let before = plan.scoreBefore, let after = plan.scoreAfter
    else { return nil }
    return planGain(before: language.whole(before), after: language.whole(after))
  }
}

// MARK: - Words

extension Report {
  var findOutFirstName: String {
    say(en: "Find out first", fr: "À éclaircir d’abord")
  }

  private func planFirst(_ count: Int, days: String, budget: String) -> String {
    let all = language.personDays(budget)
    if count == plan.order.count {
      return say(
        en: "This is the whole plan: \(days) of \(all).",
        fr: "C’est tout le plan\u{A0}: \(days) sur \(all).")
    }
    return plural(
      count,
      en: (
        one: "This is the first \(days) of the plan’s \(all).",
        other: "These are the first \(days) of the plan’s \(all)."
      ),
      fr: (
        one: "C’est \(days) des \(all) du plan.",
        other: "Ce sont les \(days) premiers des \(all) du plan."
      ))
  }

  private func planGain(before: String, after: String) -> String {
    if before == after {
      return say(
        en: "The whole plan leaves you at \(language.points(after)), missing answers counted at "
          + "their lowest.",
        fr: "Le plan entier vous laisse à \(language.points(after)), les réponses manquantes "
          + "comptées au plus bas.")
    }
    return say(
      en: "The whole plan takes you from \(before) to \(language.points(after)), missing answers "
        + "counted at their lowest.",
      fr: "Le plan entier vous mène de \(before) à \(language.points(after)), les réponses "
        + "manquantes comptées au plus bas.")
  }
}
