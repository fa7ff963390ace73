import Localization
package import Readiness

/// A plan on lines of plain text.
package struct PlanText {
  private let report: Report
  private let words: InterviewWords

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    words = InterviewWords(Language(code: language))
  }

  /// The plan of the input, and what it brings.
  package var text: String {
    let plan = report.input.plan
    let isWaiting = report.assessment.advice?.answer == .wait
    let acts = isWaiting ? plan.noRegret : plan.order
    var lines = [words.planFor(plan.budget)]
    if acts.isEmpty {
      lines.append(report.noActions)
    } else {
      if isWaiting { lines.append(report.planWait) }
      lines += acts.map(line)
    }
    if !isWaiting { lines += effects }
    if !plan.isProven { lines.append(report.planNotProven) }
    return lines.neutralisedText
  }

  /// The cheapest way to a level; nil if none leads there.
  package func text(of path: LevelPath?, toLevel level: Int) -> String {
    let title = report.text(report.questionnaire.levels[level].title)
    guard let path else { return [words.levelOutOfReach(title)].neutralisedText }
    if path.items.isEmpty { return [words.levelReached(title)].neutralisedText }
    var lines = [words.wayToLevel(title, days: path.days.days)]
    lines += path.items.map(line)
    if let before = report.assessment.score?.range.low, let after = path.scoreAfter {
      lines.append(words.scoreBeforeAfter(before, after))
    }
    if !path.isProven { lines.append(report.planNotProven) }
    return lines.neutralisedText
  }

  private func line(_ item: PlanItem) -> String {
    let owner = report.shortTitle(ofRole: item.action.owner)
    let parts = [words.days(item.days.days), owner].filter { !$0.isEmpty }
    let text = report.text(item.action.text)
    return "  \(item.id)  +\(words.language.oneDecimal(item.gain))  "
      + "\(parts.joined(separator: ", "))  \(text)"
  }

  /// Score, risks, gates and advice after the plan.
  private var effects: [String] {
    let plan = report.input.plan
    var lines: [String] = []
    if let before = plan.scoreBefore, let after = plan.scoreAfter {
      lines.append(words.scoreBeforeAfter(before, after))
    }
    if let model = report.questionnaire.risks, let risks = plan.after.risks {
      for (risk, figures) in risks.paired(with: model) {
        guard let range = figures.range else { continue }
        lines.append(
          words.afterwards(
            words.labelled(report.text(risk.title), words.ofHundred(range.low, range.high))))
      }
    }
    let firing = report.questionnaire.gates.indices.filter { plan.after.gates[$0] == .yes }
    if !firing.isEmpty {
      lines.append(words.stillFire(firing.map { report.questionnaire.gates[$0].id }))
    }
    if let advice = plan.after.advice { lines.append(words.afterwards(words.advice(advice))) }
    return lines
  }
}
