import Readiness

/// What reports claim of the advice, the two risks and the gates.
enum Claims {
  static func all() throws -> [Claim] {
    try risks() + certainty() + gates() + level() + areas() + answers() + plan() + days()
  }

  private static func risks() throws -> [Claim] {
    [
      try Claim(
        "launching is not risky", en: #"launching is not risky \(([0-9to ]+)"#,
        fr: #"vous lancer n’est pas risqué \(([0-9à ]+)"#
      ) { facts, said in
        facts.launchReaches == false && facts.launch.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "launching would not be risky", en: "launching would not be risky",
        fr: "vous lancer ne serait pas risqué"
      ) { facts, _ in facts.launchReaches == false },
      try Claim(
        "both in short",
        en: #"\(staying out: ([0-9to ]+) of 100; launching: ([0-9to ]+)\)"#,
        fr: #"\(rester absents\s: ([0-9à ]+) sur 100\s; se lancer\s: ([0-9à ]+)\)"#
      ) { facts, said in
        [facts.absence, facts.launch].map { $0.map(facts.range) }
          == [facts.figures(said[1]), facts.figures(said[2])]
      },
      try Claim(
        "launching would be risky",
        en: #"(?<!whether )(?:launching|launch) would be risky \(([0-9to ]+)"#,
        fr: #"(?<!si )(?:vous lancer|lancement complet) serait risqué \(([0-9à ]+)"#
      ) { facts, said in
        facts.launchReaches == true && facts.launch.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "launching is open", en: #"whether launching would be risky (?:is open )?\(([0-9to ]+)"#,
        fr: #"si vous lancer serait risqué(?:, cela reste à savoir)? \(([0-9à ]+)"#
      ) { facts, said in
        facts.launchReaches == nil && facts.launch.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "staying out costs",
        en: #"(?<!whether )(?<!or not )staying out is costing you \(([0-9to ]+)"#,
        fr: #"(?<!si )(?<!que )l’absence vous coûte \(([0-9à ]+)"#
      ) { facts, said in
        facts.absenceReaches == true && facts.absence.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "staying out costs little", en: #"staying out costs you little \(([0-9to ]+)"#,
        fr: #"l’absence vous coûte peu \(([0-9à ]+)"#
      ) { facts, said in
        facts.absenceReaches == false && facts.absence.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "nothing forces", en: "nothing forces you \\(", fr: "rien ne vous y oblige \\("
      ) { facts, _ in facts.absenceReaches == false && facts.launchReaches == false },
      try Claim(
        "staying out is open",
        en: #"whether (?:or not )?staying out is costing you (?:is open )?\(([0-9to ]+)"#,
        fr: #"(?:si|que) l’absence vous coûte(?: ou non|, cela reste à savoir)? \(([0-9à ]+)"#
      ) { facts, said in
        facts.absenceReaches == nil && facts.absence.map(facts.range) == facts.figures(said[1])
      },
      try Claim(
        "heaviest scenarios",
        en: #"\((?:[a-z ]+: )?([0-9to ]+)(?: of 100)?; most of all: “(.+?)”, ([0-9to ]+)[);]"#,
        fr:
          #"\((?:[\p{L} ]+\s: )?([0-9à ]+)(?: sur 100)?\s; surtout\s: «\s(.+?)\s», ([0-9à ]+)[)\s;]"#
      ) { facts, said in
        facts.heaviest.contains { title, level in
          facts.language.quoted(title).contains(said[2])
            && facts.range(level) == facts.figures(said[3])
        }
      },
      try Claim(
        "depends most", en: #"The advice depends (most )?on “.+?” \(([^,)]+).*?\): (.+?)\.( |$)"#,
        fr: #"Le conseil dépend (surtout )?de «\s.+?\s» \(([^,)]+).*?\)\s: (.+?)\.( |$)"#
      ) { facts, said in
        let first = facts.advice?.settleFirst.first
        guard let first, let index = facts.questionnaire.index(of: said[2]) else { return false }
        // Each of its answers leaves the advices that are named for it, and nothing else.
        let named = Set(facts.advices(said[3]))
        return index == first.question && facts.possible.count > 1
          && said[1].isEmpty == (facts.advice?.settleFirst.count == 1)
          && named == Set(facts.possible)
      },
      try Claim(
        "the risks alone", en: "judging by the two risks alone we would say (“.+?”)",
        fr: "à ne voir que les deux risques, nous dirions («.+?»)"
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
          #"the risk of (staying out|launching) is ([0-9.]+) points? (above|below) its limit, and on the other side the advice could be (“.+?”)"#,
        fr:
          #"le risque (de l’absence|du lancement) est à ([0-9,]+)\spoints? (au-dessus|en dessous) de son seuil\s; de l’autre côté, le conseil pourrait être («.+?»)"#
      ) { facts, said in
        let isOfAbsence = ["staying out", "de l’absence"].contains(said[1])
        let policy = facts.questionnaire.advice
        let cut = isOfAbsence ? policy.absenceCut : policy.launchCut
        guard let points = facts.number(said[2]),
          let risk = isOfAbsence ? facts.absence : facts.launch
        else { return false }
        let isAbove = ["above", "au-dessus"].contains(said[3])
        return facts.possible.count == 1 && points <= 5
          && abs((isAbove ? risk.low - cut : cut - risk.high) - points) < 0.0501
          && facts.advices(said[4]).first != facts.advice?.answer
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
        "the limit", en: "A risk counts as high from ([0-9.]+)\\.",
        fr: "Un risque compte comme élevé à partir de ([0-9,]+)\\."
      ) { facts, said in
        let policy = facts.questionnaire.advice
        return facts.number(said[1]) == policy.absenceCut && policy.absenceCut == policy.launchCut
      },
    ]
  }

