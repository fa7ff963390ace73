package import Localization
package import Readiness

/// The report on a team: the merged result, where groups differ, and what to discuss.
package struct TeamReport: Localized {
  let team: Team

  /// The report on the merged answers, whose sections this one takes.
  let report: Report
  package let language: Language

  /// The files, rows and columns that are not counted.
  private let leftOut: [LeftOut]

  /// What was given more than once.
  private let repetitions: [TeamRepetition]

  package init(
    _ team: Team, _ input: ReportInput, leftOut: [LeftOut], repetitions: [TeamRepetition] = [],
    language: String, withCharts: Bool = false
  ) {
    self.team = team
    self.leftOut = leftOut
    self.repetitions = repetitions
    report = Report(input, language: language, withCharts: withCharts)
    self.language = Language(code: language)
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: language, textLanguage: report.textLanguage, title: report.title,
      blocks: firstPage + laterPages)
  }

  private var firstPage: [Block] {
    subtitle + report.adviceSection + decisiveSection + report.levelSection + report.panelSection
      + report.firstStepsSection + [.paragraph(Inline(report.notAdvice)), .keep("first-page")]
  }

  private var laterPages: [Block] {
    [.contents(report.contentsHeading)]
      + gatesSection + report.dimensionsSection + report.scenariosSection + report.unknownSection
      + report.lostSection + report.planSection + differencesSection + agendaSection
      + report.nextSection(comparing: comparing) + answersSection + commentsSection
      + report.appendix(
        scoresSection + groupsSection + report.evidenceSection + report.weightsSection
          + methodSection + report.methodSection)
  }

  /// The questionnaire, the date and who answered; what is not counted or not shown.
  private var subtitle: [Block] {
    let members = team.respondents.members.count
    let counts = team.respondents.counts.indexed()
      .filter { $0.1 > 0 }.map { "\(title(ofRole: $0.0)) \(grouped($0.1))" }
    var parts = [report.date].compactMap { $0 } + report.questionnaireTitle
    parts.append(
      team.respondents.members.allSatisfy { team.respondents.roles[$0.role] == nil }
        ? people(members) : language.labelled(people(members), language.list(counts)))
    var lines = [parts.joined(separator: " · ")]
    for kind in LeftOut.Kind.allCases {
      let count = leftOut.count { $0.kind == kind }
      if count > 0 { lines.append(sentence(kind, count)) }
    }
    let once = repetitions.count { !$0.isCounted }
    if once > 0 { lines.append(countedOnce(once)) }
    let same = repetitions.count { $0.kind == .sameAnswers }
    if same > 0 { lines.append(sameRows(same)) }
    if membersWithoutRole > 0 { lines.append(withoutRole(membersWithoutRole)) }
    let byOthers = team.findings.filter { $0.merged?.isByOthers ?? false }.map(\.question)
    if !byOthers.isEmpty { lines.append(answeredByOthers(byOthers)) }
    if !team.withholding.roles.isEmpty { lines.append(smallGroup) }
    return [.lines(lines.map { Inline($0) })]
  }

  /// How many named no role, where others did and the questionnaire asks by role.
  private var membersWithoutRole: Int {
    guard questionnaire.questions.contains(where: { !$0.ask.isEmpty }),
      let none = team.respondents.roles.firstIndex(of: nil)
    else { return 0 }
    let count = team.respondents.counts[none]
    return count < team.respondents.members.count ? count : 0
  }

  // MARK: Sections of the merged answers from which something may be withheld

  /// The blocking conditions, and how many rest on answers that are not shown.
  private var gatesSection: [Block] {
    let hidden = questionnaire.gates.count { $0.when.reads(team.withheld) }
    if hidden == 0 { return report.gatesSection }
    let shown = report.gatesSection.filter { if case .paragraph = $0 { false } else { true } }
    return shown + [.paragraph(Inline(hiddenGates(hidden)))]
  }

  /// What to keep of the team’s answers; those that are withheld are not written into a file.
  private var comparing: Inline {
    report.isWithholding
      ? Inline(askTeamAgain + " ") + .code("--write-merged \(mergedFile)")
        + Inline(" " + mergedWhen)
      : Inline(keepMerged) + .code("--write-merged \(mergedFile)") + Inline(".")
        + report.compareThen
  }

  private var methodSection: [Block] {
    var sentences = [methodOfMerging]
    if team.rules.isStrict { sentences.append(methodOfMissingRoles) }
    if report.isWithholdingActions, !report.plan.order.isEmpty { sentences.append(methodOfPlan) }
    if team.findings.contains(where: { !$0.gaps.isEmpty }) { sentences.append(methodOfGaps) }
    return [.heading(2, methodHeading), .list(sentences.map { Inline($0) })]
  }
}

