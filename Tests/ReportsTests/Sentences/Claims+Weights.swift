import Readiness

/// What reports claim of the weights of the areas and of the limits of the risks.
extension Claims {
  static func weights() throws -> [Claim] {
    [
      try Claim(
        "weights",
        en: #"^With other weights of the areas, .+? to the level (“.+?”) in ([0-9.]+)% of cases, "#
          + #"and (?:always|in ([0-9.]+)%) if "#,
        fr: #"^Avec d’autres poids des domaines, .+? au niveau («.+?») dans ([0-9,]+)\s% des cas, "#
          + #"et (?:toujours|dans ([0-9,]+)\s%) si "#
      ) { facts, said in
        guard let known = facts.score?.known, let robustness = facts.input.robustness
        else { return false }
        let level = facts.questionnaire.level(ofScore: known)
        let shares = [robustness.anyWeights[level], robustness.nearWeights[level]]
        return facts.language.quoted(facts.text(facts.questionnaire.levels[level].title)) == said[1]
          && zip(shares, [said[2], said[3]]).allSatisfy { share, said in
            guard let figure = facts.number(said) else { return share > 1 - 1e-8 }
            return abs(figure - share * 100) < 0.501 && figure < 100
          }
      },
      try Claim(
        "whatever the weights", en: "With any weights of the areas at all, the answers given lead",
        fr: "Quels que soient les poids des domaines, les réponses données mènent"
      ) { facts, _ in
        guard let known = facts.score?.known, let robustness = facts.input.robustness
        else { return false }
        return robustness.anyWeights[facts.questionnaire.level(ofScore: known)] > 1 - 1e-8
      },
      try Claim(
        "no weight of the other areas",
        en: "^In the other areas, (no|hardly any) weight(?: short of 100%)? changes the level",
        fr: "^Dans les autres domaines, (aucun|presque aucun) poids(?: en dessous de 100\\s%)? "
          + "ne change le niveau"
      ) { facts, said in
        let ranges = facts.input.robustness?.weightRanges.map(\.range) ?? []
        let free = ranges.count { $0.low <= 0 && $0.high >= 1 }
        let almost = ranges.count { $0.low < 0.005 && $0.high >= 0.995 }
        return almost > 0 && almost < ranges.count
          && (free == almost) == ["no", "aucun"].contains(said[1])
      },
      try Claim(
        "weights matter", en: "So the level depends on the weights",
        fr: "Le niveau dépend donc des poids"
      ) { facts, _ in
        guard let known = facts.score?.known, let robustness = facts.input.robustness
        else { return false }
        // Where a condition caps, it decides, and not the weights.
        let level = facts.questionnaire.level(ofScore: known)
        return robustness.anyWeights[level] < 0.8
          && !facts.assessment.level.heldBy.contains { facts.assessment.gates[$0] == .yes }
      },
      try Claim(
        "capped whatever the weights",
        en: "^.*(?:(A) b|B)locking conditions? caps? the level at (“[^”]+”)"
          + "( whatever|; with some weights)",
        fr: "^.*(Une|Des) conditions? bloquantes? plafonn(?:e|ent) le niveau à («[^»]+»)"
          + "(, quels que soient|\\s; avec certains poids)"
      ) { facts, said in
        let caps = facts.questionnaire.gates.indexed().compactMap { index, gate in
          facts.assessment.gates[index] == .yes ? gate.level : nil
        }
        guard let cap = caps.min(), let shares = facts.input.robustness?.anyWeights else {
          return false
        }
        let levels = facts.questionnaire.levels
        let isLower = levels.indices.contains { $0 < cap && shares[$0] > 0 }
        return facts.language.quoted(facts.text(levels[cap].title)) == said[2]
          && isLower == said[3].contains("; ")
          && (caps.count { $0 == cap } == 1) == ["A", "Une"].contains(said[1])
      },
      try Claim(
        "no weight changes it",
        en: "^.*(No|Hardly any) change to the weight of a single area changes the level",
        fr: "^.*Changer le poids d’un seul domaine ne change (jamais|presque jamais) le niveau"
      ) { facts, said in
        let ranges = facts.input.robustness?.weightRanges.map(\.range) ?? []
        return ranges.allSatisfy { $0.low < 0.005 && $0.high >= 0.995 }
          && ranges.allSatisfy { $0.low <= 0 && $0.high >= 1 }
            == ["No", "jamais"].contains(said[1])
      },
      try Claim(
        "level of the score alone", en: "This is the level of the score alone",
        fr: "C’est le niveau de la note seule"
      ) { facts, _ in
        let highest = facts.assessment.level.fromScore?.best ?? facts.questionnaire.lowestLevel
        return zip(facts.questionnaire.gates, facts.assessment.gates).contains { gate, state in
          state != .no && gate.level.map { $0 < highest } ?? false
        }
      },
      try Claim(
        "cuts", en: #"the advice stays the same in (\d+) of (\d+) cases"#,
        fr: #"le conseil reste le même dans (\d+) cas sur (\d+)"#
      ) { facts, said in
        guard let sensitivity = facts.input.cutSensitivity, let advice = facts.advice
        else { return false }
        let same = sensitivity.answers.count { $0 == advice.answer }
        return ["\(same)", "\(sensitivity.answers.count)"] == Array(said[1...])
          && facts.possible.count == 1
      },
      try Claim(
        "other limits, other advice",
        en:
          #"stays the same in (\d+) of (\d+) cases(?:; in the other (?:one|\d+) it would be (.+))?\.$"#,
        fr:
          #"reste le même dans (\d+) cas sur (\d+)(?:\s; dans (?:l’autre|les \d+ autres), il serait (.+))?\.$"#
      ) { facts, said in
        let others = Set(facts.input.cutSensitivity?.answers.compactMap { $0 } ?? [])
          .subtracting([facts.advice?.answer ?? .wait])
        return Set(facts.advices(said[3])) == others && (said[1] == said[2]) == others.isEmpty
      },
    ]
  }
}
