import Localization
import Readiness

/// What is advised, and why.
extension Report {
  var adviceSection: [Block] {
    guard let model = questionnaire.risks, let risks = assessment.risks else {
      return [
        .heading(2, adviceHeading), .paragraph(Inline(noAdvice)), .list(howSureOfLevel),
      ]
    }
    guard let advice = assessment.advice else {
      let missing = risks.paired(with: model).filter { $0.1.range == nil }.map { text($0.0.title) }
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
      .list(points + [ruledOut(beside: advice)].compactMap { $0 }),
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

  // MARK: What is ruled out

  /// The most severe blocking condition that rules out a better advice, and what removes it; nil
  /// if none does.
  private func ruledOut(beside advice: AdviceFigures) -> Inline? {
    let blocking = questionnaire.gates.indices.filter {
      assessment.gates[$0] == .yes && questionnaire.gates[$0].advice.map { $0 < .go } ?? false
    }
    let gates = questionnaire.gates
    guard
      let gate = blocking.min(by: {
        (gates[$0].advice?.rank ?? 0, -questionnaire.severity(of: gates[$0]), $0)
          < (gates[$1].advice?.rank ?? 0, -questionnaire.severity(of: gates[$1]), $1)
      }), let cap = gates[gate].advice
    else { return nil }
    let others = above(max(cap, advice.answer))
    guard !others.isEmpty else { return nil }
    return .strong(ruledOut(quotedTogether(others)))
      + Inline(" " + sentences([named(gates[gate]), removal(of: gate)]))
  }

  /// How much work removes a blocking condition, and where the report says which; nil if no action
  /// does.
  private func removal(of gate: GateIndex) -> String? {
    guard let items = input.remedies[gate], !items.isEmpty else { return nil }
    let steps = items.compactMap { item in actions.firstIndex { $0.index == item.index } }
    let ways: String? =
      if steps.count < items.count {
        nil
      } else if steps.allSatisfy({ $0 < Self.firstSteps }) {
        stepsBelow(steps.count, language.conjunction(steps.sorted().map { "\($0 + 1)" }))
      } else {
        inThePlan
      }
    return removes(days: items.days, ways)
  }
}

// MARK: - Words

extension Report {
  private var adviceHeading: String { say(en: "Our advice", fr: "Notre conseil") }

  private var howSureName: String { say(en: "How sure", fr: "Degré de certitude") }

  private func ruledOut(_ others: String) -> String {
    say(en: "Ruled out for now: \(others).", fr: "Exclu pour l’instant\u{A0}: \(others).")
  }

  /// - Parameter way: where the report says how; nil where it does not.
  private func removes(days: Double, _ way: String?) -> String {
    let amount = days == 1 ? say(en: "One day", fr: "Un jour") : language.days(days).withCapital
    let work = plural(
      days,
      en: (
        one: "\(amount) of work would remove this", other: "\(amount) of work would remove this"
      ),
      fr: (
        one: "\(amount) de travail lèverait cet obstacle",
        other: "\(amount) de travail lèveraient cet obstacle"
      ))
    return language.ended(way.map { language.labelled(work, $0) } ?? work)
  }

  private func stepsBelow(_ count: Int, _ steps: String) -> String {
    plural(
      count, en: (one: "step \(steps) below", other: "steps \(steps) below"),
      fr: (one: "étape \(steps) ci-dessous", other: "étapes \(steps) ci-dessous"))
  }

  private var inThePlan: String { say(en: "it is in the plan", fr: "il est dans le plan") }

  /// What an advice means: its first sentence, which is set in bold, and the rest.
  func meaning(of advice: AdviceFigures) -> (first: String, rest: String?) {
    let byItself = meaningByItself(of: advice)
    return isNextStepWithheld(advice) ? (byItself.first, askMorePeople(advice)) : byItself
  }

  /// What an advice means where nothing is withheld.
  private func meaningByItself(of advice: AdviceFigures) -> (first: String, rest: String?) {
    switch (advice.answer, advice.isFirm) {
    case (.wait, true):
      say(
        en: (
          "Do not launch for now.",
          "Do only what is useful in any case: listen, reserve your names, and look again on a "
            + "date you set now."
        ),
        fr: (
          "Ne vous lancez pas pour l’instant.",
          "Ne faites que ce qui est utile dans tous les cas\u{A0}: écouter, réserver vos noms, "
            + "revoir la question à une date fixée dès maintenant."
        ))
    case (.wait, false):
      say(
        en: (
          "Too little is known to advise more than waiting.",
          "Do not launch. Find out what you do not know, then ask again."
        ),
        fr: (
          "On en sait trop peu pour conseiller plus que d’attendre.",
          "Ne vous lancez pas. Cherchez ce que vous ne savez pas, puis reposez-vous la question."
        ))
    case (.prepare, true):
      say(
        en: (
          "Get ready before you test.",
          "Set a date to clear what stands in the way, then test."
        ),
        fr: (
          "Préparez-vous avant de tester.",
          "Fixez une date pour lever ce qui s’y oppose, puis testez."
        ))
    case (.prepare, false):
      say(
        en: (
          "Get ready before you test.",
          "Set a date to find out and clear what may stand in the way, then test."
        ),
        fr: (
          "Préparez-vous avant de tester.",
          "Fixez une date pour éclaircir et lever ce qui peut s’y opposer, puis testez."
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
    case (.go, _):
      say(
        en: ("Launch, and measure the result every time.", nil),
        fr: ("Lancez-vous, et mesurez le résultat à chaque opération.", nil))
    }
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
