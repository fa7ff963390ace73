import Localization
package import Readiness

/// What changed from one answers file to another, as lines.
package struct DifferenceText {
  private let comparison: Comparison
  private let language: String
  private let words: DifferenceWords

  package init(_ comparison: Comparison, language: String) {
    self.comparison = comparison
    self.language = language
    words = DifferenceWords(Language(code: language))
  }

  package var text: String {
    let (old, new) = (comparison.earlier, comparison.later)
    let common = comparison.commonQuestions
    var lines = [words.scores(old.assessment.score?.known, new.assessment.score?.known)]
    if let before = common.before, let after = common.after {
      lines.append(words.commonQuestions(common.contributions.count, before, after))
      lines += contributions
      if let scope = comparison.scopeEffect, abs(scope) >= 0.05 { lines.append(words.scope(scope)) }
    } else {
      lines.append(words.nothingInCommon)
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
      return (id, words.language.signed(contribution.points), "\(answers[0]) → \(answers[1])")
    }
    let idWidth = rows.map(\.id.count).max() ?? 0
    let pointsWidth = rows.map(\.points.count).max() ?? 0
    return rows.map { row in
      let indent = String(repeating: " ", count: pointsWidth - row.points.count)
      return "  \(row.id.padded(to: idWidth))  \(indent)\(row.points)  \(row.answers)"
    }
  }

  private func answer(to id: String, _ side: Snapshot) -> String {
    guard let position = side.questionnaire.position(of: id),
      let value = side.sheet.answers[position]?.value
    else { return "–" }
    return side.questionnaire.questions[position].yaml(value)
  }

  /// Level, advice and gates of both.
  private var outcomes: [String] {
    let (old, new) = (comparison.earlier, comparison.later)
    var lines: [String] = []
    if let before = level(old), let after = level(new) { lines.append(words.levels(before, after)) }
    if let before = old.assessment.advice, let after = new.assessment.advice {
      let names = [before, after].map { $0.answer.title(in: words.language) }
      lines.append(words.advices(names[0], names[1]))
    }
    let (before, after) = (firing(old), firing(new))
    let cleared = before.filter { !after.contains($0) }
    let firing = after.filter { !before.contains($0) }
    if !cleared.isEmpty { lines.append(words.gatesCleared(cleared)) }
    if !firing.isEmpty { lines.append(words.gatesFiring(firing)) }
    return lines
  }

  private func level(_ side: Snapshot) -> String? {
    guard side.assessment.level.status != .none, let held = side.assessment.level.held else {
      return nil
    }
    let levels = side.questionnaire.levels
    let names = [held.worst, held.best].map { levels[$0].title.text(in: language) }
    return names[0] == names[1] ? names[0] : names.joined(separator: " – ")
  }

  private func firing(_ side: Snapshot) -> [String] {
    zip(side.questionnaire.gates, side.assessment.gates).filter { $0.1 == .yes }.map(\.0.id)
  }
}
