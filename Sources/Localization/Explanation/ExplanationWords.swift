/// The sentences that trace a figure, in one language.
package struct ExplanationWords: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func labelled(_ label: String, _ text: String) -> String {
    switch language {
    case .english: "\(label): \(text)"
    case .french: "\(label) : \(text)"
    }
  }
}

extension ExplanationWords {
  package func score(_ score: String) -> String {
    switch language {
    case .english: "Score of the answer: \(score) of 100."
    case .french: "Note de la réponse : \(score) sur 100."
    }
  }

  package func scale(_ scale: String) -> String {
    switch language {
    case .english: "Scores by answer: \(scale)."
    case .french: "Notes selon la réponse : \(scale)."
    }
  }

  package func answer(_ answer: String) -> String {
    switch language {
    case .english: "Answer: \(answer)"
    case .french: "Réponse : \(answer)"
    }
  }

  package var noScore: String {
    switch language {
    case .english: "Its answers have no score."
    case .french: "Ses réponses n’ont pas de note."
    }
  }

  package var notScored: String {
    switch language {
    case .english: "It does not count in the score."
    case .french: "Elle ne compte pas dans la note."
    }
  }

  package var skipped: String {
    switch language {
    case .english: "It is not asked: an earlier answer rules it out."
    case .french: "Elle n’est pas posée : une réponse précédente l’exclut."
    }
  }

  package var undecided: String {
    switch language {
    case .english: "It is asked or not, depending on an answer that is missing."
    case .french: "Elle est posée ou non, selon une réponse qui manque."
    }
  }

  package func worth(_ points: String, share: String, dimension: String, weight: String) -> String {
    switch language {
    case .english:
      "Worth \(points) points: 100 x \(share) (dimension \(dimension)) x \(weight) (weight in "
        + "it)."
    case .french:
      "Vaut \(points) points : 100 x \(share) (partie \(dimension)) x \(weight) (poids dans la "
        + "partie)."
    }
  }

  package func haveAndLost(_ have: String, _ lost: String) -> String {
    switch language {
    case .english: "Of these \(have) are certain and \(lost) are not."
    case .french: "Dont \(have) sont acquis et \(lost) ne le sont pas."
    }
  }

  package func evidence(_ evidence: String, allowance: String, counted: String) -> String {
    switch language {
    case .english:
      "\(evidence): the claim may be \(allowance) too high, so the evidence floor counts "
        + "\(counted)."
    case .french:
      "\(evidence) : peut être de \(allowance) trop haut, le plancher compte donc \(counted)."
    }
  }

  package var inChain: String {
    switch language {
    case .english: "It is one of the questions of the chain."
    case .french: "Elle fait partie de la chaîne."
    }
  }

  package var chainBreaks: String {
    switch language {
    case .english: "The chain gives way here: it lies below 50."
    case .french: "La chaîne cède ici : la note est sous 50."
    }
  }

  package func opens(_ ids: [String]) -> String {
    switch language {
    case .english: "It decides whether \(ids.joined(separator: ", ")) is asked."
    case .french: "Elle décide si \(ids.joined(separator: ", ")) est posée."
    }
  }

  package func gate(_ id: String, state: String, cap: String) -> String {
    switch language {
    case .english: "Gate \(id) reads it: \(state); it would hold at \(cap)."
    case .french: "Le seuil \(id) la lit : \(state) ; il retiendrait à \(cap)."
    }
  }

  package func settles(share: String, remaining: String) -> String {
    switch language {
    case .english:
      "Knowing it settles the advice for \(share) of its values; advices left on average: "
        + "\(remaining)."
    case .french:
      "La connaître tranche le conseil pour \(share) de ses valeurs ; conseils restants en "
        + "moyenne : \(remaining)."
    }
  }

  package var otherAnswers: String {
    switch language {
    case .english: "With another answer:"
    case .french: "Avec une autre réponse :"
    }
  }

  package func gateThen(_ id: String, _ state: String) -> String {
    switch language {
    case .english: "Gate \(id): \(state)."
    case .french: "Seuil \(id) : \(state)."
    }
  }

  package func risks(_ absence: String, _ launch: String) -> String {
    switch language {
    case .english: "Risks \(absence) and \(launch)."
    case .french: "Risques \(absence) et \(launch)."
    }
  }

  package func dimension(_ title: String, score: String, known: String?) -> String {
    switch language {
    case .english:
      "Dimension \(title): \(score) of 100\(known.map { ", \($0) on what was answered" } ?? "")."
    case .french:
      "Partie \(title) : \(score) sur 100\(known.map { ", \($0) sur ce qui a été répondu" } ?? "")."
    }
  }

  package func scenario(
    _ id: String, title: String, part: String, rises: Bool, weight: String, level: String?
  ) -> String {
    let now = level ?? "–"
    return switch language {
    case .english:
      "Scenario \(id), \(title): \(part.lowercased()) \(rises ? "rises" : "falls") with it "
        + "(\(weight)); the scenario stands at \(now)."
    case .french:
      "Scénario \(id), \(title) : \(part.lowercased()) \(rises ? "monte" : "baisse") avec elle "
        + "(\(weight)) ; le scénario est à \(now)."
    }
  }

  package func action(
    _ id: String, target: String, gain: String, days: String, isPlanned: Bool
  ) -> String {
    switch language {
    case .english:
      "Act \(id) lifts it to \(target) for \(days) d, \(gain) points"
        + "\(isPlanned ? ", and is in the plan" : "")."
    case .french:
      "L’action \(id) la porte à \(target) pour \(days) j, \(gain) points"
        + "\(isPlanned ? ", et fait partie du plan" : "")."
    }
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
