import Localization
import Readiness

/// On which questions the groups differ, and how far the people within each agree.
extension TeamReport {
  /// How many gaps are told in words; the table has all.
  private static let mostGaps = 5

  var differencesSection: [Block] {
    let gaps = team.widestGaps
    let heading = Block.heading(2, say(en: "Where views differ", fr: "Où les avis divergent"))
    let told = gaps.prefix(Self.mostGaps)
    let caption = report.sentences([gapsCaption, gaps.count > told.count ? moreGaps : nil])
    var blocks = [heading]
    if !told.isEmpty {
      blocks += [
        .paragraph(Inline(caption)),
        .list(
          told.map { finding, gap in
            .strong(language.ended(named(finding))) + Inline(" " + sentence(gap, finding))
          }),
      ]
    }
    let split = team.groups.indices.compactMap(splitOpinions)
    if !split.isEmpty { blocks.append(.lines(split.map { Inline($0) })) }
    if blocks.count > 1 { return blocks }
    let decisive = decisiveQuestions.map(\.question)
    return [
      heading,
      .paragraph(
        Inline(report.sentences([noGap, decisive.isEmpty ? nil : decisiveAllTheSame(decisive)]))),
    ]
  }

  /// On which questions the people of a group are of two minds; nil if on none.
  private func splitOpinions(_ group: GroupIndex) -> String? {
    let questions = team.findingsToDiscuss.filter { $0.twoCamps.contains(group) }
    if questions.isEmpty { return nil }
    let title = language.quoted(title(ofGroup: group))
    let label =
      isWhole(group)
      ? say(en: "Opinion is split on", fr: "Les avis sont partagés sur")
      : say(
        en: "In the group \(title) opinion is split on",
        fr: "Dans le groupe \(title), les avis sont partagés sur")
    return language.ended(language.labelled(label, language.longList(questions.map(named))))
  }

  /// Whether a group is everybody, of whom nobody says which role they have.
  func isWhole(_ group: GroupIndex) -> Bool {
    team.groups.count == 1 && team.groups[group].roles.map { team.respondents.roles[$0] } == [nil]
  }

  /// All that may be told of the groups, question by question.
  var scoresSection: [Block] {
    let shown = team.findings.filter { $0.groups.contains { $0 != nil } }
    if shown.isEmpty { return [] }
    let isComplete = !shown.contains { $0.merged == nil || $0.isWithheld.contains(true) }
    let caption = report.sentences([tableCaption, isComplete ? nil : tableWithheld])
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
      let questions = team.findings.filter { $0.merged?.missing.contains(role.id) ?? false }
        .map(\.question)
      return questions.isEmpty
        ? nil : Inline(oneSided(without: title(ofRole: role.id), report.ids(questions)))
    }
    let items = divided + roles
    return items.isEmpty ? [] : [.list(items)]
  }

  /// A row for each question, a column for each group: the median score, and how many answered.
  private func table(_ findings: [QuestionFinding]) -> Table {
    let hasGaps = findings.contains { !$0.gaps.isEmpty }
    let rows = findings.map { finding -> [Inline] in
      var row = [Inline(named(finding))]
      row += finding.groups.indexed().map { index, group in
        let none = finding.isWithheld[index] ? notShownHere : "–"
        return Inline(group.map { "\(language.whole($0.score)) (\($0.lines.count))" } ?? none)
      }
      let widest = finding.gaps.max { $0.points.magnitude < $1.points.magnitude }
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
        cells: finding.groups.map { group in
          group.map { ($0.score, "\(language.whole($0.score)) (\($0.lines.count))") }
        })
    }
    let groups = team.groups.indices.map { title(ofGroup: $0) }
    return stride(from: 0, to: rows.count, by: Self.mostRows).map { start in
      let part = Array(rows[start..<min(start + Self.mostRows, rows.count)])
      let number = start / Self.mostRows
      let chart = HeatMap(
        title: scoresHeading,
        description: report.sentences(part.map { described($0, groups) }),
        groups: groups, rows: part)
      return .figure(
        Figure(
          name: number == 0 ? "roles" : "roles-\(number + 1)", drawing: chart.drawing,
          caption: heatMapLegend))
    }
  }

  private func described(_ row: HeatMap.Row, _ groups: [String]) -> String {
    let cells = zip(groups, row.cells).compactMap { group, cell in
      cell.map { "\(group) \($0.text)" }
    }
    return language.labelled(row.label, language.list(cells)) + "."
  }

  private func named(_ finding: QuestionFinding) -> String {
    report.named(questionnaire.questions[finding.question])
  }

  /// How many points a gap has: the difference of the two scores as they are printed.
  func written(_ gap: QuestionFinding.Gap, on question: QuestionIndex) -> String {
    let groups = team.findings.first { $0.question == question }?.groups
    let scores = [gap.higher, gap.lower].map { roundedAwayFromZero(groups?[$0]?.score ?? 0) }
    return language.whole(scores[0] - scores[1])
  }

  /// What a group said, as the text of the answer in the middle where somebody gave it, else as the
  /// median score.
  private func answer(_ said: QuestionFinding.GroupFinding, _ question: QuestionIndex) -> String {
    let question = questionnaire.questions[question]
    guard case .choice(let lines) = question.kind,
      let line = said.lines.first(where: { abs(lines[$0 - 1].score - said.score) < tolerance })
    else { return language.whole(said.score) }
    return language.quoted(report.text(lines[line - 1].text))
  }

  // MARK: Inside the groups

  var groupsSection: [Block] {
    // One person agrees with themselves.
    let shown = team.groups.indices.filter { team.profiles[$0].meanLines.count > 1 }
    if shown.isEmpty { return [] }
    let rows = shown.map { group -> [Inline] in
      let profile = team.profiles[group]
      let divided = team.findings.filter { $0.twoCamps.contains(group) }.map(\.question)
      return [
        Inline(title(ofGroup: group)), Inline(grouped(team.groups[group].count)),
        Inline(profile.meanLines.mean.map(language.oneDecimal) ?? "–"),
        Inline(language.longList(divided.map { report.named(questionnaire.questions[$0]) })),
      ]
    }
    var blocks: [Block] = [
      .heading(2, say(en: "Inside the groups", fr: "À l’intérieur des groupes")),
      .table(
        Table(
          columns: [
            .init(say(en: "Group", fr: "Groupe")),
            .init(say(en: "People", fr: "Personnes"), isNumeric: true),
            .init(
              say(
                en: "Average answer (1 lowest, 5 highest)",
                fr: "Réponse moyenne (de 1, la plus basse, à 5)"), isNumeric: true),
            .init(say(en: "Opinion is split on", fr: "Avis partagés sur")),
          ], rows: rows)),
    ]
    if !team.withheld.isEmpty { blocks.append(.paragraph(Inline(overShown))) }
    if team.alpha.isPrinted, let value = team.alpha.value {
      blocks.append(.paragraph(Inline(alpha(value))))
    }
    return blocks
  }
}

