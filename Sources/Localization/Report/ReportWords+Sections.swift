/// Words of the sections behind the first page.
extension ReportWords {
  package var contentsHeading: String {
    switch language {
    case .english: "Contents"
    case .french: "Sommaire"
    }
  }

  package var answersHeading: String {
    switch language {
    case .english: "The answers"
    case .french: "Les réponses"
    }
  }

  package var nothingHolds: String {
    switch language {
    case .english: "No rule holds you back."
    case .french: "Aucune règle ne vous retient."
    }
  }

  package func barsLevels(level: String, reason: String) -> String {
    switch language {
    case .english: "Bars the levels above “\(level)”. \(reason)"
    case .french: "Interdit les niveaux au-dessus de « \(level) ». \(reason)"
    }
  }

  package func mayBarLevels(level: String, reason: String) -> String {
    switch language {
    case .english:
      "May bar the levels above “\(level)”, depending on an answer you do not have: \(reason)"
    case .french:
      "Interdit peut-être les niveaux au-dessus de « \(level) », selon une réponse que vous "
        + "n’avez pas : \(reason)"
    }
  }

  package func chainStep(id: String, question: String) -> String {
    switch language {
    case .english: "\(id): \(question)"
    case .french: "\(id) : \(question)"
    }
  }

  package var breaksHere: String {
    switch language {
    case .english: "gives way here"
    case .french: "cède ici"
    }
  }

  package var holds: String {
    switch language {
    case .english: "holds"
    case .french: "tient"
    }
  }

  package var behind: String {
    switch language {
    case .english: "behind the break"
    case .french: "derrière la rupture"
    }
  }

  package var dimension: String {
    switch language {
    case .english: "Dimension"
    case .french: "Dimension"
    }
  }

  package var score: String {
    switch language {
    case .english: "Score"
    case .french: "Note"
    }
  }

  package var range: String {
    switch language {
    case .english: "Range"
    case .french: "Fourchette"
    }
  }

  package var weight: String {
    switch language {
    case .english: "Weight"
    case .french: "Poids"
    }
  }

  package var level: String {
    switch language {
    case .english: "Level"
    case .french: "Niveau"
    }
  }

  package var answered: String {
    switch language {
    case .english: "Answered"
    case .french: "Répondu"
    }
  }

  package var weakestMark: String {
    switch language {
    case .english: "weakest"
    case .french: "la plus faible"
    }
  }

  package var question: String {
    switch language {
    case .english: "Question"
    case .french: "Question"
    }
  }

  package var answer: String {
    switch language {
    case .english: "Answer"
    case .french: "Réponse"
    }
  }

  package var howToFindOut: String {
    switch language {
    case .english: "How to find out"
    case .french: "Comment le savoir"
    }
  }

  package var settles: String {
    switch language {
    case .english: "Settles the advice"
    case .french: "Tranche le conseil"
    }
  }

  package var pointsOpen: String {
    switch language {
    case .english: "Points open"
    case .french: "Points en jeu"
    }
  }

  package var nothingUnknown: String {
    switch language {
    case .english: "Every question that applies has an answer."
    case .french: "Toutes les questions qui vous concernent ont une réponse."
    }
  }

  package func findOutTotal(days: String) -> String {
    switch language {
    case .english: "Finding all of it out takes \(language.personDays(days))."
    case .french: "Tout savoir demande \(language.personDays(days))."
    }
  }

  package var lost: String {
    switch language {
    case .english: "Lost"
    case .french: "Perdus"
    }
  }

  package var worth: String {
    switch language {
    case .english: "Worth"
    case .french: "Valeur"
    }
  }

  package var gain: String {
    switch language {
    case .english: "Gain"
    case .french: "Gain"
    }
  }

  package var needs: String {
    switch language {
    case .english: "After"
    case .french: "Après"
    }
  }

  package var done: String {
    switch language {
    case .english: "Done"
    case .french: "Fait"
    }
  }

  package var id: String {
    switch language {
    case .english: "Act"
    case .french: "Action"
    }
  }

  package func planDays(days: String, budget: String) -> String {
    switch language {
    case .english:
      "\(language.personDays(days)) of \(budget). The acts stand in the order to do them in."
    case .french:
      "\(language.personDays(days)) sur \(budget). Les actions sont dans l’ordre où les mener."
    }
  }

  package func planPossible(points: String) -> String {
    switch language {
    case .english: "At most \(points) points more could be possible."
    case .french: "Au plus \(points) points de plus seraient possibles."
    }
  }

  package var stepsHeading: String {
    switch language {
    case .english: "What more days would bring"
    case .french: "Ce qu’apporteraient plus de jours"
    }
  }

  package func weightRange(dimension: String, low: String, high: String, now: String) -> String {
    switch language {
    case .english:
      "\(dimension): the level stays the same with a weight from \(low) to \(high) (now "
        + "\(now))."
    case .french:
      "\(dimension) : le niveau reste le même avec un poids de \(low) à \(high) (aujourd’hui "
        + "\(now))."
    }
  }

  package var weightsFree: String {
    switch language {
    case .english: "No weight of a single dimension changes the level."
    case .french: "Le poids d’une seule dimension ne change jamais le niveau."
    }
  }

  package var weightsUnsafe: String {
    switch language {
    case .english: "The level is not safe from the weights."
    case .french: "Le niveau n’est pas à l’abri des pondérations."
    }
  }

