import Readiness

/// What reports claim of the advice, the two risks and the gates.
enum Claims {
  static func all() throws -> [Claim] {
    try risks() + limits() + openAnswers() + certainty() + gates() + removal() + level()
      + weights() + areas() + answers() + plan() + higherAdvice() + days()
  }

  private static func risks() throws -> [Claim] {
    [
      try Claim(
        "launching is not risky", en: #"launching is not risky \(([0-9.to ]+)"#,
        fr: #"vous lancer n’est pas risqué \(([0-9,à ]+)"#
      ) { facts, said in
        facts.launchReaches == false && facts.launchInWords == facts.figures(said[1])
          && isLow(facts.launch, facts.questionnaire.advice.launchCut)
      },
      try Claim(
        "a risk is just below its limit",
        en: #"(staying out|launching|“[^”]+”) is just below its limit(?: \(([0-9.to ]+))?"#,
        fr: #"(rester absents|se lancer|«[^»]+») est juste sous son seuil(?: \(([0-9,à ]+))?"#
      ) { facts, said in
        let isAbsence = ["staying out", "rester absents"].contains(said[1])
        let policy = facts.questionnaire.advice
        let limit = isAbsence ? policy.absenceCut : policy.launchCut
        let risks = facts.assessment.risks
        let range = (isAbsence ? risks?.absence : risks?.launch)?.range
        let (low, high) = (range?.low, range?.high)
        return high.map { $0 < limit } ?? false && low.map { $0 >= limit - 5 - 1e-9 } ?? false
          && (said[2].isEmpty
            || facts.figures(said[2])
              == (isAbsence ? facts.absenceInWords : facts.launchInWords))
      },
      try Claim(
        "at the top", en: "Carry on, and measure|staying out would cost you",
        fr: "Continuez, et mesurez|rester absents vous coûterait",
        due: { $0.advice?.answer == .go && $0.isAtTop }
      ) { facts, _ in facts.isAtTop },
      try Claim(
        "launch once it is clear", en: "Set a date by which to clear .*, then launch",
        fr: "Fixez une échéance pour lever .*, puis lancez-vous"
      ) { facts, _ in facts.square == .go && facts.advice?.answer == .prepare },
      try Claim(
        "launching would not be risky", en: "launching would not be risky",
        fr: "vous lancer ne serait pas risqué"
      ) { facts, _ in
        facts.launchReaches == false
          && isLow(facts.launch, facts.questionnaire.advice.launchCut)
      },
      try Claim(
        "both in short",
        en:
          #"\((?:staying out|“[^”]+”): ([0-9.to ]+) of 100; (?:launching|“[^”]+”): ([0-9.to ]+)\)"#,
        fr: #"\((?:rester absents|«[^»]+»)\s: ([0-9,à ]+) sur 100\s; "#
          + #"(?:se lancer|«[^»]+»)\s: ([0-9,à ]+)\)"#
      ) { facts, said in
        [facts.absenceInWords, facts.launchInWords]
          == [facts.figures(said[1]), facts.figures(said[2])]
      },
      try Claim(
        "launching would be risky",
        en: #"(?:launching|launch) would be risky \(([0-9.to ]+)"#,
        fr: #"(?:vous lancer|un lancement complet) serait risqué \(([0-9,à ]+)"#
      ) { facts, said in
        facts.launchReaches == true && facts.launchInWords == facts.figures(said[1])
      },
      try Claim(
        "launching is open",
        en: #"(?:the risk of launching is high|are high: .*, launching) \(([0-9.to ]+)"#,
        fr: #"(?:le risque de se lancer est élevé|sont élevés\s: .*, se lancer) \(([0-9,à ]+)"#
      ) { facts, said in
        facts.launchReaches == nil && facts.launchInWords == facts.figures(said[1])
      },
      try Claim(
        "staying out costs",
        en: #"staying out is costing you \(([0-9.to ]+)"#,
        fr: #"l’absence vous coûte \(([0-9,à ]+)"#
      ) { facts, said in
        facts.absenceReaches == true && facts.absenceInWords == facts.figures(said[1])
      },
      try Claim(
        "staying out costs little", en: #"staying out costs you little \(([0-9.to ]+)"#,
        fr: #"l’absence vous coûte peu \(([0-9,à ]+)"#
      ) { facts, said in
        facts.absenceReaches == false && facts.absenceInWords == facts.figures(said[1])
          && isLow(facts.absence, facts.questionnaire.advice.absenceCut)
      },
      try Claim(
        "nothing forces", en: "nothing forces you \\(", fr: "rien ne vous y oblige \\("
      ) { facts, _ in facts.absenceReaches == false && facts.launchReaches == false },
      try Claim(
        "staying out is open",
        en: #"(?:the risk of staying out is high|are high: staying out) \(([0-9.to ]+)"#,
        fr: #"(?:de rester absents (?:est|soit) élevé(?: ou non)?|sont élevés\s: rester absents) "#
          + #"\(([0-9,à ]+)"#
      ) { facts, said in
        facts.absenceReaches == nil && facts.absenceInWords == facts.figures(said[1])
      },
      try Claim(
        "heaviest scenarios",
        en:
          #"\((?:[a-z ]+, )?[0-9.to ]+(?: of 100)?; ((?:perhaps )?most of all|known so far): "#
          + #"“(.+?)”(?: and “.+?”)?, ([0-9to ]+)(?: each)?[);]"#,
        fr: #"\((?:[\p{L} ]+, )?[0-9,à ]+(?: sur 100)?\s; "#
          + #"((?:peut-être )?surtout|déjà connu)\s: «\s(.+?)\s»(?: et «.+?»)?, ([0-9à ]+)(?: chacun)?[)\s;]"#
      ) { facts, said in
        facts.isHeaviest(said[2], said[3], introducedBy: said[1])
      },
      try Claim(
        "scenarios that may be nothing", en: #"Not yet known(?:, among others)?: (“.+)\.$"#,
        fr: #"Pas encore connu(?:, entre autres)?\s: («.+)\.$"#
      ) { facts, said in facts.scenarios(in: said[1], areOpen: true) },
      try Claim(
        "scenarios that are something",
        en: #"(?:(?:Perhaps m|M)ost of all|Among the heaviest|Known so far): (“.+?)\.(?: Not|$)"#,
        fr: #"(?:Surtout|Peut-être surtout|Parmi les plus graves|Déjà connu)\s: («.+?)\.(?: Pas|$)"#
      ) { facts, said in facts.scenarios(in: said[1], areOpen: false) },
      try Claim(
        "a risk by its title is high", en: #"(?<!whether )(“[^”]+”) is high \(([0-9.to ]+)"#,
        fr: #"(?<!si )(«[^»]+») est élevé \(([0-9,à ]+)"#
      ) { facts, said in isSide(facts, said, true) },
      try Claim(
        "a risk is not high",
        en: #"(the risk of staying out|the risk of launching|“[^”]+”) is not high \(([0-9.to ]+)"#,
        fr: #"(le risque de rester absents|le risque de se lancer|«[^»]+») n’est pas élevé "#
          + #"\(([0-9,à ]+)"#
      ) { facts, said in isSide(facts, said, false) },
      try Claim(
        "a risk by its title is open", en: #"known whether (“[^”]+”) is high \(([0-9.to ]+)"#,
        fr: #"on ne sait pas encore si («[^»]+») est élevé \(([0-9,à ]+)"#
      ) { facts, said in isSide(facts, said, nil) },
      try Claim(
        "the only scenario", en: #"(?:\(|, |^)([0-9][0-9.to ]*)(?: of 100)?: “([^”]+)”[).]"#,
        fr: #"(?:\(|, |^)([0-9][0-9,à ]*)(?: sur 100)?\s: «\s([^»]+)\s»[).]"#
      ) { facts, said in
        guard let risks = facts.assessment.risks else { return false }
        return risks.paired(with: facts.questionnaire).contains { risk, figures, limit in
          let assessed = zip(risk.scenarios, figures.scenarios).filter { $1.level != nil }
          return assessed.count == 1
            && facts.language.quoted(facts.text(assessed[0].0.title)).contains(said[2])
            && figures.range.map { facts.range($0, limit: limit) } == facts.figures(said[1])
        }
      },
      try Claim(
        "depends most", en: #"The advice depends (most )?on “.+?” \(([^,)]+).*?\): (.+?)\.( |$)"#,
        fr: #"Le conseil dépend (surtout )?de «\s.+?\s» \(([^,)]+).*?\)\s: (.+?)\.( |$)"#
      ) { facts, said in
        let first = facts.advice?.settleFirst.first
        guard let first, let index = facts.questionnaire.index(of: said[2]) else { return false }
        // Each of its answers leaves the one advice that is named for it.
        let cases = said[3].split(separator: ";").map { facts.advices(String($0)) }
          .filter { !$0.isEmpty }
        return index == first.question && facts.possible.count > 1
          && said[1].isEmpty == (first.share > 1 - 1e-9)
          && cases.allSatisfy { $0.count == 1 }
          && Set(cases.joined()).isSuperset(of: facts.possible)
      },
      try Claim(
        "the risks alone", en: "judging by the two risks alone we would say (“.+?”)",
        fr: "à s’en tenir aux deux risques, nous dirions («.+?»)"
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
        "near the limit",
        en:
          #"if (the risk of staying out|the risk of launching|“[^”]+”) were ([0-9.]+) points? (lower|higher), the advice could be (“.+?”)"#,
        fr: #"si (le risque de rester absents|le risque de se lancer|«[^»]+») était "#
          + #"(plus bas|plus haut) de ([0-9,]+)\spoints?, le conseil pourrait être («.+?»)"#
      ) { facts, said in
        let (figure, side) = facts.code == "fr" ? (said[3], said[2]) : (said[2], said[3])
        guard let points = facts.number(figure), let (risk, cut, _) = facts.risk(named: said[1])
        else { return false }
        let isAbove = ["lower", "plus bas"].contains(side)
        return facts.possible.count == 1 && points <= 5.0001
          && (-1e-6..<0.1001).contains(points - (isAbove ? risk.low - cut : cut - risk.high))
          && facts.advices(said[4]).first != facts.advice?.answer
      },
      try Claim(
        "far from the limit",
        en:
          #"no answer is missing, and (the risk of staying out|the risk of launching|“[^”]+”) \(([0-9.]+)\) is ([0-9.]+) points? (above|below) its"#,
        fr:
          #"aucune réponse ne manque, et (le risque de rester absents|le risque de se lancer|«[^»]+») "#
          + #"\(([0-9,]+)\) est à ([0-9,]+)\spoints? (au-dessus|en dessous) de son"#
      ) { facts, said in
        guard let points = facts.number(said[3]), let figure = facts.number(said[2]),
          let (risk, cut, isOfAbsence) = facts.risk(named: said[1])
        else { return false }
        let isAbove = ["above", "au-dessus"].contains(said[4])
        return facts.openAnswers.isEmpty && abs(abs(figure - cut) - points) < 1e-9
          && said[2] == (isOfAbsence ? facts.absenceInWords : facts.launchInWords)
          && abs((isAbove ? risk.low - cut : cut - risk.high) - points) <= 0.5001
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
        "the limit", en: "A risk of ([0-9.]+) or more counts as high\\.",
        fr: "Un risque est jugé élevé à partir de ([0-9,]+)\\."
      ) { facts, said in
        let policy = facts.questionnaire.advice
        return facts.number(said[1]) == policy.absenceCut && policy.absenceCut == policy.launchCut
      },
    ]
  }

