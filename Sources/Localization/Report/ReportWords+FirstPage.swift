/// Words of the first page that are no whole sentences.
extension ReportWords {
  package func answeredOf(answered: Int, asked: Int) -> String {
    let answers = answered < 2 ? "réponse" : "réponses"
    return switch language {
    case .english: "\(answered) of \(asked) questions answered"
    case .french: "\(answered) \(answers) sur \(asked) questions"
    }
  }

  package func countDontKnow(count: String) -> String {
    switch language {
    case .english: "\(count) don’t know"
    case .french: "\(count) « ne sait pas »"
    }
  }

  package func countNotApplicable(count: String) -> String {
    switch language {
    case .english: "\(count) not applicable"
    case .french: "\(count) sans objet"
    }
  }

  package func countOpen(count: String) -> String {
    switch language {
    case .english: "\(count) not answered"
    case .french: "\(count) sans réponse"
    }
  }

  package var why: String {
    switch language {
    case .english: "Why."
    case .french: "Pourquoi."
    }
  }

  package func howSure(certainty: String) -> String {
    switch language {
    case .english: "How sure: \(certainty)."
    case .french: "Certitude : \(certainty)."
    }
  }

  package func whyOpen(cut: String) -> String {
    switch language {
    case .english: "What you do not know decides on which side of \(cut) the two risks fall."
    case .french: "Ce que vous ne savez pas décide de quel côté de \(cut) tombent les deux risques."
    }
  }

  package func levelBelow(level: String) -> String {
    switch language {
    case .english: "the level is not yet “\(level)”."
    case .french: "le niveau n’est pas encore « \(level) »."
    }
  }

  package var noAdvice: String {
    switch language {
    case .english: "This questionnaire gives a level and no advice."
    case .french: "Ce questionnaire donne un niveau, et pas de conseil."
    }
  }

  package var adviceUnassessed: String {
    switch language {
    case .english:
      "The two risks cannot be assessed: every question they rest on is not applicable or not "
        + "asked."
    case .french:
      "Les deux risques ne peuvent pas être évalués : toutes les questions dont ils dépendent "
        + "sont sans objet ou non posées."
    }
  }

  package var panelAsked: String {
    switch language {
    case .english: "The panel asked"
    case .french: "La table ronde demandait"
    }
  }

  package var youAnswered: String {
    switch language {
    case .english: "You answered"
    case .french: "Vous avez répondu"
    }
  }

  package var pointsOf100: String {
    switch language {
    case .english: "Points of 100"
    case .french: "Points sur 100"
    }
  }

  package var dontKnowAnswer: String {
    switch language {
    case .english: "Don’t know"
    case .french: "Ne sait pas"
    }
  }

  package var notAnswered: String {
    switch language {
    case .english: "Not answered"
    case .french: "Sans réponse"
    }
  }

  package var notApplicableAnswer: String {
    switch language {
    case .english: "Not applicable"
    case .french: "Sans objet"
    }
  }

  package var yes: String {
    switch language {
    case .english: "Yes"
    case .french: "Oui"
    }
  }

  package var no: String {
    switch language {
    case .english: "No"
    case .french: "Non"
    }
  }

  package var risk: String {
    switch language {
    case .english: "Risk"
    case .french: "Risque"
    }
  }

  package var now: String {
    switch language {
    case .english: "Now"
    case .french: "Aujourd’hui"
    }
  }

  package var mostly: String {
    switch language {
    case .english: "Mostly"
    case .french: "Surtout"
    }
  }

  package func pointsRange(score: String, low: String, high: String) -> String {
    switch language {
    case .english:
      "\(score) points out of 100 on what was answered, between \(low) and \(high) once the "
        + "gaps are filled."
    case .french:
      "\(score) points sur 100 sur ce qui a été répondu, entre \(low) et \(high) une fois les "
        + "manques comblés."
    }
  }

  package var pointsNone: String {
    switch language {
    case .english: "No scored question applies, so there is no level."
    case .french: "Aucune question notée ne vous concerne : il n’y a donc pas de niveau."
    }
  }

  /// What waiting comes to where too little is known to say more.
  package var meaningOfOpenWait: (first: String, rest: String) {
    switch language {
    case .english:
      (
        "Too little is known to advise more than waiting.",
        "Do not launch. Find out first what is named below, then ask again."
      )
    case .french:
      (
        "On en sait trop peu pour conseiller plus que d’attendre.",
        "Ne vous lancez pas. Cherchez d’abord ce qui est nommé ci-dessous, puis reposez-vous la "
          + "question."
      )
    }
  }

  package var planNone: String {
    switch language {
    case .english: "This questionnaire proposes no actions."
    case .french: "Ce questionnaire ne propose pas d’actions."
    }
  }

  package var levelIsProvisional: String {
    switch language {
    case .english: "Between 60% and 80% of the weight is answered, so the level is provisional."
    case .french: "Entre 60 % et 80 % du poids a une réponse : le niveau est donc provisoire."
    }
  }

  package var what: String {
    switch language {
    case .english: "What"
    case .french: "Quoi"
    }
  }

  package var owner: String {
    switch language {
    case .english: "Owner"
    case .french: "Qui"
    }
  }

  package var days: String {
    switch language {
    case .english: "Days"
    case .french: "Jours"
    }
  }

  package func findOutFirst(how: String, question: String, days: String) -> String {
    switch language {
    case .english: "To find out first: \(how) (\(question), \(days) d)"
    case .french: "À savoir d’abord : \(how) (\(question), \(days) j)"
    }
  }

  package func planEmpty(budget: String) -> String {
    switch language {
    case .english: "No action of the questionnaire fits into \(language.personDays(budget))."
    case .french: "Aucune action du questionnaire ne tient en \(language.personDays(budget))."
    }
  }

  package var planNothing: String {
    switch language {
    case .english: "The questionnaire has no action left for these answers."
    case .french: "Le questionnaire n’a plus d’action pour ces réponses."
    }
  }

  package func planGainPoints(before: String, after: String) -> String {
    switch language {
    case .english:
      "With the whole plan: from \(before) to \(after) points, what you do not know counted at "
        + "its lowest."
    case .french:
      "Avec tout le plan : de \(before) à \(after) points, ce que vous ne savez pas étant "
        + "compté au plus bas."
    }
  }

  package var waitNothing: String {
    switch language {
    case .english: "The advice is to wait, and no step is worth taking before."
    case .french: "Le conseil est d’attendre, et aucune action ne vaut la peine avant."
    }
  }

  package var fictional: String {
    switch language {
    case .english: "This is an example: the company does not exist."
    case .french: "Ceci est un exemple : l’entreprise n’existe pas."
    }
  }
}
