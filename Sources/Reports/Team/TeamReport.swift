package import Localization
package import Readiness

/// The report on a team: the merged result, where groups differ, and what to discuss.
package struct TeamReport: Localized {
  let team: Team

  /// The report on the merged answers, whose sections this one takes.
  private(set) var report: Report
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
    var report = Report(input, language: language, withCharts: withCharts)
    report.isForTeam = true
    self.report = report
    self.language = Language(code: language)
    self.report.onlyRoles = onlyRoles
  }

  /// The roles that alone decide the answer to a question, where several roles answered anything;
  /// a role that may have said anything counts beside them.
  private var onlyRoles: [QuestionIndex: String] {
    if team.respondents.counts.count(where: { $0 > 0 }) < 2 { return [:] }
    let alone = team.findings.compactMap { finding -> (QuestionIndex, String)? in
      guard let roles = finding.merged?.roles, roles.count == 1, let role = roles.first?.role,
        team.respondents.roles[role] != nil,
        !(team.rules.isStrict && finding.merged?.isOneSided ?? false)
      else { return nil }
      return (finding.question, title(ofRole: role))
    }
    return Dictionary(alone) { first, _ in first }
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
      let all = leftOut.filter { $0.kind == kind }
      if !all.isEmpty { lines.append(sentence(kind, all.count, rows: all.count(where: \.isRow))) }
    }
    let once = repetitions.count { !$0.isCounted }
    if once > 0 { lines.append(countedOnce(once)) }
    let same = repetitions.count { $0.kind == .sameAnswers }
    if same > 0 { lines.append(sameRows(same)) }
    if membersWithoutRole > 0 { lines.append(withoutRole(membersWithoutRole)) }
    let byOthers = team.findings.filter { $0.merged?.isByOthers ?? false }.map(\.question)
    let absent = byOthers.filter { !questionnaire.questions[$0].ask.contains(where: tookPart) }
    if !absent.isEmpty { lines.append(answeredForAbsent(absent)) }
    let unknown = byOthers.filter { !absent.contains($0) }
    if !unknown.isEmpty { lines.append(answeredByOthers(unknown)) }
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
        + Inline(mergedWhen)
      : Inline(keepMerged) + .code("--write-merged \(mergedFile)") + Inline(".")
        + report.compareThen
  }

  private var methodSection: [Block] {
    var sentences = [methodOfMerging]
    if team.rules.isStrict { sentences.append(methodOfMissingRoles) }
    if report.isWithholdingActions, !report.plan.order.isEmpty { sentences.append(methodOfPlan) }
    if team.findings.contains(where: { !$0.countedGaps.isEmpty }) { sentences.append(methodOfGaps) }
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
    let known = say(
      en: "if at least \(minimum) of its people know the answer.",
      fr: "si au moins \(minimum) de ses membres connaissent la réponse.")
    let why = plural(
      roles.count,
      en: (
        one:
          "\(titles) is a confidential role: its answers to a question are shown and counted only "
          + known,
        other:
          "\(titles) are confidential roles: the answers of such a role to a question are shown "
          + "and counted only " + known
      ),
      fr: (
        one: "\(titles)\u{A0}: rôle confidentiel\u{202F}; ses réponses à une question ne sont "
          + "montrées et comptées que " + known,
        other:
          "\(titles)\u{A0}: rôles confidentiels\u{202F}; les réponses d’un tel rôle à une "
          + "question ne sont montrées et comptées que " + known
      ))
    let enter = say(
      en: "Level, scores, risks and advice rest on all other answers.",
      fr: "Le niveau, les notes, les risques et le conseil reposent sur toutes les autres réponses."
    )
    let note = report.withheldNote(Array(questionnaire.questions.indices))
    let option = "--named \(roles.joined(separator: ","))"
    let how = say(
      en: "If these people agree to be identified, add \(option): then all their answers count.",
      fr: "Si ces personnes acceptent d’être reconnues, ajoutez \(option)\u{A0}: toutes leurs "
        + "réponses comptent alors.")
    return report.sentences([why, note, note == nil ? nil : enter, how])
  }

  private var askTeamAgain: String {
    say(
      en:
        "Ask the team again later, and compare the two reports. A file with the team’s answers, to "
        + "plan and to compare with, cannot be written yet, because it would reveal answers that "
        + "are not shown. The option",
      fr: "Interrogez l’équipe à nouveau plus tard, et comparez les deux rapports. Un fichier des "
        + "réponses de l’équipe, pour planifier et comparer, ne peut pas encore être écrit\u{A0}: "
        + "il révélerait des réponses non présentées. L’option")
  }

  /// What lets the answers be written into a file, after the option that writes it.
  private var mergedWhen: String {
    let minimum = team.rules.minimum
    let titles = language.list(team.withholding.roles.map { title(ofRole: $0) })
    let isOne = team.withholding.roles.count == 1
    let withheld = report.ids(team.withheld.indices)
    let named = "--named \(team.withholding.roles.joined(separator: ","))"
    return say(
      en:
        " writes it once \(minimum) people of \(isOne ? "the role" : "each of the roles") "
        + "\(titles) know the answer to \(withheld), or with \(named) if they agree to be "
        + "identified.",
      fr: " l’écrira dès que \(minimum) personnes \(isOne ? "du rôle" : "de chacun des rôles") "
        + "\(titles) connaîtront la réponse à \(withheld), ou avec \(named) si ces personnes "
        + "acceptent d’être reconnues.")
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
        "A question counts the answers of the roles it is put to, and of people who gave no role: "
        + "the median within each role, then the average of the roles. Other roles are shown for "
        + "comparison; their answers count only if none of the roles it is put to knows the "
        + "answer.",
      fr: "Pour chaque question, seuls comptent les rôles interrogés et les personnes sans rôle "
        + "indiqué\u{A0}: la médiane dans chaque rôle, puis la moyenne des rôles. Les autres sont "
        + "montrés pour comparer, et ne comptent que si aucun des rôles interrogés ne connaît la "
        + "réponse.")
  }

  private var methodOfMissingRoles: String {
    say(
      en: "Where a role that a question is put to gave no known answer, its answer can be worth "
        + "anything from 0 to 100 points.",
      fr:
        "Si un rôle à qui une question s’adresse n’a pas donné de réponse connue, sa réponse peut "
        + "valoir de 0 à 100 points.")
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
        "A gap is clear when the median scores of the two groups differ by at least 25 points and, "
        + "comparing each person of one group with each of the other, one group is clearly more "
        + "often above (Cliff’s delta of at least 0.474). Where one person of each group answered, "
        + "one step from an answer to the next is not enough, unless there are only two answers.",
      fr:
        "Un écart est net si les notes médianes des deux groupes diffèrent d’au moins 25 points et "
        + "que, en comparant chaque personne d’un groupe à chacune de l’autre, un groupe est "
        + "nettement plus souvent au-dessus (delta de Cliff d’au moins 0,474). Si une seule "
        + "personne de chaque groupe a répondu, un seul cran d’une réponse à l’autre ne suffit "
        + "pas, sauf s’il n’y a que deux réponses.")
  }
}
