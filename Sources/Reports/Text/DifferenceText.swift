package import Localization
package import Readiness

/// What changed from one answers file to another, as lines.
package struct DifferenceText: Localized {
  private let comparison: Comparison

  /// The language code of the questionnaire's texts.
  private let textLanguage: String
  package let language: Language

  package init(_ comparison: Comparison, language: String) {
    self.comparison = comparison
    textLanguage = language
    self.language = Language(code: language)
  }

  package var text: String {
    let (old, new) = (comparison.earlier, comparison.later)
    let common = comparison.commonQuestions
    var lines = [scores(old.assessment.score?.known, new.assessment.score?.known)]
    if let before = common.before, let after = common.after {
      lines.append(onCommonQuestions(common.contributions.count, before, after))
      lines += contributions
      if let points = comparison.parts?.questionnaire, abs(points) >= 0.05 {
        lines.append(sentence(ofQuestionnaire: points))
      }
      if let points = comparison.parts?.scope, abs(points) >= 0.05 {
        lines.append(sentence(ofScope: points))
      }
    } else {
      lines.append(nothingInCommon)
    }
    lines += outcomes
    return lines.neutralisedText
  }

  /// The questions from the greatest rise to the greatest fall, with both answers.
  private var contributions: [String] {
    let moved = comparison.commonQuestions.ranked.filter { abs($0.points) > tolerance }
    let rows = moved.map { contribution -> (id: String, points: String, answers: String) in
      let id = contribution.question.id
      let answers = [comparison.earlier, comparison.later].map { answer(to: id, $0) }
      return (id, language.signed(contribution.points), "\(answers[0]) → \(answers[1])")
    }
    let idWidth = rows.map(\.id.count).max() ?? 0
    let pointsWidth = rows.map(\.points.count).max() ?? 0
    return rows.map { row in
      let indent = String(repeating: " ", count: pointsWidth - row.points.count)
      return "  \(row.id.padded(to: idWidth))  \(indent)\(row.points)  \(row.answers)"
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
    let (before, after) = (firing(old), firing(new))
    let cleared = before.filter { !after.contains($0) }
    let firing = after.filter { !before.contains($0) }
    if !cleared.isEmpty { lines.append(gatesCleared(language.list(cleared))) }
    if !firing.isEmpty { lines.append(gatesFiring(language.list(firing))) }
    return lines
  }

  private func level(_ side: Snapshot) -> String? {
    guard side.assessment.level.status != .none, let held = side.assessment.level.held else {
      return nil
    }
    let levels = side.questionnaire.levels
    let names = [held.worst, held.best].map { levels[$0].title.text(in: textLanguage) }
    return names[0] == names[1] ? names[0] : names.joined(separator: " – ")
  }

  private func firing(_ side: Snapshot) -> [String] {
    zip(side.questionnaire.gates, side.assessment.gates).filter { $0.1 == .yes }.map(\.0.id)
  }
}

// MARK: - Words

extension DifferenceText {
  /// “Score 42, then 66.”
  private func scores(_ before: Double?, _ after: Double?) -> String {
    let numbers = [before, after].map { $0.map(language.whole) ?? "–" }
    return say(
      en: "Score \(numbers[0]), then \(numbers[1]).",
      fr: "Score \(numbers[0]), puis \(numbers[1]).")
  }

  /// “On the 25 questions answered both times: 41.7, then 67.5: +25.8.”
  private func onCommonQuestions(_ count: Int, _ before: Double, _ after: Double) -> String {
    let numbers = [before, after].map(language.oneDecimal)
    let change = language.signed(after - before)
    return plural(
      count,
      en: (
        one: "On the one question answered both times: \(numbers[0]), then \(numbers[1]): "
          + "\(change).",
        other: "On the \(count) questions answered both times: \(numbers[0]), then "
          + "\(numbers[1]): \(change)."
      ),
      fr: (
        one: "Sur la seule question répondue les deux fois\u{A0}: \(numbers[0]), puis "
          + "\(numbers[1])\u{A0}: \(change).",
        other: "Sur les \(count) questions répondues les deux fois\u{A0}: \(numbers[0]), puis "
          + "\(numbers[1])\u{A0}: \(change)."
      ))
  }

  private var nothingInCommon: String {
    say(
      en: "No scored question was answered both times.",
      fr: "Aucune question notée n’a été répondue les deux fois.")
  }

  /// “Other weights or scores for the same answers: -9.4.”
  private func sentence(ofQuestionnaire points: Double) -> String {
    let points = language.signed(points)
    return say(
      en: "Other weights or scores for the same answers: \(points).",
      fr: "Autres poids ou autres notes pour les mêmes réponses\u{A0}: \(points).")
  }

  /// “Questions that count one time only: -1.2.”
  private func sentence(ofScope points: Double) -> String {
    let points = language.signed(points)
    return say(
      en: "Questions that count one time only: \(points).",
      fr: "Questions qui ne comptent qu’une fois\u{A0}: \(points).")
  }

  private func levels(_ before: String, _ after: String) -> String {
    let first = language.level(before, after: say(en: "Level", fr: "Niveau"))
    return before == after
      ? say(en: "\(first), as before.", fr: "\(first), comme avant.")
      : language.ended(say(en: "\(first), then \(after)", fr: "\(first), puis \(after)"))
  }

  private func advices(_ before: String, _ after: String) -> String {
    before == after
      ? say(en: "Advice \(after), as before.", fr: "Conseil \(after), comme avant.")
      : say(en: "Advice \(before), then \(after).", fr: "Conseil \(before), puis \(after).")
  }

  private func gatesCleared(_ ids: String) -> String {
    say(
      en: "Gates cleared: \(ids).",
      fr: "Conditions bloquantes levées\u{A0}: \(ids).")
  }

  private func gatesFiring(_ ids: String) -> String {
    say(
      en: "Gates that now fire: \(ids).",
      fr: "Conditions bloquantes nouvelles\u{A0}: \(ids).")
  }
}
