package import Localization
package import Readiness

/// What changed from one answers file to another, as lines.
package struct DifferenceText: Localized {
  let comparison: Comparison

  /// The language code of the questionnaire's texts.
  let textLanguage: String
  package let language: Language

  package init(_ comparison: Comparison, language: String) {
    self.comparison = comparison
    textLanguage = language
    self.language = Language(code: language)
  }

  package var text: String {
    let (old, new) = (comparison.earlier, comparison.later)
    let common = comparison.commonQuestions
    var lines = [scores(score(old), score(new))]
    if common.before == nil || common.after == nil {
      lines.append(nothingInCommon)
    } else if let parts = comparison.printedParts {
      lines.append(onCommonQuestions(common.contributions.count, parts.answers))
      lines += contributions
      if let points = told(parts.questionnaire) { lines.append(sentence(ofQuestionnaire: points)) }
      if let points = told(parts.scope) { lines.append(sentence(ofScope: points)) }
    } else {
      lines.append(littleInCommon(common.contributions.count, of: comparison.countedCount))
      lines += contributions
    }
    lines += outcomes
    return lines.neutralisedText
  }

  /// Points that are enough to be told; else nil.
  private func told(_ points: Double) -> Double? {
    points.magnitude >= Comparison.leastShown ? points : nil
  }

  /// The score; from the lowest to the highest possible where too little is known for a level.
  private func score(_ side: Snapshot) -> String? {
    guard let score = side.assessment.score else { return nil }
    return isLittleKnown(side)
      ? language.whole(score.range.low, score.range.high) : score.known.map(language.oneDecimal)
  }

  private func isLittleKnown(_ side: Snapshot) -> Bool { side.assessment.level.status == .none }

  /// The questions from the greatest rise to the greatest fall, with both answers, and with points
  /// where the scores can be compared.
  private var contributions: [String] {
    let moved = comparison.commonQuestions.ranked.filter { abs($0.points) > tolerance }
    let rows = moved.map { contribution -> (points: String, name: String, answers: String) in
      let question = contribution.question
      let answers = [comparison.earlier, comparison.later].map { answer(to: question.id, $0) }
      return (
        comparison.isComparable ? language.signed(contribution.points) : "",
        named(question, in: textLanguage).neutralised,
        "\(answers[0]) → \(answers[1])"
      )
    }
    let pointsWidth = rows.map(\.points.count).max() ?? 0
    let nameWidth = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let indent = String(repeating: " ", count: pointsWidth - row.points.count)
      let points = pointsWidth == 0 ? "" : "\(indent)\(row.points)  "
      return "  \(points)\(row.name.padded(to: nameWidth))  \(row.answers)"
    }
  }

  private func answer(to id: String, _ side: Snapshot) -> String {
    guard let index = side.questionnaire.index(of: id),
      let value = side.answers.byQuestion[index]?.value
    else { return "–" }
    return side.questionnaire.questions[index].yaml(value)
  }

  /// Level, advice and blocking conditions then and now.
  private var outcomes: [String] {
    let (old, new) = (comparison.earlier, comparison.later)
    var lines: [String] = []
    if let before = level(old), let after = level(new) { lines.append(levels(before, after)) }
    if let before = old.assessment.advice, let after = new.assessment.advice {
      lines.append(advices(before.answer.title(in: language), after.answer.title(in: language)))
    }
    return lines + gateLines
  }

  private func level(_ side: Snapshot) -> String? {
    guard side.assessment.level.status != .none, let held = side.assessment.level.held else {
      return nil
    }
    let levels = side.questionnaire.levels
    let names = [held.worst, held.best].map { levels[$0].title.text(in: textLanguage) }
    let level = language.alternatives(names[0] == names[1] ? [names[0]] : names)
    return side.assessment.level.status == .provisional
      ? "\(level) (\(certainty(isFirm: false)))" : level
  }
}

// MARK: - Words

extension DifferenceText {
  /// “Score: 40.6, then 45.5 (+4.9).”
  private func scores(_ before: String?, _ after: String?) -> String {
    let isTold =
      comparison.printedParts != nil && before != after
      && ![comparison.earlier, comparison.later].contains(where: isLittleKnown)
    let change = isTold ? comparison.printedChange.map { " (\(language.signed($0)))" } : nil
    return then(scoreColumn, before ?? "–", after ?? "–", change ?? "")
  }

  /// “On the 25 questions that count at both dates: +5.1 points.”
  private func onCommonQuestions(_ count: Int, _ points: Double) -> String {
    let label = plural(
      count,
      en: (
        one: "On the one question that counts at both dates",
        other: "On the \(count) questions that count at both dates"
      ),
      fr: (
        one: "Sur la seule question qui compte aux deux dates",
        other: "Sur les \(count) questions qui comptent aux deux dates"
      ))
    let change =
      told(points).map { language.points(language.signed($0)) }
      ?? say(en: "no change", fr: "sans changement")
    return language.ended(language.labelled(label, change))
  }

  private var nothingInCommon: String {
    say(
      en: "No question counts at both dates.",
      fr: "Aucune question ne compte aux deux dates.")
  }

  /// “Other weights or scores for the same answers: -9.4 points.”
  private func sentence(ofQuestionnaire points: Double) -> String {
    let points = language.points(language.signed(points))
    return say(
      en: "Other weights or scores for the same answers: \(points).",
      fr: "Autres poids ou autres notes pour les mêmes réponses\u{A0}: \(points).")
  }

  /// “Questions that count at one date only: -1.2 points.”
  private func sentence(ofScope points: Double) -> String {
    let points = language.points(language.signed(points))
    return say(
      en: "Questions that count at one date only: \(points).",
      fr: "Questions qui ne comptent qu’à une date\u{A0}: \(points).")
  }

  private func levels(_ before: String, _ after: String) -> String {
    then(levelColumn, before, after)
  }

  private func advices(_ before: String, _ after: String) -> String {
    then(say(en: "Advice", fr: "Conseil"), before, after)
  }

  /// “Level: Tester, then Practitioner.”; “Level: Tester, as before.”
  private func then(
    _ label: String, _ before: String, _ after: String, _ difference: String = ""
  ) -> String {
    let change =
      before == after
      ? say(en: "\(after), as before", fr: "\(after), comme avant")
      : say(en: "\(before), then \(after)", fr: "\(before), puis \(after)")
    return language.ended(language.labelled(label, change + difference))
  }
}
