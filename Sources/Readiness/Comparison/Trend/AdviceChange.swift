/// What moved the advice between two dates: the parts of the rule that, changed alone, move it the
/// way it went, or without which it would not have gone so far (Scoring, “Two risks, one advice”).
package struct AdviceChange: Sendable {
  package let earlier: Advice
  package let later: Advice

  /// Which of the two risks moved it.
  package let isOfAbsence: Bool
  package let isOfLaunch: Bool

  /// Whether the level moved it, as the gates hold it.
  package let isOfLevel: Bool

  /// The gates that lowered it, which fire or may fire now and could not then; or those that raised
  /// it, which fired or might have fired then and cannot now. In file order, of the date at which
  /// they apply.
  package let gates: [GateChange]

  /// A gate that rules out the higher advice at one date only.
  package struct GateChange: Sendable {
    package let gate: Gate

    /// Whether it certainly fires at its date.
    package let isCertain: Bool

    /// The questions that make it come out so at its date.
    package let deciding: [QuestionIndex]
  }
}

extension AdviceChange {
  package var isFall: Bool { later < earlier }
}

extension Comparison {
  /// Nil where the advice is the same at both dates, or missing at one.
  package var adviceChange: AdviceChange? {
    guard let before = earlier.assessment.advice?.answer,
      let after = later.assessment.advice?.answer, before != after,
      let then = AdviceBasis(earlier.assessment), let now = AdviceBasis(later.assessment)
    else { return nil }
    let isFall = after < before
    func moves<Part>(_ part: WritableKeyPath<AdviceBasis, Part>) -> Bool {
      var (changed, kept) = (then, now)
      changed[keyPath: part] = now[keyPath: part]
      kept[keyPath: part] = then[keyPath: part]
      return [(then.answer, changed.answer), (kept.answer, now.answer)].contains { from, to in
        isFall ? to < from : to > from
      }
    }
    let (limited, other) = isFall ? (later, earlier) : (earlier, later)
    return AdviceChange(
      earlier: before, later: after, isOfAbsence: moves(\.absence), isOfLaunch: moves(\.launch),
      isOfLevel: moves(\.level),
      gates: moves(\.caps) ? limited.gates(below: max(before, after), unlessIn: other) : [])
  }
}

extension Snapshot {
  /// The gates that fire or may fire and rule out an advice, and cannot fire at another date.
  fileprivate func gates(
    below advice: Advice, unlessIn other: Snapshot
  ) -> [AdviceChange.GateChange] {
    let others = other.questionnaire.gates
    let possible = others.indices.filter { other.assessment.gates[$0] != .no }
      .map { others[$0].id }
    return questionnaire.gates.indexed().compactMap { index, gate in
      guard assessment.gates[index] != .no, let cap = gate.advice, cap < advice,
        !possible.contains(gate.id)
      else { return nil }
      return AdviceChange.GateChange(
        gate: gate, isCertain: assessment.gates[index] == .yes,
        deciding: gate.when.decidingQuestions(in: assessment.states))
    }
  }
}

/// What an advice rests on, as far as its rule asks for it: every part can be put in the place of
/// another date's.
struct AdviceBasis {
  /// Whether the ends of a risk reach its limit, the low one first.
  var absence: [Bool]
  var launch: [Bool]

  /// Whether the levels that may be held suffice for `go` and for a test, the worst first.
  var level: [(go: Bool, test: Bool)]

  /// What gates that fire cap the advice at, and those that may fire.
  var caps: (certain: Advice, possible: [Advice])
}

extension AdviceBasis {
  /// Nil if a risk cannot be assessed.
  init?(_ assessment: Assessment) {
    guard let absence = assessment.risks?.absence.range,
      let launch = assessment.risks?.launch.range
    else { return nil }
    let questionnaire = assessment.questionnaire
    let policy = questionnaire.advice
    let lowest = questionnaire.lowestLevel
    self.absence = [absence.low, absence.high].map { reaches($0, policy.absenceCut) }
    self.launch = [launch.low, launch.high].map { reaches($0, policy.launchCut) }
    level = (assessment.level.held?.levels ?? lowest...lowest).map { level in
      (level >= policy.levelForGo ?? lowest, level >= policy.levelForTest ?? lowest)
    }
    caps = (
      questionnaire.cap(of: .yes, in: assessment.gates).advice,
      questionnaire.gates.indices.filter { assessment.gates[$0] == .undetermined }
        .compactMap { questionnaire.gates[$0].advice }
    )
  }

  /// The advice over all ends, each taken by itself.
  var answer: Advice {
    var free = AdviceSet()
    for absence in absence {
      for launch in launch {
        for level in level {
          free.insert(
            AdvicePolicy.advice(absenceReaches: absence, launchReaches: launch)
              .lowered(sufficesForGo: level.go, sufficesForTest: level.test))
        }
      }
    }
    let capped = free.capped(at: caps.certain)
    let possible = caps.possible.reduce(into: capped) { $0.formUnion(capped.capped(at: $1)) }
    let mayTest = ([caps.certain] + caps.possible).allSatisfy { $0 >= .test } && level[0].test
    return Advice.answer(among: possible.advices, mayTest: mayTest)?.advice ?? .wait
  }
}