  private static func certainty() throws -> [Claim] {
    [
      try Claim(
        "firm", en: "whatever the .*missing answers?.* turns? out to be, the advice stays the same",
        fr: "quelles? que soi(?:en)?t l.* réponses? manquantes?.*, le conseil reste le même"
      ) { facts, _ in facts.possible.count == 1 },
      try Claim(
        "the missing answers", en: #"whatever the missing answer \((\S+?)\) turns"#,
        fr: #"quelle que soit la réponse manquante \((\S+?)\), le"#
      ) { facts, said in
        facts.advice?.settleFirst.map { facts.questionnaire.questions[$0.question].id } == [said[1]]
      },
      try Claim(
        "so many missing answers", en: #"whatever the (\w+) missing answers (?:\((.+?)\) )?turn"#,
        fr: #"quelles que soient les (\w+) réponses manquantes(?: \((.+?)\))?, le"#
      ) { facts, said in
        let missing = facts.advice?.settleFirst.count ?? 0
        return facts.language.inWords(missing) == said[1]
          && (said[2].isEmpty || said[2].components(separatedBy: ", ").count == missing)
      },
      try Claim(
        "every question answered", en: "every question that applies is answered",
        fr: "certitude\\s:.*toutes les questions qui vous concernent ont une réponse"
      ) { facts, _ in facts.unknown.isEmpty },
      try Claim(
        "every question has an answer", en: "Every question that applies has an answer",
        fr: "^Toutes les questions qui vous concernent ont une réponse"
      ) { facts, _ in facts.unknown.isEmpty },
      try Claim(
        "could also be", en: "depending on the missing answers, the advice could also be (.+?)\\.",
        fr: "selon les réponses manquantes, le conseil pourrait aussi être (.+?)\\."
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
        "hesitate", en: "the missing answers leave open whether it is (.+?)\\. A small test",
        fr: "les réponses manquantes ne permettent pas de dire si c’est (.+?)\\. Un petit"
      ) { facts, said in
        facts.advices(said[1]) == facts.possible && facts.possible.count > 1
          && facts.advice?.answer == .test && !facts.text.contains("could also be")
      },
      try Claim(
        "too many missing", en: "try every combination of them; the advice might also be (.+?)\\.",
        fr: "essayer toutes les combinaisons\\s; le conseil pourrait aussi être (.+?)\\."
      ) { facts, said in
        facts.advices(said[1]) == facts.possible.filter { $0 != facts.advice?.answer }
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
        "decides the advice", en: "^Decides the advice", fr: "^Décide du conseil"
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
        "finding some of it out takes", en: "Where days are given, finding out takes ([0-9.]+) ",
        fr: "Là où des jours sont indiqués, lever ces inconnues demande ([0-9,]+)\\s"
      ) { facts, said in
        let days = facts.unknown.compactMap { $0.findOut?.days.days }
        return facts.number(said[1]).map { $0 >= days.reduce(0, +) } ?? false
      },
    ]
  }

  private static func gates() throws -> [Claim] {
    [
      try Claim(
        "ruled out", en: #"^Ruled out for now: (.+?)\. (.+)$"#,
        fr: #"^Exclu pour l’instant\s: (.+?)\. (.+)$"#
      ) { facts, said in
        let answer = facts.advice?.answer ?? .go
        return facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .yes
            && Advice.allCases.filter { $0 > max(gate.advice ?? .go, answer) }
              == facts.advices(said[1])
            && said[2].lowercased().hasPrefix(
              facts.text(gate.title ?? gate.reason).lowercased())
        }
      },
      try Claim(
        "removed by steps", en: #"of work would remove this: steps? ([0-9, and]+) below"#,
        fr: #"cet obstacle\s: étapes? ([0-9, et]+) ci-dessous"#
      ) { facts, said in
        said[1].split { !$0.isNumber }.allSatisfy { step in
          Int(step).map { $0 <= min(3, facts.actions.count) } ?? false
        }
      },
      try Claim(
        "rules out", en: #"(?:^|\. )Rules out (“[^;.]+”) for now(; “.+?” is fine)?"#,
        fr: #"(?:^|\. )Exclut («[^;.]+») pour l’instant(\s; «.+?» reste possible)?"#
      ) { facts, said in
        facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .yes
            && gate.advice.map { cap in
              facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
                && (said[2].isEmpty
                  || !facts.limits(index) && facts.advices(said[2]).allSatisfy { $0 <= cap })
            } ?? false
        }
      },
      try Claim(
        "may rule out", en: #"May rule out (“.+?”)(?: and cap the level at (.+?))?, depending"#,
        fr: #"Peut exclure («.+?»)(?: et plafonner le niveau à (.+?))?, selon"#
      ) { facts, said in
        facts.questionnaire.gates.indexed().contains { index, gate in
          facts.assessment.gates[index] == .undetermined
            && gate.advice.map { cap in
              facts.advices(said[1]) == Advice.allCases.filter { $0 > cap }
            } ?? false
        }
      },
      try Claim(
        "nothing limits", en: "^No blocking condition applies",
        fr: "^Aucune condition bloquante ne s’applique"
      ) { facts, _ in facts.assessment.gates.allSatisfy { $0 == .no } },
    ]
  }
}
