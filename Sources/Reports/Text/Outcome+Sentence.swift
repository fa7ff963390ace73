import Localization
import Readiness

extension Localized {
  /// What was decided after a report, how it went and what came of it; nil where nothing is said.
  ///
  /// - Parameter code: a language code of the questionnaire.
  func sentence(for outcome: Outcome, in code: String) -> String? {
    let decision: String? = outcome.decided.map { decided($0, on: outcome.on) }
    let verdict: String? = outcome.went.map { went($0) }
    let result: String? = outcome.result.map { language.foreign($0, in: code) }
    let said = sentences([decision, verdict, result])
    return said.isEmpty ? nil : said
  }

  /// Before that sentence.
  var whatCameOfIt: String { say(en: "What came of it", fr: "Ce qu’il en est advenu") }

  private func decided(_ advice: Advice, on date: String?) -> String {
    let name = language.quoted(advice.title(in: language))
    guard let date = date.map(language.dateInWords) else {
      return say(en: "Decided: \(name)", fr: "Décision\u{A0}: \(name)")
    }
    return say(en: "Decided on \(date): \(name)", fr: "Décision du \(date)\u{A0}: \(name)")
  }

  private func went(_ verdict: Outcome.Verdict) -> String {
    switch verdict {
    case .well: say(en: "It went well", fr: "Cela s’est bien passé")
    case .mixed: say(en: "It went partly well", fr: "Le bilan est mitigé")
    case .badly: say(en: "It went badly", fr: "Cela s’est mal passé")
    }
  }
}
