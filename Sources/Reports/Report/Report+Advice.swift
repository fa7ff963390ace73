import Localization
import Readiness

/// What is advised, and why.
extension Report {
  var adviceSection: [Block] {
    guard let risks = assessment.risks else {
      return [
        .heading(2, words.adviceHeading), .paragraph(Inline(words.noAdvice)),
        .list([howSureOfLevel]),
      ]
    }
    guard let advice = assessment.advice else {
      return [.heading(2, words.adviceHeading), .paragraph(Inline(words.adviceUnassessed))]
    }
    let isOpen = advice.answer == .wait && basesOfRisks(risks).count != 1
    let meaning =
      isOpen ? words.meaningOfOpenWait : words.meaning(of: AdviceWord(advice.answer))
    return [
      .heading(2, words.labelled(words.adviceHeading, name(advice.answer))),
      .paragraph(.strong(meaning.first) + Inline(" " + meaning.rest)),
      .list([
        .strong(words.why) + Inline(" " + why(advice, risks)),
        .strong(words.howSure(certainty: words.certainty(isFirm: advice.isFirm)))
          + Inline(" " + howSure(advice)),
      ]),
    ]
  }

  private func why(_ advice: AdviceFigures, _ risks: RisksFigures) -> String {
    let bases = basesOfRisks(risks)
    guard bases.count == 1, let base = bases.first else {
      let held = bindingReason.map { words.gateFires(reason: $0) } ?? mayHold(advice.answer)
      return sentences([words.whyOpen(cut: cuts), held, near(advice, risks)])
    }
    let reason: String
    if advice.answer < base {
      reason = words.whyCapped(other: name(base), reason: bindingReason ?? levelReason(base))
    } else {
      reason = whyBase(base, risks)
    }
    return sentences([reason, near(advice, risks)])
  }

  private func whyBase(_ base: Advice, _ risks: RisksFigures) -> String {
    switch base {
    case .wait: return words.whyWait
    case .go: return words.whyGo
    case .prepare: return words.whyOpen(cut: cuts)
    case .test:
      let absence = risks.absence.range?.low ?? 0
      return absence + tolerance >= questionnaire.advice.absenceCut
        ? words.whyTestBoth(cut: cuts) : words.whyTestNeither
    }
  }

  /// What the two risks alone would say, over their ends.
  private func basesOfRisks(_ risks: RisksFigures) -> Set<Advice> {
    guard let absence = risks.absence.range, let launch = risks.launch.range else { return [] }
    let top = questionnaire.levels.count - 1
    return Set(
      [absence.low, absence.high].flatMap { absence in
        [launch.low, launch.high].map { launch in
          questionnaire.advice.advice(absence: absence, launch: launch, level: top)
        }
      })
  }

  /// The reason of the gate that holds the advice back most.
  private var bindingReason: String? {
    bindingGates.first { questionnaire.gates[$0].advice != nil }
      .map { text(questionnaire.gates[$0].reason) }
  }

  /// What a gate that may fire would hold the advice at, if it is this one.
  private func mayHold(_ advice: Advice) -> String? {
    questionnaire.gates.indices.first {
      assessment.gates[$0] == .undetermined && questionnaire.gates[$0].advice == advice
    }.map(possibleSentence)
  }

  private func levelReason(_ base: Advice) -> String {
    let policy = questionnaire.advice
    let level = base == .go ? policy.levelForGo ?? policy.levelForTest : policy.levelForTest
    if input.withheld.contains(true),
      level.map({ $0 <= assessment.level.held?.worst ?? 0 }) ?? true
    {
      return words.withheldReason
    }
    return level.map { words.levelBelow(level: text(questionnaire.levels[$0].title)) } ?? ""
  }

  /// The cuts of the two risks, one if they are the same.
  var cuts: String {
    let policy = questionnaire.advice
    let cuts = [policy.absenceCut, policy.launchCut].map(numbers.number)
    return cuts[0] == cuts[1] ? cuts[0] : words.list(cuts)
  }

  /// A warning if a risk lies close to its cut and the advice would turn there.
  private func near(_ advice: AdviceFigures, _ risks: RisksFigures) -> String? {
    guard advice.isFirm, let near = nearestTurn(advice, risks), near.points < 5 else { return nil }
    return words.adviceNear(points: numbers.oneDecimal(near.points), other: name(near.other))
  }

  /// How far the nearer risk is from its cut, and what would be advised on the other side.
  private func nearestTurn(
    _ advice: AdviceFigures, _ risks: RisksFigures
  ) -> (points: Double, other: Advice)? {
    guard let absence = risks.absence.range, let launch = risks.launch.range else { return nil }
    let policy = questionnaire.advice
    let level = assessment.level.held?.worst ?? 0
    let cap =
      zip(questionnaire.gates, assessment.gates)
      .filter { $0.1 == .yes }.compactMap(\.0.advice).min() ?? .go
    func other(_ absence: Double, _ launch: Double) -> Advice {
      min(cap, policy.advice(absence: absence, launch: launch, level: level))
    }
    let across = [
      (
        absence.distance(to: policy.absenceCut),
        other(absence.mirrored(policy.absenceCut), launch.low)
      ),
      (
        launch.distance(to: policy.launchCut), other(absence.low, launch.mirrored(policy.launchCut))
      ),
    ]
    return across.filter { $0.0 > 0 && $0.1 != advice.answer }.min { $0.0 < $1.0 }
      .map { (points: $0.0, other: $0.1) }
  }
}

extension Interval {
  /// How far all of the interval lies on one side of a bound; 0 if it does not.
  fileprivate func distance(to bound: Double) -> Double {
    max(0, max(low - bound, bound - high))
  }

  /// A point just on the other side of a bound.
  fileprivate func mirrored(_ bound: Double) -> Double {
    low >= bound ? bound - 2 * tolerance : bound
  }
}
