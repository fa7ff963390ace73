import Readiness

/// What reports claim of the answers that were given, and of what supports them.
extension Claims {
  static func answers() throws -> [Claim] {
    [
      try Claim(
        "counts", en: #"(\d+) of (\d+) questions? answered"#,
        fr: #"(\d+) réponses? sur (\d+) questions?"#
      ) { facts, said in
        let asked = facts.assessment.states.count - facts.count(.skipped)
        return ["\(facts.given(dontKnow: false))", "\(asked)"] == Array(said[1...])
      },
      try Claim(
        "counts of those who do not know",
        en: #"answered.*?, (\d+) don’t know(?: \(for ([^()]+) this counts)?"#,
        fr: #"questions?.*?, (\d+) «\sje ne sais pas\s»(?: \(pour ([^()]+), cela compte)?"#,
        due: { $0.given(dontKnow: true) > 0 }
      ) { facts, said in
        said[1] == "\(facts.given(dontKnow: true))"
          && said[2].split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !["and", "et"].contains($0) } == facts.lowestByNotKnowing
      },
      try Claim(
        "not asked", en: #"^Not asked \(an earlier answer rules it out\)"#,
        fr: #"^Non posée \(exclue par une réponse précédente\)"#, due: { $0.count(.skipped) > 0 }
      ) { facts, _ in facts.count(.skipped) > 0 },
      try Claim(
        "asked or not", en: "Asked or not, depending on an answer that is missing",
        fr: "Posée ou non, selon une réponse qui manque", due: { $0.count(.undecided) > 0 }
      ) { facts, _ in facts.count(.undecided) > 0 },
      try Claim(
        "backed",
        en:
          #"Of (\d+) scored answers, (\w+) ha(?:ve|s) a document .+?; the others? (?:is|are) stated"#,
        fr:
          #"Sur (\d+) réponses notées, (\w+) s’appuien?t?e? sur un document .+?\s; l(?:’|es )autres? "#
      ) { facts, said in
        let backed = facts.scored.count {
          facts.assessment.states[$0.index].evidence != .declared
        }
        let figure = backed == 1 ? facts.language.say(en: "one", fr: "une") : "\(backed)"
        return ["\(facts.scored.count)", figure] == Array(said[1...])
          && backed < facts.scored.count
      },
      try Claim(
        "none backed",
        en: "[Nn]one of the (\\d+) scored answers has|[Tt]he one scored answer has no",
        fr: "[Aa]ucune des (\\d+) réponses notées|[Ll]a seule réponse notée ne s’appuie"
      ) { facts, said in
        (said[1].isEmpty ? "1" : said[1]) == "\(facts.scored.count)"
          && facts.scored.allSatisfy { facts.assessment.states[$0.index].evidence == .declared }
      },
      try Claim(
        "cautious score", en: #"Cautious score, .* nobody has observed: (\d+)\.$"#,
        fr: #"Note prudente, .* perd des points\s: (\d+)\.$"#
      ) { facts, said in
        facts.assessment.companions.evidenceFloor.map(facts.whole) == said[1]
          && facts.score.map { facts.whole($0.range.low) != said[1] } ?? false
      },
      try Claim(
        "of the scored answers", en: #"^Of (\d+) scored answers?: (.+?)\."#,
        fr: #"^Sur (\d+) réponses? notées?\s: (.+?)\."#
      ) { facts, said in
        said[1] == "\(facts.scored.count)"
          && facts.scored.contains { facts.assessment.states[$0.index].evidence != .declared }
      },
      try Claim(
        "ask again", en: #"^Ask the same questions again on (.+)\.$"#,
        fr: #"^Reposez les mêmes questions le (.+)\.$"#
      ) { facts, said in
        guard let advice = facts.advice?.answer,
          let date = facts.questionnaire.askAgain(after: facts.input.answers.date, advice)
        else { return false }
        return facts.language.date(year: date.year, month: date.month, day: date.day) == said[1]
      },
    ]
  }
}
