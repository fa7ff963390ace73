import Readiness

/// What reports claim of the plan.
extension Claims {
  static func plan() throws -> [Claim] {
    [
      try Claim(
        "no better choice", en: "no better choice exists", fr: "aucun choix n’est meilleur",
        due: { $0.plan.isProven && !$0.plan.order.isEmpty }
      ) { facts, _ in facts.plan.isProven },
      try Claim(
        "a better choice may exist", en: "a better choice may exist",
        fr: "il se peut qu’un meilleur choix existe",
        due: { !$0.plan.isProven && !$0.plan.order.isEmpty }
      ) { facts, _ in !facts.plan.isProven },
      try Claim(
        "not ruled out", en: "^Best plan found; a better one has not been ruled out",
        fr: "^Meilleur plan trouvé\\s; il n’est pas exclu qu’il en existe un meilleur",
        due: { !$0.plan.isProven && !$0.actions.isEmpty }
      ) { facts, _ in !facts.plan.isProven },
      try Claim(
        "at most more", en: #"^At most ([0-9.]+) points? more could be possible"#,
        fr: #"^Il gagnerait au plus ([0-9,]+)\spoints? de plus"#
      ) { facts, said in
        facts.number(said[1]).map {
          (-1e-9..<0.1001).contains($0 - facts.plan.possibleImprovement)
        } ?? false
      },
      try Claim(
        "no actions proposed", en: "^This questionnaire proposes no actions",
        fr: "^Ce questionnaire ne propose pas d’actions", due: { !$0.hasActions && !$0.isWaiting }
      ) { facts, _ in !facts.hasActions },
      try Claim(
        "no action left", en: "^The questionnaire has no action left",
        fr: "^Le questionnaire n’a plus d’action"
      ) { facts, _ in facts.hasActions && facts.input.items.isEmpty },
      try Claim(
        "none fits", en: "^No action of the questionnaire fits into ([0-9.]+) ",
        fr: "^Aucune action du questionnaire ne tient en ([0-9,]+)\\s"
      ) { facts, said in
        facts.number(said[1]) == facts.plan.budget && !facts.input.items.isEmpty
          && facts.input.items.allSatisfy {
            $0.requires?.isEmpty != true || $0.days.days > facts.plan.budget
          }
      },
      try Claim(
        "waiting steps", en: "^The advice is to wait. These few steps",
        fr: "^Le conseil est d’attendre. Ces quelques", due: { $0.isWaiting && !$0.actions.isEmpty }
      ) { facts, _ in facts.isWaiting && !facts.plan.noRegret.isEmpty },
      try Claim(
        "nothing while waiting", en: "^The advice is to wait, and no step is",
        fr: "^Le conseil est d’attendre, et aucune"
      ) { facts, _ in facts.isWaiting && facts.plan.noRegret.isEmpty && facts.hasActions },
      try Claim(
        "first steps", en: #"^(These|This) takes? ([0-9.]+) of the plan’s ([0-9.]+) "#,
        fr: #"^Ces?(tte)? actions? prenn?e?n?t?d? ([0-9,]+) sur ([0-9,]+)\s"#
      ) { facts, said in
        facts.number(said[2]) == facts.days(Array(facts.plan.order.prefix(3)))
          && facts.number(said[3]) == facts.plan.budget
      },
      try Claim(
        "gain", en: #"With the whole plan: from (\d+) to (\d+) points?, what"#,
        fr: #"Avec tout le plan\s: de (\d+) à (\d+)\spoints?, ce"#
      ) { facts, said in
        [facts.plan.scoreBefore, facts.plan.scoreAfter].map { $0.map(facts.whole) } == [
          said[1], said[2],
        ]
          && facts.plan.scoreBefore == facts.score?.range.low
      },
      try Claim(
        "risk after",
        en: "risk of launching: (.+) before, (.+) after. Advice after the plan: (.+?)\\.",
        fr: "risque de se lancer\\s: (.+) avant, (.+) après. Conseil après le plan\\s: (.+?)\\."
      ) { facts, said in
        let after = facts.plan.after
        return facts.launch.map(facts.range) == said[1]
          && after.risks?.launch.range.map(facts.range) == said[2]
          && after.advice.map { facts.title($0.answer) } == said[3]
      },
      try Claim(
        "plan days", en: "^([0-9.]+) person-days? of ([0-9.]+)\\. ",
        fr: "^([0-9,]+)\\sjours? de travail sur ([0-9,]+)\\. "
      ) { facts, said in
        facts.number(said[1]) == facts.days(facts.actions)
          && facts.number(said[2]) == facts.plan.budget
          && facts.days(facts.actions) <= facts.plan.budget
      },
    ]
  }

  static func days() throws -> [Claim] {
    [
      try Claim(
        "at least", en: "^.+ takes at least ([0-9.]+) person",
        fr: "^.+ demande au moins ([0-9,]+)\\s"
      ) { facts, said in
        facts.path.map { $0.isProven && $0.days.days == facts.number(said[1]) } ?? false
      },
      try Claim(
        "no more than", en: "^.+ takes no more than ([0-9.]+) person",
        fr: "^.+ ne demande pas plus de ([0-9,]+)\\s"
      ) { facts, said in
        facts.path.map { !$0.isProven && $0.days.days == facts.number(said[1]) } ?? false
      },
      try Claim(
        "a gate is begun", en: "^The plan begins to lift this .+, with ([0-9.]+) of the ([0-9.]+) ",
        fr: "^Le plan commence à lever cette .+, avec ([0-9,]+) des ([0-9,]+)\\s"
      ) { facts, said in
        facts.input.remedies.contains { gate, items in
          let done = items.filter { item in facts.plan.order.contains { $0.index == item.index } }
          return facts.number(said[1]) == facts.days(done)
            && facts.number(said[2]) == facts.days(items) && done.count < items.count
            && !facts.plan.clearedGates.contains(gate)
        }
      },
      try Claim(
        "a gate is too dear",
        en: "^The plan leaves .+ takes ([0-9.]+) .+, more than the budget of ",
        fr: "^Le plan laisse .+ demande ([0-9,]+)\\s.+, plus que le budget de "
      ) { facts, said in facts.number(said[1]).map { $0 > facts.plan.budget } ?? false },
      try Claim(
        "other gates come first",
        en: "^The plan leaves .+ takes ([0-9.]+) .+ and others come first",
        fr: "^Le plan laisse .+ demande ([0-9,]+)\\s.+ et d’autres passent avant"
      ) { facts, said in
        facts.number(said[1]).map { $0 <= facts.plan.budget } ?? false
          && !facts.plan.clearedGates.isEmpty
      },
      try Claim(
        "in reach",
        en:
          #"^(“.+?”) is within reach(?:, and firm,)? from ([0-9.]+) [^.]*?(?:firm from ([0-9.]+))?\.$"#,
        fr: #"^(«.+?») devient possible(?:, et ferme,)? à partir de ([0-9,]+)\s[^.]*?"#
          + #"(?:ferme à partir de ([0-9,]+))?\.$"#
      ) { facts, said in
        facts.input.higherAdvice.contains { reach in
          reach.advice > facts.advice?.answer ?? .go && [reach.advice] == facts.advices(said[1])
            && reach.possible.days == facts.number(said[2])
            && (said[3].isEmpty || reach.firm?.days == facts.number(said[3]))
        }
      },
      try Claim(
        "never firm", en: "but not firm with any plan", fr: "mais aucun plan ne le rend ferme"
      ) { facts, _ in facts.input.higherAdvice.contains { $0.firm == nil } },
    ]
  }
}
