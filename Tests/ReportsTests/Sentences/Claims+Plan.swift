import Readiness

/// What reports claim of the plan.
extension Claims {
  static func plan() throws -> [Claim] {
    [
      try Claim(
        "no better choice", en: "no better choice exists", fr: "il n’y a pas de meilleur choix",
        due: { $0.plan.isProven && !$0.plan.order.isEmpty }
      ) { facts, _ in facts.plan.isProven },
      try Claim(
        "a better choice may exist", en: "a better choice may exist",
        fr: "un meilleur choix peut exister",
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
        "waiting steps", en: "^The advice is to wait; these actions",
        fr: "^Le conseil est d’attendre\\s; ces actions",
        due: { $0.isWaiting && !$0.actions.isEmpty }
      ) { facts, _ in facts.isWaiting && !facts.plan.noRegret.isEmpty },
      try Claim(
        "nothing while waiting", en: "^The advice is to wait; there is nothing",
        fr: "^Le conseil est d’attendre\\s; il n’y a rien"
      ) { facts, _ in facts.isWaiting && facts.plan.noRegret.isEmpty && facts.hasActions },
      try Claim(
        "first steps",
        en:
          #"^(?:These are|This is) (?:the first|the whole plan:) ([0-9.]+) of (?:the plan’s )?([0-9.]+) "#,
        fr:
          #"^(?:Ce sont les|C’est|C’est tout le plan\s:) ([0-9,]+)(?: premiers?)? (?:des|sur) ([0-9,]+)\s"#
      ) { facts, said in
        facts.number(said[1]) == facts.days(Array(facts.plan.order.prefix(3)))
          && facts.number(said[2]) == facts.plan.budget
      },
      try Claim(
        "gain",
        en: #"The whole plan (?:takes you from (\d+) to|leaves you at) (\d+) points?, missing"#,
        fr: #"Le plan entier vous (?:mène de (\d+) à|laisse à) (\d+)\spoints?, les"#
      ) { facts, said in
        let ends = [facts.plan.scoreBefore, facts.plan.scoreAfter].map { $0.map(facts.whole) }
        return ends == [said[1].isEmpty ? said[2] : said[1], said[2]]
          && facts.plan.scoreBefore == facts.score?.range.low
      },
      try Claim(
        "after the plan",
        en:
          #"^After the plan the risk of launching is (?:still )?([0-9to ]+?)(?: instead of ([0-9to ]+))?, and the advice is (“.+?”)\."#,
        fr:
          #"^Après le plan, le risque du lancement est (?:toujours )?de ([0-9à ]+?)(?: au lieu de ([0-9à ]+))?, et le conseil est («.+?»)\."#
      ) { facts, said in
        let after = facts.plan.after
        return facts.launch.map(facts.range) == (said[2].isEmpty ? said[1] : said[2])
          && after.risks?.launch.range.map(facts.range) == said[1]
          && after.advice.map { [$0.answer] } == facts.advices(said[3])
      },
      try Claim(
        "plan days", en: "^([0-9.]+) person-days? of ([0-9.]+)\\. ",
        fr: "^([0-9,]+)\\sjours?-personne sur ([0-9,]+)\\. "
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
        "a gate is begun",
        en: "^The plan begins to remove this .+, with ([0-9.]+) of the ([0-9.]+) ",
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
          #"^(“.+?”) comes within reach(?:, and is certain,)? from ([0-9.]+) [^.]*?(?:certain from ([0-9.]+))?\.$"#,
        fr: #"^(«.+?») devient possible(?:, et certain,)? à partir de ([0-9,]+)\s[^.]*?"#
          + #"(?:certain à partir de ([0-9,]+))?\.$"#
      ) { facts, said in
        facts.input.higherAdvice.contains { reach in
          reach.advice > facts.advice?.answer ?? .go && [reach.advice] == facts.advices(said[1])
            && reach.possible.days == facts.number(said[2])
            && (said[3].isEmpty || reach.firm?.days == facts.number(said[3]))
        }
      },
      try Claim(
        "never certain", en: "but no plan makes it certain",
        fr: "mais aucun plan ne le rend certain"
      ) { facts, _ in facts.input.higherAdvice.contains { $0.firm == nil } },
    ]
  }
}
