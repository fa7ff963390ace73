import Readiness

/// What reports claim of score, level, areas and answers.
extension Claims {
  static func level() throws -> [Claim] {
    [
      try Claim(
        "level", en: #"^Where you stand: .+?(?:, level (\d+) of (\d+)| \((\d+) of (\d+)\))$"#,
        fr: #"^Où vous en êtes\s: .+?(?:, niveau (\d+) sur (\d+)| \((\d+) sur (\d+)\))$"#
      ) { facts, said in
        let numbers = said.dropFirst().filter { !$0.isEmpty }
        guard let held = facts.assessment.level.held else { return false }
        return held.worst == held.best && facts.score.map { $0.completeness > 0.599 } ?? false
          && numbers == ["\(held.best.number)", "\(facts.questionnaire.levels.count)"]
      },
      try Claim(
        "points",
        en: #"^(\d+) of 100 points(?:, ([0-9to ]+)(?: with the |, as )([^.]+))?\."#,
        fr: #"^(\d+)\spoints? sur 100(?:, ([0-9à ]+)(?: avec l(?:a|es)|, car) ([^.]+))?\."#
      ) { facts, said in
        guard let score = facts.score, let known = score.known, facts.coversEnough
        else { return false }
        let open = facts.openInScore
        func says(_ words: String...) -> Bool { words.contains(where: said[3].contains) }
        if !said[3].isEmpty,
          says("range", "fourchette") != (open.ranges > 0)
            || says("missing", "manquante") != (open.missing > 0)
            || says("missing answers", "manquantes") != (open.missing > 1)
            || says("ranges", "fourchettes") != (open.ranges > 1)
        {
          return false
        }
        let range = facts.range(score.range)
        return facts.whole(known) == said[1]
          && (said[2].isEmpty ? range == said[1] : range == said[2])
      },
      try Claim(
        "points between", en: #"^Between (\d+) and (\d+) of 100 points: too little is known"#,
        fr: #"^Entre (\d+) et (\d+)\spoints? sur 100\s: on en sait trop peu"#,
        due: { $0.score.map { $0.known != nil } ?? false && !$0.coversEnough }
      ) { facts, said in
        guard let range = facts.score?.range, !facts.coversEnough else { return false }
        return [range.low, range.high].map(facts.whole) == Array(said[1...])
      },
      try Claim(
        "next level", en: #"(?:^|\. )([0-9.]+) points? to (.+?)(?:, and .+)?\.$"#,
        fr: #"Encore ([0-9,]+)\spoints? jusqu’au (?:niveau )?(.+?)(?:, et .+)?\.$"#
      ) { facts, said in
        guard let known = facts.score?.known, let points = facts.number(said[1]) else {
          return false
        }
        let next = facts.questionnaire.levels.first { $0.from > known + 1e-9 }
        return next.map {
          abs($0.from - known - points) <= 0.5001 && facts.text($0.title).hasPrefix(said[2])
        }
          ?? false
      },
      try Claim(
        "next level under a cap",
        en:
          #"Removing (?:that|those) conditions?, and ([0-9.]+) more points?, would bring you to (.+)\.$"#,
        fr:
          #"Pour atteindre (.+)\s: lever c(?:ette|es) conditions?, et gagner ([0-9,]+)\spoints?\.$"#
      ) { facts, said in
        let figure = facts.code == "fr" ? said[2] : said[1]
        guard let known = facts.score?.known, let points = facts.number(figure) else {
          return false
        }
        let level = facts.questionnaire.level(ofScore: known)
        return facts.isCapped(at: level)
          && (known + points + 0.5001
            >= facts.questionnaire.levels[
              facts.questionnaire.levels.index(after: level)
            ].from)
      },
      try Claim(
        "uncapped next level", en: #"(?:^|\. )[0-9.]+ points? to ([^.,]+)\.$"#,
        fr: #"Encore [0-9,]+\spoints? jusqu’au ([^.,]+)\.$"#
      ) { facts, _ in
        facts.score?.known.map { !facts.isCapped(at: facts.questionnaire.level(ofScore: $0)) }
          ?? false
      },
      try Claim(
        "barely above",
        en: #"close to the lower end of this level, which begins at ([0-9.]+) "#,
        fr: #"près du bas de ce niveau, qui commence à ([0-9,]+)\spoints?"#
      ) { facts, said in
        guard let known = facts.score?.known, let points = facts.number(said[1]) else {
          return false
        }
        let level = facts.questionnaire.levels[facts.questionnaire.level(ofScore: known)]
        return points == level.from && (0...5).contains(known - points)
      },
      try Claim(
        "provisional level", en: #"The answers cover ([0-9.]+)% of the questions by weight, so"#,
        fr: #"Les réponses couvrent ([0-9,]+)\s% des questions, selon leur poids\s: le niveau"#
      ) { facts, said in
        facts.score.map {
          (0.599...0.801).contains($0.completeness)
            && facts.range(Interval($0.completeness * 100), limit: 60) == said[1]
        } ?? false
      },
      try Claim(
        "no level", en: #"cover only ([0-9.]+)% of the questions by weight"#,
        fr: #"ne couvrent que ([0-9,]+)\s% des questions, selon leur poids"#,
        due: { $0.score.map { $0.completeness < 0.599 && $0.known != nil } ?? false }
      ) { facts, said in
        facts.score.map {
          $0.completeness < 0.6 && facts.number(said[1]).map { $0 < 60 } ?? false
            && facts.range(Interval($0.completeness * 100), limit: 60) == said[1]
        } ?? false
      },
      try Claim(
        "nothing scored yet", en: "No scored question is answered yet, so there is no score",
        fr: "Aucune question notée n’a encore de réponse",
        due: { $0.score.map { $0.known == nil } ?? false }
      ) { facts, _ in facts.score.map { $0.known == nil } ?? false },
      try Claim(
        "no score", en: "No scored question applies, so there is no level",
        fr: "Aucune question notée ne vous concerne", due: { $0.score == nil }
      ) { facts, _ in facts.score == nil },
      try Claim(
        "level open", en: "^Where you stand: between .+ and .+$",
        fr: "^Où vous en êtes\\s: entre .+ et .+$"
      ) { facts, _ in facts.assessment.level.held.map { $0.worst < $0.best } ?? false },
      try Claim(
        "capped", en: "The answers add up to (.+?), but the level is capped at (.+) by: ",
        fr: "Les réponses donnent (.+?), mais il est plafonné à (.+) à cause de ceci\\s: "
      ) { facts, said in
        let score = facts.assessment.level.fromScore
        return score?.worst == score?.best && isCapped(facts, at: said[2])
      },
      try Claim(
        "capped if a condition applies",
        en: "The answers add up to (.+?), but the level would be capped at (.+) if (this|one of)",
        fr: "Les réponses donnent (.+?), mais il serait plafonné à (.+) si (cette|une de)"
      ) { facts, said in
        let (level, gates) = (facts.assessment.level, facts.questionnaire.gates)
        guard let from = level.fromScore, let cap = level.held?.worst, cap < from.worst else {
          return false
        }
        let open = level.heldBy.filter {
          facts.assessment.gates[$0] == .undetermined && gates[$0].level == cap
        }
        return said[2] == facts.text(facts.questionnaire.levels[cap].title)
          && said[1].hasSuffix(facts.code == "fr" ? "ou un plus haut" : "or more")
            == (from.worst < from.best)
          && (open.count == 1) == ["this", "cette"].contains(said[3])
      },
      try Claim(
        "capped in any case",
        en: "Whatever the .+? (is|are), the level is capped at (.+) by: ",
        fr: "Quelles? que (soit|soient) l.+?, le niveau est plafonné à (.+) à cause de ceci\\s: "
      ) { facts, said in
        isCapped(facts, at: said[2])
          && (facts.openAnswers.count == 1) == ["is", "soit"].contains(said[1])
      },
      try Claim(
        "a condition caps",
        en: #"^(?:(A) b|B)locking conditions? (caps?|may cap) the level at (.+?): (.+)$"#,
        fr: #"^(Une|Des) conditions? bloquantes? (plafonnent?|pourrai(?:en)?t plafonner) le niveau"#
          + #" à (.+?)\s: (.+)$"#
      ) { facts, said in
        // Each condition stands with the level that it caps at, and no other one.
        let isCertain = !said[2].contains("may") && !said[2].hasPrefix("pourrai")
        let gates = facts.assessment.level.heldBy.filter {
          facts.assessment.gates[$0] == (isCertain ? .yes : .undetermined)
        }.map { facts.questionnaire.gates[$0] }
        let own = gates.filter { gate in
          gate.level.map { facts.text(facts.questionnaire.levels[$0].title) } == said[3]
        }
        func words(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
        let names = gates.map { words(facts.text($0.title ?? $0.reason)).prefix(20) }
        let ownNames = own.map { words(facts.text($0.title ?? $0.reason)).prefix(20) }
        return !own.isEmpty && (own.count == 1) == ["A", "Une"].contains(said[1])
          && names.allSatisfy { words(said[4]).contains($0) == ownNames.contains($0) }
      },
      try Claim(
        "most answers low",
        en: #"^At least half of your answers, by weight, score ([0-9.]+) or less, at most "#
          + #"(?:level )?(.+); the others lift the average to (?:level )?(.+)\.$"#,
        fr:
          #"^Au moins la moitié de vos réponses, selon leur poids, valent ([0-9,]+) ou moins, au "#
          + #"plus (?:le niveau )?(.+)\s; les autres portent la moyenne au (?:niveau )?(.+)\.$"#
      ) { facts, said in isMiddle(facts, said, isLow: true) },
      try Claim(
        "most answers high",
        en: #"^More than half of your answers, by weight, score ([0-9.]+) or more, at least "#
          + #"(?:level )?(.+); the others pull the average down to (?:level )?(.+)\.$"#,
        fr: #"^Plus de la moitié de vos réponses, selon leur poids, valent ([0-9,]+) ou plus, au "#
          + #"moins (?:le niveau )?(.+)\s; les autres ramènent la moyenne au (?:niveau )?(.+)\.$"#
      ) { facts, said in isMiddle(facts, said, isLow: false) },
    ]
  }

  /// Whether half of the weight of the answers lies on one side of a figure, which is of a level on
  /// the same side of that of the score.
  private static func isMiddle(_ facts: Facts, _ said: [String], isLow: Bool) -> Bool {
    guard let known = facts.score?.known, let typical = facts.level(titled: said[2]),
      let figure = facts.number(said[1])
    else { return false }
    let level = facts.questionnaire.level(ofScore: known)
    let answered = facts.assessment.points.filter {
      facts.assessment.states[$0.question].status == .answered
    }
    func weight(_ points: [QuestionPoints]) -> Double { points.reduce(0) { $0 + $1.worth } }
    // The figure is rounded.
    let side = answered.filter {
      isLow ? $0.score.middle < figure + 0.51 : $0.score.middle > figure - 0.51
    }
    return 2 * weight(side) >= weight(answered) - 1e-6
      && facts.questionnaire.level(ofScore: figure) == typical
      && facts.level(titled: said[3]) == level && (isLow ? typical < level : typical > level)
  }

  /// Whether conditions that apply cap the level at the one of this title.
  private static func isCapped(_ facts: Facts, at title: String) -> Bool {
    let level = facts.assessment.level
    guard let held = level.held, let score = level.fromScore, held.best < score.best
    else { return false }
    return facts.text(facts.questionnaire.levels[held.best].title) == title
      && facts.questionnaire.gates.indexed().contains { index, gate in
        facts.assessment.gates[index] == .yes && gate.level == held.best
      }
  }

  static func areas() throws -> [Claim] {
    [
      try Claim(
        "weakest area", en: "^Weakest area( so far|): “(.+)”, (\\d+) of 100",
        fr: "^Domaine le plus faible( à ce stade|)\\s: «\\s(.+)\\s», (\\d+) sur 100"
      ) { facts, said in
        facts.spread >= 5 - 1e-9 && facts.weakest.count == 1
          && facts.language.quoted(
            facts.text(facts.questionnaire.dimensions[facts.weakest[0].dimension].title)
          ).contains(said[2])
          && facts.weakest[0].figures.known.map(facts.whole) == said[3]
          && facts.areWeakestCertain == said[1].isEmpty
      },
      try Claim(
        "weakest areas", en: "^Weakest areas( so far|): (.+)$",
        fr: "^Domaines les plus faibles( à ce stade|)\\s: (.+)$"
      ) { facts, said in
        facts.spread >= 5 - 1e-9
          && facts.weakest.count == said[2].components(separatedBy: " · ").count
          && facts.areWeakestCertain == said[1].isEmpty
      },
      try Claim(
        "marked weakest", en: #"\(weakest( so far|)\)$"#, fr: #"\(le plus faible( à ce stade|)\)$"#
      ) { facts, said in
        facts.spread >= 5 - 1e-9 && facts.areWeakestCertain == said[1].isEmpty
      },
      try Claim(
        "not representative", en: #": (\d+)% of its weight is not applicable"#,
        fr: #"\s: (\d+)\s% de son poids est sans objet"#
      ) { facts, said in
        facts.assessment.dimensions.contains {
          $0.notApplicable > 0.4 && facts.whole($0.notApplicable * 100) == said[1]
        }
      },
      try Claim(
        "first weak link", en: #"^First weak link: “.*?” \(([^\s()]+)\)[.,] (?!.*, which build)"#,
        fr: #"^Premier maillon faible\s: «.*?» \(([^\s()]+)\)[.,] (?!.*, qui s’appuient)"#,
        due: { facts in facts.firstLink.map { $0.score.high < 50 - 1e-6 } ?? false }
      ) { facts, said in
        facts.firstLink.map {
          $0.id == said[1] && $0.score.high < 50 || $0.score.low == $0.score.high
        }
          ?? false
      },
      try Claim(
        "first open question",
        en:
          #"^First open link(?:, in the panel’s order)?: “.*?” \(([^\s()]+)\)[.,]"#,
        fr:
          #"^Premier maillon inconnu(?:, dans l’ordre de la table ronde)?\s: «.*?» \(([^\s()]+)\)[.,]"#,
        due: { facts in facts.firstLink.map { $0.score.high >= 50 } ?? false }
      ) { facts, said in
        facts.firstLink.map { $0.id == said[1] && $0.score.high >= 50 } ?? false
      },
      try Claim(
        "nothing lost yet",
        en: "^No point is known to be lost yet; .+ depend on the (one )?missing",
        fr: "^Aucun point n’est perdu pour l’instant\\s; .+ dépendent (de la seule|des) réponse"
      ) { facts, said in
        (facts.openAnswers.count == 1) == ["one ", "de la seule"].contains(said[1])
          && facts.scored.allSatisfy {
            facts.assessment.states[$0.index].score?.high ?? 100 > 99.99
          }
      },
      try Claim(
        "the plan does not reach it", en: "build on it; the plan does not reach it",
        fr: "s’appuient dessus\\s; le plan n’y touche pas"
      ) { facts, _ in
        !facts.isWaiting
          && !facts.plan.order.contains {
            facts.questionnaire.questions[$0.question].id == facts.firstLink?.id
          }
      },
      try Claim(
        "later questions build on it",
        en: #"\(([^\s()]+)\)[.,] .*(?:later|later key) questions(?:, which)? build on it"#
          + #"(?:; the plan improves it with (.+)\.)?"#,
        fr: #"\(([^\s()]+)\)[.,] .*questions (?:clés )?suivantes.*(?:, qui)? s’appuient "#
          + #"(?:sur elle|dessus)(?:\s; le plan l’améliore avec (.+)\.)?"#
      ) { facts, said in
        let chain = facts.questionnaire.prerequisiteChain.map {
          facts.questionnaire.questions[$0].id
        }
        let planned = facts.plan.order.filter {
          facts.questionnaire.questions[$0.question].id == said[1]
        }
        let named = said[2].matches(of: /\w+\.\w+/).map { String($0.output) }
        return facts.firstLink?.id == said[1] && chain.contains(said[1]) && chain.last != said[1]
          && (named.isEmpty || named == planned.map(\.id))
      },
    ]
  }
}