  package func cuts(same: String, all: String) -> String {
    switch language {
    case .english:
      "With both cuts moved between 40 and 60, the advice stays the same in \(same) of \(all) "
        + "cases."
    case .french:
      "En déplaçant les deux limites entre 40 et 60, le conseil reste le même dans \(same) cas "
        + "sur \(all)."
    }
  }

  package var standsBehind: String {
    switch language {
    case .english: "What stands behind it"
    case .french: "Ce qui l’appuie"
    }
  }

  package var answersCount: String {
    switch language {
    case .english: "Answers"
    case .french: "Réponses"
    }
  }

  package var note: String {
    switch language {
    case .english: "Note"
    case .french: "Remarque"
    }
  }

  package var nextHeading: String {
    switch language {
    case .english: "When to ask again"
    case .french: "Quand se reposer la question"
    }
  }

  package var compareThen: String {
    switch language {
    case .english: "Keep the answers file. To see then what has changed:"
    case .french: "Gardez le fichier de réponses. Pour voir alors ce qui a changé :"
    }
  }

  package func answeredBy(_ person: String) -> String {
    switch language {
    case .english: "Answered by \(person)."
    case .french: "Réponses données par \(person)."
    }
  }

  package func provenance(id: String, version: String, hash: String) -> String {
    switch language {
    case .english: "Questionnaire \(id), version \(version), SHA-256 \(hash)."
    case .french: "Questionnaire \(id), version \(version), SHA-256 \(hash)."
    }
  }

  package func provenanceAnswers(version: String, hash: String) -> String {
    switch language {
    case .english: "Answers to version \(version), SHA-256 \(hash)."
    case .french: "Réponses à la version \(version), SHA-256 \(hash)."
    }
  }

  package func madeBy(tool: String) -> String {
    switch language {
    case .english: "Made by \(tool). The same files give the same report."
    case .french: "Établi par \(tool). Les mêmes fichiers donnent le même rapport."
    }
  }

  package var methodScore: String {
    switch language {
    case .english:
      "Each answer has a score from 0 to 100. Questions are averaged by weight inside their "
        + "dimension, dimensions by weight into the whole. What is not known counts as everything "
        + "it could be: hence the ranges."
    case .french:
      "Chaque réponse a une note de 0 à 100. Les questions sont pondérées dans leur "
        + "dimension, les dimensions dans l’ensemble. Ce qui n’est pas connu compte comme tout ce "
        + "qu’il pourrait être : d’où les fourchettes."
    }
  }

  package var methodGates: String {
    switch language {
    case .english:
      "A gate is a rule that no average can buy back. It leaves the score as it is, and holds "
        + "the level or the advice."
    case .french:
      "Un seuil est une règle qu’aucune moyenne ne rachète. Il laisse la note telle quelle, et "
        + "retient le niveau ou le conseil."
    }
  }

  package var methodRisks: String {
    switch language {
    case .english:
      "A scenario is as serious as the geometric mean of its likelihood and its impact. A risk "
        + "is half its worst scenario and half their mean."
    case .french:
      "Un scénario est aussi grave que la moyenne géométrique de sa vraisemblance et de son "
        + "effet. Un risque est pour moitié son pire scénario, pour moitié leur moyenne."
    }
  }

  package var methodAdvice: String {
    switch language {
    case .english:
      "The two risks against their cuts give the advice; the level and the gates may lower it, "
        + "nothing raises it. With gaps, every way of filling them is tried."
    case .french:
      "Les deux risques, face à leurs limites, donnent le conseil ; le niveau et les seuils "
        + "peuvent l’abaisser, rien ne le relève. S’il y a des manques, toutes les façons de les "
        + "combler sont essayées."
    }
  }

  package var methodPlan: String {
    switch language {
    case .english:
      "The plan first lifts what holds back, then gains the most points for the days left; "
        + "within its rules, no better choice exists."
    case .french:
      "Le plan lève d’abord ce qui retient, puis gagne le plus de points pour les jours qui "
        + "restent ; dans ses règles, aucun choix n’est meilleur."
    }
  }

  package var scenariosHeading: String {
    switch language {
    case .english: "The scenarios behind the two risks"
    case .french: "Les scénarios derrière les deux risques"
    }
  }

  package func planFurtherAtOnce(other: String, firm: String) -> String {
    switch language {
    case .english: "“\(other)” is within reach, and firm, from \(language.personDays(firm))."
    case .french:
      "« \(other) » devient possible, et ferme, à partir de \(language.personDays(firm))."
    }
  }

  package var scenario: String {
    switch language {
    case .english: "Scenario"
    case .french: "Scénario"
    }
  }

  package var likelihood: String {
    switch language {
    case .english: "Likelihood"
    case .french: "Vraisemblance"
    }
  }

  package var impact: String {
    switch language {
    case .english: "Impact"
    case .french: "Effet"
    }
  }

  package var scenarioLevel: String {
    switch language {
    case .english: "Together"
    case .french: "Ensemble"
    }
  }

  package var askedOf: String {
    switch language {
    case .english: "Asked of"
    case .french: "Posée à"
    }
  }

  package var evidenceWanted: String {
    switch language {
    case .english: "What to show for it"
    case .french: "À montrer"
    }
  }

  package var notAssessed: String {
    switch language {
    case .english: "not assessed"
    case .french: "non évalué"
    }
  }
}
