import Localization
import Readiness

/// What is advised, and why.
extension Report {
  var adviceSection: [Block] {
    guard assessment.risks != nil else {
      return [
        .heading(2, adviceHeading), .paragraph(Inline(noAdvice)), .list([howSureOfLevel]),
      ]
    }
    guard let advice = assessment.advice else {
      return [.heading(2, adviceHeading), .paragraph(Inline(adviceUnassessed))]
    }
    let isOpen = advice.answer == .wait && adviceTrace?.ofRisks.only == nil
    let meaning = isOpen ? meaningOfOpenWait : meaning(of: advice.answer)
    return [
      .heading(2, language.labelled(adviceHeading, name(advice.answer))),
      .paragraph(.strong(meaning.first) + Inline(" " + meaning.rest)),
      .list([
        .strong(say(en: "Why.", fr: "Pourquoi.")) + Inline(" " + why(advice)),
        .strong(howSure(certainty: certainty(isFirm: advice.isFirm)))
          + Inline(" " + howSure(advice)),
      ]),
    ]
  }

  private var adviceTrace: AdviceTrace? { assessment.trace.advice }

  private func why(_ advice: AdviceFigures) -> String {
    guard let base = adviceTrace?.ofRisks.only else {
      let held = bindingReason.map { gateFires(reason: $0) } ?? mayHold(advice.answer)
      return sentences([whyOpen(cut: cuts), held, near(advice)])
    }
    let reason: String
    if advice.answer < base {
      reason = whyCapped(other: name(base), reason: bindingReason ?? levelReason(base))
    } else {
      reason = whyBase(base)
    }
    return sentences([reason, near(advice)])
  }

  /// Why the two risks alone say what they say.
  private func whyBase(_ base: Advice) -> String {
    switch base {
    case .wait: return whyWait
    case .go: return whyGo
    case .prepare: return whyOpen(cut: cuts)
    case .test:
      return adviceTrace?.absence.reaches == true
        ? whyTestBoth(cut: cuts) : whyTestNeither
    }
  }

  /// The reason of the gate that holds the advice back most.
  private var bindingReason: String? {
    assessment.limitingGates.first { questionnaire.gates[$0].advice != nil }
      .map { text(questionnaire.gates[$0].reason) }
  }

  /// What a gate that may fire would hold the advice at, if it is this one.
  private func mayHold(_ advice: Advice) -> String? {
    questionnaire.gates.indices.first {
      assessment.gates[$0] == .undetermined && questionnaire.gates[$0].advice == advice
    }.map(possibleSentence)
  }

  /// The level that is missing for an advice, or that it cannot be shown.
  private func levelReason(_ base: Advice) -> String {
    let level = questionnaire.advice.levelNeeded(for: base)
    if !input.withheld.isEmpty,
      level.map({ $0 <= assessment.level.held?.worst ?? questionnaire.lowestLevel }) ?? true
    {
      return withheldReason
    }
    return level.map { levelBelow(level: text(questionnaire.levels[$0].title)) } ?? ""
  }

  /// The cuts of the two risks, one if they are the same.
  var cuts: String {
    let policy = questionnaire.advice
    let cuts = [policy.absenceCut, policy.launchCut].map(language.number)
    return cuts[0] == cuts[1] ? cuts[0] : language.list(cuts)
  }

  /// A warning if a risk lies close to its cut and the advice would turn there.
  private func near(_ advice: AdviceFigures) -> String? {
    guard advice.isFirm, let turn = adviceTrace?.nearestTurn, turn.points < 5 else { return nil }
    return adviceNear(points: language.oneDecimal(turn.points), other: name(turn.advice))
  }
}

// MARK: - Words

extension Report {
  private var adviceHeading: String { say(en: "What we advise", fr: "Ce que nous conseillons") }

