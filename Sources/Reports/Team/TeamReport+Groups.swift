import Localization
import Readiness

/// Who sees it differently, and what the groups are like inside.
extension TeamReport {
  var rolesSection: [Block] {
    let shown = team.findings.filter { $0.groups.contains { $0 != nil } }
    var blocks: [Block] = [
      .heading(2, numbers.say(en: "Who sees it differently", fr: "Qui le voit autrement"))
    ]
    if team.withheld.contains(true) {
      blocks.append(.paragraph(Inline(words.smallGroup(team.rules.minimum))))
    }
    let sentences = shown.flatMap(sentences)
    blocks.append(
      sentences.isEmpty
        ? .paragraph(Inline(words.noGap)) : .list(sentences.map { Inline($0) }))
    if !shown.isEmpty {
      blocks += heatMaps(shown)
      blocks.append(.paragraph(Inline(words.tableCaption)))
      blocks.append(.table(table(shown)))
    }
    return blocks
  }

  /// Roles and questions: the middle score in each cell, and how many answered.
  private func table(_ findings: [QuestionFinding]) -> Table {
    let hasGaps = findings.contains { !$0.gaps.isEmpty }
    let rows = findings.map { finding -> [Inline] in
      var row = [Inline(named(finding.question))]
      row += finding.groups.map { group in
        Inline(group.map { "\(numbers.whole($0.score)) (\($0.lines.count))" } ?? "–")
      }
      let widest = finding.gaps.map(\.points.magnitude).max()
      if hasGaps { row.append(Inline(widest.map(numbers.whole) ?? "–")) }
      return row
    }
    let groups = team.groups.indices.map {
      Table.Column(title(ofGroup: $0), isNumeric: true)
    }
    return Table(
      columns: [.init(report.questionColumn)] + groups
        + (hasGaps ? [.init(words.gap, isNumeric: true)] : []),
      rows: rows)
  }

  /// The questions on one map are so many that it fits on a page.
  private static let mostRows = 12

  /// The same as a picture, in parts.
  private func heatMaps(_ findings: [QuestionFinding]) -> [Block] {
    if !report.withCharts { return [] }
    let rows = findings.map { finding in
      HeatMap.Row(
        label: named(finding.question),
        cells: finding.groups.map { group in
          group.map { ($0.score, "\(numbers.whole($0.score)) (\($0.lines.count))") }
        })
    }
    let groups = team.groups.indices.map { title(ofGroup: $0) }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let number = start / Self.mostRows
      let chart = HeatMap(
        title: words.heatMap, description: report.sentences(part.map { described($0, groups) }),
        groups: groups, rows: part)
      return .figure(
        Figure(
          name: number == 0 ? "roles" : "roles-\(number + 1)", drawing: chart.drawing,
          caption: words.heatMapLegend))
    }
  }

  private func described(_ row: HeatMap.Row, _ groups: [String]) -> String {
    let cells = zip(groups, row.cells).compactMap { group, cell in
      cell.map { "\(group) \($0.text)" }
    }
    return report.language.labelled(row.label, report.language.list(cells)) + "."
  }

  /// What is to be said of one question.
  private func sentences(_ finding: QuestionFinding) -> [String] {
    let question = named(finding.question)
    var sentences: [String] = []
    if let gap = finding.widestGap { sentences.append(sentence(gap, finding)) }
    sentences += finding.twoCamps.map {
      words.twoCamps(question: question, group: title(ofGroup: $0))
    }
    if let merged = finding.merged {
      if merged.isSplit {
        sentences.append(
          words.split(question: question, notApplicable: merged.notApplicable, said: merged.said))
      }
      if merged.isOneSided {
        let roles = merged.missing.map { title(ofRole: $0) }
        sentences.append(words.oneSided(question: question, groups: report.language.list(roles)))
      }
    }
    return sentences
  }

  private func sentence(_ gap: QuestionFinding.Gap, _ finding: QuestionFinding) -> String {
    func side(_ group: Int) -> (group: String, answer: String) {
      (title(ofGroup: group), answer(finding.groups[group]?.score ?? 0, finding.question))
    }
    return words.gapSentence(
      question: named(finding.question), side(gap.higher), side(gap.lower))
  }

  /// A middle score in the words of the question, where it has lines.
  private func answer(_ score: Double, _ position: Int) -> String {
    let question = questionnaire.questions[position]
    guard case .choice(let lines) = question.kind,
      case .line(let line) = question.line(ofMergedScore: score)
    else { return numbers.whole(score) }
    let text = report.text(lines[line - 1].text)
    return report.language.quoted(text.hasSuffix(".") ? String(text.dropLast()) : text)
  }

  // MARK: Inside the groups

  var groupsSection: [Block] {
    let shown = team.groups.indices.filter { !team.profiles[$0].meanLines.isEmpty }
    if shown.isEmpty { return [] }
    let rows = shown.map { group -> [Inline] in
      let profile = team.profiles[group]
      let divided = team.findings.filter { $0.twoCamps.contains(group) }.map(\.question)
      return [
        Inline(title(ofGroup: group)), Inline(grouped(team.groups[group].count)),
        Inline(profile.meanLines.mean.map(numbers.oneDecimal) ?? "–"), Inline(report.ids(divided)),
      ]
    }
    var blocks: [Block] = [
      .heading(2, words.groupsHeading),
      .table(
        Table(
          columns: [
            .init(words.group), .init(words.respondents, isNumeric: true),
            .init(words.meanLine, isNumeric: true), .init(words.divided),
          ], rows: rows)),
    ]
    if team.alpha.isPrinted, let alpha = team.alpha.value {
      blocks.append(
        .paragraph(
          Inline(
            words.alpha(
              numbers.exact(alpha), questions: team.alpha.questions,
              respondents: team.alpha.respondents))))
    }
    return blocks
  }
}
