import Readiness

/// What reports claim of what removes a blocking condition, and of what stands in the way.
extension Claims {
  static func removal() throws -> [Claim] {
    [
      try Claim(
        "removes", en: #"^(.*) · (removes|helps to remove) what (may |)rules? out (“.+”)$"#,
        fr: #"^(.*) · (lève|aide à lever) ce qui (pourrait |)excl(?:ut|ure) («.+»)$"#
      ) { facts, said in
        let advices = facts.advices(said[4])
        let isOpen = advices.last.map { isInReach($0, facts) } ?? false
        return isRemoved(facts, said, besides: isOpen) { gate in
          gate.advice.map { cap in advices.contains { $0 > cap } } ?? false
        }
      },
      try Claim(
        "removes a cap",
        en: #"^(.*) · (removes|helps to remove) what (may |)caps? the level at (.+)$"#,
        fr: #"^(.*) · (lève|aide à lever) ce qui (pourrait |)plafonner? le niveau à (.+)$"#
      ) { facts, said in
        guard let cap = facts.level(titled: said[4]) else { return false }
        return isRemoved(facts, said) { $0.level.map { $0 <= cap } ?? false }
      },
      try Claim(
        "to remove for the highest advice", en: #"For “Go”, remove (this|these) too: (.+)\.$"#,
        fr: #"Pour «\sSe lancer\s», il faut lever (aussi)\s: (.+)\.$"#,
        due: { !furtherConditions($0).isEmpty && mayReachNext($0) }
      ) { facts, said in
        let further = furtherConditions(facts)
        return mayReachNext(facts) && said[1] != (further.count == 1 ? "these" : "this")
          && further.allSatisfy { gate in
            let gate = facts.questionnaire.gates[gate]
            return words(said[2]).contains(words(facts.text(gate.title ?? gate.reason)))
          }
      },
      try Claim(
        "the risks rule out the highest advice",
        en: "“Go” is ruled out by the two risks as well, which say (“[^.]+”)",
        fr: "«\\sSe lancer\\s» est exclu aussi par les deux risques, qui disent («[^.]+»)"
      ) { facts, said in
        facts.squares == facts.advices(said[1]) && !facts.squares.contains(.go)
          && mayReachNext(facts) && facts.nextRuledOut != .go
      },
      try Claim(
        "the highest advice needs a level", en: #"“Go” also needs (?:level )?(.+?)\.$"#,
        fr: #"«\sSe lancer\s» demande aussi (?:le niveau )?(.+?)\.$"#
      ) { facts, said in
        guard let level = facts.level(titled: said[1]), let best = facts.assessment.level.fromScore
        else { return false }
        return level == facts.questionnaire.advice.levelForGo && best.best < level
          && facts.nextRuledOut != nil
      },
    ]
  }

  /// Whether the two risks and the points allow an advice.
  private static func isInReach(_ advice: Advice, _ facts: Facts) -> Bool {
    let needed = facts.questionnaire.advice.levelNeeded(for: advice)
    let level = facts.assessment.level.fromScore?.best
    return facts.squares.contains { $0 >= advice }
      && needed.map { needed in level.map { $0 >= needed } ?? false } ?? true
  }

  /// Whether the two risks allow the lowest advice that is ruled out.
  private static func mayReachNext(_ facts: Facts) -> Bool {
    facts.nextRuledOut.map { next in facts.squares.contains { $0 >= next } } ?? false
  }

  /// A text without what quotes, ends and capitals change of it.
  private static func words(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0 == " " }
  }

  /// The conditions that apply and rule out the highest advice, but not the lowest of those ruled
  /// out.
  private static func furtherConditions(_ facts: Facts) -> [GateIndex] {
    guard let next = facts.nextRuledOut else { return [] }
    let lowest = facts.conditions(rulingOut: next)
    return facts.conditions(rulingOut: .go).filter { !lowest.contains($0) }
  }

  /// Whether an action of this text does as said: by itself it clears every condition of this
  /// effect, or only some of what must be cleared.
  ///
  /// - Parameters:
  ///   - said: the sentence, the action, what it does, and a word if the effect is not certain.
  ///   - isInReach: whether nothing but gates stands in the way.
  private static func isRemoved(
    _ facts: Facts, _ said: [String], besides isInReach: Bool = true, _ hasEffect: (Gate) -> Bool
  ) -> Bool {
    let isCertain = said[3].isEmpty
    let gates = facts.questionnaire.gates.indices.filter { gate in
      let state = facts.assessment.gates[gate]
      return hasEffect(facts.questionnaire.gates[gate])
        && (state == .yes || !isCertain && state == .undetermined)
    }
    let remedies = gates.map { facts.input.remedies[$0] ?? [] }
    let isWhole = ["removes", "lève"].contains(said[2])
    return facts.actions.contains { item in
      facts.text(item.action.text) == said[1]
        && remedies.contains { $0.contains { $0.index == item.index } }
        && (isInReach && remedies.allSatisfy { $0.map(\.index) == [item.index] }) == isWhole
    }
  }
}
