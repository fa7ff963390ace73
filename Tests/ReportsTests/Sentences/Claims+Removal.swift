import Readiness

/// What reports claim of what removes a blocking condition, and of what stands in the way.
extension Claims {
  static func removal() throws -> [Claim] {
    [
      try Claim(
        "removes",
        en:
          #"^(.*) · (?:.*; )?(removes|helps to remove) ((?:“|the blocking).+?)(, if th.*|)(?:;|$)"#,
        fr: #"^(.*) · (?:.*; )?(lève|aide à lever) ((?:«|la condition).+?)(, si c.*|)(?:\s;|$)"#
      ) { facts, said in isRemoved(facts, said) },
      try Claim(
        "to remove for the highest advice", en: #"For “Go”, remove (this|these) too: (.+)\.$"#,
        fr:
          #"Pour «\sSe lancer\s», il faut lever (aussi) (?:cette condition|ces conditions)\s: (.+)\.$"#,
        due: { !furtherConditions($0).isEmpty }
      ) { facts, said in
        let further = furtherConditions(facts)
        return said[1] != (further.count == 1 ? "these" : "this")
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

  /// Whether an action of this text does as said of the conditions named: it removes each of them by
  /// itself, or each together with others.
  ///
  /// - Parameter said: the sentence, the action, what it does, the titles of the conditions, and
  ///   words if these may not apply.
  private static func isRemoved(_ facts: Facts, _ said: [String]) -> Bool {
    let isCertain = said[4].isEmpty
    let isWhole = ["removes", "lève"].contains(said[2])
    let questions = said[3].split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let named = facts.questionnaire.gates.indices.filter { index in
      let gate = facts.questionnaire.gates[index]
      let ids = gate.when.questions.map { facts.questionnaire.questions[$0].id }
      return gate.title.map { words(said[3]).contains(words(facts.text($0))) }
        ?? ids.allSatisfy(questions.contains)
    }
    return !named.isEmpty
      && facts.actions.contains { item in
        facts.text(item.action.text) == said[1]
          && named.contains { gate in
            let remedy = (facts.input.remedies[gate] ?? []).map(\.index)
            return facts.assessment.gates[gate] == (isCertain ? .yes : .undetermined)
              && (remedy == [item.index]) == isWhole
          }
      }
  }
}