  /// What an advice means: its first sentence, which is set in bold, and the rest.
  private func meaning(of advice: Advice) -> (first: String, rest: String) {
    switch advice {
    case .wait:
      say(
        en: (
          "Being absent costs you little and launching would cost you much.",
          "Do not launch. Keep to the no-regret moves: listen, reserve your names, and look again "
            + "on a date you set now."
        ),
        fr: (
          "Être absent vous coûte peu, vous lancer vous coûterait beaucoup.",
          "Ne vous lancez pas. Tenez-vous-en aux actions sans regret\u{A0}: écouter, réserver vos "
            + "noms, revoir la question à une date fixée dès maintenant."
        ))
    case .prepare:
      say(
        en: (
          "You would be right to move, but something named below stands in the way.",
          "Clear it by a date, then test. Preparing without a date is hesitating."
        ),
        fr: (
          "Vous avez raison de vouloir avancer, mais un point nommé ci-dessous s’y oppose.",
          "Levez-le à une date donnée, puis testez. Préparer sans date, c’est hésiter."
        ))
    case .test:
      say(
        en: (
          "Try it small, with an end date, a stop rule and a way back.",
          "The error is then a cost of learning, not a failed brand."
        ),
        fr: (
          "Essayez en petit, avec une date de fin, une règle d’arrêt et un retour possible.",
          "L’erreur devient alors un coût d’apprentissage, pas une marque ratée."
        ))
    case .go:
      say(
        en: (
          "Absence costs you more than launching, and you can hold what you start.",
          "Launch, and keep measuring at each round."
        ),
        fr: (
          "L’absence vous coûte plus que le lancement, et vous saurez tenir ce que vous commencez.",
          "Lancez-vous, et mesurez à chaque édition."
        ))
    }
  }

  /// What waiting means where too little is known to advise anything else.
  private var meaningOfOpenWait: (first: String, rest: String) {
    say(
      en: (
        "Too little is known to advise more than waiting.",
        "Do not launch. Find out first what is named below, then ask again."
      ),
      fr: (
        "On en sait trop peu pour conseiller plus que d’attendre.",
        "Ne vous lancez pas. Cherchez d’abord ce qui est nommé ci-dessous, puis reposez-vous la "
          + "question."
      ))
  }

  private var noAdvice: String {
    say(
      en: "This questionnaire gives a level and no advice.",
      fr: "Ce questionnaire donne un niveau, et pas de conseil.")
  }

  private var adviceUnassessed: String {
    say(
      en: "The two risks cannot be assessed: every question they rest on is not applicable or "
        + "not asked.",
      fr: "Les deux risques ne peuvent pas être évalués\u{A0}: toutes les questions dont ils "
        + "dépendent sont sans objet ou non posées.")
  }

  private func howSure(certainty: String) -> String {
    say(en: "How sure: \(certainty).", fr: "Certitude\u{A0}: \(certainty).")
  }

  private func whyOpen(cut: String) -> String {
    say(
      en: "What you do not know decides on which side of \(cut) the two risks fall.",
      fr: "Ce que vous ne savez pas décide de quel côté de \(cut) tombent les deux risques.")
  }

  private func whyCapped(other: String, reason: String) -> String {
    say(
      en: "The two risks alone would say “\(other)”; \(reason)",
      fr: "Les deux risques seuls diraient «\u{A0}\(other)\u{A0}»\u{202F}; \(reason)")
  }

  private var whyWait: String {
    say(
      en: "Being absent costs you little, and launching could cost you much.",
      fr: "Être absent vous coûte peu, et vous lancer pourrait vous coûter cher.")
  }

  private var whyGo: String {
    say(
      en: "Being absent costs you more than launching would.",
      fr: "Être absent vous coûte plus que de vous lancer.")
  }

  private func whyTestBoth(cut: String) -> String {
    say(
      en: "Being absent costs you, and so would launching: both risks are above \(cut). Waiting "
        + "is wrong, launching too; a test is what is left.",
      fr: "Être absent vous coûte, vous lancer vous coûterait aussi\u{A0}: les deux risques "
        + "dépassent \(cut). Ni attendre ni se lancer\u{A0}: reste à tester.")
  }

  private var whyTestNeither: String {
    say(
      en: "Neither staying out nor going in would cost you much: try it, it costs little.",
      fr: "Ni l’absence ni le lancement ne vous coûteraient beaucoup\u{A0}: essayez, cela coûte "
        + "peu.")
  }

  private func levelBelow(level: String) -> String {
    say(
      en: "the level is not yet “\(level)”.",
      fr: "le niveau n’est pas encore «\u{A0}\(level)\u{A0}».")
  }

  /// Why the advice is lower than the risks say, where an answer that is not shown lowers it.
  private var withheldReason: String {
    say(
      en: "An answer that is not shown here stands in the way.",
      fr: "Une réponse qui n’est pas présentée ici s’y oppose.")
  }

  private func adviceNear(points: String, other: String) -> String {
    say(
      en: "\(points) points from the boundary with “\(other)”: read the two risks before the "
        + "word.",
      fr: "À \(points)\u{A0}points de la limite avec «\u{A0}\(other)\u{A0}»\u{A0}: lisez les "
        + "deux risques avant le mot.")
  }
}
