import Readiness

/// What reports claim of blocking conditions: what they rule out, and what removes them.
extension Claims {
  static func gates() throws -> [Claim] {
    [
      try Claim(
        "ruled out", en: #"^Ruled out for now: (.+?)\. (.+)$"#,
        fr: #"^Exclus? pour l’instant\s: (.+?)\. (.+)$"#
      ) { facts, said in
        let answer = facts.advice?.answer ?? .go
        return facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .yes
            && Advice.allCases.filter { $0 > max(gate.advice ?? .go, answer) }
              == facts.advices(said[1])
            && (said[2].lowercased().hasPrefix(
              facts.text(gate.title ?? gate.reason).lowercased())
              || said[2].lowercased().contains(
                facts.text(gate.title ?? gate.reason).lowercased().prefix(20)))
        }
          && (facts.advices(said[1]).first.map { next in
            let count = facts.conditions(rulingOut: next).count
            return count == 1
              || said[2].hasPrefix(facts.language.inWords(count).withCapital + " conditions")
          } ?? false)
      },
      try Claim(
        "even without conditions",
        en: "Even without th(?:is|ese) conditions?, the two risks as they are would still say "
          + "(“[^.]+”)",
        fr: "Même sans ce(?:tte|s) conditions?, les deux risques tels qu’ils sont diraient encore "
          + "(«[^.]+»)"
      ) { facts, said in
        guard let next = facts.nextRuledOut else { return false }
        return facts.best(withoutConditionsAgainst: next).map { $0 < next } ?? false
          && facts.squares == facts.advices(said[1])
      },
      try Claim(
        "the level too", en: "You must also reach (?:level )?(.+?)\\.(?: |$)",
        fr: "Il faut aussi atteindre (?:le niveau )?(.+?)\\.(?: |$)"
      ) { facts, said in
        guard let next = facts.nextRuledOut, let level = facts.level(titled: said[1])
        else { return false }
        return level == facts.questionnaire.advice.levelNeeded(for: next)
          && facts.score.map { facts.questionnaire.level(ofScore: $0.range.high) < level } ?? true
      },
      try Claim(
        "conditions removed", en: "would remove this|Removing (?:both|all \\w+) takes",
        fr: "cet obstacle|Les lever toutes les \\w+ demande"
      ) { facts, said in
        // Where something else stands in the way, it is said.
        guard let next = facts.nextRuledOut else { return false }
        let isFree = facts.best(withoutConditionsAgainst: next).map { $0 >= next } ?? false
        let isSaid = ["Even without", "You must also", "Même sans", "Il faut aussi atteindre"]
          .contains { facts.text.contains($0) }
        return isFree != isSaid
      },
      try Claim(
        "ruled out anyway",
        en:
          "Whatever (the two risks|the risk of .+?|“.+?”) (?:is|are), (“.+?”) (?:is|are) ruled out for",
        fr: "Quels? que soi(?:en)?t (les deux risques|le risque de .+?|«.+?»), («.+?») "
          + "(?:est|sont) exclus?"
      ) { facts, said in
        let isBoth = said[1].contains("two risks") || said[1].contains("deux risques")
        let isOfAbsence = !isBoth && facts.risk(named: said[1])?.isOfAbsence ?? false
        let isOfLaunch = !isBoth && !isOfAbsence
        let next = facts.advices(said[2]).first
        return isOfLaunch == (facts.absenceReaches != nil)
          && isOfAbsence == (facts.launchReaches != nil) && next == facts.nextRuledOut
          && next.map { !facts.conditions(rulingOut: $0).isEmpty } ?? false
      },
      try Claim(
        "removed by steps",
        en: #"(?:would remove this|takes [0-9.]+ [^:.]+) \(steps? ([0-9, and]+) below\)"#,
        fr: #"(?:cet obstacle|demande [0-9,]+\s[^:.]+) \(étapes? ([0-9, et]+) ci-dessous\)"#
      ) { facts, said in
        said[1].split { !$0.isNumber }.allSatisfy { step in
          Int(step).map { $0 <= min(3, facts.actions.count) } ?? false
        }
      },
      try Claim(
        "rules out", en: #"(?:^|\. )Rules out (“[^;.]+”) for now[^;.]*(; “.+?” is fine)?"#,
        fr: #"(?:^|\. )Exclut («[^;.]+») pour l’instant[^;.\x{202F}]*(\s; «.+?» reste possible)?"#
      ) { facts, said in
        facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .yes
            && gate.advice.map { cap in
              facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
                && (said[2].isEmpty
                  || !facts.limits(index)
                    && facts.advices(said[2]) == [facts.advice?.answer]
                    && facts.advice?.answer == cap)
            } ?? false
        }
      },
      try Claim(
        "may rule out",
        en: #"(?:If so,|would rule out) ((?:“[^”]+”(?:, | and )?)+)"#,
        fr: #"(?:Si c’est le cas,|encore ouverte exclurait) ((?:«[^»]+»(?:, | et )?)+)"#
      ) { facts, said in
        facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .undetermined
            && gate.advice.map { cap in
              facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
            } ?? false
        }
      },
      try Claim(
        "several conditions are open",
        en: #"(\w+) conditions are still open, and any of them would rule out (“[^:]+”): "#,
        fr: #"(\w+) conditions sont encore ouvertes, et chacune exclurait («[^:]+»)\s: "#
      ) { facts, said in
        let gates = facts.questionnaire.gates.indexed().filter { index, gate in
          facts.assessment.gates[index] == .undetermined
            && gate.advice.map { cap in
              facts.advices(said[2]) == Advice.allCases.filter { $0 > cap }
            } ?? false
        }
        return gates.count > 1 && facts.language.inWords(gates.count) == said[1].lowercased()
      },
      try Claim(
        "nothing limits", en: "^No blocking condition applies",
        fr: "^Aucune condition bloquante ne s’applique"
      ) { facts, _ in facts.assessment.gates.allSatisfy { $0 == .no } },
    ]
  }
}
