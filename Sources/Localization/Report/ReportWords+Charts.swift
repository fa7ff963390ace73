/// Words on charts and below them.
extension ReportWords {
  package func levelsLegend(levels: String) -> String {
    say(
      en: "Shades: the levels \(levels).",
      fr: "Teintes : les niveaux \(levels).")
  }

  package var dimensionsChart: String {
    say(
      en: "Points by dimension",
      fr: "Points par dimension")
  }

  package func dimensionsLegend(scored: String) -> String {
    say(
      en: "Bar: points on what was answered (\(scored) scored answers).",
      fr: "Barre : points sur ce qui a été répondu (\(scored) réponses notées).")
  }

  package var whiskerLegend: String {
    say(
      en: "Line with ends: from the lowest to the highest once the gaps are filled.",
      fr: "Trait à deux bouts : du plus bas au plus haut une fois les manques comblés.")
  }

  package var weakestLegend: String {
    say(
      en: "In bold: the weakest.",
      fr: "En gras : la plus faible.")
  }

  package var risksChart: String {
    say(
      en: "The two risks, one against the other",
      fr: "Les deux risques, l’un face à l’autre")
  }

  package func risksLegend(cut: String) -> String {
    say(
      en: "Each quarter names what the two risks alone would advise; the dashed lines, at "
        + "\(cut), are where that turns.",
      fr: "Chaque quart nomme ce que conseilleraient les deux risques seuls ; les "
        + "pointillés, à \(cut), sont les limites.")
  }

  package var risksPointLegend: String {
    say(
      en: "The dot: where you are.",
      fr: "Le point : où vous en êtes.")
  }

  package var risksBoxLegend: String {
    say(
      en: "The box: where you may be, once the gaps are filled.",
      fr: "Le cadre : où vous pouvez être, une fois les manques comblés.")
  }

  package func scenariosChart(risk: String) -> String {
    say(
      en: "\(risk): likelihood and impact",
      fr: "\(risk) : vraisemblance et effet")
  }

  package var scenariosLegend: String {
    say(
      en: "The darker the cell, the graver, in percent both ways; the table has the rank.",
      fr: "Plus la case est foncée, plus c’est grave, en pour cent dans les deux sens ; le "
        + "tableau donne le rang.")
  }

  package var scenariosFrameLegend: String {
    say(
      en: "Dashed: the cells where it may lie once the gaps are filled; its name is in the "
        + "gravest.",
      fr: "En pointillé : les cases où il peut tomber une fois les manques comblés ; son "
        + "nom est dans la plus grave.")
  }

  package func lostLegend(count: String, lost: String, all: String) -> String {
    say(
      en: "Dark: points lost. Pale: what the question is worth. These \(count) hold \(lost) "
        + "of the \(all) points lost.",
      fr: "Foncé : points perdus. Pâle : ce que vaut la question. Ces \(count) questions "
        + "portent \(lost) des \(all) points perdus.")
  }

  package func lostOfWorth(lost: String, worth: String) -> String {
    say(
      en: "\(lost) of \(worth)",
      fr: "\(lost) sur \(worth)")
  }

  package var budgetChart: String {
    say(
      en: "Points by days of work",
      fr: "Points selon les jours de travail")
  }

  package var budgetLegend: String {
    say(
      en: "The best that each number of days can reach, what you do not know counted at its "
        + "lowest.",
      fr: "Le mieux que permette chaque nombre de jours, ce que vous ne savez pas étant "
        + "compté au plus bas.")
  }

  package func budgetAt(days: String, score: String) -> String {
    say(
      en: "\(days) d: \(score)",
      fr: "\(days) j : \(score)")
  }

  package var personDays: String {
    say(
      en: "Person-days",
      fr: "Jours de travail")
  }

  package var pointsReached: String {
    say(
      en: "Points reached",
      fr: "Points atteints")
  }

  package func budgetPlan(days: String) -> String {
    say(
      en: "Dashed: the plan for \(language.personDays(days)).",
      fr: "En pointillé : le plan pour \(language.personDays(days)).")
  }

  package var weightsChart: String {
    say(
      en: "Levels over the ways of weighting",
      fr: "Niveaux selon les pondérations")
  }

  package var weightsAny: String {
    say(
      en: "Any weights",
      fr: "Toute pondération")
  }

  package var weightsNear: String {
    say(
      en: "Around ours",
      fr: "Autour des nôtres")
  }
}
