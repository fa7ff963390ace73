/// The headings and columns of a comparison between dates.
extension TrendWords {
  /// “Since 14 April 2024”; a file where the date is not known.
  package func title(date: String, isDate: Bool) -> String {
    say(
      en: "Since \(date)",
      fr: isDate ? "Depuis le \(date)" : "Depuis \(date)")
  }

  package var thenAndNow: String {
    say(
      en: "Then and now",
      fr: "Avant et maintenant")
  }

  package var then: String {
    say(
      en: "Then",
      fr: "Avant")
  }

  package var now: String {
    say(
      en: "Now",
      fr: "Maintenant")
  }

  package var change: String {
    say(
      en: "Change",
      fr: "Évolution")
  }

  package var knownScore: String {
    say(
      en: "Score on what was answered",
      fr: "Note sur ce qui a une réponse")
  }

  package var range: String {
    say(
      en: "Score once the gaps are filled",
      fr: "Note une fois les manques comblés")
  }

  package var advice: String {
    say(
      en: "Advice",
      fr: "Conseil")
  }

  package var byDimension: String {
    say(
      en: "By dimension",
      fr: "Par dimension")
  }

  /// What the signs of a row of cells mean.
  package var dumbbellCaption: String {
    say(
      en: "From 0 to 100: ○ then, ● now.",
      fr: "De 0 à 100 : ○ avant, ● maintenant.")
  }

  package var dimensionsChart: String {
    say(
      en: "Points by dimension, then and now",
      fr: "Points par dimension, avant et maintenant")
  }

  package var dumbbellLegend: String {
    say(
      en: "Ring: then. Dot: now. A line with ends, above for then and below for now: from the "
        + "lowest to the highest once the gaps are filled.",
      fr:
        "Anneau\u{A0}: avant. Point\u{A0}: maintenant. Un trait à deux bouts, en haut pour avant, "
        + "en bas pour maintenant\u{A0}: du plus bas au plus haut une fois les manques comblés.")
  }

  package var seriesChart: String {
    say(
      en: "The score at every date",
      fr: "La note à chaque date")
  }

  package func seriesLegend(questions: Int) -> String {
    say(
      en: "Over the \(questions) questions answered at every date, with today’s weights.",
      fr:
        "Sur les \(questions) questions qui ont une réponse à chaque date, avec les poids actuels.")
  }

  package var rises: String {
    say(
      en: "What rose and what fell",
      fr: "Ce qui monte et ce qui baisse")
  }

  package var points: String {
    say(
      en: "Points",
      fr: "Points")
  }

  package var revision: String {
    say(
      en: "What changed in the questionnaire",
      fr: "Ce qui a changé dans le questionnaire")
  }

  package var everyDate: String {
    say(
      en: "Every date",
      fr: "Toutes les dates")
  }

  package var date: String {
    say(
      en: "Date",
      fr: "Date")
  }

  package func added(_ ids: String) -> String {
    say(
      en: "New, and left out of the comparison: \(ids).",
      fr: "Nouvelles, et laissées hors de la comparaison\u{A0}: \(ids).")
  }

  package func removed(_ ids: String) -> String {
    say(
      en: "No longer asked: \(ids).",
      fr: "Plus posées\u{A0}: \(ids).")
  }

  package func reworded(_ ids: String) -> String {
    say(
      en: "Their answers have changed meaning; left out of the comparison: \(ids).",
      fr: "Réponses qui ont changé de sens, hors de la comparaison\u{A0}: \(ids).")
  }

  package func reweighted(_ ids: String) -> String {
    say(
      en: "They count more or less than before; today’s weights are used: \(ids).",
      fr: "Pèsent plus ou moins qu’avant ; les poids actuels servent\u{A0}: \(ids).")
  }

  package func versions(_ earlier: Int, _ later: Int) -> String {
    say(
      en: "Version \(earlier) was answered then, version \(later) now.",
      fr: "La version \(earlier) a été remplie alors, la version \(later) maintenant.")
  }
}
