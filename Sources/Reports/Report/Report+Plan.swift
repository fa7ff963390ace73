import Localization
import Readiness

/// The plan: its actions in the order to do them, with owners, days and gains.
extension Report {
  var plan: Plan { input.plan }

  var isWaiting: Bool { assessment.advice?.answer == .wait }

  /// The actions that are printed.
  var actions: [PlanItem] { plan.shown(under: assessment.advice?.answer) }

  /// Whether no better choice of the actions that are printed exists.
  private var isPlanProven: Bool { plan.isShownProven(under: assessment.advice?.answer) }

  /// Those of some actions that are printed.
  func printed(_ items: [PlanItem]) -> [PlanItem] {
    items.shown(under: assessment.advice?.answer)
  }

  /// Why no action is printed.
  var noActions: String {
    if questionnaire.questions.allSatisfy({ $0.actions.isEmpty }) { return planNone }
    if isWithholdingActions {
      return isWaiting ? waitNothingShown : input.items.isEmpty ? planNothingShown : planEmptyShown
    }
    if input.items.isEmpty {
      return isAnyActionReached ? planReached : isNothingKnownToPlan ? planNothingYet : planNothing
    }
    let budget = language.number(plan.budget)
    if !isWaiting { return planEmpty(budget: budget) }
    return printed(input.items).contains { $0.requires == [] }
      ? waitEmpty(budget: budget)
      : unknownQuestions.contains { !$0.actions.isEmpty } ? waitNothingYet : waitNothing
  }

  /// Whether a question with actions has an answer.
  private var isAnyActionReached: Bool {
    questionnaire.questions.contains {
      !$0.actions.isEmpty && assessment.states[$0.index].status == .answered
    }
  }

  /// Whether no question that has actions has a known answer.
  private var isNothingKnownToPlan: Bool {
    questionnaire.questions.allSatisfy { question in
      question.actions.isEmpty || unknownQuestions.contains { $0.index == question.index }
    }
  }

  /// Whether a question with actions is withheld: none of its actions is in the plan.
  var isWithholdingActions: Bool {
    questionnaire.questions.contains { isWithheld($0.index) && !$0.actions.isEmpty }
  }

  var planSection: [Block] {
    if questionnaire.questions.allSatisfy({ $0.actions.isEmpty }) { return [] }
    var blocks: [Block] = [.heading(2, planHeading(days: language.number(plan.budget)))]
    let withheld = withheldParagraph(
      questionnaire.questions.filter { !$0.actions.isEmpty }.map(\.index))
    if actions.isEmpty {
      return blocks + [.lines(([noActions] + uncleared + leftOut).map { Inline($0) })] + withheld
    }
    if isWaiting { blocks.append(.paragraph(Inline(planWait(actions.count)))) }
    blocks.append(.table(roadmap))
    let days = sentences([
      planDays + (unusedDays.map { say(en: ": \($0)", fr: "\u{A0}: \($0)") } ?? "")
    ])
    var lines = [actions.count == 1 ? days : "\(days) \(orderOfActions)"]
    lines += [outcome].compactMap { $0 } + unproven + uncleared + leftOut
    blocks.append(.lines(lines.map { Inline($0) }))
    blocks += withheld
    if !isWaiting { blocks += moreDays }
    return blocks
  }

  /// Why the plan leaves some of the days unused; nil where it uses all, or where nothing tells.
  var unusedDays: String? {
    if !isPlanProven || isWithholdingActions { return nil }
    if reaches(actions.days, plan.budget) { return nil }
    let left = input.items.filter { item in
      item.requires != nil && item.gain > tolerance
        && !actions.contains { $0.index == item.index }
    }
    if isWaiting, left.contains(where: isUsefulByItself) { return noneUsefulFits }
    let isAnyUnknown = unknownQuestions.contains { !$0.actions.isEmpty }
    if isWaiting, isAnyUnknown { return noOtherUseful }
    if isWaiting, input.items.contains(where: { !$0.action.isNoRegret }) { return othersLater }
    if !left.isEmpty { return noneFitsRest }
    return isAnyUnknown ? noneKnown : noneWouldGain
  }

  /// Whether an action and all that it requires are useful in any case.
  private func isUsefulByItself(_ item: PlanItem) -> Bool {
    item.action.isNoRegret
      && (item.requires ?? []).allSatisfy { index in
        input.items.contains { $0.index == index && $0.action.isNoRegret }
      }
  }

  /// The risk of launching and the advice before and after the whole plan; nil where the plan is
  /// not printed as a whole, or without an advice.
  private var outcome: String? {
    guard !isWaiting, let before = assessment.risks?.launch.range,
      let after = plan.after.risks?.launch.range, let advice = plan.after.advice
    else { return nil }
    return afterPlan(
      before: language.whole(before, beside: questionnaire.advice.launchCut),
      after: language.whole(after, beside: questionnaire.advice.launchCut),
      advice: quoted(advice.answer)
        + advice.change(in: language, dependingOn: openAfterPlan, naming: quoted)
        + (levelMissingAfterPlan.map(asGoNeeds) ?? ""))
  }