// MARK: - What the sections share

extension TeamReport {
  var questionnaire: Questionnaire { report.questionnaire }

  func title(ofRole role: RoleIndex) -> String { title(ofRole: team.respondents.roles[role]) }

  func title(ofRole id: String?) -> String {
    guard let id else { return say(en: "role not given", fr: "rôle non indiqué") }
    let title = report.shortTitle(ofRole: id)
    return title.isEmpty ? id : title
  }

  /// The name that a group was given, or its role.
  func title(ofGroup group: GroupIndex) -> String {
    let group = team.groups[group]
    return group.name ?? title(ofRole: group.roles[0])
  }
}

// MARK: - Words

extension TeamReport {
  /// “8 people”
  func people(_ count: Int) -> String {
    plural(
      count,
      en: (one: "1 person", other: "\(grouped(count)) people"),
      fr: (one: "1 personne", other: "\(count) personnes"))
  }

  /// What is not shown, why, what the figures rest on, and how to show it.
  private var smallGroup: String {
    let roles = team.withholding.roles
    let minimum = team.rules.minimum
    let titles = language.list(roles.map { title(ofRole: $0) })
    let why = plural(
      roles.count,
      en: (
        one: "\(titles) is a confidential role: its answers are shown from \(minimum) people on.",
        other: "\(titles) are confidential roles: their answers are shown from \(minimum) people "
          + "on."
      ),
      fr: (
        one: "\(titles)\u{A0}: rôle confidentiel, montré à partir de \(minimum) personnes.",
        other: "\(titles)\u{A0}: rôles confidentiels, montrés à partir de \(minimum) personnes."
      ))
    let enter = say(
      en: "Level, scores, risks and advice rest on what the others said.",
      fr: "Le niveau, les notes, les risques et le conseil reposent sur ce qu’ont dit les autres.")
    let note = report.withheldNote(Array(questionnaire.questions.indices))
    let option = "--named \(roles.joined(separator: ","))"
    let how = say(
      en: "If these people agree to be shown, add \(option), and their answers count.",
      fr: "Si ces personnes acceptent d’être montrées, ajoutez \(option), et leurs réponses "
        + "comptent.")
    return report.sentences([why, note, note == nil ? nil : enter, how])
  }

  private var askTeamAgain: String {
    say(
      en: "Ask the team again then, and compare the two reports. An answers file of the team, to "
        + "plan, to tick off and to compare with, would tell what is not shown:",
      fr: "Interrogez alors l’équipe à nouveau, et comparez les deux rapports. Un fichier des "
        + "réponses de l’équipe, pour planifier, cocher et comparer, dirait ce qui n’est pas "
        + "présenté\u{A0}:")
  }

  /// What lets the answers be written into a file, behind the option that writes it.
  private var mergedWhen: String {
    let minimum = team.rules.minimum
    let titles = language.list(team.withholding.roles.map { title(ofRole: $0) })
    let people = language.labelled(titles, people(minimum))
    let named = "--named \(team.withholding.roles.joined(separator: ","))"
    return say(
      en: "writes it once enough people know the answer to each of these questions (\(people)), or "
        + "with \(named) if they agree to be shown.",
      fr: "l’écrit dès que chacune de ces questions a assez de réponses connues (\(people)), ou "
        + "avec \(named) si ces personnes acceptent d’être montrées.")
  }

