/// What moved the advice between two dates: the parts of the rule that bring it there together with
/// some of the others that do not without them; where it fell, also gates that alone lower it
/// (Scoring, “Two dates”).
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

  /// The other gates that fire or may fire at that date and cannot at the other: they leave the
  /// higher advice possible.
  package let others: [GateChange]

  /// A gate that fires or may fire at one date only.
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
    let answers = then.answers(taking: now)
    let all = answers.count - 1
    func moves(_ part: AdviceBasis.Part) -> Bool {
      let bit = 1 << part.rawValue
      func isThere(_ taken: Int) -> Bool {
        isFall ? answers[taken] <= answers[all] : answers[taken] >= answers[all]
      }
      return answers.indices.contains { taken in
        taken & bit == 0 && !isThere(taken) && isThere(taken | bit)
      } || isFall && part == .caps && answers[bit] < answers[0]
    }
    let (limited, other) = isFall ? (later, earlier) : (earlier, later)
    let higher = max(before, after)
    let gates = moves(.caps) ? limited.gates(unlessIn: other) : []
    return AdviceChange(
      earlier: before, later: after, isOfAbsence: moves(.absence), isOfLaunch: moves(.launch),
      isOfLevel: moves(.level), gates: gates.filter { $0.gate.rulesOut(higher) },
      others: gates.filter { !$0.gate.rulesOut(higher) })
  }
}

extension Snapshot {
  /// The gates that fire or may fire, and cannot fire at another date.
  fileprivate func gates(unlessIn other: Snapshot) -> [AdviceChange.GateChange] {
    let others = other.questionnaire.gates
    let possible = others.indices.filter { other.assessment.gates[$0] != .no }
      .map { others[$0].id }
    return questionnaire.gates.indexed().compactMap { index, gate in
      if assessment.gates[index] == .no || possible.contains(gate.id) { return nil }
      return AdviceChange.GateChange(
        gate: gate, isCertain: assessment.gates[index] == .yes,
        deciding: gate.when.decidingQuestions(in: assessment.states))
    }
  }
}

extension Gate {
  fileprivate func rulesOut(_ advice: Advice) -> Bool { self.advice.map { $0 < advice } ?? false }
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

  /// What is put in the place of another date's as one.
  enum Part: Int, CaseIterable {
    case absence, launch, level, caps
  }
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

  /// The advice with some of the parts of another date, for all sets of parts: bit n of the place
  /// stands for the part n.
  func answers(taking other: AdviceBasis) -> [Advice] {
    (0..<1 << Part.allCases.count).map { taken in
      var mixed = self
      for part in Part.allCases where taken & 1 << part.rawValue != 0 {
        switch part {
        case .absence: mixed.absence = other.absence
        case .launch: mixed.launch = other.launch
        case .level: mixed.level = other.level
        case .caps: mixed.caps = other.caps
        }
      }
      return mixed.answer
    }
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
