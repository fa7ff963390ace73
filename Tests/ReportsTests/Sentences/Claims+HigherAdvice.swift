import Readiness

/// What reports claim of the work that would lead to a higher advice.
extension Claims {
  static func higherAdvice() throws -> [Claim] {
    [
      try Claim(
        "in reach",
        en: #"ith (?:another|a) plan,? for ([0-9.]+) .*the advice could become (“.+?”)"#
          + #"(?:, dep|;|\.)(?:.*with ([0-9.]+) it would (in any|become at))?"#,
        fr: #"vec un (?:autre )?plan,? de ([0-9,]+).*le conseil pourrait devenir («.+?»)"#
          + #"(?:, selon|\s;|\.)(?:.*avec ([0-9,]+), il (le|deviendrait))?"#
      ) { facts, said in
        facts.advices(said[2]).allSatisfy { advice in
          facts.input.higherAdvice.contains { reach in
            reach.advice > facts.advice?.answer ?? .go && reach.advice == advice
              && reach.possible.days == facts.number(said[1]) && reach.atLeast != reach.possible
              && (said[3].isEmpty
                || reach.atLeast?.days == facts.number(said[3])
                  && ["in any", "le"].contains(said[4]) == (reach.firm == reach.atLeast))
          }
        }
      },
      try Claim(
        "certain at once",
        en: #"ith (?:another|a) plan,? for ([0-9.]+).*the advice would "#
          + "(?:become|go straight to) (at least )?(“.+?”)",
        fr: #"vec un (?:autre )?plan,? de ([0-9,]+).*le conseil "#
          + "(?:deviendrait|passerait directement à) (au moins )?(«.+?»)"
      ) { facts, said in
        facts.input.higherAdvice.contains { reach in
          [reach.advice] == facts.advices(said[3]) && reach.atLeast == reach.possible
            && said[2].isEmpty == (reach.firm == reach.atLeast)
            && reach.possible.days == facts.number(said[1])
        }
      },
      try Claim(
        "after some actions",
        en: #"^After the (first|whole)(?: (\w+)?)? ?(?:actions? of the )?plan \(([0-9.]+) .*, the "#
          + #"advice (would|could) become (at least )?(“.+?”)"#,
        fr: #"^Après (?:la |les |le )(?:(\w+) )?(premières? actions? du plan|plan entier) "#
          + #"\(([0-9,]+)\s.*, le conseil (deviendrait|pourrait devenir) (au moins )?(«.+?»)"#
      ) { facts, said in
        let isWhole = said[1] == "whole" || said[2] == "plan entier"
        let word = facts.code == "fr" ? said[1] : said[2]
        let number = word.isEmpty ? 1 : (1...99).first { facts.language.inWords($0) == word }
        guard let count = isWhole ? facts.plan.order.count : number,
          let days = facts.number(said[3])
        else { return false }
        let after = facts.input.advicesAlong[(count - 1)...]
        let advices = facts.advices(said[6])
        let isCertain = ["would", "deviendrait"].contains(said[4])
        return facts.plan.order.prefix(count).reduce(0) { $0 + $1.days.days } == days
          && advices.allSatisfy { advice in
            after.allSatisfy { $0.contains(advice) || isCertain && $0.allSatisfy { $0 >= advice } }
              && after.first!.allSatisfy { $0 >= advice } == isCertain
              && (!isCertain || (after.first! == [advice]) == said[5].isEmpty)
          }
      },
      try Claim(
        "such a plan is not listed", en: "The actions of such a plan are not listed",
        fr: "Les actions d’un tel plan ne sont pas données"
      ) { facts, _ in facts.advice?.answer == .wait },
      try Claim(
        "the risk of launching must fall",
        en: "(?:^W|, w)ith .*plan.* fall below ([0-9.]+)(?: and|, you) .* “Go”",
        fr: "(?:^A|, a)vec .*plan.*(?:passerait|passer) sous ([0-9,]+)(?: et|, vous) .* "
          + "«\\sSe lancer\\s»"
      ) { facts, said in
        facts.launchReaches == true && facts.number(said[1]) == facts.questionnaire.advice.launchCut
      },
      try Claim(
        "a level must be reached",
        en: "ith .*plan.* you (?:w|c)ould reach (?:level )?(.+?) and the advice .* (“.+?”)",
        fr: "vec .*plan.* vous (?:atteindriez|pourriez atteindre) (?:le niveau )?(.+?) et le "
          + "conseil .* («.+?»)"
      ) { facts, said in
        guard let level = facts.level(titled: said[1]), let held = facts.assessment.level.held
        else { return false }
        return held.best < level
          && facts.advices(said[2]).contains {
            facts.questionnaire.advice.levelNeeded(for: $0) == level
          }
      },
      try Claim(
        "the level is missing after the plan",
        en: "and the advice is “[^”]+”, as “Go” needs (?:level )?(.+?)\\.$",
        fr: "et le conseil est «[^»]+», car «\\sSe lancer\\s» demande (?:le niveau )?(.+?)\\.$"
      ) { facts, said in
        guard let level = facts.level(titled: said[1]), let risks = facts.plan.after.risks,
          let launch = risks.launch.range, let held = facts.plan.after.level.held
        else { return false }
        return level == facts.questionnaire.advice.levelForGo && held.best < level
          && launch.high < facts.questionnaire.advice.launchCut
          && facts.plan.after.advice.map { $0.answer < .go } ?? false
      },
      try Claim(
        "never certain", en: "(?:^W|, w)ith .*plan.* could become (.*), depending on the ",
        fr: "(?:^A|, a)vec .*plan.* pourrait devenir (.*), selon l"
      ) { facts, said in
        !facts.openAnswers.isEmpty
          && facts.advices(said[1]).allSatisfy { advice in
            facts.input.higherAdvice.contains { $0.advice == advice && $0.atLeast == nil }
          }
      },
    ]
  }
}
