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
    let hasOthers = told.contains { isOfOthers($0.gap, on: $0.finding.question) }
    let caption = report.sentences([
      gapsCaption, hasOthers ? othersShown : nil, gaps.count > told.count ? moreGaps : nil,
    ])
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
    let apart = decisiveAllTheSame
    if told.isEmpty, split.isEmpty {
      return [heading, .paragraph(Inline(report.sentences([noGap, apart])))]
    }
    let said = split + [apart].compactMap { $0 }
    if !said.isEmpty { blocks.append(.lines(said.map { Inline($0) })) }
    return blocks
  }

  /// That views differ on questions that decide what is advised, or what blocks, although neither
  /// two groups nor two camps in one are far apart there; nil where they are on all of them.
  private var decisiveAllTheSame: String? {
    let far = QuestionSet(
      team.widestGaps.map(\.0.question)
        + team.findingsToDiscuss.filter { !$0.twoCamps.isEmpty }.map(\.question))
    let questions = decisiveQuestions.map(\.question).filter { !far.contains($0) }
    return questions.isEmpty ? nil : decisiveAllTheSame(questions)
  }

  /// Whether one of the two groups of a gap holds only roles that the question is not put to.
  private func isOfOthers(_ gap: QuestionFinding.Gap, on question: QuestionIndex) -> Bool {
    let asked = questionnaire.questions[question].ask
    return !asked.isEmpty
      && [gap.higher, gap.lower].contains { group in
        team.groups[group].roles.compactMap { team.respondents.roles[$0] }
          .allSatisfy { !asked.contains($0) }
          && team.groups[group].roles.contains { team.respondents.roles[$0] != nil }
      }
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

  func named(_ finding: QuestionFinding) -> String {
    report.named(questionnaire.questions[finding.question])
  }

  /// How many points a gap has: the difference of the two scores as they are printed.
  func written(_ gap: QuestionFinding.Gap, on question: QuestionIndex) -> String {
    let groups = team.findings.first { $0.question == question }?.groups
    let scores = [gap.higher, gap.lower].map { roundedAwayFromZero(groups?[$0]?.score ?? 0) }
    return language.whole(scores[0] - scores[1])
  }

  /// What a group said, with its points: the text of the answer in the middle where somebody gave
  /// it, or the number in the middle; else the points alone.
  private func answer(_ said: QuestionFinding.GroupFinding, _ question: QuestionIndex) -> String {
    let points = language.points(language.whole(said.score))
    return text(said, questionnaire.questions[question]).map { "\($0) (\(points))" }
      ?? language.ofHundred(said.score, said.score)
  }

  private func text(_ said: QuestionFinding.GroupFinding, _ question: Question) -> String? {
    switch question.kind {
    case .choice(let lines):
      said.lines.first { abs(lines[$0 - 1].score - said.score) < tolerance }
        .map { language.quoted(report.text(lines[$0 - 1].text)) }
    case .number(let field):
      said.number.map { language.quantity(language.number($0), field.unit.map(report.text)) }
    case .yesNo(let scores):
      [(scores.yes, report.yesAnswer), (scores.no, report.noAnswer)]
        .first { abs($0.0 - said.score) < tolerance }.map { language.quoted($0.1) }
    case .multiple, .text: nil
    }
  }

  // MARK: Inside the groups

  var groupsSection: [Block] {
    // One person agrees with themselves.
    let shown = team.groups.indices.filter { team.profiles[$0].meanLines.count > 1 }
    if shown.isEmpty { return [] }
    let isAnySplit = shown.contains { group in
      team.findings.contains { $0.twoCamps.contains(group) }
    }
    let rows = shown.map { group -> [Inline] in
      let profile = team.profiles[group]
      let divided = team.findings.filter { $0.twoCamps.contains(group) }.map(\.question)
      let names = divided.map { report.named(questionnaire.questions[$0]) }
      return [
        Inline(title(ofGroup: group)), Inline(grouped(team.groups[group].count)),
        Inline(profile.meanLines.mean.map(language.oneDecimal) ?? "–"),
      ] + (isAnySplit ? [Inline(names.isEmpty ? noQuestion : language.longList(names))] : [])
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
          ] + (isAnySplit ? [.init(say(en: "Opinion is split on", fr: "Avis partagés sur"))] : []),
          rows: rows)),
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

  private var gapsCaption: String {
    say(
      en: "The widest gaps between groups. Talk about them before you act.",
      fr: "Les plus grands écarts entre les groupes. Parlez-en avant d’agir.")
  }

  private var othersShown: String {
    say(
      en: "Roles that a question is not put to are shown for comparison.",
      fr: "Les rôles à qui une question n’est pas posée sont montrés pour comparer.")
  }

  private var moreGaps: String {
    let heading = language.quoted(scoresHeading)
    return say(
      en: "All the others are in the appendix, under \(heading).",
      fr: "Tous les autres sont en annexe, sous \(heading).")
  }

  /// What stands for the questions on which opinion is split where there are none.
  private var noQuestion: String { say(en: "no question", fr: "aucune question") }

  private var overShown: String {
    say(
      en: "Over the questions that are shown.",
      fr: "Sur les questions qui sont présentées.")
  }

  /// Krippendorff’s alpha, and why it may be low although people agree.
  private func alpha(_ value: Double) -> String {
    let value = language.exact(value)
    let questions = language.questions(team.alpha.questions)
    let most = team.alpha.respondents
    return say(
      en: "Agreement between people: \(value), where 1 is full agreement and 0 no more than chance "
        + "(Krippendorff’s alpha, \(questions) with up to \(most) answers each). It can be low "
        + "although people agree, where all questions get similar answers.",
      fr: "Accord entre les personnes\u{A0}: \(value), où 1 est l’accord complet et 0 l’effet du "
        + "hasard (alpha de Krippendorff, \(questions), jusqu’à \(most) réponses chacune). Il peut "
        + "être faible alors que l’on est d’accord, si toutes les questions reçoivent des réponses "
        + "proches.")
  }
}
