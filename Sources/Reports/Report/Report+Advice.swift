import Localization
import Readiness

/// What is advised, and why.
extension Report {
  var adviceSection: [Block] {
    guard questionnaire.risks != nil, let risks = assessment.risks else {
      return [
        .heading(2, adviceHeading), .paragraph(Inline(noAdvice)), .list(howSureOfLevel),
      ]
    }
    guard let advice = assessment.advice else {
      let missing = risks.paired(with: questionnaire).filter { $0.1.range == nil }.map {
        text($0.0.title)
      }
      let sentence = isWithholdingRisks ? adviceNone : adviceUnassessed(missing)
      return [.heading(2, adviceHeading), .paragraph(Inline(sentence))]
    }
    let meaning = meaning(of: advice)
    let points = [
      lead(say(en: "Why", fr: "Pourquoi")) + Inline(" " + why(advice)),
      lead(howSureName) + Inline(" " + howSure(advice)),
    ]
    return [
      .heading(2, language.labelled(adviceHeading, name(advice.answer))),
      .paragraph(.strong(meaning.first) + Inline(meaning.rest.map { " " + $0 } ?? "")),
      .list(points + [ruledOut].compactMap { $0 }),
    ]
  }

  /// The words in bold that begin a point: “Why:”.
  func lead(_ name: String) -> Inline { .strong(language.labelled(name, "").trimmed) }

  /// Whether the report can name nothing to find out or to clear, because that is withheld.
  private func isNextStepWithheld(_ advice: AdviceFigures) -> Bool {
    switch advice.answer {
    case .wait: isWithholding && !advice.isFirm && unknownInOrder.isEmpty
    case .prepare: isReasonWithheld(advice)
    case .test, .go: false
    }
  }

  /// Whether the highest level is held: the company is there already.
  var isAtTop: Bool { printedLevel == questionnaire.highestLevel }

  // MARK: What is ruled out

  /// The blocking conditions that rule out a better advice, and what removes them; nil if none
  /// does.
  private var ruledOut: Inline? {
    guard let (others, gates) = assessment.ruledOut else { return nil }
    let what =
      gates.count == 1
      ? named(questionnaire.gates[gates[0]])
      : severalConditions(
        gates.count, gates.prefix(3).map { phrase(questionnaire.gates[$0]) })
    let obstacles = obstacles(to: others[0], besides: gates)
    var parts = [what, removal(of: gates)]
    if let advices = obstacles.advicesOfRisks { parts.append(evenWithout(gates.count, advices)) }
    if let level = obstacles.level {
      parts.append(
        obstacles.advicesOfRisks == nil ? levelToo(level) : needsToo(quoted(others[0]), level))
    }
    parts += further(others, besides: gates, areRisksNamed: obstacles.advicesOfRisks != nil)
    return .strong(ruledOut(quotedTogether(others), others.count)) + Inline(" " + sentences(parts))
  }

  /// What the highest of several advices that are ruled out takes beyond the lowest of them.
  ///
  /// - Parameters:
  ///   - gates: what rules out the lowest.
  ///   - areRisksNamed: whether the two risks are said to rule out the lowest, too.
  private func further(
    _ others: [Advice], besides gates: [GateIndex], areRisksNamed: Bool
  ) -> [String?] {
    guard others.count > 1, let highest = others.last else { return [] }
    let all = assessment.gates(rulingOut: highest)
    let named = all.filter { !gates.contains($0) }.map { phrase(questionnaire.gates[$0]) }
    let removal = named.isEmpty ? nil : removeToo(named, for: quoted(highest))
    let obstacles = obstacles(to: highest, besides: all)
    let ofRisks = areRisksNamed ? nil : obstacles.advicesOfRisks
    return [
      removal, ofRisks.map { ruledOutByRisks(quoted(highest), $0) },
      obstacles.level.map { needsToo(quoted(highest), $0) },
    ]
  }

