import Localization
import Readiness

/// What each group says to each question, as a table and as charts.
extension TeamReport {
  /// All that may be told of the groups, question by question.
  var scoresSection: [Block] {
    let shown = team.findings.filter { finding in
      hasPoints(finding.question) && finding.groups.contains { $0 != nil }
    }
    if shown.isEmpty { return [] }
    let hasOthers = shown.contains(where: hasOthers)
    let isComplete = !shown.contains { $0.merged == nil || $0.isWithheld.contains(true) }
    let caption = report.sentences(
      [
        tableCaption, shown.contains(where: hasNotAsked) ? tableNotAsked : nil,
        hasOthers ? tableOthers : nil, isComplete ? nil : tableWithheld,
        shown.contains { !$0.countedGaps.isEmpty } ? tableGaps(hasOthers) : nil,
      ] + [EffectOnRisks.rises, .falls, .both].map { inRisksOnly(shown.map(\.question), $0) })
    return [.heading(2, scoresHeading)] + heatMaps(shown)
      + [.paragraph(Inline(caption)), .table(table(shown))] + exceptions
  }

  /// Where some find a question not applicable, and which roles have not been heard.
  private var exceptions: [Block] {
    let divided = team.findings.compactMap { finding -> Inline? in
      guard let merged = finding.merged, merged.isSplit else { return nil }
      let sentence = split(notApplicable: merged.notApplicable, of: merged.said)
      return .strong(language.ended(named(finding))) + Inline(" " + sentence)
    }
    let roles = questionnaire.roles.compactMap { role -> Inline? in
      let questions = team.findings.filter { finding in
        hasPoints(finding.question) && finding.merged?.missing.contains(role.id) ?? false
      }.map(\.question)
      if questions.isEmpty { return nil }
      let title = title(ofRole: role.id)
      return Inline(
        tookPart(role.id)
          ? oneSided(without: title, report.ids(questions)) : absent(title, questions))
    }
    let items = divided + roles
    return items.isEmpty ? [] : [.list(items)]
  }

  /// Whether the answers to a question have points that count: in the score, or in a risk.
  func hasPoints(_ question: QuestionIndex) -> Bool {
    questionnaire.questions[question].isScored
      || questionnaire.effectOnRisks(of: question) != nil
  }

  /// Whether anybody of a role took part.
  func tookPart(_ role: String) -> Bool {
    team.respondents.roles.firstIndex(of: role).map { team.respondents.counts[$0] > 0 } ?? false
  }

  /// Whether the answers of a group to a question are shown and do not count, because the question
  /// is not put to it.
  private func isOfOthers(_ group: GroupIndex, _ finding: QuestionFinding) -> Bool {
    finding.groups[group] != nil && isNotAsked(finding.question, group)
      && !(finding.merged?.isByOthers ?? false)
  }

  private func hasOthers(_ finding: QuestionFinding) -> Bool {
    finding.groups.indices.contains { isOfOthers($0, finding) }
  }

  /// A median score, how many answered, and a mark where their answers do not count.
  private func cell(
    _ said: QuestionFinding.GroupFinding, _ group: GroupIndex, _ finding: QuestionFinding
  ) -> String {
    let mark = isOfOthers(group, finding) ? "†" : ""
    return "\(language.whole(said.score)) (\(said.lines.count))\(mark)"
  }

  /// Whether a question is put to none of the people of a group.
  private func isNotAsked(_ question: QuestionIndex, _ group: GroupIndex) -> Bool {
    let asked = questionnaire.questions[question].ask
    return !asked.isEmpty
      && team.groups[group].roles.allSatisfy { role in
        team.respondents.roles[role].map { !asked.contains($0) } ?? false
      }
  }

  /// Whether a question has no answer of a group that it is not put to.
  private func hasNotAsked(_ finding: QuestionFinding) -> Bool {
    finding.groups.indexed().contains { index, group in
      group == nil && !finding.isWithheld[index] && isNotAsked(finding.question, index)
    }
  }

