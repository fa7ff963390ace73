import YAML

/// Advices that nobody gets, and levels for them that change nothing.
extension CheckContext {
  func adviceFindings() -> [Diagnostic] {
    guard let model = questionnaire.risks else { return [] }
    let needs = needsFindings()
    guard let absence = bounds(of: model.absence), let launch = bounds(of: model.launch) else {
      return needs
    }
    let ranges = Ranges(absence: absence, launch: launch)
    let possible = possibleAdvices(ranges)
    return needs
      + Advice.allCases.filter { !possible.contains($0) && isExpected($0) }.map { advice in
        let cause = cause(of: advice, ranges)
        return Diagnostic(
          .adviceImpossible(advice, cause), at: place(of: cause, advice),
          proof: absent(advice))
      }
  }

  /// Nothing answered, where all ways of answering can be tried, and the answers at both ends.
  private func absent(_ advice: Advice) -> Example {
    let shows = "'\(advice.rawValue)' is not among the possible advices"
    let open = try? judge(questionnaire, sheet([:])).advice
    return open?.possible.contains(advice) == false
      ? Example([:], worstAnswers, bestAnswers, to: questionnaire, shows: shows)
      : Example(worstAnswers, bestAnswers, to: questionnaire, shows: shows)
  }

  /// The figures that the two risks lie between.
  private struct Ranges {
    let absence: Interval
    let launch: Interval
  }

  /// Whether the author can have meant an advice to occur: prepare comes from gates and `needs`.
  private func isExpected(_ advice: Advice) -> Bool {
    guard advice == .prepare else { return true }
    return questionnaire.gates.contains { $0.advice == .prepare }
      || questionnaire.advice.levelForTest != nil
  }

  /// The advices that some answers may lead to; exact where all ways of answering can be tried.
  private func possibleAdvices(_ ranges: Ranges) -> [Advice] {
    let outer = outerAdvices(ranges)
    let isOptional = questions.contains { mayDropOut($0.position) }
    guard !isOptional, let advice = try? judge(questionnaire, sheet([:])).advice,
      advice.completions != nil
    else { return outer }
    return outer.filter(advice.possible.contains)
  }

  /// The advices at the ends of all figures, with no gate or one that can fire.
  private func outerAdvices(_ ranges: Ranges) -> [Advice] {
    let policy = questionnaire.advice
    let score = scoreBounds
    let least = score.map { questionnaire.level(ofScore: $0.low) } ?? 0
    let most = score.map { questionnaire.level(ofScore: $0.high) } ?? 0
    var caps: [Advice?] = [nil]
    let always = highestFree
    var lowest = least
    for gate in questionnaire.gates {
      let truth = constant(gate.when)
      if truth == .no { continue }
      if let cap = gate.level { lowest = min(lowest, cap) }
      caps.append(gate.advice)
    }
    var possible: [Advice] = []
    for absence in [ranges.absence.low, ranges.absence.high] {
      for launch in [ranges.launch.low, ranges.launch.high] {
        for level in lowest...max(lowest, most) {
          let advice = policy.advice(absence: absence, launch: launch, level: level)
          possible += caps.map { min(advice, always, $0 ?? .go) }
        }
      }
    }
    return possible
  }

  /// The highest advice below which no gates, one or several in turn, hold all answers.
  private var highestFree: Advice {
    Advice.allCases.last { advice in
      let below = questionnaire.gates.filter { ($0.advice ?? .go) < advice }.map(\.when)
      return below.isEmpty || constant(.any(below)) != .yes
    } ?? .wait
  }

  /// What alone rules an advice out.
  private func cause(of advice: Advice, _ ranges: Ranges) -> AdviceCause {
    let policy = questionnaire.advice
    func misses(_ range: Interval, _ cut: Double, above: Bool) -> Bool {
      above ? range.high + tolerance < cut : range.low + tolerance >= cut
    }
    let absence = AdviceCause.absence(
      cut: policy.absenceCut, least: ranges.absence.low, most: ranges.absence.high)
    let launch = AdviceCause.launch(
      cut: policy.launchCut, least: ranges.launch.low, most: ranges.launch.high)
    switch advice {
    case .go:
      if misses(ranges.absence, policy.absenceCut, above: true) { return absence }
      if misses(ranges.launch, policy.launchCut, above: false) { return launch }
      if let level = unreachable(policy.levelForGo) { return .level(level) }
    case .wait:
      if misses(ranges.absence, policy.absenceCut, above: false) { return absence }
      if misses(ranges.launch, policy.launchCut, above: true) { return launch }
    case .test:
      if let level = unreachable(policy.levelForTest) { return .level(level) }
    case .prepare: break
    }
    return .together
  }

  private func unreachable(_ level: Int?) -> String? {
    guard let level, let most = scoreBounds?.high, questionnaire.level(ofScore: most) < level
    else { return nil }
    return questionnaire.levels[level].id
  }

  private func place(of cause: AdviceCause, _ advice: Advice) -> Range<Int> {
    let node = places.root["advice"]
    let value: Node? =
      switch cause {
      case .absence: node?["absence-cut"]
      case .launch: node?["launch-cut"]
      case .level: node?["needs"]?[advice.rawValue]
      case .together: nil
      }
    return value?.range
      ?? (places.root.entry("advice") ?? places.root.entry("risks"))?.key.range
      ?? places.root.headRange
  }

  private func needsFindings() -> [Diagnostic] {
    let policy = questionnaire.advice
    guard let needs = places.root["advice"]?["needs"] else { return [] }
    var findings: [Diagnostic] = []
    for (advice, level) in [(Advice.go, policy.levelForGo), (.test, policy.levelForTest)]
    where level == 0 {
      findings.append(
        Diagnostic(
          .needsLowestLevel(advice), at: needs.place(of: advice.rawValue),
          proof: Example(
            worstAnswers, to: questionnaire,
            shows: "the level is '\(questionnaire.levels[0].id)' or higher")))
    }
    if let go = policy.levelForGo, let test = policy.levelForTest, test > go {
      findings.append(Diagnostic(.needsReversed, at: needs.place(of: "test")))
    }
    return findings
  }
}