  /// How much work removes some blocking conditions, and where the report says which; nil if no
  /// action removes one of them.
  private func removal(of gates: [GateIndex]) -> String? {
    let remedies = gates.map { input.remedies[$0] ?? [] }
    if remedies.contains(where: \.isEmpty) { return nil }
    var items: [PlanItem] = []
    for item in remedies.joined() where !items.contains(where: { $0.index == item.index }) {
      items.append(item)
    }
    let steps = items.compactMap { item in actions.firstIndex { $0.index == item.index } }
    let place: String? =
      if steps.count < items.count {
        nil
      } else if steps.allSatisfy({ $0 < Self.firstSteps }) {
        stepsBelow(steps.count, language.conjunction(steps.sorted().map { "\($0 + 1)" }))
      } else {
        gates.count == 1 ? inThePlan : allInThePlan
      }
    let work =
      gates.count == 1 ? removes(days: items.days) : removesAll(gates.count, days: items.days)
    return place.map { "\(work) (\($0))" } ?? work
  }

  /// What stands in the way of an advice besides blocking conditions.
  private struct Obstacles {
    /// The advices that the two risks say, where all are lower.
    var advicesOfRisks: String?

    /// The title of a level that is not reached.
    var level: String?
  }

  /// What would still stand in the way of an advice without the conditions that rule it out.
  private func obstacles(to advice: Advice, besides gates: [GateIndex]) -> Obstacles {
    guard !isWithholding, let left = assessment.advices(without: gates)?.highest, left < advice,
      let ofRisks = assessment.trace.advice?.ofRisks
    else { return Obstacles() }
    let best = assessment.levels(without: gates).upperBound
    return Obstacles(
      advicesOfRisks: ofRisks.advices.allSatisfy { $0 < advice }
        ? language.alternatives(ofRisks.advices.map(quoted)) : nil,
      level: questionnaire.advice.levelNeeded(for: advice).flatMap {
        best < $0 ? text(questionnaire.levels[$0].title) : nil
      })
  }
}

// MARK: - Words

extension Report {
  private var adviceHeading: String { say(en: "Our advice", fr: "Notre conseil") }

  private var howSureName: String { say(en: "How sure", fr: "Degré de certitude") }

  private func ruledOut(_ others: String, _ count: Int) -> String {
    language.labelled(language.ruledOutForNow(count), others) + "."
  }

  /// - Parameter named: the most severe of the conditions.
  private func severalConditions(_ count: Int, _ named: [String]) -> String {
    let number = language.inWords(count).withCapital
    let label =
      named.count == count
      ? say(en: "\(number) conditions", fr: "\(number) conditions")
      : say(en: "\(number) conditions, among them", fr: "\(number) conditions, dont")
    return language.labelled(label, language.longList(named))
  }

  private func removes(days: Double) -> String {
    let amount = days == 1 ? say(en: "One day", fr: "Un jour") : language.days(days).withCapital
    return plural(
      days,
      en: (
        one: "\(amount) of work would remove this", other: "\(amount) of work would remove this"
      ),
      fr: (
        one: "\(amount) de travail lèverait cet obstacle",
        other: "\(amount) de travail lèveraient cet obstacle"
      ))
  }

  private func removesAll(_ count: Int, days: Double) -> String {
    let amount = language.personDays(language.number(days))
    return say(
      en: "Removing \(count == 2 ? "both" : "all \(language.inWords(count))") takes \(amount)",
      fr: "Les lever toutes les \(language.inWords(count)) demande \(amount)")
  }

  /// - Parameter named: the conditions that rule out the highest advice alone.
  private func removeToo(_ named: [String], for advice: String) -> String {
    let list = language.longList(named)
    return language.ended(
      say(
        en: "For \(advice), remove \(named.count == 1 ? "this" : "these") too: \(list)",
        fr: "Pour \(advice), il faut lever aussi "
          + "\(named.count == 1 ? "cette condition" : "ces conditions")\u{A0}: \(list)"))
  }

