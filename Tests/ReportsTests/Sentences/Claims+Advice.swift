import Readiness

/// What reports claim of the advice, the two risks and the gates.
enum Claims {
  static func all() throws -> [Claim] {
    try risks() + certainty() + gates() + level() + areas() + answers() + plan() + days()
  }

  private static func risks() throws -> [Claim] {
    [
      try Claim(
        "launching is not risky", en: #"(launching is not|Launching (is|would) not( be)?) risky"#,
        fr: #"vous lancer n’est pas risqué|Vous lancer (n’est|ne serait) pas risqué"#
      ) { facts, _ in facts.launchReaches == false },
      try Claim(
        "launching would be risky",
        en:
          #"(Launching would be risky|a full launch would be risky|, and launching would be risky)"#,
        fr: #"(Vous lancer serait risqué|lancement complet serait risqué|et vous lancer serait "#
          + #"risqué)(?=[.\s])"#
      ) { facts, said in facts.launchReaches == true || said[0].hasPrefix("et vous") },
      try Claim(
        "launching is open", en: "what you do not know decides whether launching would be risky",
        fr: "ce que vous ne savez pas décide si vous lancer serait risqué"
      ) { facts, _ in facts.launchReaches == nil && facts.launch != nil },
      try Claim(
        "staying out costs", en: "Staying out is costing you[,;]",
        fr: #"L’absence vous coûte(,|\s?;)"#
      ) { facts, _ in facts.absenceReaches == true },
      try Claim(
        "staying out costs little", en: "Staying out costs you little",
        fr: "L’absence vous coûte peu"
      ) { facts, _ in facts.absenceReaches == false },
      try Claim(
        "nothing forces", en: "Nothing forces you, and", fr: "Rien ne vous y oblige, et"
      ) { facts, _ in facts.absenceReaches == false && facts.launchReaches == false },
      try Claim(
        "staying out is open", en: "whether (or not )?staying out is\\s+costing you",
        fr: "si l’absence vous coûte|que l’absence vous coûte ou non"
      ) { facts, _ in facts.absenceReaches == nil },
      try Claim(
        "the risks alone", en: "Judging by the two risks alone we would say (“.+?”)",
        fr: "À ne voir que les deux risques, nous dirions («.+?»)"
      ) { facts, said in
        facts.square == facts.advices(said[1]).first
          && facts.advice.map { $0.answer < facts.square ?? .wait } ?? false
      },
      try Claim(
        "not ready", en: "you are not yet ready for a full launch, which needs the level “(.+?)”",
        fr:
          #"vous n’êtes pas encore prêts pour un lancement complet, qui demande le niveau «\s(.+?)\s»"#
      ) { facts, said in
        let needed = facts.questionnaire.advice.levelForGo
        return facts.level(titled: said[1]) == needed
          && facts.assessment.level.held.map { $0.best < needed ?? $0.best } ?? true
      },
      try Claim(
        "near the boundary", en: "^.*?([0-9.]+) points? from the boundary with (“.+?”)",
        fr: "À ([0-9,]+)\\spoints? de la limite avec («.+?»)"
      ) { facts, said in
        guard let points = facts.number(said[1]), let absence = facts.absence,
          let launch = facts.launch
        else { return false }
        let policy = facts.questionnaire.advice
        let distances = [(absence, policy.absenceCut), (launch, policy.launchCut)].map {
          max($0.low - $1, $1 - $0.high)
        }
        return facts.possible.count == 1 && points <= 5
          && facts.advices(said[2]).first != facts.advice?.answer
          && distances.contains { abs($0 - points) < 0.0501 }
      },
      try Claim(
        "no advice", en: "This questionnaire gives a level and no advice",
        fr: "Ce questionnaire donne un niveau, et pas de conseil",
        due: { $0.questionnaire.risks == nil }
      ) { facts, _ in facts.questionnaire.risks == nil },
      try Claim(
        "both risks", en: "^The two risks cannot be assessed: every question",
        fr: "^Les deux risques ne peuvent pas être évalués"
      ) { facts, _ in facts.absence == nil && facts.launch == nil },
      try Claim(
        "the cut", en: "at ([0-9.]+) the advice may turn",
        fr: "à ([0-9,]+), le conseil peut basculer"
      ) { facts, said in
        let policy = facts.questionnaire.advice
        return facts.number(said[1]) == policy.absenceCut && policy.absenceCut == policy.launchCut
      },
    ]
  }

