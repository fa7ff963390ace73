/// Words of the sections behind the first page.
extension ReportWords {
  package var contentsHeading: String {
    say(
      en: "Contents",
      fr: "Sommaire")
  }

  package var answersHeading: String {
    say(
      en: "The answers",
      fr: "Les réponses")
  }

  package var nothingHolds: String {
    say(
      en: "No rule holds you back.",
      fr: "Aucune règle ne vous retient.")
  }

  package func barsLevels(level: String, reason: String) -> String {
    say(
      en: "Bars the levels above “\(level)”. \(reason)",
      fr: "Interdit les niveaux au-dessus de « \(level) ». \(reason)")
  }

  package func mayBarLevels(level: String, reason: String) -> String {
    say(
      en: "May bar the levels above “\(level)”, depending on an answer you do not have: \(reason)",
      fr: "Interdit peut-être les niveaux au-dessus de « \(level) », selon une réponse que vous "
        + "n’avez pas : \(reason)")
  }

  package func chainStep(id: String, question: String) -> String {
    say(
      en: "\(id): \(question)",
      fr: "\(id) : \(question)")
  }

  package var breaksHere: String {
    say(
      en: "gives way here",
      fr: "cède ici")
  }

  package var holds: String {
    say(
      en: "holds",
      fr: "tient")
  }

  package var behind: String {
    say(
      en: "behind the break",
      fr: "derrière la rupture")
  }

  package var dimension: String {
    say(
      en: "Dimension",
      fr: "Dimension")
  }

  package var score: String {
    say(
      en: "Score",
      fr: "Note")
  }

  package var range: String {
    say(
      en: "Range",
      fr: "Fourchette")
  }

  package var weight: String {
    say(
      en: "Weight",
      fr: "Poids")
  }

  package var level: String {
    say(
      en: "Level",
      fr: "Niveau")
  }

  package var answered: String {
    say(
      en: "Answered",
      fr: "Répondu")
  }

  package var weakestMark: String {
    say(
      en: "weakest",
      fr: "la plus faible")
  }

  package var question: String {
    say(
      en: "Question",
      fr: "Question")
  }

  package var answer: String {
    say(
      en: "Answer",
      fr: "Réponse")
  }

  package var howToFindOut: String {
    say(
      en: "How to find out",
      fr: "Comment le savoir")
  }

  package var settles: String {
    say(
      en: "Settles the advice",
      fr: "Tranche le conseil")
  }

  package var pointsOpen: String {
    say(
      en: "Points open",
      fr: "Points en jeu")
  }

  package var nothingUnknown: String {
    say(
      en: "Every question that applies has an answer.",
      fr: "Toutes les questions qui vous concernent ont une réponse.")
  }

  package func findOutTotal(days: String) -> String {
    say(
      en: "Finding all of it out takes \(language.personDays(days)).",
      fr: "Tout savoir demande \(language.personDays(days)).")
  }

  package var lost: String {
    say(
      en: "Lost",
      fr: "Perdus")
  }

  package var worth: String {
    say(
      en: "Worth",
      fr: "Valeur")
  }

  package var gain: String {
    say(
      en: "Gain",
      fr: "Gain")
  }

  package var needs: String {
    say(
      en: "After",
      fr: "Après")
  }

  package var done: String {
    say(
      en: "Done",
      fr: "Fait")
  }

  package var id: String {
    say(
      en: "Act",
      fr: "Action")
  }

  package func planDays(days: String, budget: String) -> String {
    say(
      en: "\(language.personDays(days)) of \(budget). The acts stand in the order to do them in.",
      fr: "\(language.personDays(days)) sur \(budget). Les actions sont dans l’ordre où les mener.")
  }

  package func planPossible(points: String) -> String {
    say(
      en: "At most \(points) points more could be possible.",
      fr: "Au plus \(points) points de plus seraient possibles.")
  }

  package var stepsHeading: String {
    say(
      en: "What more days would bring",
      fr: "Ce qu’apporteraient plus de jours")
  }

  package func weightRange(dimension: String, low: String, high: String, now: String) -> String {
    say(
      en: "\(dimension): the level stays the same with a weight from \(low) to \(high) (now "
        + "\(now)).",
      fr: "\(dimension) : le niveau reste le même avec un poids de \(low) à \(high) (aujourd’hui "
        + "\(now)).")
  }

  package var weightsFree: String {
    say(
      en: "No weight of a single dimension changes the level.",
      fr: "Le poids d’une seule dimension ne change jamais le niveau.")
  }

  package var weightsUnsafe: String {
    say(
      en: "The level is not safe from the weights.",
      fr: "Le niveau n’est pas à l’abri des pondérations.")
  }