  private func evenWithout(_ count: Int, _ advice: String) -> String {
    plural(
      count,
      en: (
        one: "Even without this condition, the two risks as they are would still say \(advice).",
        other: "Even without these conditions, the two risks as they are would still say \(advice)."
      ),
      fr: (
        one:
          "Même sans cette condition, les deux risques tels qu’ils sont diraient encore \(advice).",
        other:
          "Même sans ces conditions, les deux risques tels qu’ils sont diraient encore \(advice)."
      ))
  }

  private func ruledOutByRisks(_ advice: String, _ advices: String) -> String {
    say(
      en: "\(advice) is ruled out by the two risks as well, which say \(advices).",
      fr: "\(advice) est exclu aussi par les deux risques, qui disent \(advices).")
  }

  private func needsToo(_ advice: String, _ level: String) -> String {
    language.ended(
      say(
        en: "\(advice) also needs \(levelNamed(level))",
        fr: "\(advice) demande aussi \(levelNamed(level))"))
  }

  private func levelToo(_ level: String) -> String {
    language.ended(
      say(
        en: "You must also reach \(levelNamed(level))",
        fr: "Il faut aussi atteindre \(levelNamed(level))"))
  }

  private func stepsBelow(_ count: Int, _ steps: String) -> String {
    plural(
      count, en: (one: "step \(steps) below", other: "steps \(steps) below"),
      fr: (one: "étape \(steps) ci-dessous", other: "étapes \(steps) ci-dessous"))
  }

  private var allInThePlan: String { say(en: "all in the plan", fr: "tout est dans le plan") }

  private var inThePlan: String { say(en: "it is in the plan", fr: "c’est dans le plan") }

  /// What an advice means: its first sentence, which is set in bold, and the rest.
  func meaning(of advice: AdviceFigures) -> (first: String, rest: String?) {
    let byItself = meaningByItself(of: advice)
    return isNextStepWithheld(advice) ? (byItself.first, askMorePeople(advice)) : byItself
  }

  /// What an advice means where nothing is withheld.
  private func meaningByItself(of advice: AdviceFigures) -> (first: String, rest: String?) {
    switch (advice.answer, advice.isFirm) {
    case (.wait, true): (doNotLaunch, actions.isEmpty ? setDate : onlyTheUseful)
    case (.wait, false):
      openQuestions.isEmpty || !openQuestions.allSatisfy(isRange)
        ? say(
          en: (
            "Too little is known to advise anything but waiting.",
            "Do not launch. Find out what you do not know, then ask again."
          ),
          fr: (
            "On en sait trop peu pour conseiller autre chose que d’attendre.",
            "Ne vous lancez pas. Cherchez ce que vous ne savez pas, puis reposez-vous la question."
          ))
        : say(
          en: (
            "Some answers are too rough to advise anything but waiting.",
            "Do not launch. Find out the exact figures, then ask again."
          ),
          fr: (
            "Des réponses sont trop imprécises pour conseiller autre chose que d’attendre.",
            "Ne vous lancez pas. Cherchez les chiffres exacts, puis reposez-vous la question."
          ))
    case (.prepare, true)
    where assessment.advicesWithoutGates?.only == .go && !isNextStepWithheld(advice):
      say(
        en: (
          "Get ready before you launch.",
          "Set a date by which to clear what stands in the way, then launch."
        ),
        fr: (
          "Préparez-vous avant de vous lancer.",
          "Fixez une échéance pour lever ce qui s’y oppose, puis lancez-vous."
        ))
    case (.prepare, true) where leadsStraightToGo && !isNextStepWithheld(advice):
      say(
        en: (
          "Get ready before you start.",
          "Set a date by which to clear what stands in the way, then ask again."
        ),
        fr: (
          "Préparez-vous avant de commencer.",
          "Fixez une échéance pour lever ce qui s’y oppose, puis reposez-vous la question."
        ))
    case (.prepare, true):
      say(
        en: (
          "Get ready before you start.",
          "Set a date by which to clear what stands in the way, then test."
        ),
        fr: (
          "Préparez-vous avant de commencer.",
          "Fixez une échéance pour lever ce qui s’y oppose, puis testez."
        ))
    case (.prepare, false):
      say(
        en: (
          "Get ready before you test.",
          "Find out by a set date whether anything stands in the way, clear it, then test."
        ),
        fr: (
          "Préparez-vous avant de tester.",
          "Vérifiez d’ici une date fixée si quelque chose s’y oppose, levez-le, puis testez."
        ))
    case (.test, _):
      say(
        en: (
          "Start with a small test that has an end date, a stop rule and a way back.",
          "If it fails, you have paid for a lesson, not lost a reputation."
        ),
        fr: (
          "Commencez par un petit test, avec une date de fin, une règle d’arrêt et un retour "
            + "possible.",
          "S’il échoue, vous aurez payé une leçon, et non abîmé votre image."
        ))
    case (.go, _) where isAtTop:
      say(
        en: ("Carry on, and measure the result every time.", nil),
        fr: ("Continuez, et mesurez le résultat à chaque opération.", nil))
    case (.go, _):
      say(
        en: ("Launch, and measure the result every time.", nil),
        fr: ("Lancez-vous, et mesurez le résultat à chaque opération.", nil))
    }
  }

