import Readiness

/// What reports claim of missing answers and ranges: how many they are, and what hangs on them.
extension Claims {
  static func openAnswers() throws -> [Claim] {
    [
      try Claim(
        "so many open answers",
        en:
          #"(whatever|depending on) ((?:\w+ of )?the [^().:]*?(?:missing answers?|given as a range)) \(([^()]+)\)(?: and (?:\w+ of )?the [^().:]*? \(([^()]+)\))?"#,
        fr:
          #"(quelles? que soi(?:en)?t|selon) ((?:l|\w+ d)(?:a|es) [^().:]*?(?:réponses? manquantes?|par une fourchette)) \(([^()]+)\)(?: et (?:l|\w+ d)(?:a|es) [^().:]*? \(([^()]+)\))?"#
      ) { facts, said in
        let ids = said[3...].flatMap { $0.components(separatedBy: ", ") }.filter { !$0.isEmpty }
        let named = ids.compactMap(facts.questionnaire.index)
        let settling = facts.advice?.settleFirst ?? []
        // Where the advice is open, those that decide nothing are not named.
        let deciding = settling.filter { $0.remaining < Double(facts.possible.count) - 1e-9 }
        let isWhole = said[1] != "depending on" && said[1] != "selon" || deciding.isEmpty
        let counts = facts.counts(of: said[0])
        return named.count == ids.count
          && Set(named) == Set((isWhole ? settling : deciding).map(\.question))
          && [false, true].allSatisfy { isRange in
            func count(_ questions: [QuestionIndex]) -> Int {
              questions.count { facts.ranges.contains($0) == isRange }
            }
            let (some, all) = (count(named), count(settling.map(\.question)))
            return counts[isRange].map { $0 == (some, all) } ?? (some == 0)
          }
      },
      try Claim(
        "cases of a number", en: #"(up to|from) ([0-9.]+)[^“;.]*, (“[^;.]+?”)(?:;|\.)"#,
        fr: #"(jusqu’à|à partir de) ([0-9,]+)[^«;.]*, («[^;.]+?»)(?:\s;|\.)"#
      ) { facts, said in
        guard let first = facts.advice?.settleFirst.first, let bound = facts.number(said[2])
        else { return false }
        let isLow = ["up to", "jusqu’à"].contains(said[1])
        let question = facts.questionnaire.questions[first.question]
        func left(_ number: Double) -> [Advice] {
          facts.assessment.advices(ifAnswered: number, to: question)?.advices ?? []
        }
        return left(bound) == facts.advices(said[3])
          && left(bound + (isLow ? 1 : -1)) != facts.advices(said[3])
      },
      try Claim(
        "most of all, in the table",
        en:
          #"^[0-9.to ]+ of 100\. ((?:Perhaps m|M)ost of all|Known so far): “(.+?)” \(([0-9to ]+)\)"#,
        fr:
          #"^[0-9,à ]+ sur 100\. (Surtout|Peut-être surtout|Déjà connu)\s: «\s(.+?)\s» \(([0-9à ]+)\)"#
      ) { facts, said in
        facts.isHeaviest(said[2], said[3], introducedBy: said[1])
      },
    ]
  }
}

extension Facts {
  /// How many answers a phrase names and of how many, by whether they are ranges: “one of the two
  /// missing answers and the answer given as a range”.
  fileprivate func counts(of phrase: String) -> [Bool: (some: Int, all: Int)] {
    func number(_ word: Substring?) -> Int? {
      word.flatMap { word in
        ["one", "une"].contains(word) ? 1 : (1...9).first { language.inWords($0) == word }
      }
    }
    let parts =
      code == "en"
      ? phrase.matches(of: /(?:(\w+) of )?the (?:(\w+) )?(missing|answers? given)/)
        .map { (some: $0.output.1, all: $0.output.2, kind: $0.output.3) }
      : phrase.matches(
        of: /(?:(\w+) d|l)(?:a|es) (?:(\w+) )?réponses? (manquante|donnée)/
      ).map { (some: $0.output.1, all: $0.output.2, kind: $0.output.3) }
    return Dictionary(
      parts.map { part in
        let all = number(part.all) ?? 1
        let isRange = part.kind.hasSuffix("given") || part.kind.hasPrefix("donnée")
        return (isRange, (some: part.some == nil ? all : number(part.some) ?? 0, all: all))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a scenario is one of the heaviest of its risk that are certain to have a severity, of
  /// this severity, and whether another may be worse as its words say.
  func isHeaviest(_ title: String, _ severity: String, introducedBy words: String) -> Bool {
    guard let risks = assessment.risks else { return false }
    let mayAnotherBeWorse = !["most of all", "surtout"].contains(words.lowercased())
    let atItsHighEnd = ["known so far", "déjà connu"].contains(words.lowercased())
    return risks.paired(with: questionnaire).contains { risk, figures, _ in
      guard let range = figures.range else { return false }
      let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
        figures.level.map { (scenario: scenario, level: $0) }
      }
      let known = levels.filter { $0.level.low >= 0.005 }
      let most = known.map(\.level.high).max() ?? 0
      return known.contains { scenario, level in
        let others = levels.filter { $0.scenario.id != scenario.id }.map(\.level.high)
        let worst = others.max() ?? 0
        return language.quoted(text(scenario.title)).contains(title) && level.high >= most - 1e-9
          && self.range(Interval(level.low * 100, level.high * 100)) == self.figures(severity)
          && level.high * 100 >= range.low - 1e-9
          && (worst > level.low + 1e-9) == mayAnotherBeWorse
          && (worst > level.high + 1e-9) == atItsHighEnd
      }
    }
  }

  /// Whether all scenarios that a list names may have no severity, or all are certain to have one.
  func scenarios(in list: String, areOpen: Bool) -> Bool {
    guard let risks = assessment.risks else { return false }
    return risks.paired(with: questionnaire).contains { risk, figures, _ in
      let levels = zip(risk.scenarios, figures.scenarios).compactMap { scenario, figures in
        figures.level.map { (language.quoted(text(scenario.title)), $0) }
      }
      let named = levels.filter { name, level in
        list.contains("\(name) (\(self.range(Interval(level.low * 100, level.high * 100))))")
      }
      return !named.isEmpty
        && named.allSatisfy { ($1.low < 0.005) == areOpen && $1.high >= 0.005 }
        && (areOpen || named.allSatisfy { $1.high * 100 >= (figures.range?.low ?? 0) - 1e-9 })
    }
  }

  /// The questions that leave the whole score open; none where it is known exactly.
  var openInScore: (missing: Int, ranges: Int) {
    guard let range = score?.range, range.high - range.low > 1e-9 else { return (0, 0) }
    let scored = openAnswers.filter { questionnaire.questions[$0].isScored }
    let ranges = Set(ranges)
    let open = scored.isEmpty ? openAnswers : scored
    return (open.count { !ranges.contains($0) }, open.count { ranges.contains($0) })
  }
}