  package func cuts(same: String, all: String) -> String {
    say(
      en: "With both cuts moved between 40 and 60, the advice stays the same in \(same) of \(all) "
        + "cases.",
      fr: "En déplaçant les deux limites entre 40 et 60, le conseil reste le même dans \(same) cas "
        + "sur \(all).")
  }

  package var standsBehind: String {
    say(
      en: "What stands behind it",
      fr: "Ce qui l’appuie")
  }

  package var answersCount: String {
    say(
      en: "Answers",
      fr: "Réponses")
  }

  package var note: String {
    say(
      en: "Note",
      fr: "Remarque")
  }

  package var nextHeading: String {
    say(
      en: "When to ask again",
      fr: "Quand se reposer la question")
  }

  package var compareThen: String {
    say(
      en: "Keep the answers file. To see then what has changed:",
      fr: "Gardez le fichier de réponses. Pour voir alors ce qui a changé :")
  }

  package func answeredBy(_ person: String) -> String {
    say(
      en: "Answered by \(person).",
      fr: "Réponses données par \(person).")
  }

  package func provenance(id: String, version: String, hash: String) -> String {
    say(
      en: "Questionnaire \(id), version \(version), SHA-256 \(hash).",
      fr: "Questionnaire \(id), version \(version), SHA-256 \(hash).")
  }

  package func provenanceAnswers(version: String, hash: String) -> String {
    say(
      en: "Answers to version \(version), SHA-256 \(hash).",
      fr: "Réponses à la version \(version), SHA-256 \(hash).")
  }

  package func madeBy(tool: String) -> String {
    say(
      en: "Made by \(tool). The same files give the same report.",
      fr: "Établi par \(tool). Les mêmes fichiers donnent le même rapport.")
  }

  package var methodScore: String {
    say(
      en: "Each answer has a score from 0 to 100. Questions are averaged by weight inside their "
        + "dimension, dimensions by weight into the whole. What is not known counts as everything "
        + "it could be: hence the ranges.",
      fr: "Chaque réponse a une note de 0 à 100. Les questions sont pondérées dans leur "
        + "dimension, les dimensions dans l’ensemble. Ce qui n’est pas connu compte comme tout ce "
        + "qu’il pourrait être : d’où les fourchettes.")
  }

  package var methodGates: String {
    say(
      en: "A gate is a rule that no average can buy back. It leaves the score as it is, and holds "
        + "the level or the advice.",
      fr: "Un seuil est une règle qu’aucune moyenne ne rachète. Il laisse la note telle quelle, et "
        + "retient le niveau ou le conseil.")
  }

  package var methodRisks: String {
    say(
      en: "A scenario is as serious as the geometric mean of its likelihood and its impact. A risk "
        + "is half its worst scenario and half their mean.",
      fr: "Un scénario est aussi grave que la moyenne géométrique de sa vraisemblance et de son "
        + "effet. Un risque est pour moitié son pire scénario, pour moitié leur moyenne.")
  }

  package var methodAdvice: String {
    say(
      en: "The two risks against their cuts give the advice; the level and the gates may lower it, "
        + "nothing raises it. With gaps, every way of filling them is tried.",
      fr: "Les deux risques, face à leurs limites, donnent le conseil ; le niveau et les seuils "
        + "peuvent l’abaisser, rien ne le relève. S’il y a des manques, toutes les façons de les "
        + "combler sont essayées.")
  }

  package var methodPlan: String {
    say(
      en: "The plan first lifts what holds back, then gains the most points for the days left; "
        + "within its rules, no better choice exists.",
      fr: "Le plan lève d’abord ce qui retient, puis gagne le plus de points pour les jours qui "
        + "restent ; dans ses règles, aucun choix n’est meilleur.")
  }

  package var scenariosHeading: String {
    say(
      en: "The scenarios behind the two risks",
      fr: "Les scénarios derrière les deux risques")
  }

  package func planFurtherAtOnce(other: String, firm: String) -> String {
    say(
      en: "“\(other)” is within reach, and firm, from \(language.personDays(firm)).",
      fr: "« \(other) » devient possible, et ferme, à partir de \(language.personDays(firm)).")
  }

  package var scenario: String {
    say(
      en: "Scenario",
      fr: "Scénario")
  }

  package var likelihood: String {
    say(
      en: "Likelihood",
      fr: "Vraisemblance")
  }

  package var impact: String {
    say(
      en: "Impact",
      fr: "Effet")
  }

  package var scenarioLevel: String {
    say(
      en: "Together",
      fr: "Ensemble")
  }

  package var askedOf: String {
    say(
      en: "Asked of",
      fr: "Posée à")
  }

  package var evidenceWanted: String {
    say(
      en: "What to show for it",
      fr: "À montrer")
  }

  package var notAssessed: String {
    say(
      en: "not assessed",
      fr: "non évalué")
  }
}