  private var keepMerged: String {
    say(
      en: "Keep the team’s answers in a file: run the command again with ",
      fr: "Gardez les réponses de l’équipe dans un fichier\u{A0}: relancez la commande avec ")
  }

  private var mergedFile: String {
    say(en: "BEFORE.answers.yaml", fr: "AVANT.answers.yaml")
  }

  /// How many named no role, where others did.
  private func withoutRole(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "1 person gave no role: their answers count for every question.",
        other: "\(grouped(count)) people gave no role: their answers count for every question."
      ),
      fr: (
        one: "1 personne n’a pas indiqué de rôle\u{A0}: ses réponses comptent pour toutes les "
          + "questions.",
        other: "\(count) personnes n’ont pas indiqué de rôle\u{A0}: leurs réponses comptent pour "
          + "toutes les questions."
      ))
  }

  /// The questions that nobody who was to be asked answered.
  private func answeredByOthers(_ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    return plural(
      questions.count,
      en: (
        one: "\(ids) was answered by none of the roles that it asks; the others who answered "
          + "count.",
        other: "\(ids) were answered by none of the roles that they ask; the others who answered "
          + "count."
      ),
      fr: (
        one: "\(ids)\u{A0}: aucun des rôles interrogés n’a répondu\u{202F}; la réponse des autres "
          + "compte.",
        other: "\(ids)\u{A0}: aucun des rôles interrogés n’a répondu\u{202F}; les réponses des "
          + "autres comptent."
      ))
  }

  /// Blocking conditions that depend on answers which are not shown.
  private func hiddenGates(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "One blocking condition is not shown, because its question has confidential "
          + "answers; what the others said counts in the level and the advice.",
        other: "\(count) blocking conditions are not shown, because their questions have "
          + "confidential answers; what the others said counts in the level and the advice."
      ),
      fr: (
        one: "Une condition bloquante n’est pas présentée, car sa question a des réponses "
          + "confidentielles\u{202F}; ce qu’ont dit les autres compte dans le niveau et le "
          + "conseil.",
        other: "\(count) conditions bloquantes ne sont pas présentées, car leurs questions ont des "
          + "réponses confidentielles\u{202F}; ce qu’ont dit les autres compte dans le niveau et "
          + "le conseil."
      ))
  }

  private var methodHeading: String {
    say(
      en: "How the answers were put together",
      fr: "Comment les réponses ont été réunies")
  }

  private var methodOfMerging: String {
    say(
      en:
        "For each question only the roles that it asks count, and people who gave no role: the "
        + "median within each role, then the mean of the roles. The others are shown for "
        + "comparison, and count only where none of the roles that are asked knows the answer.",
      fr: "Pour chaque question, seuls comptent les rôles interrogés et les personnes sans rôle "
        + "indiqué\u{A0}: la médiane dans chaque rôle, puis la moyenne des rôles. Les autres sont "
        + "montrés pour comparer, et ne comptent que si aucun des rôles interrogés ne connaît la "
        + "réponse.")
  }

  private var methodOfMissingRoles: String {
    say(
      en: "A role that was to be asked and gave no answer can be worth anything from 0 to 100.",
      fr: "Un rôle qui devait répondre et ne l’a pas fait peut valoir de 0 à 100.")
  }

  private var methodOfPlan: String {
    say(
      en: "The plan takes no action on a question whose answers are not shown.",
      fr: "Le plan ne comprend aucune action sur une question dont les réponses ne sont pas "
        + "présentées.")
  }

  private var methodOfGaps: String {
    say(
      en:
        "A gap is large from 25 points between the medians on, if one group also lies nearly "
        + "always on one side of the other (Cliff’s delta from 0.474 on).",
      fr: "Un écart est marqué à partir de 25 points entre les médianes, si l’un des groupes est "
        + "en outre presque toujours du même côté de l’autre (delta de Cliff à partir de "
        + "0,474).")
  }
}
