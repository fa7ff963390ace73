import Localization
package import Readiness

/// The report on a team: what it says together, who sees it differently, what to talk about.
package struct TeamReport {
  let team: Team

  /// The report on the merged answers, whose sections this one takes.
  let report: Report
  let words: TeamWords

  /// How many files or rows could not be counted.
  private let skipped: Int

  package init(
    _ team: Team, _ input: ReportInput, skipped: Int, language: String, withCharts: Bool = false
  ) {
    self.team = team
    self.skipped = skipped
    report = Report(input, language: language, withCharts: withCharts)
    words = TeamWords(Language(code: language))
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: report.textLanguage, title: report.title, blocks: firstPage + laterPages)
  }

  private var firstPage: [Block] {
    subtitle + report.adviceSection + report.weakPointsSection + report.panelSection
      + report.risksSection + report.levelSection + report.firstStepsSection
      + [.paragraph(Inline(report.notAdvice))]
  }

  private var laterPages: [Block] {
    [.contents(report.contentsHeading)]
      + rolesSection + groupsSection + agendaSection + gatesSection + chainSection
      + dimensionsSection + report.scenariosSection + report.unknownSection
      + report.lostSection + report.planSection + report.weightsSection + report.evidenceSection
      + answersSection + commentsSection + methodSection + report.methodSection
      + report.nextSection
  }

  /// The questionnaire, the date and who answered; what is not counted or not shown.
  private var subtitle: [Block] {
    let members = team.respondents.members.count
    let counts = zip(team.respondents.roles.indices, team.respondents.counts)
      .filter { $0.1 > 0 }.map { "\(title(ofRole: $0.0)) \(grouped($0.1))" }
    var parts = [report.text(questionnaire.title)]
    if let date = report.date { parts.append(date) }
    parts.append(words.whoAnswered(members, roles: counts))
    var lines = [parts.joined(separator: " · ")]
    if skipped > 0 { lines.append(words.leftOut(skipped)) }
    if withoutRole > 0 { lines.append(words.withoutRole(withoutRole)) }
    if team.withheld.contains(true) { lines.append(words.smallGroup(team.rules.minimum)) }
    return [.lines(lines.map { Inline($0) })]
  }

  /// How many named no role, where the questionnaire asks by role.
  private var withoutRole: Int {
    guard questionnaire.questions.contains(where: { !$0.ask.isEmpty }),
      let none = team.respondents.roles.firstIndex(of: nil)
    else { return 0 }
    return team.respondents.counts[none]
  }

  // MARK: Sections of the merged answers that must know what is withheld

  /// The rules, and how many rest on answers that are not shown.
  private var gatesSection: [Block] {
    let hidden = questionnaire.gates.count { $0.when.reads(team.withheld) }
    if hidden == 0 { return report.gatesSection }
    let shown = report.gatesSection.filter { if case .paragraph = $0 { false } else { true } }
    return shown + [.paragraph(Inline(words.hiddenGates(hidden)))]
  }

  /// The chain, if all of it may be shown.
  private var chainSection: [Block] {
    questionnaire.prerequisiteChain.contains { team.withheld[$0] } ? [] : report.chainSection
  }

  /// The dimensions, and how many are not shown.
  private var dimensionsSection: [Block] {
    let hidden = team.judgement.dimensions.count - team.assessment.dimensions.count
    return report.dimensionsSection
      + (hidden > 0 ? [.paragraph(Inline(words.hiddenDimensions(hidden)))] : [])
  }

  private var methodSection: [Block] {
    var sentences = [words.methodMerge]
    if team.rules.isStrict { sentences.append(words.methodStrict) }
    if team.findings.contains(where: { !$0.gaps.isEmpty }) { sentences.append(words.methodGap) }
    return [.heading(2, words.methodHeading), .list(sentences.map { Inline($0) })]
  }
}

// MARK: - What the sections share

extension TeamReport {
  var questionnaire: Questionnaire { report.questionnaire }
  var numbers: Language { words.language }

  func title(ofRole role: Int) -> String { title(ofRole: team.respondents.roles[role]) }

  func title(ofRole id: String?) -> String {
    guard let id else { return words.noRole }
    let title = report.shortTitle(ofRole: id)
    return title.isEmpty ? id : title
  }

  /// The name that a group was given, or its role.
  func title(ofGroup group: Int) -> String {
    let group = team.groups[group]
    return group.name ?? title(ofRole: group.roles[0])
  }

  /// “How many hours …? (C2)”
  func named(_ position: Int) -> String {
    let question = questionnaire.questions[position]
    return "\(report.text(question.text)) (\(question.id))"
  }
}
