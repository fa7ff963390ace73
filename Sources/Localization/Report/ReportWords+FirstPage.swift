/// Words of the first page that are no whole sentences.
extension ReportWords {
  package func answeredOf(answered: Int, asked: Int) -> String {
    let answers = answered < 2 ? "réponse" : "réponses"
    return say(
      en: "\(answered) of \(asked) questions answered",
      fr: "\(answered) \(answers) sur \(asked) questions")
  }

  package func countDontKnow(count: String) -> String {
    say(
      en: "\(count) don’t know",
      fr: "\(count) « ne sait pas »")
  }

  package func countNotApplicable(count: String) -> String {
    say(
      en: "\(count) not applicable",
      fr: "\(count) sans objet")
  }

  package func countOpen(count: String) -> String {
    say(
      en: "\(count) not answered",
      fr: "\(count) sans réponse")
  }

  package var why: String {
    say(
      en: "Why.",
      fr: "Pourquoi.")
  }

  package func howSure(certainty: String) -> String {
    say(
      en: "How sure: \(certainty).",
      fr: "Certitude : \(certainty).")
  }

  package func whyOpen(cut: String) -> String {
    say(
      en: "What you do not know decides on which side of \(cut) the two risks fall.",
      fr: "Ce que vous ne savez pas décide de quel côté de \(cut) tombent les deux risques.")
  }

  package func levelBelow(level: String) -> String {
    say(
      en: "the level is not yet “\(level)”.",
      fr: "le niveau n’est pas encore « \(level) ».")
  }

  package var noAdvice: String {
    say(
      en: "This questionnaire gives a level and no advice.",
      fr: "Ce questionnaire donne un niveau, et pas de conseil.")
  }

  package var adviceUnassessed: String {
    say(
      en: "The two risks cannot be assessed: every question they rest on is not applicable or not "
        + "asked.",
      fr: "Les deux risques ne peuvent pas être évalués : toutes les questions dont ils dépendent "
        + "sont sans objet ou non posées.")
  }

  package var panelAsked: String {
    say(
      en: "The panel asked",
      fr: "La table ronde demandait")
  }

  package var youAnswered: String {
    say(
      en: "You answered",
      fr: "Vous avez répondu")
  }

  package var pointsOf100: String {
    say(
      en: "Points of 100",
      fr: "Points sur 100")
  }

  package var dontKnowAnswer: String {
    say(
      en: "Don’t know",
      fr: "Ne sait pas")
  }

  package var notAnswered: String {
    say(
      en: "Not answered",
      fr: "Sans réponse")
  }

  package var notApplicableAnswer: String {
    say(
      en: "Not applicable",
      fr: "Sans objet")
  }

  package var yes: String {
    say(
      en: "Yes",
      fr: "Oui")
  }

  package var no: String {
    say(
      en: "No",
      fr: "Non")
  }

  package var risk: String {
    say(
      en: "Risk",
      fr: "Risque")
  }

  package var now: String {
    say(
      en: "Now",
      fr: "Aujourd’hui")
  }

  package var mostly: String {
    say(
      en: "Mostly",
      fr: "Surtout")
  }

  package func pointsRange(score: String, low: String, high: String) -> String {
    say(
      en: "\(score) points out of 100 on what was answered, between \(low) and \(high) once the "
        + "gaps are filled.",
      fr: "\(score) points sur 100 sur ce qui a été répondu, entre \(low) et \(high) une fois les "
        + "manques comblés.")
  }

  package var pointsNone: String {
    say(
      en: "No scored question applies, so there is no level.",
      fr: "Aucune question notée ne vous concerne : il n’y a donc pas de niveau.")
  }

  /// What waiting comes to where too little is known to say more.
  package var meaningOfOpenWait: (first: String, rest: String) {
    say(
      en: (
        "Too little is known to advise more than waiting.",
        "Do not launch. Find out first what is named below, then ask again."
      ),
      fr: (
        "On en sait trop peu pour conseiller plus que d’attendre.",
        "Ne vous lancez pas. Cherchez d’abord ce qui est nommé ci-dessous, puis reposez-vous la "
          + "question."
      ))
  }

  package var planNone: String {
    say(
      en: "This questionnaire proposes no actions.",
      fr: "Ce questionnaire ne propose pas d’actions.")
  }

  package var levelIsProvisional: String {
    say(
      en: "Between 60% and 80% of the weight is answered, so the level is provisional.",
      fr: "Entre 60 % et 80 % du poids a une réponse : le niveau est donc provisoire.")
  }

  package var what: String {
    say(
      en: "What",
      fr: "Quoi")
  }

  package var owner: String {
    say(
      en: "Owner",
      fr: "Qui")
  }

  package var days: String {
    say(
      en: "Days",
      fr: "Jours")
  }

  package func findOutFirst(how: String, question: String, days: String) -> String {
    say(
      en: "To find out first: \(how) (\(question), \(days) d)",
      fr: "À savoir d’abord : \(how) (\(question), \(days) j)")
  }

  package func planEmpty(budget: String) -> String {
    say(
      en: "No action of the questionnaire fits into \(language.personDays(budget)).",
      fr: "Aucune action du questionnaire ne tient en \(language.personDays(budget)).")
  }

  package var planNothing: String {
    say(
      en: "The questionnaire has no action left for these answers.",
      fr: "Le questionnaire n’a plus d’action pour ces réponses.")
  }

  package func planGainPoints(before: String, after: String) -> String {
    say(
      en: "With the whole plan: from \(before) to \(after) points, what you do not know counted at "
        + "its lowest.",
      fr: "Avec tout le plan : de \(before) à \(after) points, ce que vous ne savez pas étant "
        + "compté au plus bas.")
  }

  package var waitNothing: String {
    say(
      en: "The advice is to wait, and no step is worth taking before.",
      fr: "Le conseil est d’attendre, et aucune action ne vaut la peine avant.")
  }

  package var fictional: String {
    say(
      en: "This is an example: the company does not exist.",
      fr: "Ceci est un exemple : l’entreprise n’existe pas.")
  }
}
