import Readiness

/// What reports claim of score, level, areas and answers.
extension Claims {
  static func level() throws -> [Claim] {
    [
      try Claim(
        "level",
        en: #"^(?:Level (\d+) of (\d+), .+?|.+ \((\d+) of (\d+)\)): (\d+) points? out of 100"#,
        fr: #"^(?:Niveau (\d+) sur (\d+), .+?|.+ \((\d+) sur (\d+)\))\s: (\d+)\spoints? sur 100"#
      ) { facts, said in
        let numbers = said.dropFirst().filter { !$0.isEmpty }
        guard let held = facts.assessment.level.held, let known = facts.score?.known
        else { return false }
        return held.worst == held.best && facts.score.map { $0.completeness > 0.599 } ?? false
          && numbers == [
            "\(held.best.number)", "\(facts.questionnaire.levels.count)", facts.whole(known),
          ]
      },
      try Claim(
        "points",
        en: #"(\d+) points? out of 100 on what was answered, between (\d+) and (\d+) once"#,
        fr: #"(\d+)\spoints? sur 100 sur ce qui a été répondu, entre (\d+) et (\d+) une"#
      ) { facts, said in
        guard let score = facts.score, let known = score.known else { return false }
        return [known, score.range.low, score.range.high].map(facts.whole) == Array(said[1...])
      },
      try Claim(
        "provisional level", en: "Between 60% and 80% of the weight is answered",
        fr: "Entre 60\\s% et 80\\s% du poids a une réponse"
      ) { facts, _ in facts.score.map { (0.599...0.801).contains($0.completeness) } ?? false },
      try Claim(
        "no level", en: #"cover only (\d+)% of the total weight"#,
        fr: #"ne couvrent que (\d+)\s% du poids total"#,
        due: { $0.score.map { $0.completeness < 0.599 } ?? false }
      ) { facts, said in
        facts.score.map { $0.completeness < 0.6 && facts.whole($0.completeness * 100) == said[1] }
          ?? false
      },
      try Claim(
        "no score", en: "No scored question applies, so there is no level",
        fr: "Aucune question notée ne vous concerne", due: { $0.score == nil }
      ) { facts, _ in facts.score == nil },
      try Claim(
        "level open", en: "^Between .+ and .+: too much is unknown to say more",
        fr: "^Entre .+ et .+: trop d’inconnues pour en dire plus"
      ) { facts, _ in facts.assessment.level.held.map { $0.worst < $0.best } ?? false },
      try Claim(
        "held", en: "^The answers add up to (.+?); the level is held at (.+) by: (.+)\\.$",
        fr: "^Les réponses donnent (.+?)\\s; il est ramené à (.+) par\\s: (.+)\\.$"
      ) { facts, said in
        let score = facts.assessment.level.fromScore
        return score?.worst == score?.best && holds(facts, at: said[2], by: said[3])
      },
      try Claim(
        "held in any case",
        en: "^Whatever the missing answers are, the level is held at (.+) at most by: (.+)\\.$",
        fr: "^Quelles que soient .+, le niveau ne dépasse pas (.+), à cause de\\s: (.+)\\.$"
      ) { facts, said in holds(facts, at: said[1], by: said[2]) },
      try Claim(
        "typical answer", en: #"^Your typical answer is line (\d), which is not the level"#,
        fr: #"^Votre réponse type est la ligne (\d), ce qui n’est pas le niveau"#
      ) { facts, said in
        guard let known = facts.score?.known else { return false }
        return facts.questionnaire.levels.count == 5
          && Int(said[1]) == facts.assessment.companions.medianLine
          && Int(said[1]) != facts.questionnaire.level(ofScore: known).number
      },
      try Claim(
        "weights", en: #"the level is (\d+) in (\d+)% of them; around our weights, in (\d+)%"#,
        fr: #"le niveau est (\d+) dans (\d+)\s% des cas\s; .*dans (\d+)\s%"#
      ) { facts, said in
        guard let known = facts.score?.known, let robustness = facts.input.robustness
        else { return false }
        let level = facts.questionnaire.level(ofScore: known)
        let shares = [robustness.anyWeights[level], robustness.nearWeights[level]]
        return ["\(level.number)"] + shares.map { facts.whole($0 * 100) } == Array(said[1...])
      },
      try Claim(
        "weights are not safe", en: "The level is not safe from the weights",
        fr: "Le niveau n’est pas à l’abri des pondérations"
      ) { facts, _ in
        guard let known = facts.score?.known, let robustness = facts.input.robustness
        else { return false }
        return robustness.anyWeights[facts.questionnaire.level(ofScore: known)] < 0.8
      },
      try Claim(
        "no weight changes it", en: "No weight of a single dimension changes the level",
        fr: "Le poids d’une seule dimension ne change jamais le niveau"
      ) { facts, _ in
        facts.input.robustness?.weightRanges.allSatisfy { $0.range.low <= 0 && $0.range.high >= 1 }
          ?? false
      },
      try Claim(
        "level of the score alone", en: "This is the level of the score alone",
        fr: "C’est le niveau de la note seule"
      ) { facts, _ in
        let highest = facts.assessment.level.fromScore?.best ?? facts.questionnaire.lowestLevel
        return zip(facts.questionnaire.gates, facts.assessment.gates).contains { gate, state in
          state != .no && gate.level.map { $0 < highest } ?? false
        }
      },
      try Claim(
        "cuts", en: #"the advice stays the same in (\d+) of (\d+) cases"#,
        fr: #"le conseil reste le même dans (\d+) cas sur (\d+)"#
      ) { facts, said in
        guard let sensitivity = facts.input.cutSensitivity, let advice = facts.advice
        else { return false }
        let same = sensitivity.answers.count { $0 == advice.answer }
        return ["\(same)", "\(sensitivity.answers.count)"] == Array(said[1...])
      },
    ]
  }

