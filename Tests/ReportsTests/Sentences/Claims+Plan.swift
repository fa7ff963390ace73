import Readiness

/// What reports claim of the plan.
extension Claims {
  static func plan() throws -> [Claim] {
    [
      try Claim(
        "no better choice", en: "no better choice exists", fr: "il n’y a pas de meilleur choix",
        due: { $0.plan.isProven && !$0.plan.order.isEmpty && !$0.isWaiting }
      ) { facts, _ in facts.plan.isProven },
      try Claim(
        "a better choice may exist", en: "a better choice may exist",
        fr: "un meilleur choix peut exister",
        due: { !$0.plan.isProven && !$0.plan.order.isEmpty && !$0.isWaiting }
      ) { facts, _ in !facts.plan.isProven },
      try Claim(
        "not ruled out", en: "^Best plan found; a better one has not been ruled out",
        fr: "^Meilleur plan trouvé\\s; il n’est pas exclu qu’il en existe un meilleur",
        due: { !$0.isShownProven && !$0.actions.isEmpty }
      ) { facts, _ in !facts.isShownProven },
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
        fr: "^Ce questionnaire ne propose pas d’actions",
        due: { !$0.hasActions && !$0.isWaiting && $0.possible.count == 1 }
      ) { facts, _ in !facts.hasActions },
      try Claim(
        "no action called for", en: "^These answers call for none of the questionnaire’s actions",
        fr: "^Ces réponses n’appellent aucune des actions du questionnaire"
      ) { facts, _ in
        facts.hasActions && facts.input.items.isEmpty && !facts.isNothingKnownToPlan
      },
      try Claim(
        "no action yet", en: "^No action can be named yet: no question that has actions has",
        fr: "^Aucune action ne peut encore être nommée\\s: aucune question"
      ) { facts, _ in
        facts.hasActions && facts.input.items.isEmpty && facts.isNothingKnownToPlan
      },
      try Claim(
        "no action leads higher", en: "^No action of the questionnaire leads higher",
        fr: "^Aucune action du questionnaire ne mène plus haut"
      ) { facts, _ in
        facts.input.items.isEmpty
          && facts.questionnaire.questions.contains {
            !$0.actions.isEmpty && facts.assessment.states[$0.index].status == .answered
          }
      },
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
        "waiting steps", en: "^The advice is to wait; th(is|ese) actions? (?:is|are) useful",
        fr: "^Le conseil est d’attendre\\s; c(ette|es) actions? (?:est|sont) utiles?",
        due: { $0.isWaiting && !$0.actions.isEmpty }
      ) { facts, said in
        facts.isWaiting
          && (facts.plan.noRegret.count == 1) == ["is", "ette"].contains(said[1])
          && !facts.plan.noRegret.isEmpty
      },
      try Claim(
        "nothing while waiting", en: "^The advice is to wait, so no action is planned",
        fr: "^Le conseil est d’attendre, donc aucune action n’est prévue"
      ) { facts, _ in
        facts.isWaiting && !facts.input.items.isEmpty
          && !facts.input.items.contains(where: \.action.isNoRegret)
      },
      try Claim(
        "nothing fits while waiting",
        en: "^The advice is to wait; no action that is useful .* fits into ([0-9.]+)",
        fr: "^Le conseil est d’attendre\\s; aucune action utile .* ne tient en ([0-9,]+)"
      ) { facts, said in
        let useful = facts.input.items.filter(\.action.isNoRegret)
        return facts.isWaiting && facts.number(said[1]) == facts.plan.budget && !useful.isEmpty
          && useful.allSatisfy {
            $0.requires?.isEmpty != true || $0.days.days > facts.plan.budget
          }
      },
      try Claim(
        "first steps",
        en: #"^These steps take ([0-9.]+) of the plan’s ([0-9.]+) "#,
        fr: #"^Ces étapes demandent ([0-9,]+) des ([0-9,]+)\s"#
      ) { facts, said in
        facts.number(said[1]) == facts.days(Array(facts.plan.order.prefix(3)))
          && facts.number(said[2]) == facts.days(facts.plan.order) && facts.plan.order.count > 3
      },
      try Claim(
        "all of the plan", en: #"The whole plan takes ([0-9.]+) person-days?(?: of ([0-9.]+))?"#,
        fr: #"Le plan entier demande ([0-9,]+)\sjours?-personne(?: sur ([0-9,]+))?"#,
        due: { !$0.isWaiting && (1...3).contains($0.plan.order.count) }
      ) { facts, said in
        let days = facts.days(facts.plan.order)
        return facts.number(said[1]) == days && facts.plan.order.count <= 3
          && facts.number(said[2]) == (days == facts.plan.budget ? nil : facts.plan.budget)
      },
      try Claim(
        "gain",
        en:
          #"The whole plan .*?(?:takes you from|brings you from|leaves you at) (?:(\d+) to )?(\d+) points?(, (?:the )?missing answers?|)(.* ranges?|)(?: counted.*|)\."#,
        fr:
          #"Le plan entier .*?vous (?:mène de (\d+) à|laisse à) (\d+)\spoints?(, l(?:a|es) réponses? manquantes?|)(.* l(?:a|es) fourchettes?|)(?: .*comptées?.*|)\."#
      ) { facts, said in
        let open = facts.openInScore
        let isPlural = { (text: String) in text.hasSuffix("s") }
        if said[3].isEmpty != (open.missing == 0) || said[4].isEmpty != (open.ranges == 0)
          || isPlural(said[3]) != (open.missing > 1) || isPlural(said[4]) != (open.ranges > 1)
        {
          return false
        }
        let ends = [facts.plan.scoreBefore, facts.plan.scoreAfter].map { $0.map(facts.whole) }
        return ends == [said[1].isEmpty ? said[2] : said[1], said[2]]
          && facts.plan.scoreBefore == facts.score?.range.low
      },
      try Claim(
        "after the plan",
        en:
          #"^After the plan (?:the risk of launching|“[^”]+”) is (?:still )?([0-9.to ]+?)(?: instead of ([0-9.to ]+))?, and the advice is (“.+?”)(?: \(could still become (.+?), depending on (.+?)\))?\."#,
        fr:
          #"^Après le plan, (?:le risque de se lancer|«[^»]+») est (?:toujours )?de ([0-9,à ]+?)(?: au lieu de ([0-9,à ]+))?, et le conseil est («.+?»)(?: \(peut encore devenir\s: (.+?), selon (.+?)\))?\."#
      ) { facts, said in
        let after = facts.plan.after
        let cut = facts.questionnaire.advice.launchCut
        return facts.launchInWords == (said[2].isEmpty ? said[1] : said[2])
          && after.risks?.launch.range.map { facts.range($0, limit: cut) } == said[1]
          && after.advice.map { [$0.answer] } == facts.advices(said[3])
          && facts.othersAfterPlan == facts.advices(said[4]) && facts.isOpenAfterPlan(said[5])
      },
      try Claim(
        "advice after the plan",
        en: #"^  Advice: (\w+)(?: \(could still become (.+?), depending on (.+?)\))?\.$"#,
        fr: #"^  Conseil\s: (.+?)(?: \(peut encore devenir\s: (.+?), selon (.+?)\))?\.$"#,
        due: { !$0.isWaiting && !$0.plan.order.isEmpty && $0.plan.after.advice != nil }
      ) { facts, said in
        let others = facts.othersAfterPlan.map { $0.verb(in: facts.language) }
        return facts.plan.after.advice?.answer.verb(in: facts.language) == said[1]
          && facts.language.alternatives(others) == said[2] && facts.isOpenAfterPlan(said[3])
      },
      try Claim(
        "plan days",
        en: #"^The plan takes ([0-9.]+)(?: of ([0-9.]+))? person-days?"#
          + #"(: no other action .+?)?\.(?: (Actions are listed).*)?$"#,
        fr: #"^Le plan demande ([0-9,]+)(?: sur ([0-9,]+))?\sjours?-personne"#
          + #"(\s: aucune autre action .+?)?\.(?: (Les actions sont données).*)?$"#
      ) { facts, said in
        let days = facts.days(facts.actions)
        return facts.number(said[1]) == days
          && facts.number(said[2]) == (days < facts.plan.budget ? facts.plan.budget : nil)
          && (said[3].isEmpty
            || days < facts.plan.budget && facts.isShownProven)
          && said[4].isEmpty == (facts.actions.count == 1)
      },
      try Claim(
        "no other action would gain",
        en: "^The plan takes .*: .* has no other action that would bring",
        fr: "^Le plan demande .*: .* n’a pas d’autre action qui apporterait"
      ) { facts, _ in facts.leftItems.isEmpty && !facts.isAnyActionOpen },
      try Claim(
        "no other action is useful in any case",
        en: "^The plan takes .*: no other action that is useful in any case fits",
        fr: "^Le plan demande .*: aucune autre action utile dans tous les cas n’y tient"
      ) { facts, _ in
        let rest = facts.plan.budget - facts.days(facts.plan.noRegret)
        return facts.isWaiting && !facts.usefulLeft.isEmpty
          && facts.usefulLeft.allSatisfy { item in
            let needed = facts.usefulLeft.filter { item.requires?.contains($0.index) ?? false }
            return facts.days([item] + needed) > rest + 1e-9
          }
      },
      try Claim(
        "the other actions come later",
        en: "^The plan takes .*: the other actions make sense only if you decide to go on",
        fr: "^Le plan demande .*: les autres actions n’ont de sens que si vous décidez d’avancer"
      ) { facts, _ in facts.isWaiting && facts.usefulLeft.isEmpty },
      try Claim(
        "a plan while waiting", en: "^While the advice is to wait, the plan holds only",
        fr: "^Tant que le conseil est d’attendre, le plan ne contient que",
        due: { $0.isWaiting && !$0.plan.order.isEmpty }
      ) { facts, _ in facts.isWaiting },
      try Claim(
        "no other action is called for",
        en: "^The plan takes .*: the answers so far call for no other action",
        fr: "^Le plan demande .*: les réponses données n’appellent pas d’autre action"
      ) { facts, _ in facts.leftItems.isEmpty && facts.isAnyActionOpen },
      try Claim(
        "no other action fits", en: "^The plan takes .*: no other action fits into the rest",
        fr: "^Le plan demande .*: aucune autre action ne tient dans le reste"
      ) { facts, _ in
        let rest = facts.plan.budget - facts.days(facts.plan.order)
        return !facts.leftItems.isEmpty
          && facts.leftItems.allSatisfy { facts.days(facts.missing(for: $0)) > rest + 1e-9 }
      },
    ]
  }

  static func days() throws -> [Claim] {
    [
      try Claim(
        "answer first",
        en:
          #"^(?:First answer the questions|Find out the missing answers).*?(?:take ([0-9.]+) person.*)?Then run"#,
        fr:
          #"^(?:Répondez d’abord|Cherchez les réponses manquantes).*?(?:demandent ([0-9,]+)\s.*)?Puis refaites"#,
        due: { facts in
          facts.possible.count > 1 && facts.advice?.settleFirst.isEmpty ?? false
            && !facts.unknown.isEmpty
        }
      ) { facts, said in
        let days = facts.unknown.compactMap { $0.findOut?.days.days }
        return facts.possible.count > 1 && !facts.unknown.isEmpty
          && (said[1].isEmpty || facts.number(said[1]) == days.reduce(0, +))
      },
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
        en: "^The plan only begins to remove .+ takes ([0-9.]+) .+, and ([0-9.]+) of them are in ",
        fr: "^Le plan commence seulement à lever .+ demande ([0-9,]+)\\s.+, dont ([0-9,]+) dans"
      ) { facts, said in
        facts.input.remedies.contains { gate, items in
          let done = items.filter { item in facts.plan.order.contains { $0.index == item.index } }
          return facts.number(said[1]) == facts.days(items)
            && facts.number(said[2]) == facts.days(done) && done.count < items.count
            && !facts.plan.clearedGates.contains(gate)
        }
      },
      try Claim(
        "a gate is too dear",
        en: "^The plan does not remove .+ takes ([0-9.]+) .+, more than the ([0-9.]+) at hand",
        fr: "^Le plan ne lève pas .+ demande ([0-9,]+)\\s.+, pour ([0-9,]+) disponible"
      ) { facts, said in
        facts.number(said[1]).map { $0 > facts.plan.budget } ?? false
          && facts.number(said[2]) == facts.plan.budget
      },
      try Claim(
        "other gates come first",
        en: "^The plan does not remove .+ takes ([0-9.]+) .+ and other blocking conditions come",
        fr: "^Le plan ne lève pas .+ demande ([0-9,]+)\\s.+ et d’autres conditions bloquantes"
      ) { facts, said in
        facts.number(said[1]).map { $0 <= facts.plan.budget } ?? false
          && !facts.plan.clearedGates.isEmpty
      },
      try Claim(
        "a level out of reach", en: "^Even all actions together do not reach ",
        fr: "^Même toutes ensemble, les actions ne suffisent pas "
      ) { facts, _ in facts.path == nil && !facts.isTopReachedIfBest },
      try Claim(
        "days to a level not known yet", en: "^How many days .+ takes cannot be said yet: ",
        fr: "^On ne peut pas encore dire combien de jours demande .+\\s: "
      ) { facts, _ in
        let isUndecided = facts.assessment.states.contains { $0.status == .undecided }
        return facts.path == nil && (isUndecided || facts.isTopReachedIfBest)
      },
    ]
  }
}

extension Facts {
  /// What the advice could still become after the plan, apart from what it is.
  fileprivate var othersAfterPlan: [Advice] {
    plan.after.advice.map { advice in advice.possible.filter { $0 != advice.answer } } ?? []
  }

  /// Whether the advice depends on this after the plan: a few questions whose answer leaves fewer
  /// advices, by their ids, or else the open answers as a whole; on nothing where it is certain.
  fileprivate func isOpenAfterPlan(_ words: String) -> Bool {
    guard let advice = plan.after.advice, advice.possible.count > 1 else { return words.isEmpty }
    let deciding = advice.settleFirst.filter {
      $0.remaining < Double(advice.possible.count) - 1e-9
    }
    let named = words.components(separatedBy: code == "fr" ? " et " : " and ").flatMap {
      $0.components(separatedBy: ", ")
    }
    let ids = Set(deciding.map { questionnaire.questions[$0.question].id })
    return (1...4).contains(ids.count)
      ? ids == Set(named) && ids.count == named.count
      : !openAnswers.isEmpty && named.allSatisfy { questionnaire.index(of: $0) == nil }
  }
}
