import Localization
import Readiness

/// What was promised, what was done, and whether it brought what was forecast.
extension TrendReport {
  /// What came of each report, a line each.
  var outcomeLines: [Block] {
    let outcomes = trend.outcomes
    let lines = outcomes.compactMap { snapshot, outcome -> Inline? in
      sentence(for: outcome, in: textLanguage).map {
        Inline(language.labelled(outcomes.count == 1 ? whatCameOfIt : date(snapshot), $0))
      }
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  var promisedSection: [Block] {
    let promised = trend.promisedActions
    if promised.isEmpty { return [] }
    let rows = promised.map { promised -> [Inline] in
      [
        Inline(promised.action.id), Inline(text(promised.action.text)),
        Inline(promised.record.standing(on: nil, in: language)),
        Inline(written(promised.before)),
        Inline(promised.forecast.map { language.whole($0) } ?? "–"),
        Inline(promised.asksAgain ? notAskedAgain : written(promised.after)),
      ]
    }
    return [
      .heading(2, say(en: "What was promised, and what was done", fr: "Promis et fait")),
      .paragraph(Inline(sentences(promised))),
      .table(
        Table(
          columns: [
            .init(say(en: "Action", fr: "Action"), width: 7),
            .init(say(en: "What", fr: "Quoi"), width: 40),
            .init(say(en: "Status", fr: "Statut"), width: 20),
            .init(say(en: "Then", fr: "Avant"), isNumeric: true),
            .init(say(en: "Forecast", fr: "Prévu"), isNumeric: true),
            .init(say(en: "Now", fr: "Aujourd’hui"), isNumeric: true),
          ], rows: rows)),
    ]
  }

  private func written(_ interval: Interval?) -> String { interval.map { whole($0) } ?? "–" }

  private func sentences(_ promised: [PromisedAction]) -> String {
    let judged = promised.compactMap(\.isAsForecast)
    let counts = language.labelled(
      actionCount(promised.count), promised.map(\.record.status).counts(in: language))
    let met = judged.isEmpty ? nil : metForecast(judged.count(where: \.self), of: judged.count)
    return sentences([counts, met])
  }
}

// MARK: - Words

extension TrendReport {
  private var notAskedAgain: String {
    say(en: "not asked again", fr: "question pas reposée")
  }

  /// “Of 3 actions done whose question was asked again, 2 reached the score forecast”
  private func metForecast(_ met: Int, of count: Int) -> String {
    if count == 1 {
      return say(
        en: "One action is done and its question was asked again: it "
          + (met == 1 ? "reached" : "did not reach") + " the score forecast",
        fr: "Une action est faite et sa question a été reposée\u{A0}: "
          + (met == 1 ? "la note prévue est atteinte" : "la note prévue n’est pas atteinte"))
    }
    let reached = say(
      en: met == 0 ? "none" : "\(met)", fr: met == 0 ? "aucune" : "\(met)")
    return say(
      en: "Of \(count) actions done whose question was asked again, \(reached) reached the score "
        + "forecast",
      fr: "Sur \(count) actions faites dont la question a été reposée, \(reached) "
        + (met == 0 ? "n’a atteint" : met == 1 ? "a atteint" : "ont atteint") + " la note prévue")
  }
}