  /// A row for each question, a column for each group: the median score, and how many answered.
  private func table(_ findings: [QuestionFinding]) -> Table {
    let hasGaps = findings.contains { !$0.countedGaps.isEmpty }
    let rows = findings.map { finding -> [Inline] in
      var row = [Inline(named(finding))]
      row += finding.groups.indexed().map { index, group in
        let isNotAsked = isNotAsked(finding.question, index)
        let none = finding.isWithheld[index] ? notShownHere : isNotAsked ? notAskedHere : "–"
        return Inline(group.map { cell($0, index, finding) } ?? none)
      }
      let widest = finding.countedGaps.max { $0.points.magnitude < $1.points.magnitude }
      let none = finding.merged == nil ? notShownHere : "–"
      if hasGaps { row.append(Inline(widest.map { written($0, on: finding.question) } ?? none)) }
      return row
    }
    let groups = team.groups.indices.map {
      Table.Column(title(ofGroup: $0), isNumeric: true)
    }
    return Table(
      columns: [.init(report.questionColumn)] + groups
        + (hasGaps ? [.init(say(en: "Gap", fr: "Écart"), isNumeric: true)] : []),
      rows: rows)
  }

  /// How many questions a heat map shows at most, so that it fits on a page.
  private static let mostRows = 12

  /// The table as heat maps, each with some of its rows.
  private func heatMaps(_ findings: [QuestionFinding]) -> [Block] {
    if !report.withCharts { return [] }
    let rows = findings.map { finding in
      HeatMap.Row(
        label: named(finding),
        cells: finding.groups.indexed().map { index, group in
          group.map { ($0.score, cell($0, index, finding)) }
        })
    }
    let groups = team.groups.indices.map { title(ofGroup: $0) }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let number = start / Self.mostRows
      let hasOthers = findings[start..<start + part.count].contains(where: hasOthers)
      let chart = HeatMap(
        title: scoresHeading,
        description: report.sentences(part.map { described($0, groups) }),
        groups: groups, rows: part)
      return .figure(
        Figure(
          name: number == 0 ? "roles" : "roles-\(number + 1)", drawing: chart.drawing,
          caption: report.sentences([
            heatMapLegend, hasOthers ? tableOthers : nil,
          ])))
    }
  }

  private func described(_ row: HeatMap.Row, _ groups: [String]) -> String {
    let cells = zip(groups, row.cells).compactMap { group, cell in
      cell.map { "\(group) \($0.text)" }
    }
    return language.labelled(row.label, language.list(cells)) + "."
  }
}

// MARK: - Words

extension TeamReport {
  private func split(notApplicable: Int, of said: Int) -> String {
    plural(
      notApplicable,
      en: (
        one: "\(notApplicable) of \(said) finds it not applicable, the others answered.",
        other: "\(notApplicable) of \(said) find it not applicable, the others answered."
      ),
      fr: (
        one: "\(notApplicable) sur \(said) la juge sans objet, les autres ont répondu.",
        other: "\(notApplicable) sur \(said) la jugent sans objet, les autres ont répondu."
      ))
  }

  private func oneSided(without role: String, _ questions: String) -> String {
    team.rules.isStrict
      ? say(
        en: "\(role): no known answer to \(questions), which can be worth anything from 0 to 100 "
          + "points.",
        fr: "\(role)\u{A0}: pas de réponse connue à \(questions)\u{202F}; elle peut valoir de 0 à "
          + "100 points.")
      : say(
        en: "\(role): no known answer to \(questions); the score rests on the others.",
        fr: "\(role)\u{A0}: pas de réponse connue à \(questions)\u{202F}; la note repose sur les "
          + "autres.")
  }

  /// That nobody of a role took part, and what that means for the questions that are put to it.
  private func absent(_ role: String, _ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    if team.rules.isStrict {
      return plural(
        questions.count,
        en: (
          one: "\(role): nobody took part. Its answer to question \(ids) can be worth anything "
            + "from 0 to 100 points.",
          other: "\(role): nobody took part. Its answers to questions \(ids) can be worth anything "
            + "from 0 to 100 points."
        ),
        fr: (
          one: "\(role)\u{A0}: personne n’a participé. Sa réponse à la question \(ids) peut valoir "
            + "de 0 à 100 points.",
          other: "\(role)\u{A0}: personne n’a participé. Ses réponses aux questions \(ids) peuvent "
            + "valoir de 0 à 100 points."
        ))
    }
    return plural(
      questions.count,
      en: (
        one: "\(role): nobody took part. Question \(ids) is scored without this role.",
        other: "\(role): nobody took part. Questions \(ids) are scored without this role."
      ),
      fr: (
        one: "\(role)\u{A0}: personne n’a participé. La question \(ids) est notée sans ce rôle.",
        other: "\(role)\u{A0}: personne n’a participé. Les questions \(ids) sont notées sans ce "
          + "rôle."
      ))
  }