  /// Whether more work would lead to “Go” without a test between.
  var leadsStraightToGo: Bool {
    input.higherAdvice.first?.advice == .go && plan.after.advice?.answer != .test
  }

  private var doNotLaunch: String {
    say(en: "Do not launch for now.", fr: "Ne vous lancez pas pour l’instant.")
  }

  private var onlyTheUseful: String {
    say(
      en: "Do only what is useful in any case, and set a date now to look at the question again.",
      fr: "Ne faites que ce qui est utile dans tous les cas, et fixez dès maintenant une date pour "
        + "revoir la question.")
  }

  private var setDate: String {
    say(
      en: "Set a date now to look at the question again.",
      fr: "Fixez dès maintenant une date pour revoir la question.")
  }

  /// What to do where what stands in the way, or what is not known, is withheld.
  private func askMorePeople(_ advice: AdviceFigures) -> String {
    if advice.answer == .wait {
      return say(
        en: "Do not launch. Ask more people, then ask again.",
        fr: "Ne vous lancez pas. Interrogez plus de personnes, puis reposez-vous la question.")
    }
    return say(
      en: "Ask more people, so that what lowers the advice can be named; then set a date to clear "
        + "it, and test.",
      fr: "Interrogez plus de personnes, pour que ce qui abaisse le conseil puisse être "
        + "nommé\u{202F}; puis fixez une date pour le lever, et testez.")
  }

  private var adviceNone: String {
    say(
      en: "The two risks cannot be assessed.", fr: "Les deux risques ne peuvent pas être évalués.")
  }

  private var noAdvice: String {
    say(
      en: "This questionnaire gives a level and no advice.",
      fr: "Ce questionnaire donne un niveau, et pas de conseil.")
  }

  /// - Parameter risks: the titles of the risks that cannot be assessed.
  private func adviceUnassessed(_ risks: [String]) -> String {
    if risks.count == 1 {
      let risk = language.quoted(risks[0])
      return say(
        en: "There is no advice, because \(risk) cannot be assessed: every question it rests on is "
          + "not applicable or not asked.",
        fr: "Il n’y a pas de conseil, car \(risk) ne peut pas être évalué\u{A0}: toutes les "
          + "questions dont il dépend sont sans objet ou non posées.")
    }
    return say(
      en: "The two risks cannot be assessed: every question they rest on is not applicable or "
        + "not asked.",
      fr: "Les deux risques ne peuvent pas être évalués\u{A0}: toutes les questions dont ils "
        + "dépendent sont sans objet ou non posées.")
  }
}