  /// The title of the level that alone keeps the advice after the plan from “Go”; nil where
  /// nothing keeps it, or something else does.
  private var levelMissingAfterPlan: String? {
    let after = plan.after
    guard !isWithholding, let advice = after.advice, advice.isFirm, advice.answer < .go,
      after.trace.advice?.ofRisks.only == .go, after.limitingGates.isEmpty,
      let needed = questionnaire.advice.levelNeeded(for: .go),
      let held = after.level.held, held.best < needed
    else { return nil }
    return text(questionnaire.levels[needed].title)
  }

  /// What the advice after the plan depends on: “C2 and K3”; nil where that is withheld.
  var openAfterPlan: String? {
    if isWithholding { return nil }
    let deciding = plan.after.advice?.findOutFirst.map(\.question).sorted() ?? []
    if !(1...4).contains(deciding.count) { return openAnswers }
    return language.conjunction(deciding.map { questionnaire.questions[$0].id })
  }

  /// What a better plan could gain, where one is not ruled out.
  var unproven: [String] {
    if isPlanProven { return [] }
    if isWithholdingActions || isWaiting { return [planNotProven] }
    // Rounded up, because it is said to be the most.
    let points = (plan.possibleImprovement * 10 - 1e-9).rounded(.up) / 10
    return [planNotProven, planPossible(points: language.oneDecimal(points))]
  }

  private var roadmap: Table {
    Table(
      columns: [
        .init(say(en: "Done", fr: "Fait"), isForTicking: true, width: 6),
        .init(say(en: "Action", fr: "Action"), width: 7),
        .init(actionColumn, width: 50), .init(ownerColumn, width: 18),
        .init(daysColumn, isNumeric: true), .init(gainColumn, isNumeric: true),
        .init(say(en: "Do after", fr: "À faire après"), width: 9),
      ],
      rows: actions.map { item in
        [
          Inline([.checkbox]), Inline(item.id),
          Inline(text(item.action.text) + (clearing(of: item) ?? "")),
          Inline(ownerAndStanding(of: item.action)), Inline(language.number(item.days.days)),
          Inline(language.oneDecimal(item.gain)), Inline(language.list(required(by: item))),
        ]
      })
  }

  /// The ids of the printed actions that must be done before.
  private func required(by item: PlanItem) -> [String] {
    actions.filter { item.requires?.contains($0.index) ?? false }.map(\.id)
  }
}

extension [PlanItem] {
  /// The person-days of all of them.
  var days: Double { reduce(0) { $0 + $1.days.days } }
}

// MARK: - Words

extension Report {
  private func planHeading(days: String) -> String {
    say(
      en: "What to do with \(language.personDays(days))",
      fr: "Que faire avec \(language.personDays(days))")
  }