  var scoresHeading: String { say(en: "Scores by group", fr: "Notes par groupe") }

  /// How to read the table of groups and questions.
  private var tableCaption: String {
    say(
      en:
        "The median score of each group out of 100, followed by the number of people who answered. "
        + "A dash: no known answer.",
      fr: "La note médiane de chaque groupe sur 100, suivie du nombre de réponses. Un "
        + "tiret\u{A0}: pas de réponse connue.")
  }

  private var notAskedHere: String { say(en: "not asked", fr: "non posée") }

  /// What “not asked” means in that table.
  private var tableNotAsked: String {
    say(
      en: "Not asked: the question is not put to this group.",
      fr: "Non posée\u{A0}: la question ne s’adresse pas à ce groupe.")
  }

  /// What the mark of an answer that does not count means in that table.
  private var tableOthers: String {
    say(
      en: "†: shown for comparison; the question is not put to this group, and its answers do not "
        + "count.",
      fr: "†\u{A0}: pour comparer\u{202F}; la question ne s’adresse pas à ce groupe, et ses "
        + "réponses ne comptent pas.")
  }

  /// How to read the gaps in that table.
  ///
  /// - Parameter hasOthers: whether it shows groups whose answers do not count.
  private func tableGaps(_ hasOthers: Bool) -> String {
    hasOthers
      ? say(
        en: "Gap: points between the two groups furthest apart, without those marked †; a dash "
          + "where there are not two scores to compare.",
        fr: "Écart\u{A0}: points entre les deux groupes les plus éloignés, sans ceux marqués "
          + "†\u{202F}; un tiret s’il n’y a pas deux notes à comparer.")
      : say(
        en: "Gap: points between the two groups furthest apart; a dash where there are not two "
          + "scores to compare.",
        fr: "Écart\u{A0}: points entre les deux groupes les plus éloignés\u{202F}; un tiret s’il "
          + "n’y a pas deux notes à comparer.")
  }

  /// Which of some questions count in the risks alone, and what a high figure does to a risk; nil
  /// if none does so.
  private func inRisksOnly(_ questions: [QuestionIndex], _ effect: EffectOnRisks) -> String? {
    let counted = questions.filter { question in
      !questionnaire.questions[question].isScored
        && questionnaire.effectOnRisks(of: question) == effect
    }
    if counted.isEmpty { return nil }
    let ids = report.ids(counted)
    switch effect {
    case .rises:
      return say(
        en: "Only for the risks, not for the score: \(ids). The higher the figure, the higher the "
          + "risk.",
        fr: "Pour les risques seuls, pas pour la note\u{A0}: \(ids). Plus le chiffre est haut, "
          + "plus le risque est grand.")
    case .falls:
      return say(
        en: "Only for the risks, not for the score: \(ids). The higher the figure, the lower the "
          + "risk.",
        fr: "Pour les risques seuls, pas pour la note\u{A0}: \(ids). Plus le chiffre est haut, "
          + "plus le risque est faible.")
    case .both:
      return say(
        en: "Only for the risks, not for the score: \(ids). A high figure raises one risk and "
          + "lowers another.",
        fr: "Pour les risques seuls, pas pour la note\u{A0}: \(ids). Un chiffre haut augmente un "
          + "risque et en réduit un autre.")
    }
  }

  private var notShownHere: String { say(en: "not shown", fr: "non présenté") }

  /// What “not shown” means in that table.
  private var tableWithheld: String {
    say(
      en: "Not shown: too few people of a confidential role answered.",
      fr: "Non présenté\u{A0}: trop peu de personnes d’un rôle confidentiel ont répondu.")
  }

  private var heatMapLegend: String {
    say(
      en: "The darker, the higher the median score; after it, the number of people who answered. "
        + "Empty: no known answer, not asked, or not shown.",
      fr: "Plus c’est foncé, plus la note médiane est haute\u{202F}; après elle, le nombre de "
        + "réponses. Vide\u{A0}: pas de réponse connue, question non posée, ou non présentée.")
  }
}
