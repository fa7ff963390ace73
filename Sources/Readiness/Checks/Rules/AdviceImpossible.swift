import Localization
import YAML

/// An advice that no answers lead to.
///
/// The advice then says less than its author meant it to. Usually a cut lies outside what the risk
/// can be, or gates hold everyone below it.
struct AdviceImpossible: CheckRule {
  static let code = "advice-impossible"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "Given the ranges of both risks, the levels and the blocking conditions, taken "
      + "together too, no answers lead to this advice. 'prepare' is only expected where a "
      + "blocking condition or 'needs' speaks of it.",
    fr: "Vu l’étendue des deux risques, les niveaux et les conditions bloquantes, pris aussi "
      + "ensemble, aucune réponse ne mène à ce conseil. «\u{A0}prepare\u{A0}» n’est attendu "
      + "que là où une condition bloquante ou «\u{A0}needs\u{A0}» en parle.")
  static let defect = PlantedDefect(
    replacing: "launch-cut: 50", with: "launch-cut: 0", foundAt: "0\n")

  func findings(in context: CheckContext) -> [Finding] {
    guard let model = context.questionnaire.risks,
      let absence = context.bounds(of: model.absence),
      let launch = context.bounds(of: model.launch)
    else { return [] }
    let bounds = RiskBounds(absence: absence, launch: launch)
    let possible = possibleAdvices(bounds, context)
    return Advice.allCases.filter { !possible.contains($0) && isExpected($0, context) }
      .map { advice in
        let cause = cause(of: advice, bounds, context)
        return finding(
          at: range(of: cause, advice, context.nodes.root), Self.message(advice, cause),
          help: Self.help(cause), proof: absent(advice, context))
      }
  }

  /// The figures that the two risks lie between.
  private struct RiskBounds {
    let absence: Interval
    let launch: Interval
  }

  /// Whether the author can have meant an advice to occur.
  private func isExpected(_ advice: Advice, _ context: CheckContext) -> Bool {
    guard advice == .prepare else { return true }
    return context.questionnaire.gates.contains { $0.advice == .prepare }
      || context.questionnaire.advice.levelForTest != nil
  }

  /// The worst and the best answers, and none at all where all combinations can be tried.
  private func absent(_ advice: Advice, _ context: CheckContext) -> Proof {
    let shows = Wording(
      en: "'\(advice.rawValue)' is not among the possible advices",
      fr: "«\u{A0}\(advice.rawValue)\u{A0}» n’est pas parmi les conseils possibles")
    let questionnaire = context.questionnaire
    let isAbsent: @Sendable (ScoredExample) -> Bool = { example in
      example.assessments.allSatisfy { $0.advice?.possible.contains(advice) == false }
    }
    let unanswered = try? Assessment(of: context.answers([:]), by: questionnaire).advice
    return .answers(
      unanswered?.possible.contains(advice) == false
        ? Example(
          [:], context.worstAnswers, context.bestAnswers, to: questionnaire, shows: shows,
          isShown: isAbsent)
        : Example(
          context.worstAnswers, context.bestAnswers, to: questionnaire, shows: shows,
          isShown: isAbsent))
  }

  private func range(of cause: Cause, _ advice: Advice, _ root: Node) -> Range<Int> {
    let node = root[QuestionnaireKeys.keys.advice]
    let value: Node? =
      switch cause {
      case .absence: node?[AdviceKeys.keys.absenceCut]
      case .launch: node?[AdviceKeys.keys.launchCut]
      case .level: node?[AdviceKeys.keys.needs]?[advice.rawValue]
      case .together: nil
      }
    let entry =
      root.entry(QuestionnaireKeys.keys.advice) ?? root.entry(QuestionnaireKeys.keys.risks)
    return value?.range ?? entry?.key.range ?? root.headRange
  }
}

// MARK: - What is possible

extension AdviceImpossible {
  /// The advices that some answers may lead to; exact where all combinations can be tried, which
  /// they cannot of numbers and of several options.
  private func possibleAdvices(_ bounds: RiskBounds, _ context: CheckContext) -> AdviceSet {
    let outer = advicesAtTheEnds(bounds, context)
    let isOptional = context.questions.contains { context.mayDropOut($0.index) }
    let isListed = context.questions.allSatisfy { question in
      switch question.kind {
      case .choice, .yesNo, .text: true
      case .number, .multiple: false
      }
    }
    guard !isOptional, isListed,
      let advice = try? Assessment(of: context.answers([:]), by: context.questionnaire).advice,
      advice.completions != nil
    else { return outer }
    return AdviceSet(outer.advices.filter(advice.possible.contains))
  }

  /// The advices at the ends of all figures, with no gate or with one that can fire.
  private func advicesAtTheEnds(_ bounds: RiskBounds, _ context: CheckContext) -> AdviceSet {
    let questionnaire = context.questionnaire
    let lowest = leastLevel(context)
    let most =
      context.scoreBounds.map { questionnaire.level(ofScore: $0.high) }
      ?? questionnaire.lowestLevel
    let gates = gatesThatCanFire(context)
    let free = questionnaire.advice.advices(
      absence: bounds.absence, launch: bounds.launch, levels: lowest...max(lowest, most)
    ).capped(at: highestNotRuledOut(context))
    return gates.compactMap(\.advice).reduce(into: free) { $0.formUnion(free.capped(at: $1)) }
  }