  /// Above the actions, where the advice is to wait.
  func planWait(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "The advice is to wait; this action is useful in any case.",
        other: "The advice is to wait; these actions are useful in any case."
      ),
      fr: (
        one: "Le conseil est d’attendre\u{202F}; cette action est utile dans tous les cas.",
        other: "Le conseil est d’attendre\u{202F}; ces actions sont utiles dans tous les cas."
      ))
  }

  /// How many of the days the plan uses, without a full stop.
  private var planDays: String {
    let days = language.number(actions.days)
    if reaches(actions.days, plan.budget) {
      let days = language.personDays(days)
      return say(en: "The plan takes \(days)", fr: "Le plan demande \(days)")
    }
    let budget = language.number(plan.budget)
    return say(
      en: "The plan takes \(days) of \(language.personDays(budget))",
      fr: "Le plan demande \(language.personDays(days)) sur \(budget)")
  }

  /// “20 person-days”, “8 of the 20 person-days”: the days that the printed actions take.
  var daysUsed: String {
    let budget = language.personDays(language.number(plan.budget))
    if reaches(actions.days, plan.budget) { return budget }
    let days = language.number(actions.days)
    return say(en: "\(days) of the \(budget)", fr: "\(days) des \(budget)")
  }

  private var noneWouldGain: String {
    say(
      en: "the questionnaire has no other action that would bring points",
      fr: "le questionnaire n’a pas d’autre action qui apporterait des points")
  }

  private var othersLater: String {
    say(
      en: "the other actions make sense only if you decide to go on",
      fr: "les autres actions n’ont de sens que si vous décidez d’avancer")
  }

  /// The same where questions with actions have no known answer.
  private var noOtherUseful: String {
    say(
      en: "the answers so far call for no other action that is useful in any case",
      fr: "les réponses données n’appellent pas d’autre action utile dans tous les cas")
  }

  private var noneUsefulFits: String {
    say(
      en: "no other action that is useful in any case fits",
      fr: "aucune autre action utile dans tous les cas n’y tient")
  }

  /// The same where questions with actions have no known answer.
  private var noneKnown: String {
    say(
      en: "the answers so far call for no other action",
      fr: "les réponses données n’appellent pas d’autre action")
  }

  private var noneFitsRest: String {
    say(
      en: "no other action fits into the rest", fr: "aucune autre action ne tient dans le reste")
  }

  private var orderOfActions: String {
    say(
      en: "Actions are listed in the order to do them.",
      fr: "Les actions sont données dans l’ordre à suivre.")
  }

  private func afterPlan(before: String, after: String, advice: String) -> String {
    let risk = riskName(ofAbsence: false)
    return before == after
      ? say(
        en: "After the plan \(risk) is still \(after), and the advice is \(advice).",
        fr: "Après le plan, \(risk) est toujours de \(after), et le conseil est \(advice).")
      : say(
        en: "After the plan \(risk) is \(after) instead of \(before), and the advice is "
          + "\(advice).",
        fr: "Après le plan, \(risk) est de \(after) au lieu de \(before), et le conseil est "
          + "\(advice).")
  }

  private func asGoNeeds(level: String) -> String {
    let level = levelNamed(level)
    return say(
      en: ", as \(quoted(.go)) needs \(level)", fr: ", car \(quoted(.go)) demande \(level)")
  }

  private var planNotProven: String {
    say(
      en: "Best plan found; a better one has not been ruled out.",
      fr: "Meilleur plan trouvé\u{202F}; il n’est pas exclu qu’il en existe un meilleur.")
  }

  private func planPossible(points: String) -> String {
    say(
      en: "At most \(language.points(points)) more could be possible.",
      fr: "Il gagnerait au plus \(language.points(points)) de plus.")
  }

  private var planNone: String {
    say(
      en: "This questionnaire proposes no actions.",
      fr: "Ce questionnaire ne propose pas d’actions.")
  }

  private var waitNothing: String {
    say(
      en: "The advice is to wait, so no action is planned: each makes sense only once you decide "
        + "to go on.",
      fr: "Le conseil est d’attendre, donc aucune action n’est prévue\u{A0}: chacune n’a de sens "
        + "que si vous décidez d’avancer.")
  }

  /// The same where questions with actions have no known answer.
  private var waitNothingYet: String {
    say(
      en: "The advice is to wait, and none of the actions that the answers so far call for makes "
        + "sense before you decide to go on. Other answers may call for more.",
      fr:
        "Le conseil est d’attendre, et aucune des actions qu’appellent les réponses données n’a de "
        + "sens avant que vous décidiez d’avancer. D’autres réponses peuvent en appeler d’autres.")
  }

  /// The same where an action useful in any case takes more than the days.
  private func waitEmpty(budget: String) -> String {
    say(
      en: "The advice is to wait; no action that is useful in any case fits into "
        + "\(language.personDays(budget)).",
      fr: "Le conseil est d’attendre\u{202F}; aucune action utile dans tous les cas ne tient en "
        + "\(language.personDays(budget)).")
  }

  private var planNothing: String {
    say(
      en: "These answers call for none of the questionnaire’s actions.",
      fr: "Ces réponses n’appellent aucune des actions du questionnaire.")
  }

  private var planNothingYet: String {
    say(
      en: "No action can be named yet: no question that has actions has a known answer.",
      fr: "Aucune action ne peut encore être nommée\u{A0}: aucune question qui a des actions n’a "
        + "de réponse connue.")
  }

  private var planReached: String {
    say(
      en: "No action of the questionnaire leads higher than your answers.",
      fr: "Aucune action du questionnaire ne mène plus haut que vos réponses.")
  }

  private func planEmpty(budget: String) -> String {
    say(
      en: "No action of the questionnaire fits into \(language.personDays(budget)).",
      fr: "Aucune action du questionnaire ne tient en \(language.personDays(budget)).")
  }

  // MARK: Where the actions of some questions are withheld

  private var waitNothingShown: String {
    say(
      en: "The advice is to wait; no answer that is shown calls for anything to do first.",
      fr: "Le conseil est d’attendre\u{202F}; aucune réponse affichée n’appelle d’action "
        + "pour l’instant.")
  }

  private var planNothingShown: String {
    say(
      en: "The answers that are shown call for no action.",
      fr: "Les réponses présentées n’appellent aucune action.")
  }

  private var planEmptyShown: String {
    let days = language.personDays(language.number(plan.budget))
    return say(
      en: "No action for the answers that are shown fits into \(days).",
      fr: "Aucune action pour les réponses présentées ne tient en \(days).")
  }

  var actionColumn: String { say(en: "What", fr: "Quoi") }

  var ownerColumn: String { say(en: "Who", fr: "Qui") }

  var daysColumn: String { say(en: "Days", fr: "Jours") }

  var gainColumn: String { say(en: "Gain", fr: "Gain") }
}
