/// The headings and columns of a comparison between dates.
extension TrendWords {
  /// “Since 14 April 2024”; a file where the date is not known.
  package func title(date: String, isDate: Bool) -> String {
    switch language {
    case .english: "Since \(date)"
    case .french: isDate ? "Depuis le \(date)" : "Depuis \(date)"
    }
  }

  package var thenAndNow: String {
    switch language {
    case .english: "Then and now"
    case .french: "Avant et maintenant"
    }
  }

  package var then: String {
    switch language {
    case .english: "Then"
    case .french: "Avant"
    }
  }

  package var now: String {
    switch language {
    case .english: "Now"
    case .french: "Maintenant"
    }
  }

  package var change: String {
    switch language {
    case .english: "Change"
    case .french: "Évolution"
    }
  }

  package var knownScore: String {
    switch language {
    case .english: "Score on what was answered"
    case .french: "Note sur ce qui a une réponse"
    }
  }

  package var range: String {
    switch language {
    case .english: "Score once the gaps are filled"
    case .french: "Note une fois les manques comblés"
    }
  }

  package var advice: String {
    switch language {
    case .english: "Advice"
    case .french: "Conseil"
    }
  }

  package var byDimension: String {
    switch language {
    case .english: "By dimension"
    case .french: "Par dimension"
    }
  }

  /// What the signs of a row of cells mean.
  package var dumbbellCaption: String {
    switch language {
    case .english: "From 0 to 100: ○ then, ● now."
    case .french: "De 0 à 100 : ○ avant, ● maintenant."
    }
  }

  package var dimensionsChart: String {
    switch language {
    case .english: "Points by dimension, then and now"
    case .french: "Points par dimension, avant et maintenant"
    }
  }

  package var dumbbellLegend: String {
    switch language {
    case .english:
      "Ring: then. Dot: now. A line with ends, above for then and below for now: from the "
        + "lowest to the highest once the gaps are filled."
    case .french:
      "Anneau\u{A0}: avant. Point\u{A0}: maintenant. Un trait à deux bouts, en haut pour avant, "
        + "en bas pour maintenant\u{A0}: du plus bas au plus haut une fois les manques comblés."
    }
  }

  package var seriesChart: String {
    switch language {
    case .english: "The score at every date"
    case .french: "La note à chaque date"
    }
  }

  package func seriesLegend(questions: Int) -> String {
    switch language {
    case .english: "Over the \(questions) questions answered at every date, with today’s weights."
    case .french:
      "Sur les \(questions) questions qui ont une réponse à chaque date, avec les poids actuels."
    }
  }

  package var rises: String {
    switch language {
    case .english: "What rose and what fell"
    case .french: "Ce qui monte et ce qui baisse"
    }
  }

  package var points: String {
    switch language {
    case .english: "Points"
    case .french: "Points"
    }
  }

  package var revision: String {
    switch language {
    case .english: "What changed in the questionnaire"
    case .french: "Ce qui a changé dans le questionnaire"
    }
  }

  package var everyDate: String {
    switch language {
    case .english: "Every date"
    case .french: "Toutes les dates"
    }
  }

  package var date: String {
    switch language {
    case .english: "Date"
    case .french: "Date"
    }
  }

  package func added(_ ids: String) -> String {
    switch language {
    case .english: "New, and left out of the comparison: \(ids)."
    case .french: "Nouvelles, et laissées hors de la comparaison\u{A0}: \(ids)."
    }
  }

  package func removed(_ ids: String) -> String {
    switch language {
    case .english: "No longer asked: \(ids)."
    case .french: "Plus posées\u{A0}: \(ids)."
    }
  }

  package func reworded(_ ids: String) -> String {
    switch language {
    case .english: "Their answers have changed meaning; left out of the comparison: \(ids)."
    case .french: "Réponses qui ont changé de sens, hors de la comparaison\u{A0}: \(ids)."
    }
  }

  package func reweighted(_ ids: String) -> String {
    switch language {
    case .english: "They count more or less than before; today’s weights are used: \(ids)."
    case .french: "Pèsent plus ou moins qu’avant ; les poids actuels servent\u{A0}: \(ids)."
    }
  }

  package func versions(_ earlier: Int, _ later: Int) -> String {
    switch language {
    case .english: "Version \(earlier) was answered then, version \(later) now."
    case .french: "La version \(earlier) a été remplie alors, la version \(later) maintenant."
    }
  }
}
