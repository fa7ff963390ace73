/// Words on charts and below them.
extension ReportWords {
  package func levelsLegend(levels: String) -> String {
    switch language {
    case .english: "Shades: the levels \(levels)."
    case .french: "Teintes : les niveaux \(levels)."
    }
  }

  package var dimensionsChart: String {
    switch language {
    case .english: "Points by dimension"
    case .french: "Points par dimension"
    }
  }

  package func dimensionsLegend(scored: String) -> String {
    switch language {
    case .english: "Bar: points on what was answered (\(scored) scored answers)."
    case .french: "Barre : points sur ce qui a été répondu (\(scored) réponses notées)."
    }
  }

  package var whiskerLegend: String {
    switch language {
    case .english: "Line with ends: from the lowest to the highest once the gaps are filled."
    case .french: "Trait à deux bouts : du plus bas au plus haut une fois les manques comblés."
    }
  }

  package var weakestLegend: String {
    switch language {
    case .english: "In bold: the weakest."
    case .french: "En gras : la plus faible."
    }
  }

  package var risksChart: String {
    switch language {
    case .english: "The two risks, one against the other"
    case .french: "Les deux risques, l’un face à l’autre"
    }
  }

  package func risksLegend(cut: String) -> String {
    switch language {
    case .english:
      "Each quarter names what the two risks alone would advise; the dashed lines, at "
        + "\(cut), are where that turns."
    case .french:
      "Chaque quart nomme ce que conseilleraient les deux risques seuls ; les "
        + "pointillés, à \(cut), sont les limites."
    }
  }

  package var risksPointLegend: String {
    switch language {
    case .english: "The dot: where you are."
    case .french: "Le point : où vous en êtes."
    }
  }

  package var risksBoxLegend: String {
    switch language {
    case .english: "The box: where you may be, once the gaps are filled."
    case .french: "Le cadre : où vous pouvez être, une fois les manques comblés."
    }
  }

  package func scenariosChart(risk: String) -> String {
    switch language {
    case .english: "\(risk): likelihood and impact"
    case .french: "\(risk) : vraisemblance et effet"
    }
  }

  package var scenariosLegend: String {
    switch language {
    case .english:
      "The darker the cell, the graver, in percent both ways; the table has the rank."
    case .french:
      "Plus la case est foncée, plus c’est grave, en pour cent dans les deux sens ; le "
        + "tableau donne le rang."
    }
  }

  package var scenariosFrameLegend: String {
    switch language {
    case .english:
      "Dashed: the cells where it may lie once the gaps are filled; its name is in the "
        + "gravest."
    case .french:
      "En pointillé : les cases où il peut tomber une fois les manques comblés ; son "
        + "nom est dans la plus grave."
    }
  }

  package func lostLegend(count: String, lost: String, all: String) -> String {
    switch language {
    case .english:
      "Dark: points lost. Pale: what the question is worth. These \(count) hold \(lost) "
        + "of the \(all) points lost."
    case .french:
      "Foncé : points perdus. Pâle : ce que vaut la question. Ces \(count) questions "
        + "portent \(lost) des \(all) points perdus."
    }
  }

  package func lostOfWorth(lost: String, worth: String) -> String {
    switch language {
    case .english: "\(lost) of \(worth)"
    case .french: "\(lost) sur \(worth)"
    }
  }

  package var budgetChart: String {
    switch language {
    case .english: "Points by days of work"
    case .french: "Points selon les jours de travail"
    }
  }

  package var budgetLegend: String {
    switch language {
    case .english:
      "The best that each number of days can reach, what you do not know counted at its "
        + "lowest."
    case .french:
      "Le mieux que permette chaque nombre de jours, ce que vous ne savez pas étant "
        + "compté au plus bas."
    }
  }

  package func budgetAt(days: String, score: String) -> String {
    switch language {
    case .english: "\(days) d: \(score)"
    case .french: "\(days) j : \(score)"
    }
  }

  package var personDays: String {
    switch language {
    case .english: "Person-days"
    case .french: "Jours de travail"
    }
  }

  package var pointsReached: String {
    switch language {
    case .english: "Points reached"
    case .french: "Points atteints"
    }
  }

  package func budgetPlan(days: String) -> String {
    switch language {
    case .english: "Dashed: the plan for \(language.personDays(days))."
    case .french: "En pointillé : le plan pour \(language.personDays(days))."
    }
  }

  package var weightsChart: String {
    switch language {
    case .english: "Levels over the ways of weighting"
    case .french: "Niveaux selon les pondérations"
    }
  }

  package var weightsAny: String {
    switch language {
    case .english: "Any weights"
    case .french: "Toute pondération"
    }
  }

  package var weightsNear: String {
    switch language {
    case .english: "Around ours"
    case .french: "Autour des nôtres"
    }
  }
}