  private func gatesThatCanFire(_ context: CheckContext) -> [Gate] {
    context.gates.filter { context.conditions.ofGates[$0.index] != .no }.map(\.gate)
  }

  /// The lowest level that anyone can have.
  private func leastLevel(_ context: CheckContext) -> LevelIndex {
    let questionnaire = context.questionnaire
    return min(
      context.scoreBounds.map { questionnaire.level(ofScore: $0.low) }
        ?? questionnaire.lowestLevel,
      questionnaire.cap(of: gatesThatCanFire(context)).level)
  }

  /// The highest advice that the gates, one or several in turn, do not rule out for all answers.
  private func highestNotRuledOut(_ context: CheckContext) -> Advice {
    let questionnaire = context.questionnaire
    return Advice.allCases.last { advice in
      let below = questionnaire.gates.filter { ($0.advice ?? .go) < advice }.map(\.when)
      return below.isEmpty || questionnaire.constantOutcome(of: .any(below)) != .yes
    } ?? .wait
  }
}

// MARK: - What rules it out

extension AdviceImpossible {
  fileprivate enum Cause {
    case absence(cut: Double, Interval)
    case launch(cut: Double, Interval)
    case level(String)
    case together
  }

  /// What alone rules an advice out.
  private func cause(
    of advice: Advice, _ bounds: RiskBounds, _ context: CheckContext
  ) -> Cause {
    let policy = context.questionnaire.advice
    let absence = Cause.absence(cut: policy.absenceCut, bounds.absence)
    let launch = Cause.launch(cut: policy.launchCut, bounds.launch)
    switch advice {
    case .go:
      if bounds.launch.isAtLeast(policy.launchCut) { return launch }
      if let level = unreachable(policy.levelForGo, context) { return .level(level) }
    case .wait:
      if bounds.absence.isAtLeast(policy.absenceCut) { return absence }
      if bounds.launch.isBelow(policy.launchCut) { return launch }
    case .test:
      if let level = unreachable(policy.levelForTest, context) { return .level(level) }
      // A launch that no level lowers leaves the test to the two risks.
      if lowersNobody(policy.levelForGo, context) {
        if bounds.absence.isBelow(policy.absenceCut) { return absence }
        if bounds.launch.isBelow(policy.launchCut) { return launch }
      }
    case .prepare: break
    }
    return .together
  }

  /// Whether everyone has a level, where one is needed.
  private func lowersNobody(_ level: LevelIndex?, _ context: CheckContext) -> Bool {
    level.map { $0 <= leastLevel(context) } ?? true
  }

  /// The id of a level that no score reaches; nil if the level can be reached.
  private func unreachable(_ level: LevelIndex?, _ context: CheckContext) -> String? {
    guard let level, let most = context.scoreBounds?.high,
      context.questionnaire.level(ofScore: most) < level
    else { return nil }
    return context.questionnaire.levels[level].id
  }
}

extension Interval {
  fileprivate func isBelow(_ cut: Double) -> Bool { !reaches(high, cut) }

  fileprivate func isAtLeast(_ cut: Double) -> Bool { reaches(low, cut) }
}

extension AdviceImpossible {
  fileprivate static func message(_ advice: Advice, _ cause: Cause) -> Wording {
    let reason = reason(cause)
    return Wording(
      en: "no answers lead to the advice '\(advice.rawValue)'\(reason.text(in: .english))",
      fr: "aucune réponse ne mène au conseil «\u{A0}\(advice.rawValue)\u{A0}»"
        + reason.text(in: .french))
  }

  private static func reason(_ cause: Cause) -> Wording {
    switch cause {
    case .absence(let cut, let range):
      Wording(
        en: ": the absence risk lies between \(range.low.short) and \(range.high.short), "
          + "the limit is \(cut.short)",
        fr: "\u{A0}: le risque de rester absents est entre \(range.low.short) et "
          + "\(range.high.short), le seuil à \(cut.short)")
    case .launch(let cut, let range):
      Wording(
        en: ": the launch risk lies between \(range.low.short) and \(range.high.short), "
          + "the limit is \(cut.short)",
        fr: "\u{A0}: le risque de se lancer est entre \(range.low.short) et "
          + "\(range.high.short), le seuil à \(cut.short)")
    case .level(let id):
      Wording(
        en: ": no answers reach the level '\(id)'",
        fr: "\u{A0}: aucune réponse n’atteint le niveau «\u{A0}\(id)\u{A0}»")
    case .together: Wording(en: "", fr: "")
    }
  }

  fileprivate static func help(_ cause: Cause) -> Wording {
    switch cause {
    case .absence:
      Wording(
        en: "move 'absence-cut' between the two",
        fr: "mettez «\u{A0}absence-cut\u{A0}» entre les deux")
    case .launch:
      Wording(
        en: "move 'launch-cut' between the two",
        fr: "mettez «\u{A0}launch-cut\u{A0}» entre les deux")
    case .level:
      Wording(en: "name a level that can be reached", fr: "nommez un niveau qui peut être atteint")
    case .together:
      Wording(
        en: "look at the limits, at 'needs' and at the blocking conditions that cap the advice",
        fr: "regardez les seuils, «\u{A0}needs\u{A0}» et les conditions bloquantes qui "
          + "plafonnent le conseil")
    }
  }
}
