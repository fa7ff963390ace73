/// The headings of a report.
extension ReportWords {
  package var titleHeading: String {
    say(
      en: "Readiness report",
      fr: "Rapport sur l’état de préparation")
  }

  package var adviceHeading: String {
    say(
      en: "What we advise",
      fr: "Ce que nous conseillons")
  }

  package var levelHeading: String {
    say(
      en: "Where you stand",
      fr: "Où vous en êtes")
  }

  package var gatesHeading: String {
    say(
      en: "What holds you back",
      fr: "Ce qui vous retient")
  }

  package var weakHeading: String {
    say(
      en: "Your weak points",
      fr: "Vos points faibles")
  }

  package var panelHeading: String {
    say(
      en: "The panel’s questions",
      fr: "Les questions de la table ronde")
  }

  package var mondayHeading: String {
    say(
      en: "On Monday",
      fr: "Dès lundi")
  }

  package var chainHeading: String {
    say(
      en: "Where the chain breaks",
      fr: "Où la chaîne se rompt")
  }

  package var dimensionsHeading: String {
    say(
      en: "By dimension",
      fr: "Par dimension")
  }

  package var risksHeading: String {
    say(
      en: "The two risks",
      fr: "Les deux risques")
  }

  package var unknownHeading: String {
    say(
      en: "What you do not know",
      fr: "Ce que vous ne savez pas")
  }

  package var lostHeading: String {
    say(
      en: "Where the points are lost",
      fr: "Où se perdent les points")
  }

  package func planHeading(days: String) -> String {
    say(
      en: "What to do with \(language.personDays(days))",
      fr: "Que faire avec \(language.personDays(days))")
  }

  package var rolesHeading: String {
    say(
      en: "Who sees it differently",
      fr: "Qui le voit autrement")
  }

  package var weightsHeading: String {
    say(
      en: "Does the level depend on our weights?",
      fr: "Le niveau dépend-il de nos pondérations ?")
  }

  package var evidenceHeading: String {
    say(
      en: "What stands behind the answers",
      fr: "Ce qui appuie les réponses")
  }

  package var methodHeading: String {
    say(
      en: "How this was worked out",
      fr: "Comment c’est calculé")
  }
}