  /// Whether firing gates of these ids hold the level at the one of this title.
  private static func holds(_ facts: Facts, at title: String, by ids: String) -> Bool {
    let level = facts.assessment.level
    guard let held = level.held, let score = level.fromScore, held.best < score.best
    else { return false }
    return facts.text(facts.questionnaire.levels[held.best].title) == title
      && ids.split(separator: ", ").allSatisfy { id in
        facts.questionnaire.gates.indexed().contains { index, gate in
          gate.id == id && facts.assessment.gates[index] == .yes && gate.level == held.best
        }
      }
  }

  static func areas() throws -> [Claim] {
    [
      try Claim(
        "weakest area", en: "^Your weakest area: (.+), at (\\d+)",
        fr: "^Votre domaine le plus faible\\s: (.+), à (\\d+)"
      ) { facts, said in
        facts.spread >= 5 - 1e-9 && facts.weakest.count == 1
          && facts.text(facts.questionnaire.dimensions[facts.weakest[0].dimension].title) == said[1]
          && facts.weakest[0].figures.known.map(facts.whole) == said[2]
      },
      try Claim(
        "weakest areas", en: "^Your weakest areas: (.+)$",
        fr: "^Vos domaines les plus faibles\\s: (.+)$"
      ) { facts, said in
        facts.spread >= 5 - 1e-9
          && facts.weakest.count == said[1].components(separatedBy: " · ").count
      },
      try Claim("marked weakest", en: #"\(weakest\)$"#, fr: #"\(la plus faible\)$"#) { facts, _ in
        facts.spread >= 5 - 1e-9
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
        "gives way", en: #"Your answers give way at: .*\(([^\s:()]+): "#,
        fr: #"Vos réponses cèdent à\s: .*\(([^\s:()]+)\s: "#
      ) { facts, said in
        guard let index = facts.questionnaire.index(of: said[1]) else { return false }
        return facts.assessment.states[index].score.map { $0.low < 50 } ?? false
      },
      try Claim(
        "chain holds", en: "Your answers hold at every one of the panel’s questions",
        fr: "Vos réponses tiennent à chacune des questions de la table ronde"
      ) { facts, _ in
        facts.questionnaire.prerequisiteChain.allSatisfy {
          let state = facts.assessment.states[$0]
          return state.status == .skipped || state.score.map { $0.low >= 50 - 1e-9 } ?? true
        }
      },
    ]
  }

  static func answers() throws -> [Claim] {
    [
      try Claim(
        "counts", en: #"(\d+) of (\d+) questions? answered"#,
        fr: #"(\d+) réponses? sur (\d+) questions?"#
      ) { facts, said in
        let asked = facts.assessment.states.count - facts.count(.skipped)
        return ["\(facts.count(.answered))", "\(asked)"] == Array(said[1...])
      },
      try Claim(
        "not asked", en: #"^Not asked \(an earlier answer rules it out\)$"#,
        fr: #"^Non posée \(exclue par une réponse précédente\)$"#, due: { $0.count(.skipped) > 0 }
      ) { facts, _ in facts.count(.skipped) > 0 },
      try Claim(
        "asked or not", en: "Asked or not, depending on an answer that is missing",
        fr: "Posée ou non, selon une réponse qui manque", due: { $0.count(.undecided) > 0 }
      ) { facts, _ in facts.count(.undecided) > 0 },
      try Claim(
        "backed", en: #"(\d+) of (\d+) scored answers ha(?:ve|s) a document or an observation"#,
        fr: #"(\d+) réponses? notées? sur (\d+) s’appuien?t?e? sur un document"#
      ) { facts, said in
        let backed = facts.scored.count {
          facts.assessment.states[$0.index].evidence != .declared
        }
        return ["\(backed)", "\(facts.scored.count)"] == Array(said[1...])
      },
      try Claim(
        "none backed",
        en: "None of the (\\d+) scored answers has|The one scored answer is someone’s",
        fr: "Aucune des (\\d+) réponses notées|La seule réponse notée est déclarée"
      ) { facts, said in
        (said[1].isEmpty ? "1" : said[1]) == "\(facts.scored.count)"
          && facts.scored.allSatisfy { facts.assessment.states[$0.index].evidence == .declared }
      },
      try Claim(
        "cautious score", en: #"half a line, you would be at (\d+)"#,
        fr: #"d’une demi-ligne, vous seriez à (\d+)"#
      ) { facts, said in
        facts.assessment.companions.evidenceFloor.map(facts.whole) == said[1]
      },
      try Claim(
        "ask again", en: #"Ask the same questions again on .+, (\d+) days? after"#,
        fr: #"Reposez-vous les mêmes questions le .+, (\d+)\sjours? après"#
      ) { facts, said in
        facts.advice.map { facts.questionnaire.advice.askAgain[$0.answer] } == Int(said[1])
      },
    ]
  }
}