  private static func certainty() throws -> [Claim] {
    [
      try Claim(
        "firm", en: "No way of filling the gaps changes this",
        fr: "Aucune façon de combler les manques n’y change rien"
      ) { facts, _ in facts.possible.count == 1 },
      try Claim(
        "all ways", en: #"All ([\d,]+) ways of answering the open questions \((.+?)\) give it"#,
        fr: #"Les ([\d\s]+) façons de répondre aux questions en suspens \((.+?)\) y mènent toutes"#
      ) { facts, said in
        facts.possible.count == 1
          && Int(said[1].filter(\.isNumber)) == facts.advice?.completions
          && facts.advice?.completions ?? 0 > 1
      },
      try Claim(
        "every question answered", en: "Every question that applies is answered",
        fr: "conseil.*Toutes les questions qui vous concernent ont une réponse"
          + "|^Certitude.*Toutes les questions qui vous concernent ont une réponse"
      ) { facts, _ in facts.unknown.isEmpty },
      try Claim(
        "every question has an answer", en: "Every question that applies has an answer",
        fr: "^Toutes les questions qui vous concernent ont une réponse"
      ) { facts, _ in facts.unknown.isEmpty },
      try Claim(
        "could also be", en: "it could also be: (.+?)\\.", fr: "ce pourrait être aussi\\s: (.+?)\\."
      ) { facts, said in
        facts.advices(said[1]) == facts.possible.filter { $0 != facts.advice?.answer }
      },
      try Claim(
        "may be", en: "^Advice: (.+), (firm|provisional)(?:; may be (.+))?\\.$",
        fr: "^Conseil : (.+), (ferme|provisoire)(?: ; peut-être (.+))?\\.$"
      ) { facts, said in
        guard let advice = facts.advice else { return false }
        let others = facts.possible.filter { $0 != advice.answer }.map {
          $0.verb(in: facts.language)
        }
        return said[1] == advice.answer.verb(in: facts.language)
          && ["firm", "ferme"].contains(said[2]) == (facts.possible.count == 1)
          && said[3] == others.joined(separator: ", ")
      },
      try Claim(
        "hesitate", en: "You may hesitate between (.+?)\\. Since",
        fr: "On peut hésiter entre (.+?)\\. P"
      ) { facts, said in
        facts.advices(said[1]) == facts.possible && facts.possible.count > 1
          && facts.advice?.answer == .test && !facts.text.contains("could also be")
      },
      try Claim(
        "outer set", en: "these outcomes are possible: (.+?)\\.",
        fr: "restent possibles\\s: (.+?)\\."
      ) { facts, said in
        facts.advices(said[1]) == facts.possible && facts.advice?.completions == nil
      },
      try Claim(
        "settle first", en: "Settle first: (.+?)\\.", fr: "À trancher d’abord\\s: (.+?)\\."
      ) { facts, said in
        let ids = said[1].split(separator: ", ").map(String.init)
        let named = ids.compactMap { id in
          facts.advice?.settleFirst.first {
            facts.questionnaire.questions[$0.question].id == id
          }
        }
        return facts.possible.count > 1 && named.count == ids.count
          && named.allSatisfy { $0.remaining < Double(facts.possible.count) }
      },
      try Claim(
        "to find out first", en: "To find out first: ", fr: "À savoir d’abord\\s: "
      ) { facts, _ in facts.possible.count > 1 },
      try Claim(
        "settles the advice", en: "Settles the advice", fr: "Tranche le conseil"
      ) { facts, _ in facts.possible.count > 1 },
      try Claim(
        "finding out takes", en: "Finding all of it out takes ([0-9.]+) ",
        fr: "Tout savoir demande ([0-9,]+)\\s"
      ) { facts, said in
        // Numbers known as a range may be found out more exactly, too.
        let days = facts.unknown.compactMap { $0.findOut?.days.days }.reduce(0, +)
        return facts.number(said[1]).map { $0 >= days } ?? false
      },
    ]
  }

  private static func gates() throws -> [Claim] {
    [
      try Claim("holds", en: "(?:^|[.!?] )Holds you back: (.+)$", fr: "Vous retient\\s: (.+)$") {
        facts, said in facts.gates(.yes, reason: said[1]).contains(where: facts.limits)
      },
      try Claim(
        "may hold", en: "May hold you back, depending on an answer you do not have: (.+)$",
        fr: "Vous retient peut-être, selon une réponse que vous n’avez pas\\s: (.+)$"
      ) { facts, said in
        facts.gates(.undetermined, reason: said[1]).contains(where: facts.limits)
      },
      try Claim(
        "bars", en: "^Bars (“.+”), not (“.+?”)\\. (.+)$",
        fr: "^Interdit («.+»), pas («.+?»)\\. (.+)$"
      ) { facts, said in
        facts.gates(.yes, reason: said[3]).contains { gate in
          let cap = facts.questionnaire.gates[gate].advice ?? .go
          return !facts.limits(gate)
            && facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
            && facts.advices(said[2]).allSatisfy { $0 <= cap }
        }
      },
      try Claim(
        "may bar", en: "^May bar (“.+”), depending on an answer you do not have: (.+)$",
        fr: "^Interdit peut-être («.+»), selon une réponse que vous n’avez pas\\s: (.+)$"
      ) { facts, said in
        facts.gates(.undetermined, reason: said[2]).contains { gate in
          let cap = facts.questionnaire.gates[gate].advice ?? .go
          return facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
        }
      },
      try Claim(
        "nothing holds", en: "^No rule holds you back", fr: "^Aucune règle ne vous retient"
      ) { facts, _ in facts.assessment.gates.allSatisfy { $0 == .no } },
    ]
  }
}