// MARK: - Words

extension TeamReport {
  private var noGap: String {
    if team.groups.count < 2 {
      return say(
        en: "On no question are there two camps.", fr: "Aucune question ne forme deux camps.")
    }
    if !team.withheld.isEmpty {
      return say(
        en: "No two groups that may be shown stand far apart on any question that may be shown.",
        fr: "Aucun écart marqué entre les groupes qui peuvent être présentés, sur aucune question "
          + "qui peut l’être.")
    }
    return say(
      en: "No two groups that may be shown stand far apart on any question.",
      fr: "Aucun écart marqué, sur aucune question, entre les groupes qui peuvent être présentés.")
  }

  /// Questions on which views decide something and yet no two groups are far apart.
  private func decisiveAllTheSame(_ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    return say(
      en: "Single answers still differ where they decide what is advised or what blocks: \(ids).",
      fr: "Des réponses isolées divergent pourtant là où elles décident du conseil ou de ce qui "
        + "bloque\u{A0}: \(ids).")
  }

  /// Two groups that see a question differently.
  private func sentence(_ gap: QuestionFinding.Gap, _ finding: QuestionFinding) -> String {
    func side(_ group: GroupIndex) -> String {
      let said = finding.groups[group].map { answer($0, finding.question) } ?? ""
      return language.labelled(title(ofGroup: group), said)
    }
    let sides = language.longList([side(gap.higher), side(gap.lower)])
    let points = language.points(written(gap, on: finding.question))
    return say(
      en: "\(sides). They are \(points) apart.", fr: "\(sides). L’écart est de \(points).")
  }

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
    say(
      en: "\(role): no known answer to \(questions); the score rests on the others.",
      fr: "\(role)\u{A0}: pas de réponse connue à \(questions)\u{202F}; la note repose sur les "
        + "autres.")
  }

  private var gapsCaption: String {
    say(
      en: "The widest gaps between groups. Talk about them before you act.",
      fr: "Les plus grands écarts entre les groupes. Parlez-en avant d’agir.")
  }

  private var moreGaps: String {
    let heading = language.quoted(scoresHeading)
    return say(
      en: "All the others are in the appendix, under \(heading).",
      fr: "Tous les autres sont en annexe, sous \(heading).")
  }

  private var scoresHeading: String { say(en: "Scores by group", fr: "Notes par groupe") }

  /// How to read the table of groups and questions.
  private var tableCaption: String {
    say(
      en:
        "The median score of each group out of 100, followed by the number of people who answered. "
        + "A dash: no known answer.",
      fr: "La note médiane de chaque groupe sur 100, suivie du nombre de réponses. Un "
        + "tiret\u{A0}: pas de réponse connue.")
  }

  private var notShownHere: String { say(en: "not shown", fr: "non présenté") }

  /// What “not shown” means in that table.
  private var tableWithheld: String {
    say(
      en: "Not shown: too few people of a confidential role answered.",
      fr: "Non présenté\u{A0}: trop peu de personnes d’un rôle confidentiel ont répondu.")
  }

  private var overShown: String {
    say(
      en: "Over the questions that are shown.",
      fr: "Sur les questions qui sont présentées.")
  }

  private var heatMapLegend: String {
    say(
      en: "The darker, the higher the median score; after it, the number of people who answered. "
        + "Empty: no known answer, or not shown.",
      fr: "Plus c’est foncé, plus la note médiane est haute\u{202F}; après elle, le nombre de "
        + "réponses. Vide\u{A0}: pas de réponse connue, ou non présentée.")
  }

  /// Krippendorff’s alpha, and why it may be low although people agree.
  private func alpha(_ value: Double) -> String {
    let value = language.exact(value)
    let questions = language.questions(team.alpha.questions)
    let people = people(team.alpha.respondents)
    return say(
      en: "Do people rank the questions alike? Krippendorff’s alpha is \(value), over \(questions) "
        + "and \(people). It is low, too, where all questions get similar answers, however well "
        + "people agree.",
      fr: "Les personnes classent-elles les questions de la même façon\u{202F}? L’alpha de "
        + "Krippendorff est de \(value), sur \(questions) et \(people). Il est faible "
        + "aussi quand toutes les questions reçoivent des réponses proches, même si l’on est "
        + "d’accord.")
  }
}