  /// Whether a risk that goes by its title lies on a side of its limit, with its figures.
  private static func isSide(_ facts: Facts, _ said: [String], _ side: Bool?) -> Bool {
    guard let (_, _, isOfAbsence) = facts.risk(named: said[1]) else { return false }
    return (isOfAbsence ? facts.absenceReaches : facts.launchReaches) == side
      && (isOfAbsence ? facts.absenceInWords : facts.launchInWords) == facts.figures(said[2])
  }

  /// Whether a risk is less than half its limit, whatever is not known.
  private static func isLow(_ range: Interval?, _ limit: Double) -> Bool {
    range.map { $0.high < limit / 2 } ?? false
  }

  private static func certainty() throws -> [Claim] {
    [
      try Claim(
        "firm", en: "whatever the .* turns? out to be, the advice stays the same",
        fr: "quelles? que soi(?:en)?t l.*, le conseil reste le même"
      ) { facts, _ in facts.possible.count == 1 },
      try Claim(
        "nothing missing", en: "no answer is missing", fr: "aucune réponse ne manque"
      ) { facts, _ in facts.openAnswers.isEmpty },
      try Claim(
        "answered as a range", en: "(\\d+) of them as a range",
        fr: "dont (\\d+) par une fourchette",
        due: { !$0.ranges.isEmpty }
      ) { facts, said in said[1] == "\(facts.ranges.count)" },
      try Claim(
        "answers too rough", en: "^Some answers are too rough",
        fr: "^Des réponses sont trop imprécises"
      ) { facts, _ in facts.unknown.isEmpty && !facts.ranges.isEmpty && facts.possible.count > 1 },
      try Claim(
        "too little known", en: "^Too little is known to advise", fr: "^On en sait trop peu"
      ) { facts, _ in !facts.unknown.isEmpty && facts.possible.count > 1 },
      try Claim(
        "every question has an answer", en: "Every question that applies has an answer",
        fr: "^Toutes les questions qui vous concernent ont une réponse"
      ) { facts, _ in facts.unknown.isEmpty },
      try Claim(
        "could also be", en: "depending on .+?, the advice could also be (.+?)\\.",
        fr: "selon .+?, le conseil pourrait aussi être (.+?)\\."
      ) { facts, said in
        facts.advices(said[1]) == facts.possible.filter { $0 != facts.advice?.answer }
      },
      try Claim(
        "could still become",
        en: "^Advice: (wait|prepare|test|go)(?: \\(could still become (.+)\\))?\\.$",
        fr: "^Conseil\\s: (attendre|préparer|tester|se lancer)"
          + "(?: \\(peut encore devenir\\s: (.+)\\))?\\.$"
      ) { facts, said in
        guard let advice = facts.advice else { return false }
        let others = facts.possible.filter { $0 != advice.answer }.map {
          $0.verb(in: facts.language)
        }
        return said[1] == advice.answer.verb(in: facts.language)
          && said[2] == facts.language.alternatives(others)
      },
      try Claim(
        "hesitate", en: "depending on .+?, the advice is (.+?)\\. A small test",
        fr: "selon .+?, le conseil est (.+?)\\. Un petit"
      ) { facts, said in
        facts.advices(said[1]) == facts.possible && facts.possible.count > 1
          && facts.advice?.answer == .test && !facts.text.contains("could also be")
      },
      try Claim(
        "too many missing",
        en: "(\\d+|none) of .+ ha(?:ve no|s a) known answer, so the advice might also be (.+?)\\.",
        fr: #"(?:il manque (\d+) réponses sur \d+|aucune des \d+ questions n’a de réponse connue)"#
          + #"\s: le conseil pourrait aussi être (.+?)\."#
      ) { facts, said in
        let missing = facts.given(dontKnow: true) + facts.count(.unanswered)
        let asked = facts.questionnaire.questions.count - facts.count(.skipped)
        return (Int(said[1]) ?? asked) == missing
          && facts.advices(said[2]) == facts.possible.filter { $0 != facts.advice?.answer }
          && facts.advice?.completions == nil
      },
      try Claim(
        "find out first in a line", en: "^Find out first: ([^“].+)\\.$",
        fr: "^À éclaircir d’abord\\s: ([^«].+)\\.$"
      ) { facts, said in
        let ids = said[1].matches(of: /\(([^\s(),]+)(, [^()]+)?\)/).map { String($0.output.1) }
        let named = ids.compactMap { id in
          facts.advice?.settleFirst.first {
            facts.questionnaire.questions[$0.question].id == id
          }
        }
        return facts.possible.count > 1 && named.count == ids.count && !ids.isEmpty
          && named.allSatisfy { $0.remaining < Double(facts.possible.count) }
      },
      try Claim(
        "find out first", en: "^Find out first: “", fr: "^À éclaircir d’abord\\s: «"
      ) { facts, _ in facts.possible.count > 1 },
      try Claim(
        "decides the advice", en: "^Share of its possible answers that settle the advice",
        fr: "^Part de ses réponses possibles qui fixent le conseil"
      ) { facts, _ in facts.possible.count > 1 },
      try Claim(
        "finding out takes", en: "Finding all of this out takes ([0-9.]+) ",
        fr: "Lever toutes ces inconnues demande ([0-9,]+)\\s"
      ) { facts, said in
        // Numbers known as a range may be found out more exactly, too.
        let days = facts.unknown.compactMap { $0.findOut?.days.days }
        return facts.number(said[1]).map { $0 >= days.reduce(0, +) } ?? false
          && days.count == facts.unknown.count
      },
      try Claim(
        "finding one thing out takes", en: "Finding this out takes (half a day|[0-9.]+ )",
        fr: "Lever cette inconnue demande (une demi-journée|[0-9,]+\\s)"
      ) { facts, said in
        let days = facts.unknown.compactMap { $0.findOut?.days.days }
        return facts.unknown.count + facts.ranges.count >= 1
          && (days.isEmpty || days == [facts.number(said[1]) ?? 0.5])
      },
      try Claim(
        "finding some of it out takes", en: "Those with a number of days take ([0-9.]+) ",
        fr: "Celles dont les jours sont indiqués demandent ([0-9,]+)\\s"
      ) { facts, said in
        let days = facts.unknown.compactMap { $0.findOut?.days.days }
        return facts.number(said[1]).map { $0 >= days.reduce(0, +) } ?? false
      },
    ]
  }
}
