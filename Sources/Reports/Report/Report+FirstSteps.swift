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
    if let answerFirst { blocks.append(.paragraph(Inline(answerFirst))) }
    if first.isEmpty {
      if answerFirst != nil { return blocks }
      if !isWaiting || unknown.isEmpty { lines.append(noActions) }
    } else {
      blocks.append(.table(firstStepsTable(first)))
      lines.append(
        isWaiting
          ? planWait(first.count)
          : sentences(
            first.count == plan.order.count
              ? [wholePlan] : [planFirst(first.days), gainSentence]))
    }
    lines += furtherSentences
    if answerFirst == nil, let again = againSentence { lines.append(again) }
    if !lines.isEmpty { blocks.append(.lines(lines.map { Inline($0) })) }
    return blocks + countingOnDone
  }

  private var findOutFirst: [Inline] {
    findOuts.prefix(2).map { lead(findOutFirstName) + Inline(" " + $0) }
  }

  /// How to find out the answers that leave fewer advices, those that settle more first.
  var findOuts: [String] {
    (assessment.advice?.findOutFirst ?? []).compactMap { settling in
      let question = questionnaire.questions[settling.question]
      return question.findOut?.text.map { how in
        sentences([toFindOut(question), text(how)])
      }
    }
  }

  /// What to answer or to find out where so much is missing that nothing is known to decide, or
  /// nothing tells how to find it out; nil elsewhere.
  var answerFirst: String? {
    guard let advice = assessment.advice, !advice.isFirm, findOuts.isEmpty else { return nil }
    let decisive = advice.findOutFirst.map(\.question) + questionnaire.prerequisiteChain
    let first = decisive.lazy.compactMap { index in
      unknownQuestions.first { $0.index == index }
    }.first
    guard let first = first ?? unknownQuestions.first else { return nil }
    let days = unknownQuestions.compactMap { $0.findOut?.days.days }
    let isUnanswered = unknownQuestions.contains {
      assessment.states[$0.index].statusIfAsked == .unanswered
    }
    return answerThenAsk(
      beginning: toFindOut(first),
      days: days.count == unknownQuestions.count ? days.reduce(0, +) : nil,
      isUnanswered: isUnanswered)
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

  /// - Parameters:
  ///   - first: the question to begin with.
  ///   - days: the days that finding out all takes; nil where they are not known.
  ///   - isUnanswered: whether some of the questions have not been answered at all yet.
  private func answerThenAsk(
    beginning first: String, days: Double?, isUnanswered: Bool
  ) -> String {
    let amount = days.map { language.personDays(language.number($0)) }
    let takes = amount.map {
      say(en: " Finding out all of them takes \($0).", fr: " Tout éclaircir demande \($0).")
    }
    return isUnanswered
      ? say(
        en: "First answer the questions you can, then find out the others, beginning with "
          + "\(first).\(takes ?? "") Then run the report again.",
        fr: "Répondez d’abord à ce que vous savez déjà, puis éclaircissez le reste, à "
          + "commencer par \(first).\(takes ?? "") Puis refaites le rapport.")
      : say(
        en: "Find out the missing answers, beginning with \(first).\(takes ?? "") Then run the "
          + "report again.",
        fr: "Cherchez les réponses manquantes, à commencer par \(first).\(takes ?? "") Puis "
          + "refaites le rapport.")
  }

  /// How much of the plan some of its actions take.
  private func planFirst(_ days: Double) -> String {
    let (days, all) = (
      language.number(days), language.personDays(language.number(actions.days))
    )
    return say(
      en: "These steps take \(days) of the plan’s \(all).",
      fr: "Ces étapes demandent \(days) des \(all) du plan.")
  }

  /// What the whole plan takes and brings, where all of it stands on the first page.
  private var wholePlan: String {
    let days = language.personDays(language.number(actions.days))
    let budget = language.number(plan.budget)
    let rest =
      actions.days + tolerance < plan.budget ? say(en: " of \(budget)", fr: " sur \(budget)") : ""
    let takes = say(
      en: "The whole plan takes \(days)\(rest)", fr: "Le plan entier demande \(days)\(rest)")
    guard let before = plan.scoreBefore.map({ language.whole($0) }),
      let after = plan.scoreAfter.map({ language.whole($0) })
    else { return takes }
    let reached = language.points(after) + countedAtLowest()
    return before == after
      ? say(
        en: "\(takes) and leaves you at \(reached)", fr: "\(takes) et vous laisse à \(reached)")
      : say(
        en: "\(takes) and brings you from \(before) to \(reached)",
        fr: "\(takes) et vous mène de \(before) à \(reached)")
  }

  private func planGain(before: String, after: String) -> String {
    let reached = language.points(after) + countedAtLowest()
    return before == after
      ? say(
        en: "The whole plan leaves you at \(reached).",
        fr: "Le plan entier vous laisse à \(reached).")
      : say(
        en: "The whole plan takes you from \(before) to \(reached).",
        fr: "Le plan entier vous mène de \(before) à \(reached).")
  }
}
