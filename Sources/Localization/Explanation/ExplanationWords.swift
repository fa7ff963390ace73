/// The sentences that trace a figure, in one language.
package struct ExplanationWords: Localized, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func labelled(_ label: String, _ text: String) -> String {
    say(
      en: "\(label): \(text)",
      fr: "\(label) : \(text)")
  }
}

extension ExplanationWords {
  package func score(_ score: String) -> String {
    say(
      en: "Score of the answer: \(score) of 100.",
      fr: "Note de la réponse : \(score) sur 100.")
  }

  package func scale(_ scale: String) -> String {
    say(
      en: "Scores by answer: \(scale).",
      fr: "Notes selon la réponse : \(scale).")
  }

  package func answer(_ answer: String) -> String {
    say(
      en: "Answer: \(answer)",
      fr: "Réponse : \(answer)")
  }

  package var noScore: String {
    say(
      en: "Its answers have no score.",
      fr: "Ses réponses n’ont pas de note.")
  }

  package var notScored: String {
    say(
      en: "It does not count in the score.",
      fr: "Elle ne compte pas dans la note.")
  }

  package var skipped: String {
    say(
      en: "It is not asked: an earlier answer rules it out.",
      fr: "Elle n’est pas posée : une réponse précédente l’exclut.")
  }

  package var undecided: String {
    say(
      en: "It is asked or not, depending on an answer that is missing.",
      fr: "Elle est posée ou non, selon une réponse qui manque.")
  }

  package func worth(_ points: String, share: String, dimension: String, weight: String) -> String {
    say(
      en: "Worth \(points) points: 100 x \(share) (dimension \(dimension)) x \(weight) (weight in "
        + "it).",
      fr: "Vaut \(points) points : 100 x \(share) (partie \(dimension)) x \(weight) (poids dans la "
        + "partie).")
  }

  package func haveAndLost(_ have: String, _ lost: String) -> String {
    say(
      en: "Of these \(have) are certain and \(lost) are not.",
      fr: "Dont \(have) sont acquis et \(lost) ne le sont pas.")
  }

  package func evidence(_ evidence: String, allowance: String, counted: String) -> String {
    say(
      en: "\(evidence): the claim may be \(allowance) too high, so the evidence floor counts "
        + "\(counted).",
      fr: "\(evidence) : peut être de \(allowance) trop haut, le plancher compte donc \(counted).")
  }

  package var inChain: String {
    say(
      en: "It is one of the questions of the chain.",
      fr: "Elle fait partie de la chaîne.")
  }

  package var chainBreaks: String {
    say(
      en: "The chain gives way here: it lies below 50.",
      fr: "La chaîne cède ici : la note est sous 50.")
  }

  package func opens(_ ids: [String]) -> String {
    say(
      en: "It decides whether \(ids.joined(separator: ", ")) is asked.",
      fr: "Elle décide si \(ids.joined(separator: ", ")) est posée.")
  }

  package func gate(_ id: String, state: String, cap: String) -> String {
    say(
      en: "Gate \(id) reads it: \(state); it would hold at \(cap).",
      fr: "Le seuil \(id) la lit : \(state) ; il retiendrait à \(cap).")
  }

  package func settles(share: String, remaining: String) -> String {
    say(
      en: "Knowing it settles the advice for \(share) of its values; advices left on average: "
        + "\(remaining).",
      fr: "La connaître tranche le conseil pour \(share) de ses valeurs ; conseils restants en "
        + "moyenne : \(remaining).")
  }

  package var otherAnswers: String {
    say(
      en: "With another answer:",
      fr: "Avec une autre réponse :")
  }

  package func gateThen(_ id: String, _ state: String) -> String {
    say(
      en: "Gate \(id): \(state).",
      fr: "Seuil \(id) : \(state).")
  }

  package func risks(_ absence: String, _ launch: String) -> String {
    say(
      en: "Risks \(absence) and \(launch).",
      fr: "Risques \(absence) et \(launch).")
  }

  package func dimension(_ title: String, score: String, known: String?) -> String {
    say(
      en:
        "Dimension \(title): \(score) of 100\(known.map { ", \($0) on what was answered" } ?? "").",
      fr:
        "Partie \(title) : \(score) sur 100"
        + "\(known.map { ", \($0) sur ce qui a été répondu" } ?? "")."
    )
  }

  package func scenario(
    _ id: String, title: String, part: String, rises: Bool, weight: String, level: String?
  ) -> String {
    let now = level ?? "–"
    return say(
      en: "Scenario \(id), \(title): \(part.lowercased()) \(rises ? "rises" : "falls") with it "
        + "(\(weight)); the scenario stands at \(now).",
      fr: "Scénario \(id), \(title) : \(part.lowercased()) \(rises ? "monte" : "baisse") avec elle "
        + "(\(weight)) ; le scénario est à \(now).")
  }

  package func action(
    _ id: String, target: String, gain: String, days: String, isPlanned: Bool
  ) -> String {
    say(
      en: "Act \(id) lifts it to \(target) for \(days) d, \(gain) points"
        + "\(isPlanned ? ", and is in the plan" : "").",
      fr: "L’action \(id) la porte à \(target) pour \(days) j, \(gain) points"
        + "\(isPlanned ? ", et fait partie du plan" : "").")
  }

  package func state(of gate: GateWord) -> String {
    switch (language, gate) {
    case (.english, .fires): "fires"
    case (.english, .mayFire): "may fire"
    case (.english, .clear): "clear"
    case (.french, .fires): "s’applique"
    case (.french, .mayFire): "s’applique peut-être"
    case (.french, .clear): "levé"
    }
  }
}

/// What a gate does.
package enum GateWord: CaseIterable, Sendable {
  case fires, mayFire, clear
}
