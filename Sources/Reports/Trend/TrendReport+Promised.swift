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
  private var notAskedAgain: String { say(en: "not asked again", fr: "pas redemandée") }

  /// “Of 3 actions that are done and were asked again, 2 brought the score forecast”
  private func metForecast(_ met: Int, of count: Int) -> String {
    let english = count == 1 ? "1 action that is" : "\(count) actions that are"
    let asked = count == 1 ? "was" : "were"
    let french =
      count < 2 ? "\(count) action faite et redemandée" : "\(count) actions faites et redemandées"
    let brought = met < 2 ? "a" : "ont"
    return say(
      en: "Of \(english) done and \(asked) asked again, \(met) brought the score forecast",
      fr: "Sur \(french), \(met) \(brought) apporté la note prévue")
  }
}
